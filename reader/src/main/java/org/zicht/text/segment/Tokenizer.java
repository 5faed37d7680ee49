package org.zicht.text.segment;

/**
 * Cuts a stretch of text into words and marks, one run without spaces after the other. For one
 * thread; the time it takes grows with the length of the text, whatever stands in it.
 */
final class Tokenizer {

  /** How far a look ahead within a run of characters may go: keeps the whole linear. */
  private static final int AHEAD = 32;

  private final String text;
  private final SegmentTable table;
  private final Tokens tokens;
  private final FullStops fullStops;
  private final WordParts parts;
  private int limit;
  private int chunkStart;
  private int chunkEnd;
  private boolean quoting;

  Tokenizer(String text, SegmentTable table, Tokens tokens) {
    this.text = text;
    this.table = table;
    this.tokens = tokens;
    fullStops = new FullStops(text, table, tokens);
    parts = new WordParts(text, table, tokens);
  }

  /** Adds the tokens of the paragraph from {@code start} to before {@code end}. */
  void read(int start, int end) {
    limit = end;
    fullStops.within(end);
    quoting = false;
    int at = start;
    while (at < end) {
      int point = text.codePointAt(at);
      if (Characters.isSpace(point)) {
        at += Character.charCount(point);
        continue;
      }
      chunkStart = at;
      chunkEnd = chunkEnd(at, end);
      at = chunk(at);
    }
  }

  private int chunkEnd(int from, int end) {
    int at = from;
    while (at < end) {
      int point = text.codePointAt(at);
      if (Characters.isSpace(point)) {
        return at;
      }
      at += Character.charCount(point);
    }
    return Math.min(at, end);
  }

  private int chunk(int from) {
    if (table.isFace(text, from, chunkEnd)) {
      tokens.add(from, chunkEnd, Tokens.MARK);
      return chunkEnd;
    }
    Addresses addresses = Addresses.in(text, from, chunkEnd);
    int at = from;
    while (at < chunkEnd) {
      int addressEnd = addresses.endOfOneAt(at);
      if (addressEnd > at) {
        tokens.add(at, addressEnd, Tokens.WORD);
        at = addressEnd;
        continue;
      }
      int point = text.codePointAt(at);
      at = Characters.isWord(point) ? word(at, at) : symbol(at, point);
    }
    return chunkEnd;
  }

  /** The code point at {@code at}, or a space outside the run of characters being read. */
  private int point(int at) {
    return at < chunkEnd && at >= chunkStart ? text.codePointAt(at) : ' ';
  }

  /** Reads the word that starts at {@code start}, of which all before {@code from} is known. */
  private int word(int start, int from) {
    int at = from;
    while (at < chunkEnd) {
      int point = text.codePointAt(at);
      if (Characters.isWord(point)) {
        at += Character.charCount(point);
        continue;
      }
      int next = at > start ? connect(start, at, point) : at;
      if (next == at) {
        break;
      }
      at = next;
    }
    if (at == start) {
      at += Character.charCount(text.codePointAt(start));
    }
    at = thousands(start, at);
    if (point(at) == '.' && fullStops.isAbbreviation(start, at)) {
      tokens.add(start, at + 1, Tokens.DOTTED);
      return at + 1;
    }
    parts.add(start, at);
    return at;
  }

  /**
   * Where the word goes on after the mark {@code point} at {@code at}; {@code at} itself if the
   * mark ends it.
   */
  private int connect(int start, int at, int point) {
    int before = text.codePointBefore(at);
    int after = point(at + Character.charCount(point));
    int past = at + Character.charCount(point);
    if (Characters.isApostrophe(point) || point == '‘') {
      boolean thousands = Characters.isDigit(after) && Characters.isDigit(before);
      boolean within = thousands || (Characters.isLetter(after) && Characters.isWord(before));
      return within || isGenitive(before, after) ? past : at;
    }
    if (Characters.isHyphen(point)) {
      return hyphen(start, at, before, after);
    }
    boolean digits = Characters.isDigit(before) && Characters.isDigit(after);
    return switch (point) {
      case '.' -> goesOnAfterDot(start, at, after) ? past : at;
      case ',', ':' -> digits ? past : at;
      case '/' -> Characters.isWord(after) && (digits || !table.splitSlashes()) ? past : at;
      case '&' -> Characters.isLetter(before) && Characters.isLetter(after) ? past : at;
      case '%' -> table.percentAttached() && Characters.isDigit(before) ? past : at;
      case '(' -> table.bracketsInside() ? brackets(at) : at;
      default -> at;
    };
  }

  /** "Los Angeles' burgemeester": the apostrophe is part of the word, unless it closes a quote. */
  private boolean isGenitive(int before, int after) {
    return table.genitiveApostrophe() && !quoting && after == ' ' && "sxzSXZ".indexOf(before) >= 0;
  }

  private int hyphen(int start, int at, int before, int after) {
    if (Characters.isWord(after)) {
      boolean joined =
          !table.splitHyphens()
              || (at - start <= AHEAD
                  && (table.isKept(lower(start, at))
                      || isNumberWithHyphens(start, at)
                      || isKnownWithHyphen(start, at)));
      return joined ? at + 1 : at;
    }
    // 'land- en tuinbouw', '(tbs-)behandeling'
    boolean hangs =
        !table.splitHyphens()
            && Characters.isLetter(before)
            && (after == ' ' || after == ',' || after == '/' || after == ')' || after == ';');
    return hangs ? at + 1 : at;
  }

  /** A telephone number, or a date such as '2022-01-06': digits with two hyphens, or '555-1234'. */
  private boolean isNumberWithHyphens(int start, int hyphen) {
    int hyphens = 0;
    for (int at = start; at < chunkEnd && at < hyphen + AHEAD; at++) {
      char unit = text.charAt(at);
      if (unit == '-') {
        hyphens++;
      } else if (Character.isLetter(unit)) {
        return false;
      } else if (!Characters.isDigit(unit)) {
        break;
      }
    }
    boolean local =
        hyphen - start == 3
            && hyphen + 5 <= chunkEnd
            && allDigits(hyphen + 1, hyphen + 5)
            && !Characters.isDigit(point(hyphen + 5));
    return (hyphens >= 2 || local) && Characters.isDigit(text.charAt(start));
  }

  private boolean isKnownWithHyphen(int start, int hyphen) {
    int at = hyphen + 1;
    while (at < chunkEnd && at < hyphen + AHEAD && Characters.isWord(text.codePointAt(at))) {
      at += Character.charCount(text.codePointAt(at));
    }
    return table.isWord(lower(start, at));
  }

  private boolean goesOnAfterDot(int start, int dot, int after) {
    if (Characters.isHyphen(after)) {
      // 'St.-Pieter', 'J.-P.'
      return !table.splitHyphens()
          && (table.abbreviation(text, start, dot + 1) != 0
              || fullStops.isSingleCapital(start, dot));
    }
    return Characters.isWord(after) && !isGlued(start, dot, after);
  }

  /** Whether a full stop before {@code after} ends a sentence to which the next one is glued. */
  private boolean isGlued(int start, int dot, int after) {
    if (!Character.isUpperCase(after) || dot - start < 3) {
      return false;
    }
    int next = dot + 1 + Character.charCount(after);
    boolean sentence =
        Character.isLowerCase(text.codePointBefore(dot)) && Character.isLowerCase(point(next));
    return sentence && table.abbreviation(text, start, dot + 1) == 0;
  }

  /** 'partij(en)', '(tbs-)behandeling': the end of a short bracket within a word. */
  private int brackets(int open) {
    int at = open + 1;
    while (at < chunkEnd && at < open + AHEAD) {
      int point = text.codePointAt(at);
      if (point == ')' && at > open + 1) {
        return at + 1;
      }
      if (!Character.isLowerCase(point) && !Characters.isHyphen(point)) {
        return open;
      }
      at += Character.charCount(point);
    }
    return open;
  }

  /** '10 000' and '10 000,5', where the language writes so. */
  private int thousands(int start, int end) {
    if (!table.spacedThousands() || end - start > 3 || !allDigits(start, end)) {
      return end;
    }
    int at = end;
    while (at + 4 <= limit && isGroupSpace(text.charAt(at)) && allDigits(at + 1, at + 4)) {
      if (at + 4 < limit && Characters.isWord(text.codePointAt(at + 4))) {
        break;
      }
      at += 4;
    }
    int fraction = at + 1;
    if (at > end && at < limit && text.charAt(at) == ',') {
      while (fraction < limit && Characters.isDigit(text.charAt(fraction))) {
        fraction++;
      }
      at = fraction > at + 1 ? fraction : at;
    }
    if (at > chunkEnd) {
      chunkEnd = chunkEnd(at, limit);
    }
    return at;
  }

  private static boolean isGroupSpace(char unit) {
    return unit == ' ' || unit == 0xA0 || unit == 0x202F || unit == 0x2009;
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

  private int symbol(int at, int point) {
    int past = at + Character.charCount(point);
    if (Characters.isApostrophe(point) || point == '‘') {
      int word = apostropheWord(at);
      if (word > at) {
        return word(at, word);
      }
    }
    if (startsWord(at, point)) {
      return word(at, past);
    }
    if (point == '(' && table.bracketsInside() && hasBracketPrefix(at)) {
      return word(at, brackets(at));
    }
    int end = runEnd(at, point, past);
    tokens.add(at, end, kind(at, end, point));
    return end;
  }

  /** The end of the word of "'s", "'t", "'em", "'90" at {@code at}; else {@code at}. */
  private int apostropheWord(int at) {
    if (at > chunkStart && Characters.isWord(text.codePointBefore(at))) {
      return at;
    }
    int end = at + 1;
    while (end < chunkEnd && end < at + 8 && Characters.isWord(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    if (end - at == 3 && allDigits(at + 1, end) && !Characters.isApostrophe(point(end))) {
      return end;
    }
    boolean known = end > at + 1 && table.isWord("'" + lower(at + 1, Math.min(end, chunkEnd)));
    return known && !Characters.isQuote(point(end)) ? end : at;
  }

  /** '-commissariaten', '-5', '+44', '#tag', '@name': a mark that is part of the word after it. */
  private boolean startsWord(int at, int point) {
    boolean first = at == chunkStart || !Characters.isWord(text.codePointBefore(at));
    int after = point(at + Character.charCount(point));
    if (!first) {
      return false;
    }
    if (point == '-') {
      return at == chunkStart
          && !table.splitHyphens()
          && (Character.isLowerCase(after) || Characters.isDigit(after));
    }
    if (point == '+') {
      return Characters.isDigit(after);
    }
    return (point == '#' || point == '@') && Characters.isLetter(after);
  }

  private boolean hasBracketPrefix(int open) {
    int end = brackets(open);
    // '(tbs-)behandeling', '(inter)gemeentelijke'
    return end > open
        && (Character.isLowerCase(point(end))
            || (Characters.isHyphen(text.charAt(end - 2)) && Characters.isLetter(point(end))));
  }

  /** The end of a run of like marks that counts as one. */
  private int runEnd(int at, int point, int past) {
    int end = past;
    switch (point) {
      case '.', '…', '-', '*', '=', '~', '+', '#', '$', '–', '—' -> {
        while (point(end) == point) {
          end += Character.charCount(point);
        }
      }
      case '!', '?', '！', '？' -> {
        while (point(end) == '!' || point(end) == '?' || point(end) == '！' || point(end) == '？') {
          end++;
        }
      }
      case '\'', '`', '’', '‘', '<', '>' -> {
        if (point(end) == point) {
          end++;
        }
      }
      case ',' -> {
        // ',,' opens a quotation in older newspaper text
        if (point(end) == ',' && point(end + 1) != ',' && !Characters.isDigit(point(at - 1))) {
          end++;
        }
      }
      default -> {}
    }
    return joined(end);
  }

  /** Past the combining marks and, after a joiner, the symbols that make one picture. */
  private int joined(int from) {
    int end = from;
    while (end < chunkEnd) {
      int next = text.codePointAt(end);
      if (Characters.isJoined(next)) {
        end += Character.charCount(next);
      } else if (text.charAt(end - 1) == 0x200D && !Characters.isWord(next)) {
        end += Character.charCount(next);
      } else {
        break;
      }
    }
    return end;
  }

  private byte kind(int start, int end, int point) {
    if (Characters.isStop(point)) {
      return Tokens.STOP;
    }
    if (point == ',') {
      quoting |= end - start == 2;
      return end - start == 2 ? Tokens.OPEN : Tokens.MARK;
    }
    if (Characters.isQuote(point)) {
      return quote(start, end, point);
    }
    if (Characters.isOpening(point)) {
      return Tokens.OPEN;
    }
    if (Characters.isClosing(point)) {
      return Tokens.CLOSE;
    }
    return Characters.isDash(point) ? Tokens.DASH : Tokens.MARK;
  }

  /** Which side a quotation mark is of: the spaces around it tell first, then the mark itself. */
  private byte quote(int start, int end, int point) {
    int before = start > chunkStart ? text.codePointBefore(start) : ' ';
    int after = point(end);
    boolean open = before == ' ' || Characters.isOpening(before) || Characters.isDash(before);
    boolean close =
        after == ' ' || Characters.isClosing(after) || Characters.isStop(after) || after == ',';
    boolean opens;
    if (open != close) {
      opens = open;
    } else if (point == '"' || point == '\'') {
      opens = !quoting;
    } else {
      opens = Characters.isOpening(point) || point == '`';
    }
    quoting = opens;
    return opens ? Tokens.OPEN : Tokens.CLOSE;
  }
}
