package org.zicht.ledger.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.zicht.text.Language;
import org.zicht.text.language.LanguageData;

/**
 * The offices of a language, from its {@code offices.tsv}: 'ministerie van Binnenlandse Zaken' and
 * 'interior ministry' are one office. Immutable.
 */
final class Offices {

  /** An office that the words before it must name: 'the ministry'. */
  private static final String GENERIC = "generic";

  /**
   * An office as words name it.
   *
   * @param name its name in English
   * @param generic whether it is only a sort of office ('the ministry')
   */
  record Office(String name, boolean generic) {}

  private record Entry(Pattern words, int length, Office office) {}

  private final List<Entry> entries;

  private Offices(List<Entry> entries) {
    this.entries = List.copyOf(entries);
  }

  /** Those of a language; none if it has no such table. */
  static Offices of(Language language) {
    List<Entry> entries = new ArrayList<>();
    for (String[] row : LanguageData.of(language).table("offices.tsv")) {
      Office office = new Office(row[1], row.length > 2 && row[2].equals(GENERIC));
      for (String words : row[0].split("\\|", -1)) {
        entries.add(new Entry(pattern(words), words.length(), office));
      }
    }
    // the longest words say most: 'deputy interior minister' before 'minister'
    entries.sort(
        Comparator.comparingInt((Entry entry) -> -entry.length())
            .thenComparing(entry -> entry.words().pattern()));
    return new Offices(entries);
  }

  private static Pattern pattern(String words) {
    StringBuilder pattern = new StringBuilder("(?<![\\p{L}\\p{N}])");
    String before = "";
    for (String word : words.toLowerCase(Locale.ROOT).split(" ", -1)) {
      boolean stem = word.endsWith("*");
      pattern
          .append(before)
          .append(Pattern.quote(stem ? word.substring(0, word.length() - 1) : word))
          .append(stem ? "\\p{L}*" : "");
      before = "\\s+";
    }
    return Pattern.compile(pattern.append("(?![\\p{L}\\p{N}])").toString());
  }

  /**
   * The office that {@code words} name, if they name one: the longest entry that stands in them.
   */
  Optional<Office> in(String words) {
    String low = words.toLowerCase(Locale.ROOT).replace('’', '\'');
    for (Entry entry : entries) {
      if (entry.words().matcher(low).find()) {
        return Optional.of(entry.office());
      }
    }
    return Optional.empty();
  }
}
