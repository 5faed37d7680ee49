package org.zicht.exchange.privacy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds words for an office beside names in one text. Pure. */
final class Offices {

  /** An office stands at most so many words before or behind its holder's name. */
  private static final int FARTHEST_OFFICE = 6;

  /** No office has more words. */
  private static final int LONGEST_OFFICE = 3;

  /** 'Gov.', 'Gen.': a longer word before a full stop ends its sentence. */
  private static final int LONGEST_SHORTENED = 5;

  private final PersonWords words;
  private final List<Word> all;

  /**
   * @param words the tables of the language
   * @param all the words of the text
   */
  Offices(PersonWords words, List<Word> all) {
    this.words = words;
    this.all = all;
  }

  /** Whether an office stands right before the name that begins with that word. */
  boolean isBefore(int first) {
    int end = first - 1;
    boolean comma = first > 0 && all.get(first).gap().strip().equals(",");
    boolean shortened =
        first > 0
            && all.get(first).gap().equals(". ")
            && isOfficeEndingAt(first - 1)
            && all.get(first - 1).form().length() < LONGEST_SHORTENED;
    if (shortened) {
      return true;
    }
    if (first == 0 || !(comma || all.get(first).gap().isBlank())) {
      return false;
    }
    for (int at = end; at >= 0 && end - at < FARTHEST_OFFICE; at--) {
      if (isOfficeEndingAt(at)) {
        return at == end || leadsFrom(at + 1, end);
      }
      Word word = all.get(at);
      if (words.isPlainPerson(word.low()) || !word.gap().isBlank()) {
        return false;
      }
    }
    return false;
  }

  /** 'of Almaty', 'for the interior ministry': the words between an office and its holder. */
  private boolean leadsFrom(int from, int to) {
    boolean capitals = true;
    for (int i = from; i <= to; i++) {
      Word word = all.get(i);
      capitals &= Character.isUpperCase(word.form().codePointAt(0));
    }
    return capitals || words.is("link", all.get(from).low());
  }

  /** Whether an office stands right behind the name that ends with that word. */
  boolean isBehind(int last) {
    if (last + 1 >= all.size() || !Set.of(",", "(").contains(all.get(last + 1).gap().strip())) {
      return false;
    }
    for (int at = last + 1; at < all.size() && at - last <= FARTHEST_OFFICE; at++) {
      Word word = all.get(at);
      boolean parted = at > last + 1 && !word.gap().isBlank();
      if (!parted && isOfficeBeginningAt(at)) {
        return true;
      }
      if (parted || words.isRelative(word.low()) || words.isPlainPerson(word.low())) {
        return false;
      }
    }
    return false;
  }

  private boolean isOfficeEndingAt(int end) {
    return Stream.iterate(1, n -> n + 1)
        .limit(LONGEST_OFFICE)
        .anyMatch(n -> end - n + 1 >= 0 && words.isOffice(phrase(end - n + 1, end)));
  }

  private boolean isOfficeBeginningAt(int start) {
    return Stream.iterate(0, n -> n + 1)
        .limit(LONGEST_OFFICE)
        .anyMatch(n -> start + n < all.size() && words.isOffice(phrase(start, start + n)));
  }

  private String phrase(int from, int to) {
    StringBuilder phrase = new StringBuilder(all.get(from).low());
    for (int i = from + 1; i <= to; i++) {
      phrase.append(' ').append(all.get(i).low());
    }
    return phrase.toString();
  }
}
