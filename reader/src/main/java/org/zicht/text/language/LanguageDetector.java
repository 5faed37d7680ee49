package org.zicht.text.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zicht.text.Language;

/**
 * Tells the language of a text from its script, its most frequent small words and groups of letters
 * ({@code languages/detection.tsv}). What it found can be shown: {@link #scores}.
 *
 * <p>A word or group counts for less the more languages of the table share it. Zicht reads a
 * language if its folder holds a model; nobody lists them. Immutable; may be used by many threads
 * at once.
 */
public final class LanguageDetector {

  private static final String TABLE = "/org/zicht/languages/detection.tsv";

  /** More text than this tells no more. */
  private static final int ENOUGH = 20_000;

  /** A group of letters says so much less than a word. */
  private static final double LETTERS = 0.15;

  /** The least score that says anything, and the least lead over the next language. */
  private static final double LEAST = 0.9;

  private static final double LEAD = 1.03;

  /** For a language that Zicht reads less is asked: naming another one in error stops the user. */
  private static final double LEAST_READ = 0.4;

  /** About the weight of one group of letters. */
  private static final double LEAST_LEAD = 0.1;

  /** Where a language that Zicht reads and one that it does not are this close, it is the first. */
  private static final double CLOSE = 1.1;

  /** What somebody else says, between quotation marks, may be in another language. */
  private static final double QUOTED = 0.3;

  private static final int LONGEST_WORD = 40;

  private record Profile(String code, String name, String script) {}

  private final List<Profile> profiles = new ArrayList<>();
  private final Map<String, int[]> words = new HashMap<>();
  private final Map<String, int[]> letters = new HashMap<>();
  private final Set<Character> groupStarts = new HashSet<>();
  private final @Nullable Set<Language> given;

  private LanguageDetector(@Nullable Set<Language> given) {
    this.given = given;
    read();
  }

  /** A detector for the languages whose folders hold a model. */
  public static LanguageDetector standard() {
    return new LanguageDetector(null);
  }

  /** A detector for which only {@code languages} are ones that Zicht reads. */
  public static LanguageDetector of(Set<Language> languages) {
    return new LanguageDetector(Set.copyOf(languages));
  }

  /** The languages that Zicht reads, by code. */
  public Set<String> supported() {
    Set<String> codes = new TreeSet<>();
    for (Profile profile : profiles) {
      if (isSupported(profile)) {
        codes.add(profile.code());
      }
    }
    return codes;
  }

  /** The language of {@code text}. */
  public Detection detect(String text) {
    String script = Scripts.of(text, ENOUGH);
    int best = -1;
    int next = -1;
    int read = -1;
    int candidates = 0;
    double[] scores = score(text);
    for (int i = 0; i < scores.length; i++) {
      if (!profiles.get(i).script().equals(script)) {
        continue;
      }
      candidates++;
      if (best < 0 || scores[i] > scores[best]) {
        next = best;
        best = i;
      } else if (next < 0 || scores[i] > scores[next]) {
        next = i;
      }
      if ((read < 0 || scores[i] > scores[read]) && isSupported(profiles.get(i))) {
        read = i;
      }
    }
    if (candidates == 0) {
      return new Detection.TooLittleText();
    }
    if (candidates == 1) {
      return result(profiles.get(best));
    }
    if (read >= 0 && read != best && scores[read] * CLOSE > scores[best]) {
      next = best;
      best = read;
    }
    return isClear(scores[best], scores[next], best == read, isSupported(profiles.get(next)))
        ? result(profiles.get(best))
        : new Detection.TooLittleText();
  }

  /** Whether the best language stands out enough from the next to be named. */
  private static boolean isClear(double best, double next, boolean read, boolean nextRead) {
    if (best < (read ? LEAST_READ : LEAST)) {
      return false;
    }
    // a wrong choice of two that Zicht reads, or of two that it does not, cannot be seen
    return read != nextRead || (best - next >= LEAST_LEAD && best > next * LEAD);
  }

  /** What each language of the table scores on {@code text}, the best first; none that score 0. */
  public Map<String, Double> scores(String text) {
    double[] scores = score(text);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < scores.length; i++) {
      if (scores[i] > 0) {
        order.add(i);
      }
    }
    order.sort((a, b) -> Double.compare(scores[b], scores[a]));
    Map<String, Double> byCode = new LinkedHashMap<>();
    for (int profile : order) {
      byCode.putIfAbsent(profiles.get(profile).code(), scores[profile]);
    }
    return byCode;
  }

  private Detection result(Profile profile) {
    return isSupported(profile)
        ? new Detection.Detected(new Language(profile.code()))
        : new Detection.NotSupported(profile.code(), profile.name());
  }

  private boolean isSupported(Profile profile) {
    Language language = new Language(profile.code());
    return given != null ? given.contains(language) : LanguageData.of(language).isRead();
  }

  // ---------------------------------------------------------------- scoring

  private double[] score(String text) {
    double[] scores = new double[profiles.size()];
    int end = Math.min(text.length(), ENOUGH);
    int at = 0;
    boolean quoted = false;
    while (at < end) {
      int start = at;
      while (at < end && isOfWord(text.charAt(at))) {
        at++;
      }
      if (at > start && at - start <= LONGEST_WORD) {
        String word = text.substring(start, at).toLowerCase(Locale.ROOT);
        word(word, quoted ? QUOTED : 1, scores);
      }
      if (at < end) {
        quoted = quotedAfter(text.charAt(at), quoted);
      }
      at++;
    }
    return scores;
  }

  private static boolean quotedAfter(char unit, boolean quoted) {
    return switch (unit) {
      case '"' -> !quoted;
      case '“' -> !quoted;
      case '„', '«' -> true;
      case '”', '»', '\n' -> false;
      default -> quoted;
    };
  }

  private static boolean isOfWord(char unit) {
    return Character.isLetter(unit)
        || unit == '\''
        || unit == '’'
        || unit == '·'
        || Character.getType(unit) == Character.NON_SPACING_MARK;
  }

  private void word(String raw, double weight, double[] scores) {
    String word = raw.replace('’', '\'');
    add(words.get(word), weight, scores);
    String bare = word.replace("'", "");
    if (bare.length() != word.length()) {
      for (String part : word.split("'", -1)) {
        add(words.get(part), weight / 2, scores);
      }
    }
    // not by +, whose first use costs a short run of the program ten milliseconds
    String framed = "^".concat(word).concat("$");
    for (int from = 0; from < framed.length(); from++) {
      if (!groupStarts.contains(framed.charAt(from))) {
        continue;
      }
      for (int to = from + 1; to <= Math.min(framed.length(), from + 6); to++) {
        add(letters.get(framed.substring(from, to)), weight * LETTERS, scores);
      }
    }
  }

  private static void add(int @Nullable [] sharers, double weight, double[] scores) {
    if (sharers == null) {
      return;
    }
    double share = weight / Math.sqrt(sharers.length);
    for (int profile : sharers) {
      scores[profile] += share;
    }
  }

  // ---------------------------------------------------------------- the table

  private void read() {
    try (InputStream bytes = LanguageDetector.class.getResourceAsStream(TABLE)) {
      if (bytes == null) {
        throw new IllegalStateException("the program's own file " + TABLE + " is missing");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          row(line.split("\t", -1));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(
          "the program's own file " + TABLE + " cannot be read", unreadable);
    }
  }

  private void row(String[] cells) {
    int profile = profiles.size();
    profiles.add(new Profile(cells[0], cells[1], cells[2]));
    if (cells.length > 3) {
      fill(words, cells[3], profile);
    }
    if (cells.length > 4) {
      fill(letters, cells[4], profile);
      for (String group : cells[4].split(" ", -1)) {
        groupStarts.add(group.charAt(0));
      }
    }
  }

  private static void fill(Map<String, int[]> table, String cell, int profile) {
    for (String entry : cell.split(" ", -1)) {
      int[] before = table.getOrDefault(entry, new int[0]);
      if (before.length > 0 && before[before.length - 1] == profile) {
        continue;
      }
      int[] after = Arrays.copyOf(before, before.length + 1);
      after[before.length] = profile;
      table.put(entry, after);
    }
  }
}
