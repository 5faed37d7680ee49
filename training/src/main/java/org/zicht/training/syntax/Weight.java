package org.zicht.training.syntax;

/** Some weights of a net: numbers in rows, the last dimension running fastest. */
final class Weight {

  private final long[] shape;
  private final float[] values;

  Weight(long[] shape, float[] values) {
    this.shape = shape;
    this.values = values;
  }

  /** The size of a dimension, from 0. */
  int size(int dimension) {
    return (int) shape[dimension];
  }

  /** How many dimensions there are. */
  int dimensions() {
    return shape.length;
  }

  /** The numbers. */
  float[] values() {
    return values;
  }
}
