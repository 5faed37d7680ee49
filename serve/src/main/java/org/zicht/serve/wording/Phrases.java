package org.zicht.serve.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;

/**
 * What the page says, in one language. A phrase is asked for by its English words; {@code
 * texts/CODE.tsv} says it in another language, and {@code texts/languages.tsv} which there are. A
 * phrase that a table lacks is said in English and remembered as {@link #lacking}. For any thread.
 */
public final class Phrases {

  private static final String FOLDER = "/org/zicht/serve/texts/";

  private static final List<Phrases> ALL = load();

  private final Locale locale;
  private final String name;
  private final Map<String, String> said;
  private final Set<String> lacking = new ConcurrentSkipListSet<>();

  private Phrases(String code, String name, Map<String, String> said) {
    this.locale = Locale.of(code);
    this.name = name;
    this.said = said;
  }

  private static List<Phrases> load() {
    List<Phrases> all = new ArrayList<>();
    rows("languages.tsv").forEach((code, name) -> all.add(new Phrases(code, name, table(code))));
    return List.copyOf(all);
  }

  private static Map<String, String> table(String code) {
    return code.equals("en") ? Map.of() : rows(code + ".tsv");
  }

  private static Map<String, String> rows(String file) {
    Map<String, String> rows = new java.util.LinkedHashMap<>();
    InputStream bytes = Phrases.class.getResourceAsStream(FOLDER + file);
    if (bytes == null) {
      throw new IllegalStateException("the program's own file " + FOLDER + file + " is missing");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        if (tab > 0 && !line.startsWith("#")) {
          rows.put(line.substring(0, tab), line.substring(tab + 1).strip());
        }
      }
      return rows;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the program's own files cannot be read", unreadable);
    }
  }

  /** Those that there are, English first. */
  public static List<Phrases> all() {
    return ALL;
  }

  /** Those of a language; the English ones where there are none. */
  public static Phrases of(String code) {
    return ALL.stream().filter(one -> one.code().equals(code)).findFirst().orElse(ALL.getFirst());
  }

  /** Those of the first language of an {@code Accept-Language} header that there are any of. */
  public static Phrases accepted(String header) {
    for (String part : header.split(",", -1)) {
      String code = part.strip().split("[-;]", 2)[0].toLowerCase(Locale.ROOT);
      for (Phrases one : ALL) {
        if (one.code().equals(code)) {
          return one;
        }
      }
    }
    return ALL.getFirst();
  }

  /** ISO 639-1. */
  public String code() {
    return locale.getLanguage();
  }

  /** What the language calls itself. */
  public String name() {
    return name;
  }

  /** The locale of numbers and dates. */
  public Locale locale() {
    return locale;
  }

  /** The phrases that were asked for and that the table lacks. */
  public Set<String> lacking() {
    return Set.copyOf(lacking);
  }

  /** A phrase. */
  public String say(String english) {
    if (locale.getLanguage().equals("en") || english.isEmpty()) {
      return english;
    }
    String words = said.get(english);
    if (words == null) {
      lacking.add(english);
      return english;
    }
    return words;
  }

  /**
   * A word that means another thing elsewhere: a table has it as {@code context: word}.
   *
   * @param context where it stands
   * @param english the word
   */
  public String in(String context, String english) {
    if (locale.getLanguage().equals("en")) {
      return english.replace('_', ' ');
    }
    return say(context + ": " + english);
  }

  /** A phrase with something in place of {@code {0}}, {@code {1}} and so on. */
  public String say(String english, Object... parts) {
    String words = say(english);
    StringBuilder text = new StringBuilder(words.length() + 16);
    int at = 0;
    while (at < words.length()) {
      char unit = words.charAt(at);
      boolean slot = unit == '{' && at + 2 < words.length() && words.charAt(at + 2) == '}';
      int number = slot ? words.charAt(at + 1) - '0' : -1;
      if (number >= 0 && number < parts.length) {
        text.append(part(parts[number]));
        at += 3;
      } else {
        text.append(unit);
        at++;
      }
    }
    return text.toString();
  }

  private String part(Object part) {
    return switch (part) {
      case Integer number -> number(number.longValue());
      case Long number -> number(number);
      case LocalDate day -> day(day);
      default -> part.toString();
    };
  }

  /** '1 claim', '1.204 claims': {@code one} and {@code more} with the number in {@code {0}}. */
  public String counted(long number, String one, String more) {
    return say(number == 1 ? one : more, number);
  }

  /** A number with its thousands apart. */
  public String number(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  /** '5 January 2022'. */
  public String day(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale));
  }

  /** '5 Jan'. */
  public String shortDay(LocalDate day) {
    return day.format(DateTimeFormatter.ofPattern("d MMM", locale));
  }

  /** What a country is called. */
  public String country(String code) {
    return Locale.of("", code).getDisplayCountry(locale);
  }

  /** What a language is called. */
  public String language(String code) {
    return Locale.of(code).getDisplayLanguage(locale);
  }

  /** A day, or 'day not known'. */
  public String day(@Nullable LocalDate day, String otherwise) {
    return day == null ? say(otherwise) : day(day);
  }
}
