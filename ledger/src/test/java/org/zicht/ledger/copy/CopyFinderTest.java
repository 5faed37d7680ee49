package org.zicht.ledger.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zicht.ledger.holdings.HeldReport;
import org.zicht.text.Language;

final class CopyFinderTest {

  @Test
  void copiesAreFoundAndOtherReportsOnTheSameEventAreNot() {
    CopyQuality.Measured measured = CopyQuality.measure();
    assertThat(measured.reports()).isGreaterThan(50);
    assertThat(measured.recall()).as("%s", measured).isGreaterThanOrEqualTo(0.95);
    assertThat(measured.precision()).as("%s", measured).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void theOrderOfTheReportsMakesNoDifference() {
    Map<String, String> all = CopyQuality.texts(CopyQuality.DEMO, "nl", false);
    List<HeldReport> reports = new ArrayList<>();
    for (String text : all.values()) {
      reports.add(CopyQuality.report(text, "nl"));
      reports.add(CopyQuality.report(text + "\nBron: ANP\n", "nl"));
    }
    List<CopyFinder.Group> groups = CopyFinder.groups(reports);
    assertThat(groups).hasSize(all.size());
    for (long seed = 1; seed <= 10; seed++) {
      Collections.shuffle(reports, new Random(seed));
      assertThat(CopyFinder.groups(reports)).as("seed " + seed).isEqualTo(groups);
    }
  }

  @Test
  void creditsAreUnderstood() {
    CreditFinder dutch = CreditFinder.of(new Language("nl"));
    assertThat(dutch.credits("Titel\n\nAMSTERDAM (ANP) - Er is iets gebeurd.")).contains("ANP");
    assertThat(dutch.credits("Er is iets gebeurd.\n\n(ANP/AFP)")).containsExactly("AFP", "ANP");
    assertThat(dutch.credits("Er is iets gebeurd.\n\nBron: Belga")).containsExactly("Belga");
    assertThat(dutch.credits("Er is iets gebeurd.\n\n© Reuters")).containsExactly("Reuters");
    assertThat(dutch.credits("MOSKOU, 6 jan (TASS) — Er is iets gebeurd.")).containsExactly("TASS");
    assertThat(dutch.credits("Er is iets gebeurd.\n\ndpa")).containsExactly("dpa");
    assertThat(dutch.credits("Er is iets gebeurd, meldt persbureau Reuters.")).isEmpty();
    assertThat(dutch.credits("De premier (Kazachstan) zei dat het zo is.")).isEmpty();
    CreditFinder english = CreditFinder.of(new Language("en"));
    assertThat(english.credits("ALMATY (Reuters) - Something happened."))
        .containsExactly("Reuters");
    assertThat(english.credits("Something happened.\n\nAP, AFP"))
        .containsExactly("AFP", "Associated Press");
  }
}
