package org.zicht.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zicht.claims.Claim;
import org.zicht.pipeline.ReportPipeline;

/** The reader against reports whose claims were written by hand before it was run on them. */
final class GoldenReportsTest {

  private static final Map<String, Score> SCORES = new HashMap<>();
  private static final Map<String, List<Claim>> READ = new HashMap<>();
  private static final ReportPipeline PIPELINE = ReportPipeline.standard();

  @BeforeAll
  static void readAll() {
    for (GoldReport report : GoldReport.all()) {
      List<Claim> claims = PIPELINE.read(report.report(), report.language()).claims();
      READ.put(report.name(), claims);
      SCORES
          .computeIfAbsent(report.language() + "\t" + report.set(), key -> new Score())
          .add(report, claims);
    }
  }

  /** The floors are pinned: they are raised when the reader is better, never lowered silently. */
  @Test
  void scoresStayAboveTheirFloors() throws IOException {
    List<String> below = new ArrayList<>();
    List<String> floors = lines("floors.tsv");
    assertThat(floors).as("floors of floors.tsv").hasSize(SCORES.size());
    for (String line : floors) {
      String[] cells = line.split("\t", -1);
      Score score = Objects.requireNonNull(SCORES.get(cells[0] + "\t" + cells[1]), line);
      System.out.printf(Locale.ROOT, "%s %s: %s%n", cells[0], cells[1], score);
      if (score.precision() < Double.parseDouble(cells[2])
          || score.detection() < Double.parseDouble(cells[3])
          || score.whole() < Double.parseDouble(cells[4])) {
        below.add(line + " but " + score);
      }
    }
    assertThat(below).isEmpty();
  }

  @Test
  void quotesAreTheWordsOfTheReport() {
    for (GoldReport report : GoldReport.all()) {
      String text = report.report().text();
      for (Claim claim : READ.getOrDefault(report.name(), List.of())) {
        for (Claim.Evidence evidence : claim.evidence()) {
          assertThat(evidence.quote()).isEqualTo(evidence.span().of(text));
        }
      }
    }
  }

  @Test
  void claimsStandInTheOrderOfTheText() {
    for (List<Claim> claims : READ.values()) {
      List<Integer> starts = claims.stream().map(GoldenReportsTest::first).toList();
      assertThat(starts).isSorted();
    }
  }

  private static int first(Claim claim) {
    return claim.trigger().span().start();
  }

  /** The same text has the same claims, whatever was read before it. */
  @Test
  void readingAgainInAnotherOrderChangesNothing() {
    List<GoldReport> shuffled = new ArrayList<>(GoldReport.all());
    long seed = 20220106;
    Collections.shuffle(shuffled, new Random(seed));
    for (GoldReport report : shuffled) {
      assertThat(PIPELINE.read(report.report(), report.language()).claims())
          .as("%s, read again with seed %d", report.name(), seed)
          .isEqualTo(READ.get(report.name()));
    }
  }

  @Test
  void everyReportHasItsGold() {
    assertThat(GoldReport.written())
        .hasSizeGreaterThanOrEqualTo(36)
        .allMatch(one -> one.claims().size() > 5);
  }

  private static List<String> lines(String file) throws IOException {
    try (InputStream bytes = GoldenReportsTest.class.getResourceAsStream(file)) {
      assertThat(bytes).as(file).isNotNull();
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }
}
