package org.zicht.text.number;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zicht.text.number.NumberWord.Role;

/**
 * Reads numbers that are written as one word: 'tweehonderdvijfentwintig', 'eenentwintigste',
 * 'twintigtal', 'vijftienjarige'. The parts are the words of the language's table.
 */
final class JoinedNumbers {

  /** A word longer than this is no number that anybody writes. */
  private static final int LONGEST = 70;

  /**
   * A number written as one word.
   *
   * @param value its value
   * @param scale the multiplier it ends with, or 1
   * @param type what sort of number it is
   */
  record Joined(double value, double scale, Numeral.Type type) {}

  private final NumberWords words;

  JoinedNumbers(NumberWords words) {
    this.words = words;
  }

  /** The number that {@code word} is as a whole, made of two parts or more; or null. */
  @Nullable Joined read(String word) {
    if (word.length() < 5 || word.length() > LONGEST || words.joinable(word.charAt(0)).isEmpty()) {
      return null;
    }
    return read(word, 0, new Sum(), 0);
  }

  /** Tries the parts that begin at {@code at}, the longest first. */
  private @Nullable Joined read(String word, int at, Sum sum, int parts) {
    if (at == word.length()) {
      return parts > 1 && sum.complete() ? new Joined(sum.value(), sum.scale(), sum.type()) : null;
    }
    if (sum.type() != Numeral.Type.WORDS) {
      return null;
    }
    Set<String> candidates = words.joinable(word.charAt(at));
    for (int end = word.length(); end > at; end--) {
      String part = word.substring(at, end);
      if (!candidates.contains(part)) {
        continue;
      }
      for (Role role : PARTS) {
        NumberWord meaning = words.word(part, role);
        if (meaning == null) {
          continue;
        }
        Sum longer = new Sum(sum);
        if (longer.add(meaning)) {
          Joined joined = read(word, end, longer, parts + 1);
          if (joined != null) {
            return joined;
          }
        }
      }
    }
    return null;
  }

  private static final Role[] PARTS = {
    Role.NUMBER, Role.TIMES, Role.JOINT, Role.ORDINAL, Role.ENDING
  };
}
