package org.zicht.text.syntax;

/**
 * How well each word hangs on each other word and on the root: {@code dependent·W·head + b·head}.
 */
final class ArcScorer {

  private final Dense dependents;
  private final float[] root;

  /**
   * @param dependents from a word as dependent to what its head should be like; its bias is what
   *     every head should be like
   * @param root the root as head
   */
  ArcScorer(Dense dependents, float[] root) {
    if (dependents.outputs() != root.length) {
      throw new IllegalArgumentException("a root of another width");
    }
    this.dependents = dependents;
    this.root = root;
  }

  /** The width of a word as dependent. */
  int inputs() {
    return dependents.inputs();
  }

  /**
   * The scores of one sentence.
   *
   * @return {@code scores[d - 1][h]} for words from 1, 0 being the root
   */
  float[][] scores(float[][] asDependent, float[][] asHead) {
    int words = asDependent.length;
    float[][] wanted = dependents.apply(asDependent, words);
    float[][] heads = new float[root.length][words + 1];
    for (int k = 0; k < root.length; k++) {
      heads[k][0] = root[k];
      for (int h = 0; h < words; h++) {
        heads[k][h + 1] = asHead[h][k];
      }
    }
    float[][] scores = new float[words][words + 1];
    Dense.addProducts(wanted, scores, words, heads);
    return scores;
  }
}
