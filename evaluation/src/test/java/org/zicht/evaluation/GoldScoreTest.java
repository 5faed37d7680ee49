package org.zicht.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zicht.claims.Claim;
import org.zicht.evaluation.Measured.Figure;
import org.zicht.pipeline.ReportPipeline;
import org.zicht.report.Report;
import org.zicht.text.Language;

/** Scores one written sentence against gold that is right, and wrong in one field each. */
final class GoldScoreTest {

  private static final String TEXT = "Police said on Wednesday that soldiers killed three farmers.";
  private static final Report REPORT = Report.of(TEXT).publishedOn(LocalDate.of(2024, 2, 29));
  private static final List<Claim> CLAIMS =
      ReportPipeline.standard().read(REPORT, new Language("en")).claims();

  private static final String RIGHT =
      "{'id': 'a', 'type': 'killed', 'start': 30, 'end': 59, 'status': 'asserted',"
          + " 'certainty': 'certain', 'actor': {'head': ['soldiers'], 'kind': 'military'},"
          + " 'count': {'min': 3, 'max': 3, 'precision': 'exact'}, 'place': null,"
          + " 'sources': [{'head': ['police'], 'kind': ['police', 'other']}], 'unknown': []}";

  private static GoldScore score(String... golds) throws IOException {
    List<Json> read = new ArrayList<>();
    for (String gold : golds) {
      read.add(Json.of(gold.replace('\'', '"')));
    }
    GoldScore score = new GoldScore();
    score.add(REPORT, read, CLAIMS);
    return score;
  }

  @Test
  void allFieldsRight() throws IOException {
    assertThat(CLAIMS).hasSize(1);
    GoldScore score = score(RIGHT);
    assertThat(score.detection()).isEqualTo(1);
    assertThat(score.whole()).isEqualTo(1);
    assertThat(score.figures("en"))
        .extracting(Figure::what)
        .contains("en: detection", "en: whole", "en: sources")
        .doesNotContain("en: time");
  }

  @Test
  void oneWrongFieldSpoilsTheWhole() throws IOException {
    String[] wrong = {
      RIGHT.replace("'asserted'", "'denied'"),
      RIGHT.replace("'certain'", "'possible'"),
      RIGHT.replace("'soldiers'", "'rebels'"),
      RIGHT.replace("'military'", "'police'"),
      RIGHT.replace("'min': 3", "'min': 4"),
      RIGHT.replace("'place': null", "'place': {'name': 'Paris'}"),
      RIGHT.replace(
          "'sources': [{'head': ['police'], 'kind': ['police', 'other']}]", "'sources': []"),
      RIGHT.replace("'unknown': []", "'unknown': ['count']")
    };
    for (String gold : wrong) {
      assertThat(gold).isNotEqualTo(RIGHT);
      assertThat(score(gold).detection()).as(gold).isEqualTo(1);
      assertThat(score(gold).whole()).as(gold).isZero();
    }
  }

  @Test
  void anotherTypeOrPlaceInTheTextIsNoMatch() throws IOException {
    assertThat(score(RIGHT.replace("'killed'", "'injured'")).detection()).isZero();
    assertThat(score(RIGHT.replace("'start': 30, 'end': 59", "'start': 90, 'end': 99")).detection())
        .isZero();
    assertThat(score(RIGHT.replace("'killed'", "'injured', 'or_type': ['killed']")).detection())
        .isEqualTo(1);
  }

  @Test
  void requiredGoldComesBeforeOptional() throws IOException {
    String optional = RIGHT.replace("{'id': 'a'", "{'id': 'b', 'optional': true");
    assertThat(score(optional, RIGHT.replace("'certain'", "'possible'")).detection()).isEqualTo(1);
    assertThat(score(optional).precision()).isZero();
    assertThat(score(RIGHT, RIGHT).detection()).isEqualTo(2.0 / 3);
  }

  @Test
  void theBestMatchingCrosses() {
    assertThat(Assignment.best(new double[][] {{5, 4}, {4.5, 0}})).containsExactly(1, 0);
    assertThat(Assignment.best(new double[][] {{0, 0}, {0, 1}})).containsExactly(-1, 1);
    assertThat(Assignment.best(new double[0][0])).isEmpty();
  }
}
