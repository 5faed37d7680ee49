package org.zicht.text.phrase;

import org.zicht.report.Span;

/**
 * A run of letters, a number in digits, or a single mark, within one token.
 *
 * @param token the index of the token it lies in
 * @param span its place in the canonical text
 * @param text its characters in lower case; a curly apostrophe as a straight one, a long dash as a
 *     hyphen, {@code ё} as {@code е}, the full stop of an abbreviation left out
 * @param kind what it is made of
 * @param glued whether nothing, not even a space, stands between it and the piece before
 * @param capital whether it begins with a capital letter
 */
public record Piece(int token, Span span, String text, Kind kind, boolean glued, boolean capital) {

  /** What a piece is made of. */
  public enum Kind {
    /**
     * Letters, with inner full stops and a last apostrophe: {@code o'}, {@code clock}, {@code p.m}.
     */
    WORD,
    /** Digits, with inner full stops, commas, colons and apostrophes: {@code 1.200,5}. */
    DIGITS,
    /** One character that is neither. */
    MARK
  }

  /** Whether it is a run of letters. */
  public boolean word() {
    return kind == Kind.WORD;
  }

  /** Whether it is a number in digits. */
  public boolean digits() {
    return kind == Kind.DIGITS;
  }

  /** Whether its text is {@code other}. */
  public boolean is(String other) {
    return text.equals(other);
  }
}
