package org.zicht.party;

import org.jspecify.annotations.Nullable;
import org.zicht.report.Span;

/**
 * Who a noun phrase names.
 *
 * @param span its words, without the preposition in front and without relative clauses
 * @param sentence the index of its sentence in the report
 * @param head the index of its head in the sentence
 * @param kind its kind
 * @param form whether it names people, a body or a thing
 * @param name the name in English where the tables know one, else the name as written, else null
 * @param country ISO 3166-1 alpha-2 where the phrase says it, or null
 * @param label the word by which one side names the other, in its own words, or null
 * @param plural whether the phrase is plural
 * @param combatant true, false, or null where the phrase does not say
 * @param sex {@code male}, {@code female} or null
 */
public record Party(
    Span span,
    int sentence,
    int head,
    Kind kind,
    KindEntry.Form form,
    @Nullable String name,
    @Nullable String country,
    @Nullable String label,
    boolean plural,
    @Nullable Boolean combatant,
    @Nullable String sex) {

  /** The same party of another kind. */
  public Party withKind(Kind other) {
    return new Party(
        span, sentence, head, other, form, name, country, label, plural, combatant, sex);
  }
}
