package org.zicht.text.syntax;

import java.util.Arrays;

/**
 * One direction of a recurrent layer (long short-term memory): reads words in order and keeps for
 * each what it has read so far.
 */
final class Recurrent {

  private final Dense input;
  private final float[][] hidden;
  private final int size;

  /**
   * @param input from the features of a word to the four gates: in, forget, new, out
   * @param hidden from the state before to the same
   */
  Recurrent(Dense input, float[][] hidden) {
    this.input = input;
    this.hidden = hidden;
    this.size = hidden.length;
    if (input.outputs() != 4 * size) {
      throw new IllegalArgumentException(input.outputs() + " gates for a state of " + size);
    }
  }

  /** The width of the state. */
  int size() {
    return size;
  }

  /** The layer before the gates. */
  Dense input() {
    return input;
  }

  /**
   * Reads several texts in step. What one text holds never changes what is read of another.
   *
   * @param gates for each word of the texts, one text behind the other, the gates that its features
   *     give; overwritten
   * @param starts where each text begins in {@code gates}, and at last where they end
   * @param backwards whether to read from the end to the beginning
   * @param states for each word an array to whose positions from {@code at} its state is written
   */
  void read(float[][] gates, int[] starts, boolean backwards, float[][] states, int at) {
    int texts = starts.length - 1;
    int[] order = longestFirst(starts);
    float[][] before = new float[texts][size];
    float[][] memory = new float[texts][size];
    float[][] now = new float[texts][];
    int active = texts;
    for (int step = 0; active > 0; step++) {
      while (active > 0 && length(starts, order[active - 1]) <= step) {
        active--;
      }
      for (int i = 0; i < active; i++) {
        now[i] = gates[word(starts, order[i], step, backwards)];
      }
      if (step > 0) {
        Dense.addProducts(before, now, active, hidden);
      }
      for (int i = 0; i < active; i++) {
        turn(now[i], memory[i], before[i]);
        int word = word(starts, order[i], step, backwards);
        System.arraycopy(before[i], 0, states[word], at, size);
      }
    }
  }

  private static int[] longestFirst(int[] starts) {
    long[] keys = new long[starts.length - 1];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = ((long) -length(starts, i) << Integer.SIZE) | i;
    }
    Arrays.sort(keys);
    int[] order = new int[keys.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = (int) keys[i];
    }
    return order;
  }

  private static int length(int[] starts, int text) {
    return starts[text + 1] - starts[text];
  }

  private static int word(int[] starts, int text, int step, boolean backwards) {
    return backwards ? starts[text + 1] - 1 - step : starts[text] + step;
  }

  private static void turn(float[] gates, float[] memory, float[] state) {
    int size = state.length;
    // Each loop has one curve and no branch, so that compilers may use vector instructions.
    Activation.sigmoid(gates, 0, 2 * size);
    Activation.tanh(gates, 2 * size, 3 * size);
    Activation.sigmoid(gates, 3 * size, 4 * size);
    for (int i = 0; i < size; i++) {
      memory[i] = gates[size + i] * memory[i] + gates[i] * gates[2 * size + i];
    }
    System.arraycopy(memory, 0, state, 0, size);
    Activation.tanh(state, 0, size);
    for (int i = 0; i < size; i++) {
      state[i] = gates[3 * size + i] * state[i];
    }
  }
}
