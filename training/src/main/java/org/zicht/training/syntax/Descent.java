package org.zicht.training.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * How far training has come: the rate of Adam (Kingma and Ba 2015), which falls in a straight line,
 * and how much of the past the moving average of the weights keeps.
 */
final class Descent {

  /** How much of the mean gradient a step keeps. */
  static final float BETA1 = 0.9f;

  /** How much of the mean square gradient a step keeps. */
  static final float BETA2 = 0.98f;

  /** Keeps the division from zero. */
  static final float EPSILON = 1e-9f;

  /** The largest gradient of a single number. */
  static final float CLIP = 1f;

  private static final double MOST_KEPT = 0.998;

  private final Schedule schedule;
  private final long steps;
  private final List<Double> keptSoFar = new ArrayList<>(List.of(0.0));
  private int step;

  /**
   * @param steps how many steps there will be, about; the rate does not fall below the last
   */
  Descent(Schedule schedule, long steps) {
    this.schedule = schedule;
    this.steps = steps;
  }

  /** Begins the next step. */
  void next() {
    step++;
    keptSoFar.add(keptSoFar.get(step - 1) + Math.log(kept()));
  }

  /** The number of the step, from 1; 0 before the first. */
  int step() {
    return step;
  }

  /** The share of itself that the moving average keeps in this step. */
  double kept() {
    return Math.min(MOST_KEPT, (1.0 + step) / (10.0 + step));
  }

  /** The share that it keeps from behind one step to behind another. */
  float keptBetween(int from, int to) {
    return (float) Math.exp(keptSoFar.get(to) - keptSoFar.get(from));
  }

  /** The rate of the step {@code number}. */
  float rate(int number) {
    return schedule.rate() + (schedule.lastRate() - schedule.rate()) * share(number);
  }

  private float share(int number) {
    return Math.min(1f, number / (float) steps);
  }

  /** The rate of this step, corrected for means that began at zero. */
  float correctedRate() {
    return (float)
        (rate(step) * Math.sqrt(1 - Math.pow(BETA2, step)) / (1 - Math.pow(BETA1, step)));
  }
}
