package org.zicht.ledger.copy;

import java.util.Arrays;

/**
 * Finds which texts are worth comparing: the least of their shingles under many orders, taken
 * together in bands. Two texts that have a share J of all their shingles in common meet in a band
 * with a chance of 1 − (1 − J³)⁵⁰: 99.6 % where J is 0.47, as of a text in which every fifth word
 * was replaced; 5 % where it is 0.1. Pure functions.
 */
final class MinHash {

  private static final int BANDS = 50;
  private static final int ROWS = 3;

  private MinHash() {}

  /** The keys of a text's bands; none for a text without shingles. */
  static long[] keys(Shingles shingles) {
    long[] pairs = shingles.pairs();
    if (pairs.length == 0) {
      return new long[0];
    }
    long[] least = new long[BANDS * ROWS];
    Arrays.fill(least, Long.MAX_VALUE);
    for (long pair : pairs) {
      for (int i = 0; i < least.length; i++) {
        // every order is the same mixing of another multiple
        long value = Shingles.mixed(pair + (i + 1) * 0x9e3779b97f4a7c15L);
        if (value < least[i]) {
          least[i] = value;
        }
      }
    }
    long[] keys = new long[BANDS];
    for (int band = 0; band < BANDS; band++) {
      long key = band;
      for (int row = 0; row < ROWS; row++) {
        key = Shingles.mixed(key * 31 + least[band * ROWS + row]);
      }
      keys[band] = key;
    }
    return keys;
  }
}
