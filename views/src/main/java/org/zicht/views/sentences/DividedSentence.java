package org.zicht.views.sentences;

import java.util.List;
import org.zicht.text.Sentence;

/**
 * A sentence, and which of its tokens are written as one word where somebody has divided it so.
 *
 * @param sentence the sentence
 * @param ranges stretches of its tokens that a text writes as one word, in order
 */
public record DividedSentence(Sentence sentence, List<Range> ranges) {

  /**
   * Tokens that are written as one word: {@code zu} and {@code dem} as {@code zum}.
   *
   * @param first the index of the first token
   * @param last the index of the last
   * @param form the word
   */
  public record Range(int first, int last, String form) {}

  /** Copies. */
  public DividedSentence {
    ranges = List.copyOf(ranges);
  }
}
