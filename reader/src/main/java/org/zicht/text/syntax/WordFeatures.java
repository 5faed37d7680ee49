package org.zicht.text.syntax;

import java.util.Locale;

/**
 * What the net sees of a word: the word itself, its endings, its beginnings and its shape, each as
 * a stretch of a string that a table numbers.
 *
 * <p>The word is put in lower case and its digits are made alike, for no figure of a report is seen
 * often; the shape keeps what that loses.
 */
public final class WordFeatures {

  /** The number of kinds of features: word, four endings, three beginnings, shape. */
  public static final int KINDS = 9;

  private static final int ENDINGS = 4;
  private static final int LONGEST_SHAPE = 5;

  private final String word;
  private final String shape;

  /** The features of {@code form}, which must not be empty. */
  public WordFeatures(String form) {
    this.word = normal(form);
    this.shape = shapeOf(form);
  }

  /** The string of one kind of feature, from 0 to {@link #KINDS}. */
  public String of(int kind) {
    return source(kind).substring(start(kind), end(kind));
  }

  /** The number of one kind of feature in its table, or -1. */
  int find(int kind, StringTable table) {
    return table.find(source(kind), start(kind), end(kind));
  }

  private String source(int kind) {
    return kind == KINDS - 1 ? shape : word;
  }

  private int start(int kind) {
    return kind >= 1 && kind <= ENDINGS ? Math.max(0, word.length() - kind) : 0;
  }

  private int end(int kind) {
    if (kind == KINDS - 1) {
      return shape.length();
    }
    return kind > ENDINGS ? Math.min(word.length(), kind - ENDINGS) : word.length();
  }

  /** Lower case, digits alike, one kind of apostrophe and hyphen inside words. */
  static String normal(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    StringBuilder changed = null;
    for (int i = 0; i < lower.length(); i++) {
      char before = lower.charAt(i);
      char after = before;
      if (before >= '0' && before <= '9') {
        after = '0';
      } else if (before == '\u2019' && lower.length() > 1) {
        after = '\'';
      } else if (before == '\u2010' || before == '\u2011') {
        after = '-';
      }
      if (after != before) {
        if (changed == null) {
          changed = new StringBuilder(lower);
        }
        changed.setCharAt(i, after);
      }
    }
    return changed == null ? lower : changed.toString();
  }

  /** Runs of capitals, small letters, digits and others, at most five: {@code Xx}, {@code X.X.}. */
  private static String shapeOf(String form) {
    StringBuilder shape = new StringBuilder(LONGEST_SHAPE);
    char last = 0;
    for (int i = 0; i < form.length() && shape.length() < LONGEST_SHAPE; i++) {
      char character = form.charAt(i);
      char kind;
      if (Character.isUpperCase(character)) {
        kind = 'X';
      } else if (Character.isLetter(character)) {
        kind = 'x';
      } else if (Character.isDigit(character)) {
        kind = '0';
      } else {
        kind = character;
      }
      if (kind != last) {
        shape.append(kind);
        last = kind;
      } else if (kind == 'X' && shape.length() == 1) {
        // Two capitals in front: an abbreviation rather than a name.
        shape.append('X');
      }
    }
    return shape.toString();
  }
}
