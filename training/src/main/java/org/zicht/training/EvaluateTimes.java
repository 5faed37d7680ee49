package org.zicht.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.zicht.text.Language;
import org.zicht.text.Sentence;
import org.zicht.text.number.Quantity;
import org.zicht.text.number.QuantityFinder;
import org.zicht.text.segment.Segmenter;
import org.zicht.text.time.TimeExpression;
import org.zicht.text.time.TimeFinder;

/**
 * Measures the finders of numbers and times on the cases of Recognizers-Text, and that of times on
 * MEANTIME. Arguments: the folder of data; then, optionally, codes of languages, and {@code
 * --misses} to print what was missed.
 */
public final class EvaluateTimes {

  private static final Map<String, String> FOLDERS =
      new TreeMap<>(
          Map.of("nl", "Dutch", "en", "English", "de", "German", "fr", "French", "es", "Spanish"));

  private final PrintStream out;
  private final boolean misses;

  private EvaluateTimes(PrintStream out, boolean misses) {
    this.out = out;
    this.misses = misses;
  }

  /** Runs the measurement. */
  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path data = Path.of(arguments.length > 0 ? arguments[0] : "../shared/data");
    boolean misses = List.of(arguments).contains("--misses");
    EvaluateTimes evaluation = new EvaluateTimes(out, misses);
    for (Map.Entry<String, String> entry : FOLDERS.entrySet()) {
      List<String> given = List.of(arguments);
      boolean any = FOLDERS.keySet().stream().anyMatch(given::contains);
      boolean wanted = !any || given.contains(entry.getKey());
      if (wanted) {
        Path folder = data.resolve("time/recognizers").resolve(entry.getValue());
        evaluation.numbers(new Language(entry.getKey()), folder);
        evaluation.times(new Language(entry.getKey()), folder);
      }
    }
    Path meantime = data.resolve("crossdoc/meantime/en");
    Meantime.print("en MEANTIME", Meantime.measure(meantime, out, misses, false), out);
    Meantime.print("  every mark by itself", Meantime.measure(meantime, out, false, true), out);
  }

  private void numbers(Language language, Path folder) throws IOException {
    Outcome outcome = numbers(language, folder, this::miss);
    out.printf(
        Locale.ROOT,
        "%s numbers: %d of %d right in span and value, %.1f %%; %d of all %d, %.1f %%%n",
        language,
        outcome.right(),
        outcome.counted(),
        outcome.share(),
        outcome.rightOfAll(),
        outcome.all(),
        outcome.shareOfAll());
    out.println("   left out: " + outcome.leftOut());
  }

  /**
   * What was found of the numbers or dates of one language.
   *
   * @param right how many of those counted are right in span and value
   * @param counted how many can occur in a report
   * @param rightOfAll how many of all are right
   * @param all how many there are
   * @param found how many sentences without any had one found in them
   * @param leftOut how many were left out, for each reason
   */
  record Outcome(
      int right, int counted, int rightOfAll, int all, int found, Map<String, Integer> leftOut) {

    double share() {
      return 100.0 * right / Math.max(1, counted);
    }

    double shareOfAll() {
      return 100.0 * rightOfAll / Math.max(1, all);
    }
  }

  /** Hears of what was missed. */
  interface Misses {
    void miss(String what, String input, String expected, String found);
  }

  /** Measures the numbers of one language. */
  static Outcome numbers(Language language, Path folder, Misses misses) throws IOException {
    QuantityFinder finder = QuantityFinder.of(language);
    Segmenter segmenter = Segmenter.of(language);
    Map<String, Integer> leftOut = new TreeMap<>();
    int right = 0;
    int counted = 0;
    int rightOfAll = 0;
    int all = 0;
    for (Recognizers.Case one : Recognizers.read(folder.resolve("NumberModel.json"))) {
      if (one.input().isBlank()) {
        continue;
      }
      List<Quantity> found = new ArrayList<>();
      for (Sentence sentence : PlainTokens.cut(one.input(), segmenter)) {
        found.addAll(finder.find(sentence));
      }
      for (Recognizers.Result result : one.results()) {
        boolean same = found.stream().anyMatch(quantity -> number(one.input(), quantity, result));
        Optional<Reportable> out = Reportable.number(one, result, language.code());
        all++;
        rightOfAll += same ? 1 : 0;
        if (out.isPresent()) {
          leftOut.merge(out.get().why(), 1, Integer::sum);
        } else {
          counted++;
          right += same ? 1 : 0;
        }
        if (!same) {
          String expected = result.text() + " = " + result.value();
          misses.miss(
              out.map(reason -> "left out").orElse("number"),
              one.input(),
              expected,
              show(one, found));
        }
      }
    }
    return new Outcome(right, counted, rightOfAll, all, 0, leftOut);
  }

  private static boolean number(String input, Quantity quantity, Recognizers.Result result) {
    String text = bare(quantity.span().of(input));
    String theirs = bare(result.text());
    // Ours begin and end with the words that bound them, and a range is one.
    boolean whole = text.equals(theirs);
    boolean bounded = text.endsWith(" " + theirs) || text.startsWith(theirs + " ");
    if (!whole && !bounded) {
      return false;
    }
    double value;
    try {
      value = Double.parseDouble(result.value().replace(',', '.'));
    } catch (NumberFormatException none) {
      return false;
    }
    if (quantity.kind() == Quantity.Kind.FRACTION) {
      return whole && (value < 1 || value != Math.rint(value));
    }
    Long min = quantity.min();
    Long max = quantity.max();
    if (bounded) {
      return (min != null && min == value) || (max != null && max == value);
    }
    return min != null && max != null && min <= value && value <= max;
  }

  private void times(Language language, Path folder) throws IOException {
    Map<String, int[]> types = new TreeMap<>();
    Outcome outcome = times(language, folder, types, this::miss);
    out.printf(
        Locale.ROOT,
        "%s dates: %d of %d right in span and value, %.1f %%; %d of all %d, %.1f %%;"
            + " found where nothing is: %d%n",
        language,
        outcome.right(),
        outcome.counted(),
        outcome.share(),
        outcome.rightOfAll(),
        outcome.all(),
        outcome.shareOfAll(),
        outcome.found());
    out.println("   left out: " + outcome.leftOut());
    List<String> shown = new ArrayList<>();
    types.forEach((type, counts) -> shown.add(type + " " + counts[0] + "/" + counts[1]));
    out.println("   of all: " + String.join(", ", shown));
  }

  /**
   * Measures the dates of one language.
   *
   * @param types gets how many of each type are right, and how many there are
   */
  static Outcome times(Language language, Path folder, Map<String, int[]> types, Misses misses)
      throws IOException {
    TimeFinder finder = TimeFinder.of(language);
    Segmenter segmenter = Segmenter.of(language);
    Map<String, Integer> leftOut = new TreeMap<>();
    int right = 0;
    int counted = 0;
    int rightOfAll = 0;
    int all = 0;
    int wrong = 0;
    Path file = folder.resolve("DateTimeModel.json");
    Path english = folder.resolveSibling("English").resolve("DateTimeModel.json");
    for (Recognizers.Case one : Recognizers.read(file, english)) {
      if (one.input().isBlank()) {
        continue;
      }
      List<TimeExpression> found = new ArrayList<>();
      for (Sentence sentence : PlainTokens.cut(one.input(), segmenter)) {
        found.addAll(finder.find(sentence, Optional.ofNullable(one.day())));
      }
      if (one.results().isEmpty() && !found.isEmpty()) {
        wrong++;
        misses.miss("nothing", one.input(), "", show(one, found));
      }
      for (Recognizers.Result result : one.results()) {
        boolean same = found.stream().anyMatch(time -> time(one.input(), time, result));
        int[] counts = types.computeIfAbsent(result.type(), type -> new int[2]);
        counts[0] += same ? 1 : 0;
        counts[1]++;
        if (!DATES.contains(result.type())) {
          continue;
        }
        Optional<Reportable> out = Reportable.time(one, result);
        all++;
        rightOfAll += same ? 1 : 0;
        if (out.isPresent()) {
          leftOut.merge(out.get().why(), 1, Integer::sum);
        } else {
          counted++;
          right += same ? 1 : 0;
        }
        if (!same) {
          String expected = result.text() + " [" + result.type() + "] " + result.values();
          misses.miss(
              out.map(reason -> "left out").orElse("time"),
              one.input(),
              expected,
              show(one, found));
        }
      }
    }
    return new Outcome(right, counted, rightOfAll, all, wrong, leftOut);
  }

  private static boolean time(String input, TimeExpression time, Recognizers.Result result) {
    return bare(time.span().of(input)).equals(bare(result.text()))
        && TimeValues.equal(time, result);
  }

  private static final Set<String> DATES = Set.of("date", "daterange", "datetime", "datetimerange");

  private void miss(String what, String input, String expected, String found) {
    if (misses) {
      out.println("  " + what + " | " + input + " | " + expected + " | " + found);
    }
  }

  private static String show(Recognizers.Case one, List<?> found) {
    List<String> shown = new ArrayList<>();
    for (Object each : found) {
      if (each instanceof Quantity quantity) {
        shown.add(quantity.span().of(one.input()) + "=" + quantity.min() + ".." + quantity.max());
      } else if (each instanceof TimeExpression time) {
        shown.add(
            time.span().of(one.input())
                + "="
                + time.start()
                + ".."
                + time.end()
                + " "
                + time.kind());
      }
    }
    return shown.toString();
  }

  private static final Set<String> SMALL =
      Set.of(
          "the", "a", "an", "in", "on", "at", "of", "for", "by", "from", "between", "to", "de",
          "het", "een", "op", "om", "van", "tot", "tussen", "voor", "rond", "around", "about",
          "deze", "der", "die", "das", "den", "dem", "am", "im", "um", "vom", "von", "le", "la",
          "les", "el", "los", "las", "à", "en", "au", "du", "del", "al", "a las", "this", "binnen",
          "within", "aan", "tegen", "during", "tijdens", "vanaf", "sinds", "since", "until",
          "till");

  /** The words without the small ones at either end, which each guideline draws in otherwise. */
  static String bare(String text) {
    List<String> words =
        new ArrayList<>(List.of(text.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)));
    while (words.size() > 1 && SMALL.contains(words.getFirst())) {
      words.removeFirst();
    }
    while (words.size() > 1 && SMALL.contains(words.getLast())) {
      words.removeLast();
    }
    String bare = String.join(" ", words);
    return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
  }
}
