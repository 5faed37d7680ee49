package org.zicht.text.syntax;

/** How well each relation fits a word and its head. */
final class RelationScorer {

  /** For each number of the dependent the weights of all pairs with it, one row after another. */
  private final float[][] pairs;

  private final Dense dependents;
  private final Dense heads;
  private final float[] root;

  /**
   * @param pairs for each pair of a number of the dependent and a number of the head (row {@code
   *     dependent · width + head}) the weights to all relations
   * @param dependents from the dependent alone
   * @param heads from the head alone
   * @param root the root as head
   */
  RelationScorer(float[][] pairs, Dense dependents, Dense heads, float[] root) {
    if (pairs.length != dependents.inputs() * root.length || heads.inputs() != root.length) {
      throw new IllegalArgumentException("scores of relations of several widths");
    }
    int width = root.length;
    this.pairs = new float[dependents.inputs()][width * dependents.outputs()];
    for (int i = 0; i < pairs.length; i++) {
      int at = i % width * dependents.outputs();
      System.arraycopy(pairs[i], 0, this.pairs[i / width], at, dependents.outputs());
    }
    this.dependents = dependents;
    this.heads = heads;
    this.root = root;
  }

  /** The width of a word as dependent or head. */
  int inputs() {
    return root.length;
  }

  /**
   * The number of the best relation of each word of a sentence.
   *
   * @param head the head of each word, counted from 1, 0 being the root
   */
  int[] best(float[][] asDependent, float[][] asHead, int[] head) {
    int words = head.length;
    float[][] chosen = new float[words][];
    for (int i = 0; i < words; i++) {
      chosen[i] = head[i] == 0 ? root : asHead[head[i] - 1];
    }
    float[][] scores = dependents.apply(asDependent, words);
    float[][] fromHeads = heads.apply(chosen, words);
    float[][] fromPairs = new float[words][pairs[0].length];
    Dense.addProducts(asDependent, fromPairs, words, pairs);
    int[] best = new int[words];
    for (int i = 0; i < words; i++) {
      add(scores[i], fromHeads[i], 0, 1);
      for (int k = 0; k < root.length; k++) {
        add(scores[i], fromPairs[i], k * scores[i].length, chosen[i][k]);
      }
      best[i] = Labels.highest(scores[i]);
    }
    return best;
  }

  /** Adds to {@code sums} the numbers from {@code at}, {@code times} as large. */
  private static void add(float[] sums, float[] numbers, int at, float times) {
    for (int r = 0; r < sums.length; r++) {
      sums[r] = sums[r] + times * numbers[at + r];
    }
  }
}
