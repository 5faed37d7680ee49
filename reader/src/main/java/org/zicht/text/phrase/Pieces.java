package org.zicht.text.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zicht.report.Span;
import org.zicht.text.Sentence;
import org.zicht.text.Token;

/** Cuts tokens and phrases into pieces. */
public final class Pieces {

  private final List<Piece> pieces = new ArrayList<>();
  private int lastEnd = -1;

  private Pieces() {}

  /** The pieces of {@code sentence}, in order; every one lies within one token. */
  public static List<Piece> of(Sentence sentence) {
    Pieces cutter = new Pieces();
    for (Token token : sentence.tokens()) {
      cutter.cut(token.index(), token.form(), token.span());
    }
    return cutter.pieces;
  }

  /** The pieces of a phrase of a table, which is one line of text. */
  public static List<Piece> of(String phrase) {
    if (phrase.isEmpty()) {
      return List.of();
    }
    Pieces cutter = new Pieces();
    cutter.cut(0, phrase, new Span(0, phrase.length()));
    return cutter.pieces;
  }

  private void cut(int token, String form, Span span) {
    if (form.length() != span.length()) {
      // The form is not what stands in the text, so no inner place can be told.
      add(token, span.start(), span.end(), form, kindOf(form));
      return;
    }
    int at = 0;
    while (at < form.length()) {
      int end = endOfPiece(form, at);
      if (!space(form.codePointAt(at))) {
        String text = form.substring(at, end);
        add(token, span.start() + at, span.start() + end, text, kindOf(text));
      }
      at = end;
    }
  }

  private static Piece.Kind kindOf(String text) {
    int first = text.isEmpty() ? ' ' : text.codePointAt(0);
    if (digit(first)) {
      return Piece.Kind.DIGITS;
    }
    boolean letters = text.codePoints().anyMatch(Pieces::letter);
    return letters ? Piece.Kind.WORD : Piece.Kind.MARK;
  }

  private void add(int token, int start, int end, String text, Piece.Kind kind) {
    String plain = folded(text.toLowerCase(Locale.ROOT));
    if (kind == Piece.Kind.MARK && dash(text.codePointAt(0))) {
      plain = "-";
    }
    if (kind == Piece.Kind.WORD && plain.length() > 1 && plain.endsWith(".")) {
      plain = plain.substring(0, plain.length() - 1);
    }
    boolean capital = !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
    pieces.add(new Piece(token, new Span(start, end), plain, kind, start == lastEnd, capital));
    lastEnd = end;
  }

  /** One letter or mark for those that texts write now so, now otherwise. */
  public static String folded(String lower) {
    return lower.replace('\u2019', '\'').replace('\u2018', '\'').replace('\u0451', '\u0435');
  }

  private static int endOfPiece(String form, int at) {
    int first = form.codePointAt(at);
    int size = Character.charCount(first);
    if (digit(first)) {
      return endOfDigits(form, at);
    }
    if (letter(first)) {
      return endOfWord(form, at);
    }
    if (apostrophe(first) && letterAt(form, at + size)) {
      // "'s" and "'t" are words; any other word after an apostrophe stands in quotation marks.
      int after = at + size + Character.charCount(form.codePointAt(at + size));
      return letterAt(form, after) ? at + size : after;
    }
    return at + size;
  }

  private static int endOfDigits(String form, int from) {
    int at = from;
    while (at < form.length()) {
      char here = form.charAt(at);
      boolean inner =
          (here == '.' || here == ',' || here == ':' || apostrophe(here))
              && at + 1 < form.length()
              && digit(form.charAt(at + 1));
      if (!digit(here) && !inner) {
        break;
      }
      at++;
    }
    return at;
  }

  private static int endOfWord(String form, int from) {
    int at = from + Character.charCount(form.codePointAt(from));
    while (at < form.length()) {
      int here = form.codePointAt(at);
      int size = Character.charCount(here);
      if (apostrophe(here)) {
        boolean possessive =
            at + 1 < form.length()
                && Character.toLowerCase(form.charAt(at + 1)) == 's'
                && !letterAt(form, at + 2);
        // "l'" keeps its apostrophe, whatever follows it; "today's" is cut before it.
        return possessive ? at : at + size;
      } else if (here == '.') {
        boolean inner = letterAt(form, at + 1);
        boolean last = at + 1 == form.length() || space(form.charAt(at + 1));
        if (!inner && !last) {
          return at;
        }
        if (last) {
          return at + 1;
        }
      } else if (!letter(here)) {
        return at;
      }
      at += size;
    }
    return at;
  }

  private static boolean letterAt(String form, int at) {
    return at < form.length() && letter(form.codePointAt(at));
  }

  private static boolean letter(int character) {
    return Character.isLetter(character)
        || Character.getType(character) == Character.NON_SPACING_MARK;
  }

  private static boolean space(int character) {
    // Thousands are often parted by spaces that do not break.
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  private static boolean digit(int character) {
    return character >= '0' && character <= '9';
  }

  private static boolean apostrophe(int character) {
    return character == '\'' || character == '\u2019' || character == '\u2018';
  }

  private static boolean dash(int character) {
    return (character >= '\u2010' && character <= '\u2015') || character == '\u2212';
  }
}
