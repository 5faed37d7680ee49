package org.zicht.text.syntax;

/** Chooses among scores. */
final class Labels {

  private Labels() {}

  /** The position of the highest score, the first of equal ones. */
  static int highest(float[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
