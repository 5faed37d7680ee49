package org.zicht.ledger.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.ledger.entry.Correction;
import org.zicht.report.Span;

/**
 * How a reviewer wants a field of a claim: by words of the report, by a value, or by both. What is
 * null is not said, and stays as it is or is read from the words.
 *
 * @param field the field
 * @param words where the words stand in the report's canonical text, or null
 * @param value the value, or null. {@code none} takes the field away. Of a type, status or
 *     certainty its name in the claim contract; of what is unknown such names with commas; of a
 *     count {@code 13}, {@code 20-99}, {@code >=30}, {@code <=50} or {@code 0}; of a place its
 *     name, the code of a country or the gazetteer's identifier; of a time {@code 2022-01-05} or
 *     {@code 2022-01-05/2022-01-06}
 * @param kind of an actor, target or source its kind by the claim contract, or null
 * @param name of these what it is called in English, or null
 * @param country of these ISO 3166-1 alpha-2, or null
 * @param label of an actor or target what one side calls it, or null
 * @param total of a count whether it is a total so far, or null
 * @param part of a count whether it is part of a larger one in the report, or null
 */
public record Wish(
    Correction.Field field,
    @Nullable Span words,
    @Nullable String value,
    @Nullable String kind,
    @Nullable String name,
    @Nullable String country,
    @Nullable String label,
    @Nullable Boolean total,
    @Nullable Boolean part) {

  /** What takes a field away. */
  public static final String NONE = "none";

  /** The field is to be what these words say. */
  public static Wish words(Correction.Field field, Span words) {
    return new Wish(field, words, null, null, null, null, null, null, null);
  }

  /** The field is to have this value. */
  public static Wish value(Correction.Field field, String value) {
    return new Wish(field, null, value, null, null, null, null, null, null);
  }

  /** The same with that kind. */
  public Wish ofKind(String code) {
    return new Wish(field, words, value, code, name, country, label, total, part);
  }

  boolean takesAway() {
    return NONE.equals(value);
  }

  /**
   * Where words stand in a text: of several places the one nearest to {@code near}; empty if they
   * do not stand in it.
   */
  public static Optional<Span> find(String text, String words, Span near) {
    Span best = null;
    int at = words.isEmpty() ? -1 : text.indexOf(words);
    while (at >= 0) {
      Span span = new Span(at, at + words.length());
      if (best == null || distance(span, near) < distance(best, near)) {
        best = span;
      }
      at = text.indexOf(words, at + 1);
    }
    return Optional.ofNullable(best);
  }

  private static int distance(Span one, Span other) {
    return one.overlaps(other)
        ? 0
        : Math.max(one.start(), other.start()) - Math.min(one.end(), other.end()) + 1;
  }
}
