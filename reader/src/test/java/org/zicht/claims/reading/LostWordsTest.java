package org.zicht.claims.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zicht.claims.Claim;
import org.zicht.pipeline.ReportPipeline;
import org.zicht.report.Report;
import org.zicht.text.Language;

/** Sentences whose trees lose or mix up who did what to whom, read through all stages. */
final class LostWordsTest {

  private static final ReportPipeline PIPELINE = ReportPipeline.standard();

  /** The claims of a text: type, actor, target, lowest number, kind of the root source. */
  private static List<String> lines(String language, String text) {
    Report report = Report.of(text).publishedOn(LocalDate.of(2022, 1, 6));
    return PIPELINE.read(report, new Language(language)).claims().stream()
        .map(LostWordsTest::line)
        .toList();
  }

  private static String line(Claim claim) {
    Claim.Participant actor = claim.actor();
    Claim.Participant target = claim.target();
    Claim.Count count = claim.count();
    return claim.type().code()
        + (actor == null ? "" : " by " + actor.text())
        + (target == null ? "" : " of " + target.text())
        + (count == null ? "" : " × " + count.min())
        + (claim.sources().isEmpty() ? "" : " says " + claim.sources().getFirst().kind().code());
  }

  @Test
  void anObjectBelongsToEachOfTwoJoinedVerbs() {
    assertThat(lines("en", "Soldiers shot and killed four farmers on Monday."))
        .contains("killed by Soldiers of four farmers × 4");
  }

  @Test
  void whatCameOfADeedIsItsDoersNotItsTellers() {
    assertThat(lines("en", "The army bombed the camp, officials said, killing 15 people."))
        .contains("killed by The army of 15 people × 15 says government");
  }

  @Test
  void aNounBehindWithAndItsParticipleAreAClause() {
    assertThat(lines("en", "The agency listed nine attacks, with 16 nurses killed."))
        .contains("killed of 16 nurses × 16");
  }

  @Test
  void numbersOfWordsOfAnIdiomCount() {
    assertThat(lines("en", "The authorities made at least 60 arrests."))
        .containsExactly("arrested by The authorities × 60");
  }

  @Test
  void everyGroupOfVictimsIsAClaim() {
    assertThat(lines("en", "The bodies of a woman and two men were found on Friday."))
        .containsExactly("killed of a woman × 1", "killed of two men × 2");
    assertThat(
            lines("nl", "Er vielen elf doden. Onder de doden zijn zeven agenten en vier burgers."))
        .contains("killed of zeven agenten × 7", "killed of vier burgers × 4");
  }

  @Test
  void aTotalWithoutANumberIsNoClaim() {
    assertThat(lines("en", "Ten people died. The number of casualties is expected to rise."))
        .hasSize(1);
    assertThat(lines("nl", "Tien mensen zijn omgekomen. Men vreest dat het aantal doden oploopt."))
        .hasSize(1);
  }

  @Test
  void whoNeverSaidItIsNoSource() {
    assertThat(
            lines(
                "en", "No group claimed responsibility for the blast, but ten people were killed."))
        .contains("killed of ten people × 10");
  }

  @Test
  void aSpeakerIsOfTheKindOfThoseHeSpeaksFor() {
    assertThat(
            lines(
                "en", "Omar Farid, the police spokesman in the north, said that ten people died."))
        .containsExactly("killed of ten people × 10 says police");
  }

  @Test
  void whatAnotherSaysAgainstItIsNotTold() {
    assertThat(
            lines(
                "nl",
                "Volgens Reuters vielen er tien doden, terwijl de politie spreekt over twaalf"
                    + " doden."))
        .containsExactly(
            "killed of tien doden × 10 says news_agency",
            "killed of twaalf doden × 12 says police");
  }
}
