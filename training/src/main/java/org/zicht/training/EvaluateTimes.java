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
    Meantime.measure(data.resolve("crossdoc/meantime/en"), out, misses);
  }

  private void numbers(Language language, Path folder) throws IOException {
    QuantityFinder finder = QuantityFinder.of(language);
    int right = 0;
    int total = 0;
    int all = 0;
    for (Recognizers.Case one : Recognizers.read(folder.resolve("NumberModel.json"))) {
      if (one.input().isBlank()) {
        continue;
      }
      Sentence sentence = PlainTokens.cut(one.input());
      List<Quantity> found = finder.find(sentence);
      for (Recognizers.Result result : one.results()) {
        all++;
        if (!Reportable.number(one, result)) {
          continue;
        }
        total++;
        if (found.stream().anyMatch(quantity -> number(one.input(), quantity, result))) {
          right++;
        } else {
          miss("number", one.input(), result.text() + " = " + result.value(), show(one, found));
        }
      }
    }
    out.printf(
        Locale.ROOT,
        "%s numbers: %d of %d right in span and value, %.1f %% (of %d; left out: see Reportable)%n",
        language,
        right,
        total,
        100.0 * right / Math.max(1, total),
        all);
  }

  private static boolean number(String input, Quantity quantity, Recognizers.Result result) {
    String text = quantity.span().of(input).toLowerCase(Locale.ROOT);
    if (!bare(text).equals(bare(result.text()))) {
      return false;
    }
    String plain = result.value().replace(',', '.');
    double value;
    try {
      value = Double.parseDouble(plain);
    } catch (NumberFormatException none) {
      return false;
    }
    if (quantity.kind() == Quantity.Kind.FRACTION) {
      return value < 1 || value != Math.rint(value);
    }
    Long min = quantity.min();
    Long max = quantity.max();
    return min != null && max != null && min <= value && value <= max;
  }

  private void times(Language language, Path folder) throws IOException {
    TimeFinder finder = TimeFinder.of(language);
    Map<String, int[]> byType = new TreeMap<>();
    int[] dates = new int[2];
    int[] every = new int[2];
    int wrong = 0;
    for (Recognizers.Case one : Recognizers.read(folder.resolve("DateTimeModel.json"))) {
      if (one.input().isBlank()) {
        continue;
      }
      Sentence sentence = PlainTokens.cut(one.input());
      List<TimeExpression> found = finder.find(sentence, Optional.ofNullable(one.day()));
      if (one.results().isEmpty() && !found.isEmpty()) {
        wrong++;
        miss("nothing", one.input(), "", show(one, found));
      }
      for (Recognizers.Result result : one.results()) {
        boolean right =
            found.stream()
                .anyMatch(
                    time ->
                        bare(time.span().of(one.input())).equals(bare(result.text()))
                            && TimeValues.equal(time, result));
        boolean date = DATES.contains(result.type());
        boolean counted = Reportable.time(one, result);
        int[] counts = byType.computeIfAbsent(result.type(), type -> new int[2]);
        counts[0] += right ? 1 : 0;
        counts[1]++;
        if (date) {
          every[0] += right ? 1 : 0;
          every[1]++;
          dates[0] += right && counted ? 1 : 0;
          dates[1] += counted ? 1 : 0;
        }
        if (!right) {
          String expected = result.text() + " [" + result.type() + "] " + result.values();
          miss(counted ? "time" : "left out", one.input(), expected, show(one, found));
        }
      }
    }
    out.printf(
        Locale.ROOT,
        "%s dates: %d of %d right in span and value, %.1f %% (with those left out: %d of %d, %.1f %%);"
            + " found where nothing is: %d%n",
        language,
        dates[0],
        dates[1],
        100.0 * dates[0] / Math.max(1, dates[1]),
        every[0],
        every[1],
        100.0 * every[0] / Math.max(1, every[1]),
        wrong);
    List<String> types = new ArrayList<>();
    byType.forEach((type, counts) -> types.add(type + " " + counts[0] + "/" + counts[1]));
    out.println("   " + String.join(", ", types));
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
