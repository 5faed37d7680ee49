package org.zicht.training.syntax;

import java.util.List;

/**
 * The sizes of the net.
 *
 * @param features the width of the vector of each kind of feature, in the order of {@link
 *     org.zicht.text.syntax.WordFeatures}
 * @param guideline the width of the vector of the guideline, folded into the net when it is written
 * @param hidden the width of one direction of a recurrent layer
 * @param layers the number of recurrent layers
 * @param tag the width of the layer before the parts of speech
 * @param morphology the width of the layer before the features
 * @param lemma the width of the layer before the edit scripts
 * @param arc the width of a word as dependent and as head
 * @param relation the same, for the relations
 */
public record NetSize(
    List<Integer> features,
    int guideline,
    int hidden,
    int layers,
    int tag,
    int morphology,
    int lemma,
    int arc,
    int relation) {

  /**
   * @throws IllegalArgumentException if a size is not positive
   */
  public NetSize {
    features = List.copyOf(features);
    if (hidden < 1 || layers < 1 || tag < 1 || morphology < 1 || lemma < 1 || arc < 1) {
      throw new IllegalArgumentException("a net needs sizes above 0");
    }
  }

  /** The size of the nets that are shipped. */
  public static NetSize shipped() {
    return new NetSize(
        List.of(100, 12, 20, 28, 32, 8, 12, 16, 12), 16, 128, 2, 64, 96, 96, 128, 48);
  }

  /** The width of the features of a word, side by side. */
  public int input() {
    return features.stream().mapToInt(Integer::intValue).sum();
  }

  /** The width of all layers after the recurrent ones, side by side. */
  public int projection() {
    return tag + morphology + lemma + 2 * arc + 2 * relation;
  }
}
