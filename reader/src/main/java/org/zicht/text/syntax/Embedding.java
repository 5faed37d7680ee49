package org.zicht.text.syntax;

/** A vector for each string of a table, and one for every other string; kept as bytes. */
final class Embedding {

  private final StringTable strings;
  private final int width;
  private final float[] scales;
  private final byte[] values;

  /**
   * @param scales for each row what one step of its bytes is worth; row 0 is for unknown strings
   * @param values the rows
   */
  Embedding(StringTable strings, int width, float[] scales, byte[] values) {
    if (scales.length != strings.size() + 1 || values.length != scales.length * width) {
      throw new IllegalArgumentException("one row for each string and one more");
    }
    this.strings = strings;
    this.width = width;
    this.scales = scales;
    this.values = values;
  }

  int width() {
    return width;
  }

  /** Writes the vector of one kind of feature of a word to {@code into} from {@code at}. */
  void write(WordFeatures features, int kind, float[] into, int at) {
    int row = features.find(kind, strings) + 1;
    float scale = scales[row];
    int from = row * width;
    for (int i = 0; i < width; i++) {
      into[at + i] = scale * values[from + i];
    }
  }
}
