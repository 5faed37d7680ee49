package org.zicht.text.number;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.zicht.text.Language;
import org.zicht.text.language.LanguageData;
import org.zicht.text.number.NumberWord.Role;
import org.zicht.text.phrase.PhraseTable;
import org.zicht.text.phrase.PhraseTable.Match;
import org.zicht.text.phrase.Piece;
import org.zicht.text.phrase.Pieces;

/**
 * The number words of a language: its {@code numbers.tsv}, and the months, units and clock words of
 * its {@code times.tsv}, which tell that a number counts no people. Immutable.
 *
 * <p>A line of numbers.tsv: {@code phrases · role · value · most · detail · unless}; phrases and
 * the words of the last cell are divided by {@code |}.
 */
final class NumberWords {

  /** What a role of times.tsv means to numbers, or null. */
  private static @Nullable Role ofTimes(String role) {
    return switch (role) {
      case "month" -> Role.MONTH;
      case "weekday" -> Role.WEEKDAY;
      case "unit" -> Role.UNIT;
      case "clock", "zone", "half-day" -> Role.CLOCK;
      case "night-of" -> Role.NIGHT_OF;
      case "night-to" -> Role.NIGHT_TO;
      case "year" -> Role.YEAR_AFTER;
      case "decade" -> Role.DECADE;
      case "offset" -> Role.OFFSET;
      default -> null;
    };
  }

  private final PhraseTable<NumberWord> phrases = new PhraseTable<>();
  private final Map<Character, Set<String>> joinable = new HashMap<>();
  private final Map<String, String> settings = new HashMap<>();

  private NumberWords() {}

  /** The tables are large beside a report, and both finders read them. */
  private static final Map<Language, NumberWords> READ = new ConcurrentHashMap<>();

  /**
   * The words of {@code language}, read once.
   *
   * @throws IllegalStateException if the language's own table has a line that means nothing
   */
  static NumberWords of(Language language) {
    return READ.computeIfAbsent(language, NumberWords::read);
  }

  private static NumberWords read(Language language) {
    NumberWords words = new NumberWords();
    LanguageData data = LanguageData.of(language);
    for (String[] row : data.table("numbers.tsv")) {
      words.add(row);
    }
    for (String[] row : data.table("times.tsv")) {
      Role role = row.length < 2 ? null : ofTimes(row[1]);
      if (role != null && sideFits(role, row)) {
        String detail = row.length > 4 ? row[4] : "";
        for (String phrase : row[0].split("\\|", -1)) {
          words.phrases.add(
              phrase.strip(), new NumberWord(role, Double.NaN, Double.NaN, detail, Set.of()));
        }
      }
    }
    return words;
  }

  /** Some words of times.tsv stand before or behind their number; only one of these is meant. */
  private static boolean sideFits(Role role, String[] row) {
    return switch (role) {
      case YEAR_AFTER -> cell(row, 2).equals("behind");
      case DECADE -> cell(row, 2).isEmpty();
      case OFFSET -> !cell(row, 4).contains("behind");
      default -> true;
    };
  }

  private void add(String[] row) {
    Role role;
    try {
      role = Role.valueOf(cell(row, 1).toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException unknown) {
      throw new IllegalStateException(
          "numbers.tsv: no role: " + String.join(" · ", List.of(row)), unknown);
    }
    Set<String> unless =
        cell(row, 5).isEmpty() ? Set.of() : new HashSet<>(List.of(cell(row, 5).split("\\|", -1)));
    NumberWord word =
        new NumberWord(role, number(cell(row, 2)), number(cell(row, 3)), cell(row, 4), unless);
    for (String phrase : row[0].split("\\|", -1)) {
      String stripped = Pieces.folded(phrase.strip());
      if (role == Role.SETTING) {
        settings.put(stripped, word.detail());
        continue;
      }
      phrases.add(stripped, word);
      boolean part =
          switch (role) {
            case NUMBER, TIMES, JOINT, ENDING, ORDINAL -> true;
            default -> false;
          };
      if (part && stripped.indexOf(' ') < 0) {
        joinable.computeIfAbsent(stripped.charAt(0), first -> new HashSet<>()).add(stripped);
      }
    }
  }

  private static String cell(String[] row, int at) {
    return at < row.length ? row[at] : "";
  }

  private static double number(String cell) {
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }

  /** The longest phrase with that role at {@code from}, or null. */
  @Nullable Match<NumberWord> find(List<Piece> pieces, int from, Role role) {
    return phrases.find(pieces, from, word -> word.is(role));
  }

  /** Where a phrase with that role at {@code from} ends; {@code from} itself if there is none. */
  int after(List<Piece> pieces, int from, Role role) {
    Match<NumberWord> match = find(pieces, from, role);
    return match == null ? from : match.end();
  }

  /** Whether the piece at {@code at} alone is a phrase with that role. */
  boolean has(List<Piece> pieces, int at, Role role) {
    return at >= 0
        && at < pieces.size()
        && phrases.word(pieces.get(at).text(), word -> word.is(role)) != null;
  }

  /** Whether a phrase with that role ends right before {@code start}. */
  boolean phraseBefore(List<Piece> pieces, int start, Role role) {
    for (int from = Math.max(0, start - 4); from < start; from++) {
      if (after(pieces, from, role) == start) {
        return true;
      }
    }
    return false;
  }

  /** The meaning of one word in that role, or null. */
  @Nullable NumberWord word(String text, Role role) {
    return phrases.word(text, word -> word.is(role));
  }

  /** The parts of joined numbers that begin with {@code first}. */
  Set<String> joinable(char first) {
    return joinable.getOrDefault(first, Set.of());
  }

  /** What the language's table sets {@code name} to; the empty string if nothing. */
  String setting(String name) {
    return settings.getOrDefault(name, "");
  }
}
