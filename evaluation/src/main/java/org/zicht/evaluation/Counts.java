package org.zicht.evaluation;

import java.util.Locale;
import org.zicht.evaluation.Measured.Figure;

/** How many were right, how many should have been found and how many were. Mutable; one thread. */
final class Counts {

  private long right;
  private long expected;
  private long found;

  /** Adds so many. */
  void add(long rightOnes, long expectedOnes, long foundOnes) {
    right += rightOnes;
    expected += expectedOnes;
    found += foundOnes;
  }

  void addAll(Counts other) {
    add(other.right, other.expected, other.found);
  }

  double precision() {
    return found == 0 ? 0 : (double) right / found;
  }

  double recall() {
    return expected == 0 ? 0 : (double) right / expected;
  }

  /** The harmonic mean of precision and recall. */
  double balanced() {
    return expected + found == 0 ? 0 : 2.0 * right / (expected + found);
  }

  /** As precision, recall and F1. */
  Figure figure(String what) {
    return new Figure(
        what,
        balanced(),
        String.format(Locale.ROOT, "F1 %.3f (P %.3f R %.3f)", balanced(), precision(), recall()));
  }

  /** As the part that was right. */
  Figure share(String what) {
    return new Figure(
        what, recall(), String.format(Locale.ROOT, "%.3f (%d of %d)", recall(), right, expected));
  }
}
