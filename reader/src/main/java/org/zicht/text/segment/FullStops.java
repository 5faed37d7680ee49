package org.zicht.text.segment;

/** Decides whether a full stop belongs to the word before it. For one thread. */
final class FullStops {

  /** How far a look ahead may go: keeps the whole linear. */
  private static final int AHEAD = 32;

  /** A word before a full stop is seldom an abbreviation that no table knows if it is longer. */
  private static final int SHORT = 4;

  private final String text;
  private final SegmentTable table;
  private final Tokens tokens;
  private int limit;

  FullStops(String text, SegmentTable table, Tokens tokens) {
    this.text = text;
    this.table = table;
    this.tokens = tokens;
  }

  /** From now on nothing at or after {@code end} is looked at. */
  void within(int end) {
    limit = end;
  }

  /** Whether the full stop at {@code dot} belongs to the word before it. */
  boolean isAbbreviation(int start, int dot) {
    if (at(dot + 1) == '.') {
      return false;
    }
    int next = nextPoint(dot + 1);
    int known = table.abbreviation(text, start, dot + 1);
    if (known != 0 && isBesideNumber(known, next)) {
      return true;
    }
    if (next == ' ') {
      return isDottedLetters(start, dot);
    }
    if (allDigits(start, dot)) {
      return table.ordinalDots() && dot - start <= 2 && isOrdinal(dot, next);
    }
    if (isDottedLetters(start, dot)) {
      return true;
    }
    if (isSingleCapital(start, dot) || isDoubleInitial(start, dot)) {
      return next == '('
          || isInitialNext(dot + 1)
          || (Character.isLetter(next)
              && (!Character.isUpperCase(next) || !table.isStarter(nextWord(dot + 1))));
    }
    return Character.isLowerCase(next)
        && dot - start <= SHORT
        && Characters.isSpace(at(dot + 1))
        && isWithoutVowel(start, dot);
  }

  /** 'vnl', 'spp': what is written without a vowel is no word but the short form of one. */
  private boolean isWithoutVowel(int start, int end) {
    for (int at = start; at < end; at++) {
      char unit = text.charAt(at);
      if (!Character.isLetter(unit) || "aeiouyAEIOUYаеёиоуыэюяАЕЁИОУЫЭЮЯ".indexOf(unit) >= 0) {
        return false;
      }
      if (unit >= 0x80 && unit < 0x400) {
        return false;
      }
    }
    return true;
  }

  private boolean isBesideNumber(int known, int next) {
    int beside = known & (SegmentTable.BEFORE | SegmentTable.AFTER);
    if (beside == 0) {
      return true;
    }
    boolean before =
        tokens.size() > 0 && Characters.isDigit(text.charAt(tokens.end(tokens.size() - 1) - 1));
    return ((beside & SegmentTable.BEFORE) != 0 && Characters.isDigit(next))
        || ((beside & SegmentTable.AFTER) != 0 && before);
  }

  /** '5. Januar', 'im 19. Jahrhundert': the number goes with the word that follows. */
  private boolean isOrdinal(int dot, int next) {
    if (Character.isLowerCase(next)) {
      return true;
    }
    return Character.isUpperCase(next) && !table.isStarter(nextWord(dot + 1));
  }

  /** Whether the word is one capital letter. */
  boolean isSingleCapital(int start, int dot) {
    int point = text.codePointAt(start);
    return Character.isUpperCase(point) && start + Character.charCount(point) == dot;
  }

  /** The initials of a double name: 'J.-P' before the full stop. */
  private boolean isDoubleInitial(int start, int dot) {
    return dot - start == 4
        && Character.isUpperCase(text.charAt(start))
        && text.charAt(start + 1) == '.'
        && Characters.isHyphen(text.charAt(start + 2))
        && Character.isUpperCase(text.charAt(start + 3));
  }

  /** Whether another initial follows: the 'V.' of 'M. V. Lomonosov'. */
  private boolean isInitialNext(int from) {
    int at = from;
    while (at < limit && at < from + 3 && Characters.isSpace(text.charAt(at))) {
      at++;
    }
    return at + 1 < limit && Character.isUpperCase(text.charAt(at)) && text.charAt(at + 1) == '.';
  }

  /** 'U.S', 'p.m', 'J.R.R': letters with full stops between them. */
  private boolean isDottedLetters(int from, int end) {
    int start = behindElision(from, end);
    if (end - start < 3 || end - start > AHEAD) {
      return false;
    }
    for (int at = start; at < end; at++) {
      char unit = text.charAt(at);
      boolean even = (at - start) % 2 == 0;
      if (even ? !Character.isLetter(unit) : unit != '.') {
        return false;
      }
    }
    return (end - start) % 2 == 1;
  }

  /** Past a word that is written together with the next: the 'A' of "l'A.F.P". */
  private int behindElision(int start, int end) {
    for (int at = start; at < end && at < start + 4; at++) {
      if (Characters.isApostrophe(text.charAt(at))) {
        return at + 1;
      }
    }
    return start;
  }

  /**
   * The next code point that is no space, closing bracket or quotation mark; a space at the end.
   */
  private int nextPoint(int from) {
    int at = from;
    int last = Math.min(limit, from + AHEAD);
    while (at < last) {
      int point = text.codePointAt(at);
      if (!Characters.isSpace(point)
          && !Characters.isClosing(point)
          && !Characters.isQuote(point)) {
        return point;
      }
      at += Character.charCount(point);
    }
    return ' ';
  }

  /** The next word in the plain form of the table, or the empty string. */
  private String nextWord(int from) {
    int at = from;
    int last = Math.min(limit, from + AHEAD);
    while (at < last && !Characters.isWord(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    int start = at;
    while (at < last && Characters.isWord(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return lower(start, Math.min(at, limit));
  }

  private int at(int place) {
    return place < limit ? text.codePointAt(place) : ' ';
  }

  private boolean allDigits(int start, int end) {
    for (int at = start; at < end; at++) {
      if (!Characters.isDigit(text.charAt(at))) {
        return false;
      }
    }
    return end > start;
  }

  private String lower(int start, int end) {
    return SegmentTable.plain(text.substring(start, end));
  }
}
