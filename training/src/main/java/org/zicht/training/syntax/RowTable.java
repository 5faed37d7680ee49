package org.zicht.training.syntax;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import java.util.Arrays;

/**
 * The vectors of one kind of feature in training. A batch meets a few hundred of tens of thousands
 * of rows, so only those are moved: Adam without the momentum of rows that are not met. The moving
 * average of a row that stood still is caught up when it is next asked for, which comes to the same
 * number.
 */
final class RowTable {

  private final int width;
  private final float[] values;
  private final float[] mean;
  private final float[] first;
  private final float[] second;
  private final int[] averagedUntil;
  private final int[] placeOfRow;

  /**
   * @param values the rows to begin with, one behind the other
   * @param width the width of a row
   */
  RowTable(float[] values, int width) {
    this.width = width;
    this.values = values;
    this.mean = values.clone();
    this.first = new float[values.length];
    this.second = new float[values.length];
    this.averagedUntil = new int[values.length / width];
    this.placeOfRow = new int[values.length / width];
    Arrays.fill(placeOfRow, -1);
  }

  /** The rows that one batch meets. */
  static final class Met {
    private final int[] rows;
    private final NDArray vectors;
    private final NDArray looked;

    private Met(int[] rows, NDArray vectors, NDArray looked) {
      this.rows = rows;
      this.vectors = vectors;
      this.looked = looked;
    }

    /** The vector of every number that was asked for. */
    NDArray looked() {
      return looked;
    }
  }

  /** Looks up the rows of {@code numbers}; call {@link #learn} before the next look. */
  Met look(NDManager scratch, long[] numbers) {
    int[] rows = new int[numbers.length];
    long[] places = new long[numbers.length];
    int count = 0;
    for (int i = 0; i < numbers.length; i++) {
      int row = (int) numbers[i];
      if (placeOfRow[row] < 0) {
        placeOfRow[row] = count;
        rows[count++] = row;
      }
      places[i] = placeOfRow[row];
    }
    rows = Arrays.copyOf(rows, count);
    float[] some = new float[count * width];
    for (int i = 0; i < count; i++) {
      System.arraycopy(values, rows[i] * width, some, i * width, width);
      placeOfRow[rows[i]] = -1;
    }
    NDArray vectors = scratch.create(some, new Shape(count, width));
    vectors.setRequiresGradient(true);
    NDArray looked =
        vectors
            .getNDArrayInternal()
            .embedding(scratch.create(places), vectors, SparseFormat.DENSE)
            .head();
    return new Met(rows, vectors, looked);
  }

  /** One step of Adam along the gradient of what a batch met. */
  void learn(Met met, Descent descent) {
    learn(met.rows, met.vectors.getGradient().toFloatArray(), descent);
  }

  /**
   * One step of Adam.
   *
   * @param rows the rows that move, each once
   * @param gradients their gradients, one behind the other
   */
  void learn(int[] rows, float[] gradients, Descent descent) {
    float rate = descent.correctedRate();
    for (int i = 0; i < rows.length; i++) {
      int row = rows[i];
      catchUp(row, descent.step() - 1, descent);
      for (int k = 0; k < width; k++) {
        int at = row * width + k;
        float gradient = Math.clamp(gradients[i * width + k], -Descent.CLIP, Descent.CLIP);
        first[at] += (1 - Descent.BETA1) * (gradient - first[at]);
        second[at] += (1 - Descent.BETA2) * (gradient * gradient - second[at]);
        values[at] -= rate * first[at] / ((float) Math.sqrt(second[at]) + Descent.EPSILON);
      }
      catchUp(row, descent.step(), descent);
    }
  }

  private void catchUp(int row, int step, Descent descent) {
    float kept = descent.keptBetween(averagedUntil[row], step);
    for (int at = row * width; at < (row + 1) * width; at++) {
      mean[at] = values[at] + kept * (mean[at] - values[at]);
    }
    averagedUntil[row] = step;
  }

  /** One number as it stands, of all rows one behind the other. */
  float value(int at) {
    return values[at];
  }

  /** The moving average of all rows. */
  Weight average(Descent descent) {
    int rows = averagedUntil.length;
    for (int row = 0; row < rows; row++) {
      catchUp(row, descent.step(), descent);
    }
    return new Weight(new long[] {rows, width}, mean.clone());
  }
}
