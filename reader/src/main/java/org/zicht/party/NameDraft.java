package org.zicht.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zicht.text.Token;

/** One who is named, as far as the report has been read. */
final class NameDraft {

  /** The fullest form so far, as written, or the English name of the tables. */
  String name;

  /** Its words, in small letters; none of a name of the tables. */
  List<String> words;

  /** Whether it is known to be a name, though not of what. */
  boolean certain;

  @Nullable Kind kind;
  KindEntry.Form form;
  @Nullable String country;
  @Nullable String role;

  /** The dictionary form of the noun that says what it is. */
  @Nullable String noun;

  /** The initials by which it goes as well. */
  @Nullable String acronym;

  final List<NameMention> mentions = new ArrayList<>();

  NameDraft(String name, List<String> words, KindEntry.Form form) {
    this.name = name;
    this.words = words;
    this.form = form;
  }

  /** Whether the report says enough of it to show it. */
  boolean tells() {
    return kind != null || certain;
  }

  /** Whether it was named before a word. */
  boolean isBefore(Token token) {
    return mentions.stream().anyMatch(one -> one.span().end() <= token.span().start());
  }

  Named named() {
    mentions.sort(Comparator.comparing(NameMention::span));
    return new Named(name, kind, form, country, role, mentions);
  }
}
