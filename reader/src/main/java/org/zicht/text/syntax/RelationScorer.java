package org.zicht.text.syntax;

/** How well each relation fits a word and its head. */
final class RelationScorer {

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
    this.pairs = pairs;
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
    float[][] products = new float[words][pairs.length];
    for (int i = 0; i < words; i++) {
      int at = 0;
      for (float a : asDependent[i]) {
        for (float b : chosen[i]) {
          products[i][at++] = a * b;
        }
      }
    }
    Dense.addProducts(products, scores, words, pairs);
    int[] best = new int[words];
    for (int i = 0; i < words; i++) {
      for (int r = 0; r < scores[i].length; r++) {
        scores[i][r] += fromHeads[i][r];
      }
      best[i] = Labels.highest(scores[i]);
    }
    return best;
  }
}
