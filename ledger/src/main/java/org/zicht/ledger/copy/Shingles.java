package org.zicht.ledger.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What a text is compared by: its pairs of words that stand side by side, in small letters, as
 * numbers, sorted, each once. Lines of credit are left out, so that a copy with one is still a
 * copy.
 */
final class Shingles {

  /**
   * Two texts are copies if this share of the pairs of the shorter stands in the longer. Of a text
   * in which every fifth word was replaced at random 64 % are left (0.8²); of two different reports
   * on one event, or of two that have 44 % of their paragraphs in common, hardly half.
   */
  static final double COPY = 0.55;

  /** Fewer pairs than this say little: then nearly all must agree. */
  static final int FEW = 30;

  static final double COPY_OF_FEW = 0.9;

  private final long[] pairs;

  private Shingles(long[] pairs) {
    this.pairs = pairs;
  }

  /**
   * @param isCredit whether a line is nothing but a line of credit
   */
  static Shingles of(String text, Predicate<String> isCredit) {
    List<Long> found = new ArrayList<>();
    long before = 0;
    for (String line : text.lines().toList()) {
      if (isCredit.test(line)) {
        continue;
      }
      int at = 0;
      while (at < line.length()) {
        int end = at;
        while (end < line.length() && isInWord(line.charAt(end))) {
          end++;
        }
        if (end > at) {
          long word = hash(line.substring(at, end).toLowerCase(Locale.ROOT));
          if (before != 0) {
            found.add(mixed(before * 31 + word));
          }
          before = word;
        }
        at = end + 1;
      }
    }
    return new Shingles(found.stream().mapToLong(Long::longValue).sorted().distinct().toArray());
  }

  private static boolean isInWord(char character) {
    return Character.isLetterOrDigit(character);
  }

  /** FNV-1a over the characters; never 0. */
  private static long hash(String word) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001b3L;
    }
    return hash == 0 ? 1 : hash;
  }

  /** Spreads every bit over all others (the finisher of SplitMix64). */
  static long mixed(long value) {
    long z = value;
    z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
    z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
    return z ^ (z >>> 31);
  }

  /** The pairs of words, as numbers in ascending order. */
  long[] pairs() {
    return Arrays.copyOf(pairs, pairs.length);
  }

  /** How many pairs there are. */
  int size() {
    return pairs.length;
  }

  /** The share of the pairs of the shorter that stand in the longer; 0 where there are none. */
  double shared(Shingles other) {
    int least = Math.min(pairs.length, other.pairs.length);
    if (least == 0) {
      return 0;
    }
    int both = 0;
    int i = 0;
    int j = 0;
    while (i < pairs.length && j < other.pairs.length) {
      int order = Long.compare(pairs[i], other.pairs[j]);
      both += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return (double) both / least;
  }

  /** Whether one text is a copy of the other, whole or cut. */
  boolean isCopyOf(Shingles other) {
    int least = Math.min(pairs.length, other.pairs.length);
    return shared(other) >= (least < FEW ? COPY_OF_FEW : COPY);
  }
}
