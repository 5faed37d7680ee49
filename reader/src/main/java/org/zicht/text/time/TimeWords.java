package org.zicht.text.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zicht.text.Language;
import org.zicht.text.language.LanguageData;
import org.zicht.text.phrase.PhraseTable;
import org.zicht.text.phrase.PhraseTable.Match;
import org.zicht.text.phrase.Piece;
import org.zicht.text.time.TimeWord.Role;

/**
 * The time words of a language. Immutable.
 *
 * <p>A line of times.tsv: {@code phrases · role · value · second · detail}; phrases are divided by
 * {@code |}.
 */
final class TimeWords {

  private final PhraseTable<TimeWord> phrases = new PhraseTable<>();
  private final Map<String, String> settings = new HashMap<>();

  private TimeWords() {}

  /**
   * @throws IllegalStateException if the language's own table has a line that means nothing
   */
  static TimeWords of(Language language) {
    TimeWords words = new TimeWords();
    List<String[]> rows = LanguageData.of(language).table("times.tsv");
    for (String[] row : rows) {
      words.add(row);
    }
    if (words.setting("joined-parts").equals("yes")) {
      words.joinParts(rows);
    }
    return words;
  }

  private void add(String[] row) {
    Role role;
    try {
      role = Role.valueOf(cell(row, 1).toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException unknown) {
      throw new IllegalStateException(
          "times.tsv: no role: " + String.join(" · ", List.of(row)), unknown);
    }
    TimeWord word = new TimeWord(role, cell(row, 2), cell(row, 3), cell(row, 4));
    for (String phrase : row[0].split("\\|", -1)) {
      if (role == Role.SETTING) {
        settings.put(phrase.strip(), word.value());
      } else {
        phrases.add(phrase.strip(), word);
      }
    }
  }

  /** 'donderdagochtend': every weekday with every part of the day, written as one word. */
  private void joinParts(List<String[]> rows) {
    for (String[] day : rows) {
      if (!cell(day, 1).equals("weekday") || !cell(day, 4).isEmpty()) {
        continue;
      }
      for (String[] part : rows) {
        if (!cell(part, 1).equals("part") || !cell(part, 4).contains("join")) {
          continue;
        }
        for (String front : day[0].split("\\|", -1)) {
          for (String back : part[0].split("\\|", -1)) {
            phrases.add(front + back, new TimeWord(Role.WEEKDAY, cell(day, 2), cell(part, 2), ""));
          }
        }
      }
    }
  }

  private static String cell(String[] row, int at) {
    return at < row.length ? row[at] : "";
  }

  /** All phrases that begin with the piece at {@code from}, the longest first. */
  List<Match<TimeWord>> all(List<Piece> pieces, int from) {
    return phrases.all(pieces, from);
  }

  /** What the language's table sets {@code name} to; the empty string if nothing. */
  String setting(String name) {
    return settings.getOrDefault(name, "");
  }
}
