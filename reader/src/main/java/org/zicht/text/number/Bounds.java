package org.zicht.text.number;

import org.jspecify.annotations.Nullable;
import org.zicht.text.number.Quantity.Precision;

/**
 * The bounds that words set.
 *
 * @param min the least, or null
 * @param max the most, or null; not less than {@code min}
 * @param precision how the words bound it
 */
record Bounds(@Nullable Long min, @Nullable Long max, Precision precision) {

  static final Bounds NONE = new Bounds(0L, 0L, Precision.NONE);
  static final Bounds UNKNOWN = new Bounds(null, null, Precision.UNKNOWN);
  static final Bounds OPEN = new Bounds(null, null, Precision.VAGUE);

  /** Larger values than this are no count of anything. */
  private static final double LARGEST = 1e15;

  static Bounds of(Numeral numeral) {
    if (Double.isNaN(numeral.value()) || Math.abs(numeral.value()) > LARGEST) {
      return OPEN;
    }
    Bounds exact = between(numeral.value(), numeral.value(), Precision.EXACT);
    return numeral.is(Numeral.Type.ROUND) ? exact.about() : exact;
  }

  /** From the one to the other, rounded outwards. */
  static Bounds between(double least, double most, Precision precision) {
    if (Double.isNaN(least) || Double.isNaN(most) || most < least || most > LARGEST) {
      return OPEN;
    }
    return new Bounds((long) Math.floor(least), (long) Math.ceil(most), precision);
  }

  /** Ten in a hundred less to ten in a hundred more, rounded outwards: the claim contract's. */
  Bounds about() {
    if (min == null || max == null || precision != Precision.EXACT) {
      return this;
    }
    return new Bounds(Math.floorDiv(min * 9, 10), Math.ceilDiv(max * 11, 10), Precision.ABOUT);
  }

  /** Ten in a hundred less, rounded down, to the number itself: the claim contract's. */
  Bounds nearly() {
    if (min == null || max == null || precision != Precision.EXACT) {
      return this;
    }
    return new Bounds(Math.floorDiv(min * 9, 10), max, Precision.ABOUT);
  }

  Bounds atLeast() {
    return min == null ? this : new Bounds(min, null, Precision.AT_LEAST);
  }

  Bounds atMost() {
    return max == null ? this : new Bounds(null, max, Precision.AT_MOST);
  }
}
