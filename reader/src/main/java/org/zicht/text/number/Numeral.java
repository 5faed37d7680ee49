package org.zicht.text.number;

/**
 * A number as it stands, without the words that bound it.
 *
 * @param start the index of its first piece
 * @param end the index of the piece after its last
 * @param value its value
 * @param scale the multiplier that its words end with ('million'), or 1
 * @param type what sort of number it is
 */
record Numeral(int start, int end, double value, double scale, Type type) {

  /** The sorts of numbers. */
  enum Type {
    DIGITS,
    WORDS,
    /** A number of tens, dozens or hundreds as a noun, which nobody counted out: 'a dozen'. */
    ROUND,
    ORDINAL,
    /** A part of a whole; the value is not kept. */
    FRACTION,
    /** A number that its own ending makes an age: 'eenentwintigjarige'. */
    AGE,
    /** A number that its own ending makes a length of time: 'driedaags'. */
    DURATION,
    /** A number that its own ending makes no count of people: 'driemaal'. */
    LABEL
  }

  boolean is(Type other) {
    return type == other;
  }

  /** The same with other bounds and value. */
  Numeral with(int newStart, int newEnd, double newValue) {
    return new Numeral(newStart, newEnd, newValue, scale, type);
  }
}
