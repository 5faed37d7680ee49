package org.zicht.attribution.reading;

import org.zicht.text.Token;

/** Punctuation marks, by what they do. */
final class Marks {

  private Marks() {}

  /** Whether {@code token} is a quotation mark. */
  static boolean quote(Token token) {
    return opening(token) || closing(token);
  }

  /** Whether it can open a quotation. */
  static boolean opening(Token token) {
    return switch (token.form()) {
      case "\"", "“", "„", "«", "»", "‘", "‚", "'", "''", "``", "`", "‟" -> true;
      default -> false;
    };
  }

  /** Whether it can close a quotation. */
  static boolean closing(Token token) {
    return switch (token.form()) {
      case "\"", "”", "“", "»", "«", "’", "'", "''", "‘" -> true;
      default -> false;
    };
  }

  static boolean comma(Token token) {
    return token.form().equals(",");
  }

  static boolean colon(Token token) {
    return token.form().equals(":");
  }

  static boolean dash(Token token) {
    return switch (token.form()) {
      case "-", "–", "—", "--" -> true;
      default -> false;
    };
  }

  /** Whether a clause can end at it: a comma, a dash, a bracket, a colon, the end of a sentence. */
  static boolean boundary(Token token) {
    return comma(token) || colon(token) || dash(token) || closesClause(token) || quote(token);
  }

  /** Whether a sentence or a long part of one ends at it. */
  static boolean closesClause(Token token) {
    return switch (token.form()) {
      case ".", "!", "?", ";", "…", "...", "(", ")" -> true;
      default -> false;
    };
  }

  /** Whether it ends a sentence. */
  static boolean ends(Token token) {
    return switch (token.form()) {
      case ".", "!", "?", "…", "..." -> true;
      default -> false;
    };
  }
}
