package org.zicht.text.syntax;

/** Chooses among scores. */
final class Labels {

  private Labels() {}

  /** The position of the highest score, the first of equal ones. */
  static int highest(float[] scores) {
    float highest = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      highest = Math.max(highest, score);
    }
    int best = 0;
    while (best < scores.length - 1 && scores[best] != highest) {
      best++;
    }
    return best;
  }
}
