package org.zicht.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.zicht.pipeline.ReportPipeline;

final class GoldFloorsTest {

  private static final Path GOLD =
      Path.of("..", "reader", "src", "test", "resources", "org", "zicht", "gold");

  /** The floors are pinned: they are raised when the reader is better, never lowered silently. */
  @Test
  void scoresStayAboveTheirFloors() throws IOException {
    Map<String, GoldScore> scores = GoldSet.scores(GOLD, ReportPipeline.standard());
    List<String> floors =
        Files.readAllLines(GOLD.resolve("floors.tsv")).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    assertThat(floors).as("floors of floors.tsv").hasSize(scores.size());
    List<String> below = new ArrayList<>();
    for (String line : floors) {
      String[] cells = line.split("\t", -1);
      GoldScore score = Objects.requireNonNull(scores.get(cells[0] + " " + cells[1]), line);
      System.out.printf(Locale.ROOT, "%s %s: %s%n", cells[0], cells[1], score);
      if (score.precision() < Double.parseDouble(cells[2])
          || score.detection() < Double.parseDouble(cells[3])
          || score.whole() < Double.parseDouble(cells[4])) {
        below.add(line + " but " + score);
      }
    }
    assertThat(below).isEmpty();
  }
}
