package org.zicht.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.zicht.text.Language;
import org.zicht.text.language.LanguageData;
import org.zicht.text.place.Gazetteer;

/**
 * The words of one language that a made report changes, and what may stand in their place. Read
 * from the tables of the language, the gazetteer and two small tables of this package.
 */
final class Vocabulary {

  private static final Pattern ALTERNATIVES = Pattern.compile("\\|");
  private static final Pattern TAB = Pattern.compile("\t");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int ROLE = 1;
  private static final int VALUE = 2;
  private static final int DETAIL = 4;
  private static final int LARGEST_NUMBER_WORD = 15;

  private final Map<String, Integer> weekdays = new TreeMap<>();
  private final Map<Integer, String> weekdayNames = new HashMap<>();
  private final Set<String> months = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Integer, String> numberNames = new HashMap<>();
  private final Set<String> personal = new HashSet<>();
  private final List<String> towns = new ArrayList<>();
  private final List<String> givenNames = new ArrayList<>();
  private final List<String> families = new ArrayList<>();

  /**
   * @throws IllegalArgumentException if there are no towns to choose from in {@code language}
   */
  Vocabulary(Language language) {
    LanguageData data = LanguageData.of(language);
    readTimes(data);
    readNumbers(data);
    for (String line : lines(Gazetteer.class, "/org/zicht/gazetteer/people.tsv")) {
      personal.addAll(Arrays.asList(SPACE.split(line.strip())));
    }
    for (String line : lines(Vocabulary.class, "people.tsv")) {
      String[] names = TAB.split(line, -1);
      givenNames.add(names[0]);
      families.add(names[1]);
    }
    int column = languages().indexOf(language);
    if (column < 0) {
      throw new IllegalArgumentException("no towns to choose from in language " + language);
    }
    List<String> rows = lines(Vocabulary.class, "towns.tsv");
    for (String row : rows.subList(1, rows.size())) {
      towns.add(TAB.split(row, -1)[column]);
    }
  }

  /** The languages in which there are towns to choose from. */
  static List<Language> languages() {
    return Arrays.stream(TAB.split(lines(Vocabulary.class, "towns.tsv").getFirst(), -1))
        .map(Language::new)
        .toList();
  }

  private void readTimes(LanguageData data) {
    for (String[] row : data.table("times.tsv")) {
      boolean plain = row.length <= DETAIL || row[DETAIL].isEmpty();
      if (row[ROLE].equals("month")) {
        months.addAll(Arrays.asList(ALTERNATIVES.split(row[0], -1)));
      } else if (row[ROLE].equals("weekday") && plain) {
        String name = ALTERNATIVES.split(row[0], -1)[0];
        if (weekdayNames.putIfAbsent(Integer.valueOf(row[VALUE]), name) == null) {
          weekdays.put(name, Integer.valueOf(row[VALUE]));
        }
      }
    }
  }

  private void readNumbers(LanguageData data) {
    for (String[] row : data.table("numbers.tsv")) {
      if (!row[ROLE].equals("number") || !row[VALUE].matches("\\d{1,2}")) {
        continue;
      }
      int value = Integer.parseInt(row[VALUE]);
      String name = ALTERNATIVES.split(row[0], -1)[0];
      if (value >= 3
          && value <= LARGEST_NUMBER_WORD
          && numberNames.putIfAbsent(value, name) == null) {
        numbers.put(name, value);
      }
    }
  }

  /** The weekday with which {@code word} begins ('maandag' of 'maandagochtend'), or none: empty. */
  String weekdayOf(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    for (String name : weekdays.keySet()) {
      if (small.startsWith(name)) {
        return name;
      }
    }
    return "";
  }

  /** 1 for Monday; {@code name} is one that {@link #weekdayOf} gave. */
  int day(String name) {
    return weekdays.getOrDefault(name, 1);
  }

  /** The name of a day, 1 for Monday, in small letters. */
  String weekday(int day) {
    return weekdayNames.getOrDefault(day, "");
  }

  boolean isMonth(String word) {
    return months.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The number that {@code word} names, from three to twelve, or 0. */
  int number(String word) {
    int value = numbers.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    return value + Alteration.MOST_ADDED > LARGEST_NUMBER_WORD ? 0 : value;
  }

  /** The word for a number from three to fifteen, in small letters. */
  String numberWord(int value) {
    return numberNames.getOrDefault(value, "");
  }

  /** Whether {@code word} is known as a name of people. */
  boolean isPersonal(String word) {
    return personal.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Large towns, as the language writes them. */
  List<String> towns() {
    return towns;
  }

  /** The given names of invented people. */
  List<String> givenNames() {
    return givenNames;
  }

  /** The family names of invented people. */
  List<String> families() {
    return families;
  }

  private static List<String> lines(Class<?> owner, String name) {
    try (InputStream bytes = owner.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("the program's own file " + name + " is missing");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(
          "the program's own file " + name + " cannot be read", unreadable);
    }
  }
}
