package org.zicht.text.segment;

/**
 * Finds what stands before the first sentence of a report and is none: 'KABUL, Jan 6 (Reuters) -',
 * 'BRUSSEL (Belga)', 'AMSTERDAM -', and lines that only say by whom or when.
 */
final class Datelines {

  /** A dateline has no more tokens than this. */
  private static final int LONGEST = 20;

  private static final int LONGEST_BYLINE = 14;

  private final String text;
  private final SegmentTable table;
  private final Tokens tokens;

  Datelines(String text, SegmentTable table, Tokens tokens) {
    this.text = text;
    this.table = table;
    this.tokens = tokens;
  }

  /** The token after the last of the dateline at the start of the paragraph; 0 if it has none. */
  int end() {
    int size = Math.min(tokens.size(), LONGEST);
    int at = 0;
    int capitals = 0;
    int places = 0;
    boolean dated = false;
    while (at < size) {
      if (isAgencyBracket(at)) {
        return places > 0 || at == 0 ? afterAgency(at) : 0;
      }
      if (tokens.kind(at) == Tokens.DASH) {
        boolean named = capitals == places || (isPlace(0) && isCapitals(0));
        return places > 0 && (named || dated) ? afterDash(at) : 0;
      }
      if (isDate(at)) {
        dated = places > 0;
      } else if (isPlace(at)) {
        places++;
        capitals += isCapitals(at) ? 1 : 0;
        if (places > 5) {
          return 0;
        }
      } else if (!isBetween(at)) {
        return 0;
      }
      at++;
    }
    return 0;
  }

  /** Whether the whole paragraph only says by whom or when: for one without a full stop. */
  boolean isAll() {
    if (tokens.size() == 0 || tokens.size() > LONGEST_BYLINE) {
      return false;
    }
    String plain = plainOf(0, tokens.size());
    for (String byline : table.bylines()) {
      if (plain.equals(byline) || plain.startsWith(byline + " ")) {
        return true;
      }
    }
    boolean dated = false;
    boolean numbered = false;
    for (int at = 0; at < tokens.size(); at++) {
      boolean number = Characters.isDigit(text.charAt(tokens.start(at)));
      numbered |= number;
      dated |= !number && isDate(at);
      if (!number && !isDate(at) && !isBetween(at) && !(isPlace(at) && at < 3)) {
        return false;
      }
    }
    return dated && numbered;
  }

  private String plainOf(int first, int end) {
    StringBuilder words = new StringBuilder();
    for (int at = first; at < end; at++) {
      words.append(words.isEmpty() ? "" : " ").append(plain(at));
    }
    return words.toString();
  }

  private String plain(int token) {
    int start = tokens.start(token);
    return SegmentTable.plain(text.substring(start, Math.min(tokens.end(token), start + 40)));
  }

  /** '(Reuters)', '(AP/dpa)', '/TASS/', or any short word in capitals between brackets. */
  private boolean isAgencyBracket(int open) {
    char mark = text.charAt(tokens.start(open));
    int close = closing(open, mark);
    if (close < 0) {
      return false;
    }
    String inside = plainOf(open + 1, close);
    if (table.isAgency(inside)) {
      return true;
    }
    for (int at = open + 1; at < close; at++) {
      if (table.isAgency(plain(at))) {
        return true;
      }
      for (String part : plain(at).split("/", -1)) {
        if (table.isAgency(part)) {
          return true;
        }
      }
    }
    return false;
  }

  private int closing(int open, char mark) {
    char wanted = mark == '(' ? ')' : mark == '[' ? ']' : mark == '/' ? '/' : 0;
    if (wanted == 0) {
      return -1;
    }
    for (int at = open + 2; at < tokens.size() && at < open + 8; at++) {
      if (text.charAt(tokens.start(at)) == wanted) {
        return at;
      }
    }
    return -1;
  }

  /** After '(Reuters)': marks that divide, then the sentence. */
  private int afterAgency(int open) {
    int at = closing(open, text.charAt(tokens.start(open))) + 1;
    while (at < tokens.size() && isDivider(at)) {
      at++;
    }
    return at < tokens.size() && startsSentence(at) ? at : 0;
  }

  private int afterDash(int dash) {
    int at = dash + 1;
    int agency = agencyEnd(at);
    if (agency > at) {
      at = agency;
      while (at < tokens.size() && isDivider(at)) {
        at++;
      }
    }
    if (at >= tokens.size() || !startsSentence(at)) {
      return 0;
    }
    // 'NAVO - zegt de premier' or a range is no dateline: the dash stands free, or is a long one
    boolean free =
        tokens.start(dash) > tokens.end(dash - 1)
            || tokens.end(dash) - tokens.start(dash) > 1
            || text.charAt(tokens.start(dash)) == '—';
    return free ? at : 0;
  }

  /** 'МОСКВА, 6 янв — РИА Новости.': the agency after the dash, up to three words and a stop. */
  private int agencyEnd(int first) {
    for (int end = Math.min(first + 3, tokens.size() - 1); end > first; end--) {
      boolean stopped = tokens.kind(end) == Tokens.STOP || tokens.kind(end) == Tokens.DASH;
      if (stopped && table.isAgency(plainOf(first, end))) {
        return end;
      }
    }
    return first;
  }

  private boolean isDivider(int at) {
    byte kind = tokens.kind(at);
    char unit = text.charAt(tokens.start(at));
    return kind == Tokens.DASH || kind == Tokens.STOP || unit == ',' || unit == ':';
  }

  private boolean startsSentence(int at) {
    int next = at;
    while (next < tokens.size() - 1 && tokens.kind(next) == Tokens.OPEN) {
      next++;
    }
    int point = text.codePointAt(tokens.start(next));
    return Characters.isCapital(point)
        || Characters.isDigit(point)
        || Characters.isApostrophe(point)
        || next > at;
  }

  private boolean isDate(int at) {
    return Characters.isDigit(text.charAt(tokens.start(at))) || table.isDate(plain(at));
  }

  private boolean isPlace(int at) {
    byte kind = tokens.kind(at);
    return (kind == Tokens.WORD || kind == Tokens.DOTTED)
        && Character.isUpperCase(text.codePointAt(tokens.start(at)));
  }

  /** Whether the word is written in capitals, and is long enough to be no acronym of a body. */
  private boolean isCapitals(int at) {
    int letters = 0;
    for (int i = tokens.start(at); i < tokens.end(at); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
    }
    return letters >= 3;
  }

  private boolean isBetween(int at) {
    char unit = text.charAt(tokens.start(at));
    return tokens.end(at) - tokens.start(at) == 1
        && (unit == ',' || unit == '/' || unit == '.' || unit == '-' || unit == '|');
  }
}
