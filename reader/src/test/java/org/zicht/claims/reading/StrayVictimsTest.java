package org.zicht.claims.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zicht.claims.Claim;
import org.zicht.pipeline.ReportPipeline;
import org.zicht.report.Report;
import org.zicht.text.Language;

/** Victims whom the order of the words gives to their verb. */
class StrayVictimsTest {

  private static final ReportPipeline PIPELINE = ReportPipeline.standard();

  private static void check(String language, String text, String... expected) {
    assertThat(PIPELINE.read(Report.of(text), new Language(language)).claims())
        .extracting(StrayVictimsTest::line)
        .containsExactly(expected);
  }

  private static String line(Claim claim) {
    Claim.Participant target = claim.target();
    Claim.Count count = claim.count();
    return claim.type().code()
        + " "
        + (target == null ? "nobody" : target.text())
        + " "
        + (count == null ? "" : count.min() + (count.subset() ? " of more" : ""));
  }

  @Test
  void boundOfANumberIsNoPreposition() {
    check(
        "de",
        "Bis zu 15 Soldaten seien dabei getötet worden, sagte der Sprecher des Ministeriums.",
        "killed Bis zu 15 Soldaten null");
  }

  @Test
  void numeralRightInFrontOfAShortParticiple() {
    check(
        "ru",
        "По данным агентства, трое таджикских пограничников ранены.",
        "injured трое таджикских пограничников 3");
  }

  @Test
  void verbInThePluralWithoutASubject() {
    check(
        "ru",
        "В Алматы задержали двадцать человек, сообщила полиция.",
        "arrested двадцать человек 20");
  }

  @Test
  void partOfWhomSomethingElseIsTold() {
    check(
        "ru",
        "При взрыве пострадали 149 человек, 14 из них погибли, сообщила полиция.",
        "injured 149 человек 149",
        "killed 14 14 of more");
  }
}
