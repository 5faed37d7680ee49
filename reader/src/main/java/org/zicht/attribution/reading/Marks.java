package org.zicht.attribution.reading;

import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/** Punctuation marks, by what they do. */
final class Marks {

  /** A bracket that holds no more than this is no end of a clause. */
  private static final int BRACKETED = 4;

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

  /**
   * Whether a clause can end at the token at {@code index}: a {@linkplain #boundary(Token) mark}
   * that is neither a hyphen within a word nor a bracket around an abbreviation or the like.
   */
  static boolean boundary(Sentence sentence, int index) {
    Token token = sentence.token(index);
    return boundary(token) && !hyphen(sentence, index) && !bracketed(sentence, index);
  }

  /** A hyphen that both neighbours touch: 'early-morning'. */
  private static boolean hyphen(Sentence sentence, int index) {
    if (!dash(sentence.token(index)) || index == 0 || index + 1 >= sentence.size()) {
      return false;
    }
    int start = sentence.token(index).span().start();
    int end = sentence.token(index).span().end();
    return sentence.token(index - 1).span().end() == start
        && sentence.token(index + 1).span().start() == end;
  }

  /** A bracket around few words within a clause: 'the Organization (IOM) said'. */
  private static boolean bracketed(Sentence sentence, int index) {
    String form = sentence.token(index).form();
    int step = form.equals("(") ? 1 : form.equals(")") ? -1 : 0;
    String other = step > 0 ? ")" : "(";
    int at = index + step;
    while (step != 0 && at >= 0 && at < sentence.size() && Math.abs(at - index) <= BRACKETED) {
      Token token = sentence.token(at);
      if (token.form().equals(other)) {
        return true;
      }
      if (token.upos() == Upos.VERB || token.upos() == Upos.AUX) {
        return false;
      }
      at += step;
    }
    return false;
  }

  /**
   * The first token of the part of the sentence between semicolons that {@code index} stands in.
   */
  static int segmentStart(Sentence sentence, int index) {
    int at = index;
    while (at > 0 && !(sentence.token(at - 1).form().equals(";") && !quoted(sentence, at - 1))) {
      at--;
    }
    return at;
  }

  /** The last token of that part. */
  static int segmentEnd(Sentence sentence, int index) {
    int at = index;
    while (at + 1 < sentence.size()
        && !(sentence.token(at + 1).form().equals(";") && !quoted(sentence, at + 1))) {
      at++;
    }
    return at;
  }

  /** Whether a double quotation mark of the sentence is open at {@code index}. */
  private static boolean quoted(Sentence sentence, int index) {
    boolean open = false;
    for (int i = 0; i < index; i++) {
      open =
          switch (sentence.token(i).form()) {
            case "\"", "''" -> !open;
            case "“", "„", "«", "``" -> true;
            case "”", "»" -> false;
            default -> open;
          };
    }
    return open;
  }

  /** Whether a clause can end at it: a comma, a dash, a bracket, a colon, the end of a sentence. */
  static boolean boundary(Token token) {
    return comma(token) || colon(token) || dash(token) || closesClause(token) || quote(token);
  }

  /** Whether it divides a sentence into two that could each stand alone: a semicolon, a colon. */
  static boolean divides(Token token) {
    return token.form().equals(";") || colon(token);
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
