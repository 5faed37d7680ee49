package org.zicht.party;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or some body that a report calls by name.
 *
 * @param name the English name where the tables know one, else the fullest form that the report
 *     gives
 * @param kind what it is, or null where the report says of nothing that would tell
 * @param form whether it is a person, a body or a thing
 * @param country ISO 3166-1 alpha-2 where the report or the tables say it, or null
 * @param role what the report says that he is, in its words ('interior minister'), or null
 * @param mentions where it is named, in the order of the text; at least one
 */
public record Named(
    String name,
    @Nullable Kind kind,
    KindEntry.Form form,
    @Nullable String country,
    @Nullable String role,
    List<NameMention> mentions) {

  /**
   * @throws IllegalArgumentException if there are no mentions
   */
  public Named {
    mentions = List.copyOf(mentions);
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("a name that stands nowhere: " + name);
    }
  }
}
