package org.zicht.text.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zicht.text.Language;
import org.zicht.text.language.Inflections;
import org.zicht.text.language.LanguageData;

/**
 * What one language knows about the words for places and around them: its tables {@code
 * places.tsv}, {@code demonyms.tsv}, {@code exonyms.tsv} and {@code inflections.tsv}. Immutable.
 */
final class PlaceWords {

  /** The sorts of words of {@code places.tsv}. */
  enum Sort {
    /** Stands before where something is: 'in', 'uit'. */
    IN,
    /** Stands before what something is near: 'bij'. */
    NEAR,
    /** Stands before any noun: 'of', 'van'. */
    OF,
    /** A first-level area: 'oblast'. */
    AREA,
    /** A town: 'stad', 'village'. */
    TOWN,
    /** The seat of a country's government: 'capital'. */
    CAPITAL,
    /** Stands before or behind a name and makes it that of a street or square: 'Plaza'. */
    STREET,
    /** A country or island. */
    LAND,
    /** A part of an area: 'northern', 'Oost'. */
    SIDE,
    /** A part of an area, written as one word with its name: 'Nord' in 'Nordsyrien'. */
    GLUED,
    /** Stands before the name of a person: 'president'. */
    TITLE,
    /** Stands after the name of a place as part of the name of a body: 'Airport'. */
    BODY,
    /** What people do, rather than towns: 'say', as lemmas. */
    SAY,
    /** Joined to a demonym by a hyphen, makes it mean something else: 'pro'. */
    PRO,
    /** A word of the language that is a small town as well. */
    WORD,
    /** The countries in which most readers live: their towns need no introduction. */
    HOME
  }

  /** What an adjective or a word for inhabitants stands for; no form if it can be either. */
  record Demonym(String place, PlaceMention.@Nullable Form form) {}

  private final Map<Sort, Set<String>> words = new HashMap<>();
  private final Map<String, Demonym> demonyms = new HashMap<>();
  private final Map<String, String> exonyms = new HashMap<>();
  private final Inflections inflections;
  private final Set<String> people = new HashSet<>();

  private PlaceWords(Inflections inflections) {
    this.inflections = inflections;
  }

  /** The words of {@code language}; all empty if it has no tables. */
  static PlaceWords of(Language language) {
    LanguageData data = LanguageData.of(language);
    PlaceWords result = new PlaceWords(Inflections.of(data));
    for (Sort sort : Sort.values()) {
      result.words.put(sort, new HashSet<>());
    }
    for (String[] cells : data.table("places.tsv")) {
      require(cells, 2, "places.tsv", language);
      Set<String> own = result.words.get(sort(cells[0], language));
      for (String word : cells[1].split("\\|", -1)) {
        if (own != null && !word.isBlank()) {
          own.add(word.strip().toLowerCase(Locale.ROOT));
        }
      }
    }
    for (String[] cells : data.table("demonyms.tsv")) {
      require(cells, 3, "demonyms.tsv", language);
      Demonym demonym =
          new Demonym(
              cells[1],
              switch (cells[2]) {
                case "adjective" -> PlaceMention.Form.ADJECTIVE;
                case "inhabitant" -> PlaceMention.Form.INHABITANT;
                case "either" -> null;
                default ->
                    throw new IllegalStateException(
                        "languages/" + language + "/demonyms.tsv: no such sort: " + cells[2]);
              });
      for (String form : cells[0].split("\\|", -1)) {
        result.demonyms.putIfAbsent(form.strip(), demonym);
      }
    }
    for (String[] cells : data.table("exonyms.tsv")) {
      require(cells, 2, "exonyms.tsv", language);
      for (String spelling : cells[0].split("\\|", -1)) {
        result.exonyms.put(exonymKey(spelling.strip()), cells[1]);
      }
    }
    readPeople(result.people);
    return result;
  }

  /** The names of people are the same in every language: they stand with the gazetteer. */
  private static void readPeople(Set<String> people) {
    String file = "/org/zicht/gazetteer/people.tsv";
    try (InputStream bytes = PlaceWords.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("the program's own file " + file + " is missing");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          Collections.addAll(people, line.split(" ", -1));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(
          "the program's own file " + file + " cannot be read", unreadable);
    }
  }

  private static void require(String[] cells, int count, String table, Language language) {
    if (cells.length < count) {
      throw new IllegalStateException(
          "languages/" + language + "/" + table + ": too few cells: " + String.join(" | ", cells));
    }
  }

  private static Sort sort(String name, Language language) {
    for (Sort sort : Sort.values()) {
      if (sort.name().toLowerCase(Locale.ROOT).equals(name)) {
        return sort;
      }
    }
    throw new IllegalStateException("languages/" + language + "/places.tsv: no such sort: " + name);
  }

  /** Whether {@code word} is of that sort, whatever its case. */
  boolean is(Sort sort, String word) {
    Set<String> own = words.get(sort);
    return own != null && own.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether people are called so. */
  boolean isPerson(String name) {
    return people.contains(NameKey.of(name));
  }

  /** The words of that sort, in small letters. */
  Set<String> all(Sort sort) {
    return words.getOrDefault(sort, Set.of());
  }

  /** What a form stands for, written as in the table but for a capital at its beginning. */
  @Nullable Demonym demonym(String form, boolean atStart) {
    Demonym exact = demonyms.get(form);
    if (exact != null || !atStart || form.isEmpty()) {
      return exact;
    }
    return demonyms.get(form.substring(0, 1).toLowerCase(Locale.ROOT) + form.substring(1));
  }

  /** The place that the language's own table gives for a spelling, or null. */
  @Nullable String exonym(String spelling) {
    return exonyms.get(exonymKey(spelling));
  }

  /** Abbreviations are compared as written, other names by their key. */
  private static String exonymKey(String spelling) {
    return isAbbreviation(spelling) ? "=".concat(spelling.replace(".", "")) : NameKey.of(spelling);
  }

  /** Capitals only, at most five letters. */
  static boolean isAbbreviation(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char unit = word.charAt(i);
      if (Character.isLetter(unit)) {
        letters++;
        if (!Character.isUpperCase(unit)) {
          return false;
        }
      } else if (unit == ' ' || unit == '-') {
        return false;
      }
    }
    return letters > 0 && letters <= 5;
  }

  /** The forms that an inflected form may come from, the likeliest first. */
  Set<String> bases(String form) {
    return inflections.bases(form);
  }
}
