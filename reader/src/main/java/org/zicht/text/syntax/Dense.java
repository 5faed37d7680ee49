package org.zicht.text.syntax;

/**
 * A layer of a net: {@code y = x·W + b}.
 *
 * <p>The sums run in one fixed order, over blocks of four inputs, whatever is computed together and
 * whichever compiler of the Java virtual machine runs: the same numbers everywhere. The inner loop
 * goes over the outputs, so a compiler may use vector instructions without changing a result.
 */
final class Dense {

  private static final int BLOCK = 4;

  private final float[][] rows;
  private final float[] bias;

  /**
   * @param rows for each input the weights to all outputs
   * @param bias where each output begins
   */
  Dense(float[][] rows, float[] bias) {
    this.rows = rows;
    this.bias = bias;
    for (float[] row : rows) {
      if (row.length != bias.length) {
        throw new IllegalArgumentException("a row of " + row.length + ", not " + bias.length);
      }
    }
  }

  /** The number of inputs. */
  int inputs() {
    return rows.length;
  }

  /** The number of outputs. */
  int outputs() {
    return bias.length;
  }

  /** The outputs of {@code count} inputs, each in an array of its own. */
  float[][] apply(float[][] inputs, int count) {
    float[][] outputs = new float[count][];
    for (int i = 0; i < count; i++) {
      outputs[i] = bias.clone();
    }
    addProducts(inputs, outputs, count, rows);
    return outputs;
  }

  /** Adds to each output the product of its input with the weights. */
  static void addProducts(float[][] inputs, float[][] outputs, int count, float[][] rows) {
    int i = 0;
    for (; i + BLOCK <= rows.length; i += BLOCK) {
      float[] row0 = rows[i];
      float[] row1 = rows[i + 1];
      float[] row2 = rows[i + 2];
      float[] row3 = rows[i + 3];
      for (int n = 0; n < count; n++) {
        float[] input = inputs[n];
        addFour(
            outputs[n], row0, input[i], row1, input[i + 1], row2, input[i + 2], row3, input[i + 3]);
      }
    }
    for (; i < rows.length; i++) {
      for (int n = 0; n < count; n++) {
        addOne(outputs[n], rows[i], inputs[n][i]);
      }
    }
  }

  private static void addFour(
      float[] y,
      float[] row0,
      float x0,
      float[] row1,
      float x1,
      float[] row2,
      float x2,
      float[] row3,
      float x3) {
    for (int j = 0; j < y.length; j++) {
      y[j] = y[j] + x0 * row0[j] + x1 * row1[j] + x2 * row2[j] + x3 * row3[j];
    }
  }

  private static void addOne(float[] y, float[] row, float x) {
    for (int j = 0; j < y.length; j++) {
      y[j] = y[j] + x * row[j];
    }
  }
}
