package org.zicht.text.segment;

/** Decides where in the tokens of a paragraph a sentence ends. For one thread. */
final class Boundaries {

  /**
   * A sentence is cut after this many tokens at the latest: no sentence of a report is so long, and
   * what reads the tokens must not choke on a text without full stops.
   */
  static final int LONGEST = 300;

  /** How many tokens a bracket within a sentence may hold, full stops and all. */
  private static final int BRACKET = 60;

  /** How many marks may follow the full stop that ends a sentence. */
  private static final int CLOSING = 12;

  private final String text;
  private final SegmentTable table;
  private final Tokens tokens;

  Boundaries(String text, SegmentTable table, Tokens tokens) {
    this.text = text;
    this.table = table;
    this.tokens = tokens;
  }

  /** The token after the last of the sentence that starts at {@code first}. */
  int endOfSentence(int first) {
    int size = tokens.size();
    int bracket = -1;
    for (int at = first; at < size; at++) {
      if (at - first >= LONGEST) {
        return longEnd(first, at);
      }
      byte kind = tokens.kind(at);
      char unit = text.charAt(tokens.start(at));
      if (kind == Tokens.OPEN && isBracket(unit)) {
        bracket = at;
      } else if (kind == Tokens.CLOSE && isBracket(unit)) {
        bracket = -1;
      }
      if (kind != Tokens.STOP && kind != Tokens.DOTTED) {
        continue;
      }
      if (bracket > first && closes(at)) {
        continue;
      }
      int end = absorb(at + 1);
      if (end == size || begins(at, end)) {
        return end;
      }
    }
    return size;
  }

  private static boolean isBracket(char unit) {
    return unit == '(' || unit == ')' || unit == '[' || unit == ']';
  }

  private boolean closes(int from) {
    for (int at = from; at < tokens.size() && at < from + BRACKET; at++) {
      char unit = text.charAt(tokens.start(at));
      if (tokens.kind(at) == Tokens.CLOSE && isBracket(unit)) {
        return true;
      }
    }
    return false;
  }

  /** A sentence without end is cut after its last comma or semicolon, if it has one late enough. */
  private int longEnd(int first, int limit) {
    for (int at = limit - 1; at > first + LONGEST / 2; at--) {
      char unit = text.charAt(tokens.start(at));
      if (unit == ';' || unit == ',') {
        return at + 1;
      }
    }
    return limit;
  }

  /** Past the marks that still belong to the sentence that a full stop before them ended. */
  private int absorb(int from) {
    int at = from;
    while (at < tokens.size() && at < from + CLOSING) {
      byte kind = tokens.kind(at);
      if (kind != Tokens.STOP && kind != Tokens.CLOSE) {
        break;
      }
      at++;
    }
    return at;
  }

  /** Whether a sentence can begin at token {@code next}, after the full stop {@code stop}. */
  private boolean begins(int stop, int next) {
    int at = next;
    boolean quoted = false;
    while (at < tokens.size()
        && (tokens.kind(at) == Tokens.OPEN || tokens.kind(at) == Tokens.DASH)) {
      quoted = true;
      at++;
    }
    if (at == tokens.size()) {
      return false;
    }
    int point = firstPoint(at);
    if (tokens.kind(stop) == Tokens.DOTTED) {
      return beginsAfterDotted(stop, at, point);
    }
    int mark = text.codePointAt(tokens.start(stop));
    boolean full = mark == '.' && tokens.end(stop) - tokens.start(stop) == 1;
    if (Characters.isLetter(point)) {
      return Characters.isCapital(point) || isSentenceOfLowerCase(stop, next, full);
    }
    if (Characters.isDigit(point)) {
      return true;
    }
    return switch (point) {
      case ',', ';', ':', '/', '%', '&', '=', '+' -> false;
      default -> (full && !quoted) || point == '#' || point == '@' || isMoney(point);
    };
  }

  private static boolean isMoney(int point) {
    return Character.getType(point) == Character.CURRENCY_SYMBOL;
  }

  /** The first letter or digit of the token; of "'s" and its like that of the word after it. */
  private int firstPoint(int at) {
    int start = tokens.start(at);
    int point = text.codePointAt(start);
    if (tokens.kind(at) != Tokens.WORD && tokens.kind(at) != Tokens.DOTTED) {
      return point;
    }
    if (Characters.isApostrophe(point) || point == '‘') {
      return at + 1 < tokens.size() && tokens.end(at) - start <= 3
          ? text.codePointAt(tokens.start(at + 1))
          : text.codePointAt(start + 1);
    }
    if ((point == '-' || point == '+') && tokens.end(at) > start + 1) {
      return text.codePointAt(start + 1);
    }
    return point;
  }

  /**
   * A name may begin a sentence in lower case ('al-Shabaab', 'iPhone'); after an unknown
   * abbreviation no sentence begins.
   */
  private boolean isSentenceOfLowerCase(int stop, int next, boolean full) {
    if (!full || tokens.kind(next) != Tokens.WORD || stop == 0) {
      return false;
    }
    int start = tokens.start(next);
    for (int at = start + 1; at < text.length() && at < start + 8; at++) {
      if (Characters.isSpace(text.charAt(at))) {
        return false;
      }
      if (Character.isUpperCase(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** After an abbreviation a sentence begins only with a word that often begins one. */
  private boolean beginsAfterDotted(int stop, int at, int point) {
    if (!Characters.isCapital(point)) {
      return false;
    }
    int known = table.abbreviation(text, tokens.start(stop), tokens.end(stop));
    if ((known & SegmentTable.NEVER) != 0) {
      return false;
    }
    String next = plain(at);
    // 'At 6 a.m. Monday': both belong to one time.
    boolean time = table.isDate(plain(stop)) && table.isDate(next);
    return !time && table.isStarter(next);
  }

  private String plain(int token) {
    int end = Math.min(tokens.end(token), tokens.start(token) + 24);
    return SegmentTable.plain(text.substring(tokens.start(token), end));
  }
}
