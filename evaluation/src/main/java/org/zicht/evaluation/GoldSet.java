package org.zicht.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zicht.evaluation.Measured.Figure;
import org.zicht.pipeline.ReportPipeline;
import org.zicht.report.Report;
import org.zicht.text.Language;

/**
 * Reports with their claims made by hand: a folder with {@code index.tsv} (name, language, date,
 * publisher, set) and for each report {@code NAME.txt} and {@code NAME.gold.jsonl}.
 */
public final class GoldSet {

  private static final String INDEX = "index.tsv";

  private GoldSet() {}

  /** Whether {@code folder} holds such reports. */
  static boolean isIn(Path folder) {
    return Files.isRegularFile(folder.resolve(INDEX));
  }

  /**
   * The scores of each language and set ({@code nl held}), of the languages that are read.
   *
   * @throws IOException if a file is missing or is no JSON
   */
  public static Map<String, GoldScore> scores(Path folder, ReportPipeline pipeline)
      throws IOException {
    Map<String, GoldScore> scores = new TreeMap<>();
    for (String line : Files.readAllLines(folder.resolve(INDEX))) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      Language language = new Language(cells[1]);
      if (!ReportPipeline.reads(language)) {
        continue;
      }
      Report report =
          Report.of(Files.readString(folder.resolve(cells[0] + ".txt")))
              .publishedOn(LocalDate.parse(cells[2]));
      List<Json> golds = new ArrayList<>();
      for (String gold : Files.readAllLines(folder.resolve(cells[0] + ".gold.jsonl"))) {
        if (!gold.isBlank()) {
          golds.add(Json.of(gold));
        }
      }
      scores
          .computeIfAbsent(cells[1] + " " + cells[4].strip(), name -> new GoldScore())
          .add(report, golds, pipeline.read(report, language).claims());
    }
    return scores;
  }

  static Measured measure(Path folder, ReportPipeline pipeline) throws IOException {
    List<Figure> figures = new ArrayList<>();
    scores(folder, pipeline).forEach((name, score) -> figures.addAll(score.figures(name)));
    int reports = 0;
    try (var files = Files.list(folder)) {
      reports = (int) files.filter(file -> file.toString().endsWith(".gold.jsonl")).count();
    }
    return new Measured("golden reports", Fingerprint.of(folder), reports, figures);
  }
}
