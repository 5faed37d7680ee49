package org.zicht.gold;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zicht.pipeline.ReportPipeline;
import org.zicht.report.Report;
import org.zicht.text.Language;

/**
 * A report with its claims by hand.
 *
 * @param name the name of its files
 * @param set {@code golden}, {@code tune} or {@code held}
 * @param language the language it is in
 * @param report its text and date
 * @param claims its claims, as in the claim contract, only the fields that are judged
 */
record GoldReport(
    String name, String set, Language language, Report report, List<JsonNode> claims) {

  private static final String FOLDER = "/org/zicht/gold/";

  @Override
  public String toString() {
    return name;
  }

  /**
   * The reports of {@code index.tsv} in languages that are read. Those in other languages wait for
   * a model: they are named on standard output, so that no one takes them for measured.
   */
  static List<GoldReport> all() {
    List<GoldReport> all = new ArrayList<>();
    List<String> waiting = new ArrayList<>();
    for (GoldReport report : written()) {
      if (ReportPipeline.reads(report.language())) {
        all.add(report);
      } else {
        waiting.add(report.name());
      }
    }
    if (!waiting.isEmpty()) {
      System.out.println("not measured, no model for their language yet: " + waiting);
    }
    return all;
  }

  /** All reports of {@code index.tsv}, whether their language is read or not. */
  static List<GoldReport> written() {
    List<GoldReport> all = new ArrayList<>();
    for (String line : read("index.tsv").split("\n", -1)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      all.add(one(cells[0], cells[1], LocalDate.parse(cells[2]), cells[4].strip()));
    }
    return all;
  }

  private static GoldReport one(String name, String language, LocalDate published, String set) {
    List<JsonNode> claims = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    try {
      for (String line : read(name + ".gold.jsonl").split("\n", -1)) {
        if (!line.isBlank()) {
          claims.add(json.readTree(line));
        }
      }
    } catch (IOException malformed) {
      throw new IllegalStateException("gold of " + name, malformed);
    }
    Report report = Report.of(read(name + ".txt")).publishedOn(published);
    return new GoldReport(name, set, new Language(language), report, claims);
  }

  private static String read(String file) {
    try (InputStream bytes = GoldReport.class.getResourceAsStream(FOLDER + file)) {
      if (bytes == null) {
        throw new IllegalStateException("no file " + file + " beside the golden reports");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new IllegalStateException(file, unreadable);
    }
  }
}
