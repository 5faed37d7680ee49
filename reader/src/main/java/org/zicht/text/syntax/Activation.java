package org.zicht.text.syntax;

/**
 * The curves between the layers, from additions, multiplications and one division alone: the same
 * to the last bit on every Java virtual machine.
 */
final class Activation {

  /** Where the fraction below reaches 1. */
  private static final float END = 4.97f;

  private static final float LEAK = 0.1f;

  private Activation() {}

  /**
   * The hyperbolic tangent, to within 0.0001: Lambert's continued fraction, cut after the seventh
   * term.
   */
  static float tanh(float x) {
    float bounded = Math.max(-END, Math.min(END, x));
    float square = bounded * bounded;
    float above = bounded * (135135f + square * (17325f + square * (378f + square)));
    float below = 135135f + square * (62370f + square * (3150f + square * 28f));
    return above / below;
  }

  /** The logistic curve, to within 0.0001. */
  static float sigmoid(float x) {
    return 0.5f + 0.5f * tanh(0.5f * x);
  }

  /** {@link #tanh(float)} of each value from {@code from} to before {@code to}, in place. */
  static void tanh(float[] values, int from, int to) {
    for (int i = from; i < to; i++) {
      values[i] = tanh(values[i]);
    }
  }

  /** {@link #sigmoid(float)} of each value from {@code from} to before {@code to}, in place. */
  static void sigmoid(float[] values, int from, int to) {
    for (int i = from; i < to; i++) {
      values[i] = sigmoid(values[i]);
    }
  }

  /** Lets what is above 0 pass, and a tenth of what is below. */
  static void leak(float[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.max(values[i], LEAK * values[i]);
    }
  }
}
