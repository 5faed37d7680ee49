package org.zicht.views.sentences;

import org.zicht.text.Sentence;

/** A form in which the sentences of a report are written, one behind the other. */
public interface SentenceForm {

  /** What stands before the sentences of an input. */
  void input(StringBuilder out, String name);

  /**
   * Writes one sentence.
   *
   * @param text the canonical text that its spans point into
   */
  void sentence(StringBuilder out, DividedSentence sentence, String text);

  /** {@code words} with a space for every character that ends a line or a cell, or steers. */
  static String plain(String words) {
    StringBuilder plain = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      boolean breaks = unit == '\u2028' || unit == '\u2029' || unit == '\u0085';
      plain.append(Character.isISOControl(unit) || breaks ? ' ' : unit);
    }
    return plain.toString();
  }

  /** The words of a sentence as the text has them, on one line. */
  static String line(Sentence sentence, String text) {
    return plain(sentence.span().of(text)).strip().replaceAll(" +", " ");
  }
}
