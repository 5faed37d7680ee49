package org.zicht.text.segment;

/**
 * Cuts a word into the parts that the treebanks of its language count as words: 'do' and 'n't',
 * 'l'' and 'homme', '2.5' and 'bn'. For one thread.
 */
final class WordParts {

  /** A longer word has no parts. */
  private static final int LONGEST = 64;

  private final String text;
  private final SegmentTable table;
  private final Tokens tokens;

  WordParts(String text, SegmentTable table, Tokens tokens) {
    this.text = text;
    this.table = table;
    this.tokens = tokens;
  }

  /** Adds a word, cut into the parts that the treebanks of the language count as words. */
  void add(int start, int end) {
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
    if (end - start > LONGEST || table.isWord(lower(start, end))) {
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
    for (int at = start; at < end && at < start + LONGEST; at++) {
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

  private String lower(int start, int end) {
    return SegmentTable.plain(text.substring(start, end));
  }
}
