package org.zicht.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zicht.claims.Claim;
import org.zicht.pipeline.ReportPipeline;

/** The reader against reports whose claims were written by hand before it was run on them. */
final class GoldenReportsTest {

  private static final Map<String, List<Claim>> READ = new HashMap<>();
  private static final ReportPipeline PIPELINE = ReportPipeline.standard();

  @BeforeAll
  static void readAll() {
    for (GoldReport report : GoldReport.all()) {
      List<Claim> claims = PIPELINE.read(report.report(), report.language()).claims();
      READ.put(report.name(), claims);
    }
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
}
