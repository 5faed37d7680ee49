package org.zicht.text.segment;

/**
 * Cuts a stretch of text into words and marks, one run without spaces after the other. For one
 * thread; the time it takes grows with the length of the text, whatever stands in it.
 */
final class Tokenizer {

  /** How far a look ahead within a run of characters may go: keeps the whole linear. */
  private static final int AHEAD = 32;

  /** A word before a full stop is seldom an abbreviation that no table knows if it is longer. */
  private static final int SHORT = 4;

  private final String text;
  private final SegmentTable table;
  private final Tokens tokens;
  private int limit;
  private int chunkStart;
  private int chunkEnd;
  private boolean quoting;

  Tokenizer(String text, SegmentTable table, Tokens tokens) {
    this.text = text;
    this.table = table;
    this.tokens = tokens;
  }

  /** Adds the tokens of the paragraph from {@code start} to before {@code end}. */
  void read(int start, int end) {
    limit = end;
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

  // ---------------------------------------------------------------- words

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
    if (point(at) == '.' && isAbbreviation(start, at)) {
      tokens.add(start, at + 1, Tokens.DOTTED);
      return at + 1;
    }
    addParts(start, at);
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
      boolean within = Characters.isLetter(after) && Characters.isWord(before);
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
          && (table.abbreviation(text, start, dot + 1) != 0 || isSingleCapital(start, dot));
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

  /** '10 000', where the language writes so. */
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

  // ---------------------------------------------------------------- full stops

  /** Whether the full stop at {@code dot} belongs to the word before it. */
  private boolean isAbbreviation(int start, int dot) {
    if (point(dot + 1) == '.') {
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
    if (isSingleCapital(start, dot)) {
      return next == '('
          || isInitialNext(dot + 1)
          || (Character.isLetter(next)
              && (!Character.isUpperCase(next) || !table.isStarter(nextWord(dot + 1))));
    }
    return Character.isLowerCase(next)
        && dot - start <= SHORT
        && point(dot + 1) == ' '
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

  private boolean isSingleCapital(int start, int dot) {
    int point = text.codePointAt(start);
    return Character.isUpperCase(point) && start + Character.charCount(point) == dot;
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
  private boolean isDottedLetters(int start, int end) {
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

  // ---------------------------------------------------------------- parts of words

  private String lower(int start, int end) {
    return SegmentTable.plain(text.substring(start, end));
  }

  /** Adds a word, cut into the parts that the treebanks of the language count as words. */
  private void addParts(int start, int end) {
    int[] lengths = table.split(text, start, end);
    if (lengths != null) {
      int at = start;
      for (int i = 0; i < lengths.length; i++) {
        int partEnd = i == lengths.length - 1 ? end : at + lengths[i];
        tokens.add(at, partEnd, Tokens.WORD);
        at = partEnd;
      }
      return;
    }
    int unit = unitStart(start, end);
    if (unit > start) {
      tokens.add(start, unit, Tokens.WORD);
      tokens.add(unit, end, Tokens.WORD);
      return;
    }
    if (!hasConnector(start, end)) {
      tokens.add(start, end, Tokens.WORD);
      return;
    }
    if (end - start > AHEAD * 2 || table.isWord(lower(start, end))) {
      tokens.add(start, end, Tokens.WORD);
      return;
    }
    String plain = lower(start, end);
    if (plain.length() != end - start) {
      tokens.add(start, end, Tokens.WORD);
      return;
    }
    int from = prefixes(plain, start);
    suffixes(plain, start, from, end);
  }

  /** Where 'bn' starts in '2.5bn', in a language that counts them as two words; else the start. */
  private int unitStart(int start, int end) {
    int at = end;
    while (at > start && end - at < 5 && Character.isLetter(text.charAt(at - 1))) {
      at--;
    }
    if (at == end || at == start || !Characters.isDigit(text.charAt(at - 1))) {
      return start;
    }
    for (int i = start; i < at; i++) {
      char unit = text.charAt(i);
      if (!Characters.isDigit(unit) && unit != '.' && unit != ',' && unit != ':') {
        return start;
      }
    }
    return table.isUnit(lower(at, end)) ? at : start;
  }

  private boolean hasConnector(int start, int end) {
    if (table.suffixes().isEmpty() && table.prefixes().isEmpty()) {
      return false;
    }
    for (int at = start; at < end && at < start + AHEAD * 2; at++) {
      int unit = text.charAt(at);
      if (Characters.isApostrophe(unit) || unit == '-') {
        return true;
      }
    }
    return false;
  }

  private int prefixes(String plain, int start) {
    int from = 0;
    boolean found = true;
    while (found) {
      found = false;
      for (String prefix : table.prefixes()) {
        int after = from + prefix.length();
        if (after < plain.length()
            && plain.startsWith(prefix, from)
            && !table.isWord(plain.substring(from))) {
          tokens.add(start + from, start + after, Tokens.WORD);
          from = after;
          found = true;
          break;
        }
      }
    }
    return from;
  }

  private void suffixes(String plain, int start, int from, int end) {
    int cut = plain.length();
    int[] cuts = new int[4];
    int count = 0;
    boolean found = !table.isWord(plain.substring(from));
    while (found && count < cuts.length) {
      found = false;
      for (String suffix : table.suffixes()) {
        int before = cut - suffix.length();
        if (before > from && plain.startsWith(suffix, before)) {
          cuts[count++] = before;
          cut = before;
          found = true;
          break;
        }
      }
    }
    int at = from;
    for (int i = count - 1; i >= 0; i--) {
      tokens.add(start + at, start + cuts[i], Tokens.WORD);
      at = cuts[i];
    }
    tokens.add(start + at, end, Tokens.WORD);
  }

  // ---------------------------------------------------------------- marks

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
