package org.zicht.text.segment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zicht.text.language.LanguageData;

/**
 * What a language's {@code segments.tsv} says of abbreviations, words with apostrophes and hyphens,
 * first words of sentences and datelines. The form of the table is told in {@code
 * languages/README.md}. Immutable; a language without the table has an empty one.
 */
final class SegmentTable {

  /** The abbreviation never ends a sentence ('dr.'). */
  static final int NEVER = 1;

  /** It is an abbreviation before a number ('nr.'); without this or AFTER, wherever it stands. */
  static final int BEFORE = 2;

  /** It is an abbreviation after a number ('km.'). */
  static final int AFTER = 8;

  /** It is an abbreviation only with a capital ('Pa.'). */
  private static final int CAPITAL = 16;

  /** Whether it is one, whatever else is said of it. */
  static final int KNOWN = 4;

  private static final Set<String> FACES =
      Set.of(
          ":)", ":(", ":-)", ":-(", ";)", ";-)", ":D", ":-D", ":P", ":-P", ":/", "=)", "^^", "^_^");

  private final Map<String, Integer> abbreviations = new HashMap<>();
  private final Map<String, int[]> splits = new HashMap<>();
  private final Set<String> words = new HashSet<>();
  private final Set<String> kept = new HashSet<>();
  private final Set<String> starters = new HashSet<>();
  private final Set<String> units = new HashSet<>();
  private final Set<String> dates = new HashSet<>();
  private final Set<String> agencies = new HashSet<>();
  private final List<String> bylines = new ArrayList<>();
  private final List<String> suffixes = new ArrayList<>();
  private final List<String> prefixes = new ArrayList<>();
  private final boolean[] splitFirst = new boolean[128];
  private boolean splitHyphens;
  private boolean splitSlashes;
  private boolean percentAttached;
  private boolean bracketsInside;
  private boolean ordinalDots;
  private boolean spacedThousands;
  private boolean genitiveApostrophe;
  private int longestAbbreviation;

  private SegmentTable() {}

  /**
   * @throws IllegalStateException if a line of the table is not in its form
   */
  static SegmentTable of(LanguageData data) {
    SegmentTable table = new SegmentTable();
    for (String[] row : data.table("segments.tsv")) {
      if (row.length < 2) {
        throw new IllegalStateException(
            "segments.tsv of " + data.language() + ": a line without a class: " + row[0]);
      }
      String flags = row.length > 2 ? row[2] : "";
      for (String form : row[0].split("\\|", -1)) {
        if (!table.add(form.strip(), row[1], flags)) {
          throw new IllegalStateException(
              "segments.tsv of "
                  + data.language()
                  + ": unknown class, flag or setting: "
                  + form
                  + " "
                  + row[1]
                  + " "
                  + flags);
        }
      }
    }
    return table;
  }

  private boolean add(String form, String type, String flags) {
    String plain = plain(form);
    switch (type) {
      case "abbreviation" -> {
        int value = KNOWN;
        for (String flag : flags.isEmpty() ? new String[0] : flags.split(" ", -1)) {
          switch (flag) {
            case "never" -> value |= NEVER;
            case "before" -> value |= BEFORE;
            case "after" -> value |= AFTER;
            case "capital" -> value |= CAPITAL;
            default -> {
              return false;
            }
          }
        }
        abbreviations.put(plain, value);
        longestAbbreviation = Math.max(longestAbbreviation, plain.length());
      }
      case "split" -> {
        String[] parts = plain.split(" ", -1);
        int[] lengths = new int[parts.length];
        for (int i = 0; i < parts.length; i++) {
          lengths[i] = parts[i].length();
        }
        splits.put(plain.replace(" ", ""), lengths);
        if (plain.charAt(0) < 128) {
          splitFirst[plain.charAt(0)] = true;
        }
      }
      case "word" -> words.add(plain);
      case "keep" -> kept.add(plain);
      case "starter" -> starters.add(plain);
      case "unit" -> units.add(plain);
      case "date" -> dates.add(plain);
      case "agency" -> agencies.add(plain);
      case "byline" -> bylines.add(plain);
      case "suffix" -> suffixes.add(plain);
      case "prefix" -> prefixes.add(plain);
      case "setting" -> {
        return set(form);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean set(String setting) {
    switch (setting) {
      case "split hyphens" -> splitHyphens = true;
      case "split slashes" -> splitSlashes = true;
      case "percent attached" -> percentAttached = true;
      case "brackets inside" -> bracketsInside = true;
      case "ordinal dots" -> ordinalDots = true;
      case "genitive apostrophe" -> genitiveApostrophe = true;
      case "spaced thousands" -> spacedThousands = true;
      default -> {
        return false;
      }
    }
    return true;
  }

  /** As the table is looked up: lower case, every apostrophe the straight one. */
  static String plain(String form) {
    return form.toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replace('‘', '\'')
        .replace('`', '\'')
        .replace('ʼ', '\'');
  }

  /** What is known of the abbreviation {@code dotted} ('jan.'), or 0. */
  int abbreviation(String text, int start, int end) {
    if (end - start > longestAbbreviation) {
      return 0;
    }
    int value = abbreviations.getOrDefault(plain(text.substring(start, end)), 0);
    boolean wrongCase = (value & CAPITAL) != 0 && !Character.isUpperCase(text.codePointAt(start));
    return wrongCase ? 0 : value;
  }

  /** The lengths of the parts of a word such as 'cannot', or null. */
  int @Nullable [] split(String text, int start, int end) {
    char first = text.charAt(start);
    if (splits.isEmpty() || first >= 128 || !splitFirst[first | 0x20] || end - start > 12) {
      return null;
    }
    return splits.get(plain(text.substring(start, end)));
  }

  /** Whether the whole is a face drawn with marks. */
  boolean isFace(String text, int start, int end) {
    if (end - start < 2 || end - start > 3 || ":;=^8".indexOf(text.charAt(start)) < 0) {
      return false;
    }
    return FACES.contains(text.substring(start, end));
  }

  /** Whether it is a measure that is written against its number but is a word ('bn'). */
  boolean isUnit(String plain) {
    return units.contains(plain);
  }

  boolean isWord(String plain) {
    return words.contains(plain);
  }

  /** Whether the part before a hyphen stays joined to what follows ('non-', 'e-'). */
  boolean isKept(String plain) {
    return kept.contains(plain);
  }

  boolean isStarter(String plain) {
    return starters.contains(plain);
  }

  boolean isDate(String plain) {
    return dates.contains(plain);
  }

  boolean isAgency(String plain) {
    return agencies.contains(plain);
  }

  List<String> bylines() {
    return bylines;
  }

  List<String> suffixes() {
    return suffixes;
  }

  List<String> prefixes() {
    return prefixes;
  }

  boolean splitHyphens() {
    return splitHyphens;
  }

  boolean splitSlashes() {
    return splitSlashes;
  }

  boolean percentAttached() {
    return percentAttached;
  }

  boolean bracketsInside() {
    return bracketsInside;
  }

  boolean ordinalDots() {
    return ordinalDots;
  }

  boolean genitiveApostrophe() {
    return genitiveApostrophe;
  }

  boolean spacedThousands() {
    return spacedThousands;
  }
}
