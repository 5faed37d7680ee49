package org.zicht.text.number;

import org.jspecify.annotations.Nullable;
import org.zicht.report.Span;

/**
 * A number as worded, with the bounds that the words allow.
 *
 * @param span the words, modifiers and all ('zeker dertig', 'between 20 and 30', 'tientallen')
 * @param firstToken the index of the first token in its sentence
 * @param lastToken the index of the last token, inclusive
 * @param min the least it can be, or null where the words set no lower bound
 * @param max the most it can be, or null where the words set no upper bound
 * @param precision how the words bound it
 * @param cumulative whether the words say that it is a total so far ('al dertien', 'in totaal')
 * @param kind what is measured
 */
public record Quantity(
    Span span,
    int firstToken,
    int lastToken,
    @Nullable Long min,
    @Nullable Long max,
    Precision precision,
    boolean cumulative,
    Kind kind) {

  /** How words bound a number; the values of the claim contract. */
  public enum Precision {
    EXACT,
    AT_LEAST,
    AT_MOST,
    ABOUT,
    BETWEEN,
    VAGUE,
    NONE,
    UNKNOWN
  }

  /** What a number measures, as far as its own words and the words beside it tell. */
  public enum Kind {
    /** A plain number that can count people or things. */
    CARDINAL,
    ORDINAL,
    FRACTION,
    PERCENTAGE,
    MONEY,
    AGE,
    YEAR,
    /** A day of the month or another part of a date. */
    DATE,
    /** A time of the clock. */
    CLOCK,
    /** A length of time: 'three days'. */
    DURATION,
    /** A distance, weight, temperature, magnitude, speed or area. */
    MEASURE,
    /** A number that names: 'flight 752', 'Article 5', 'the G7', a telephone number, a score. */
    LABEL
  }
}
