package org.zicht.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zicht.claims.Claim;
import org.zicht.pipeline.ReportPipeline;
import org.zicht.report.Report;
import org.zicht.text.Language;
import org.zicht.text.language.LanguageDetector;
import org.zicht.text.place.Gazetteer;

/**
 * Measures how many tokens a second each stage reads, warm and in one thread, on made reports:
 * {@code bin/benchmark-stages [COUNT [RUNS]]}.
 *
 * <p>Every run reads all reports through all stages; two runs before the first that counts are not
 * counted. What is printed is the median of the runs with the lowest and the highest, and the share
 * of each stage in the time of all: compare shares and ratios, since the figures themselves are the
 * machine's.
 */
public final class Stages {

  private static final int WARM_UPS = 2;

  /** Any day will do: that there is one lets the days of the week be resolved. */
  private static final LocalDate PUBLISHED = LocalDate.of(2019, 6, 6);

  private final Map<Language, StageReader> readers = new LinkedHashMap<>();
  private final Map<Language, List<Report>> reports = new LinkedHashMap<>();
  private final int count;

  private Stages(List<MadeReport> made) {
    Gazetteer gazetteer = Gazetteer.load();
    LanguageDetector detector = LanguageDetector.standard();
    for (MadeReport each : made) {
      Language language = each.language();
      reports
          .computeIfAbsent(language, unused -> new ArrayList<>())
          .add(Report.of(each.text()).publishedOn(PUBLISHED));
      readers.computeIfAbsent(language, unused -> new StageReader(language, detector, gazetteer));
    }
    count = made.size();
  }

  /** Arguments: the project's folder, the number of reports (100) and of runs (5). */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 1 || arguments.length > 3) {
      System.err.println("bin/benchmark-stages [COUNT [RUNS]]");
      System.exit(2);
    }
    int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
    int runs = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
    if (count < 1 || runs < 1) {
      System.err.println("COUNT and RUNS are at least 1");
      System.exit(2);
    }
    Path home = Path.of(arguments[0]);
    Stages stages = new Stages(GenerateReports.make(home, count, GenerateReports.SEED));
    stages.checkWiring();
    System.out.print(stages.measured(runs));
  }

  /**
   * Makes sure that what is measured is what the program does.
   *
   * @throws IllegalStateException if the stages do not give the claims that the pipeline gives
   */
  private void checkWiring() {
    ReportPipeline pipeline = ReportPipeline.standard();
    reports.forEach(
        (language, ofLanguage) -> {
          Report first = ofLanguage.getFirst();
          List<Claim> expected = pipeline.read(first, language).claims();
          List<Claim> found = reader(language).read(first);
          if (!found.equals(expected)) {
            throw new IllegalStateException(
                "the stages are not wired as in the pipeline: other claims in language "
                    + language);
          }
        });
  }

  private String measured(int runs) {
    Map<Stage, double[]> seconds = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      seconds.put(stage, new double[runs]);
    }
    double[] all = new double[runs];
    for (int run = -WARM_UPS; run < runs; run++) {
      readers.values().forEach(StageReader::reset);
      reports.forEach((language, texts) -> texts.forEach(reader(language)::read));
      for (Stage stage : run < 0 ? new Stage[0] : Stage.values()) {
        double taken =
            readers.values().stream().mapToLong(each -> each.nanoseconds(stage)).sum() / 1e9;
        secondsOf(seconds, stage)[run] = taken;
        all[run] += taken;
      }
    }
    long tokens = readers.values().stream().mapToLong(StageReader::tokens).sum();
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%d reports (%s), %d tokens, one thread; median (lowest–highest) of %d runs\n",
            count,
            String.join(", ", readers.keySet().stream().map(Language::code).toList()),
            tokens,
            runs));
    for (Stage stage : Stage.values()) {
      double[] taken = secondsOf(seconds, stage);
      table.append(
          String.format(
              Locale.ROOT,
              "%-24s %s tokens a second, %4.1f %% of the time\n",
              stage.title(),
              rates(tokens, taken),
              100 * median(taken) / median(all)));
    }
    String name = String.format(Locale.ROOT, "%-24s ", "all stages");
    table.append(name).append(rates(tokens, all)).append(" tokens a second\n");
    table.append(name).append(rates(count, all)).append(" reports a second\n");
    return table.toString();
  }

  private StageReader reader(Language language) {
    StageReader reader = readers.get(language);
    if (reader == null) {
      throw new IllegalArgumentException("no reports in language " + language);
    }
    return reader;
  }

  private static double[] secondsOf(Map<Stage, double[]> seconds, Stage stage) {
    return seconds.getOrDefault(stage, new double[0]);
  }

  /** Many things in each of {@code seconds}: how many in one second. */
  private static String rates(long many, double[] seconds) {
    double slowest = Arrays.stream(seconds).max().orElseThrow();
    double fastest = Arrays.stream(seconds).min().orElseThrow();
    String form = many / slowest < 1000 ? "%9.1f (%.1f–%.1f)" : "%9.0f (%.0f–%.0f)";
    return String.format(Locale.ROOT, form, many / median(seconds), many / slowest, many / fastest);
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
