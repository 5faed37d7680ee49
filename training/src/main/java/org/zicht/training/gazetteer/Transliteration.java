package org.zicht.training.gazetteer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the newspapers of one language spell Cyrillic names, from its table {@code
 * transliteration.tsv}: {@code alphabets · letters · spelling}.
 *
 * <p>Letters may begin with {@code ^} (only at the beginning of a word) or {@code +} (only after a
 * vowel, a sign or at the beginning of a word) and end with {@code $} (only at the end of a word).
 * The longest letters that fit win, then the row that stands first.
 */
final class Transliteration {

  private static final Set<String> COUNTRIES =
      Set.of("RU", "UA", "BY", "KZ", "KG", "TJ", "UZ", "TM", "MD", "GE", "AM", "AZ");

  private static final String VOWELS = "аеёиоуыэюяіїєўәөұүъь'’ʼ";

  private record Rule(
      Set<String> alphabets,
      String letters,
      boolean atStart,
      boolean afterVowel,
      boolean atEnd,
      String spelling) {}

  private final List<Rule> rules = new ArrayList<>();

  Transliteration(Path table) throws IOException {
    for (String[] cells : Table.read(table, 3)) {
      String letters = cells[1];
      boolean start = letters.startsWith("^");
      boolean vowel = letters.startsWith("+");
      boolean end = letters.endsWith("$");
      letters = letters.substring(start || vowel ? 1 : 0, letters.length() - (end ? 1 : 0));
      rules.add(new Rule(Set.of(cells[0].split(" ", -1)), letters, start, vowel, end, cells[2]));
    }
    rules.sort(
        Comparator.comparingInt(
            (Rule rule) ->
                -2 * rule.letters.length()
                    - (rule.atStart || rule.afterVowel || rule.atEnd ? 1 : 0)));
  }

  /** Whether the name is written in Cyrillic. */
  static boolean isCyrillic(String name) {
    return Character.UnicodeScript.of(name.charAt(0)) == Character.UnicodeScript.CYRILLIC;
  }

  /** Gives the town the spellings of its Cyrillic names that it has not yet. */
  List<String> spellings(Entry town) {
    List<String> result = new ArrayList<>();
    if (!COUNTRIES.contains(town.country)) {
      return result;
    }
    for (String name : town.cyrillic) {
      for (String alphabet : alphabets(name, town.country)) {
        String spelling = spell(name, alphabet);
        if (!spelling.isEmpty() && !town.hasName(spelling)) {
          result.add(spelling);
        }
      }
    }
    return result;
  }

  private static List<String> alphabets(String name, String country) {
    String small = name.toLowerCase(Locale.ROOT);
    boolean dottedI = has(small, "іїєґ");
    if (country.equals("BY") && (dottedI || has(small, "ў"))) {
      return List.of("be");
    }
    if (has(small, "әғқңөұүһ") || has(small, "ыэёъ")) {
      return List.of("ru");
    }
    if (dottedI) {
      return country.equals("KZ") ? List.of("ru") : List.of("uk");
    }
    return country.equals("UA") ? List.of("uk", "ru") : List.of("ru");
  }

  private static boolean has(String name, String letters) {
    return letters.chars().anyMatch(letter -> name.indexOf(letter) >= 0);
  }

  /** The spelling, or the empty string if a letter has no rule. */
  String spell(String name, String alphabet) {
    String small = name.toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < small.length()) {
      char unit = small.charAt(at);
      if (Character.UnicodeScript.of(unit) != Character.UnicodeScript.CYRILLIC) {
        out.append(unit);
        at++;
        continue;
      }
      Rule rule = ruleAt(small, at, alphabet);
      if (rule == null) {
        return "";
      }
      out.append(rule.spelling);
      at += rule.letters.length();
    }
    return out.toString();
  }

  private @Nullable Rule ruleAt(String name, int at, String alphabet) {
    boolean start = at == 0 || !Character.isLetter(name.charAt(at - 1));
    boolean vowel = start || VOWELS.indexOf(name.charAt(at - 1)) >= 0;
    for (Rule rule : rules) {
      int end = at + rule.letters.length();
      if (rule.alphabets.contains(alphabet)
          && name.startsWith(rule.letters, at)
          && (!rule.atStart || start)
          && (!rule.afterVowel || vowel)
          && (!rule.atEnd || end == name.length() || !Character.isLetter(name.charAt(end)))) {
        return rule;
      }
    }
    return null;
  }
}
