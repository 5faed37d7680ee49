package org.zicht.attribution.quotation;

import org.zicht.report.Span;

/**
 * Words between quotation marks.
 *
 * @param outer with the marks
 * @param inner without them
 * @param nested whether they stand within another quotation
 * @param continues whether the closing mark is missing because the next paragraph goes on
 */
public record Quotation(Span outer, Span inner, boolean nested, boolean continues) {

  /** Whether the words are a speech of their own rather than some words of one. */
  public boolean speech(String text) {
    char first = text.charAt(inner.start());
    char last = text.charAt(inner.end() - 1);
    boolean ends = ".,!?…".indexOf(last) >= 0;
    boolean starts = Character.isUpperCase(first) || "[…".indexOf(first) >= 0;
    int words = words(text);
    return continues || (ends && words > 1 && (starts || words > 3)) || (starts && words > 2);
  }

  /** The number of words. */
  public int words(String text) {
    int words = 0;
    boolean inside = false;
    for (int i = inner.start(); i < inner.end(); i++) {
      boolean space = Character.isWhitespace(text.charAt(i));
      if (!space && !inside) {
        words++;
      }
      inside = !space;
    }
    return words;
  }
}
