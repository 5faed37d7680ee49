package org.zicht.text.segment;

import java.util.Arrays;

/** The tokens of one paragraph as they are found: places and kinds, in growing arrays. */
final class Tokens {

  /** A word, number, address, or whatever else is none of the below. */
  static final byte WORD = 0;

  /** A word that ends in a full stop of its own: an abbreviation or an initial. */
  static final byte DOTTED = 1;

  /** A mark that ends a sentence. */
  static final byte STOP = 2;

  /** An opening quotation mark or bracket. */
  static final byte OPEN = 3;

  /** A closing quotation mark or bracket. */
  static final byte CLOSE = 4;

  static final byte DASH = 5;

  /** Any other mark or symbol. */
  static final byte MARK = 6;

  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private byte[] kinds = new byte[256];
  private int size;

  void clear() {
    size = 0;
  }

  void add(int start, int end, byte kind) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      kinds = Arrays.copyOf(kinds, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = kind;
    size++;
  }

  int size() {
    return size;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  byte kind(int token) {
    return kinds[token];
  }
}
