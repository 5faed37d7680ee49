package org.zicht.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.report.Report;
import org.zicht.text.Language;

/** Sentences read through all stages with the shipped models: what trees alone read wrongly. */
final class ReportPipelineTest {

  private static final ReportPipeline PIPELINE = ReportPipeline.standard();

  private static List<Claim> claims(String language, String text, ClaimType type) {
    return PIPELINE.read(Report.of(text), new Language(language)).claims().stream()
        .filter(claim -> claim.type() == type)
        .toList();
  }

  private static List<Long> lowest(List<Claim> claims) {
    return claims.stream().map(claim -> Objects.requireNonNull(claim.count()).min()).toList();
  }

  @Test
  void whoIsCountedBeforeAnAsideIsTheVictim() {
    List<Claim> injured =
        claims(
            "en",
            "At least 13 civilians, including two children, were wounded.",
            ClaimType.INJURED);

    assertThat(lowest(injured)).containsExactly(13L, 2L);
    assertThat(Objects.requireNonNull(injured.getFirst().target()).text())
        .startsWith("At least 13 civilians");
  }

  @Test
  void peopleAreDeadAfterSomebodyElseDidSomething() {
    String text = "At least two people are dead after police opened fire at a demonstration.";

    assertThat(lowest(claims("en", text, ClaimType.KILLED))).containsExactly(2L);
  }

  @Test
  void aTimeIsNoSource() {
    List<Claim> killed =
        claims("en", "The past week has seen six people killed.", ClaimType.KILLED);

    assertThat(lowest(killed)).containsExactly(6L);
    assertThat(killed.getFirst().sources()).isEmpty();
  }

  @Test
  void notOnlyDeniesNothing() {
    List<Claim> riots =
        claims(
            "nl",
            "Niet alleen in Amsterdam zijn demonstraties tegen de maatregelen uitgelopen op rellen.",
            ClaimType.RIOT);

    assertThat(riots).isNotEmpty();
    assertThat(riots.getFirst().status()).isEqualTo(Claim.Status.ASSERTED);
  }

  @Test
  void whoSpeaksBehindAQuotationIsNotItsVictim() {
    List<Claim> killed =
        claims(
            "en",
            "\"Three farmers died in the shelling\", Adam Musa, a spokesman for the governor, said.",
            ClaimType.KILLED);

    assertThat(killed).hasSize(1);
    assertThat(Objects.requireNonNull(killed.getFirst().target()).text()).doesNotContain("Musa");
  }

  @Test
  void whoStandsBehindTheQuotationSaidIt() {
    List<Claim> killed =
        claims(
            "en",
            "The men, aged 23 and 49, \"died in police firing\", Adam Musa, a spokesman for the"
                + " governor, told AFP.",
            ClaimType.KILLED);

    assertThat(killed).isNotEmpty();
    assertThat(killed.getFirst().sources().getFirst().text()).startsWith("Adam Musa");
  }

  @Test
  void aReflexivePronounMakesNoPassiveWhereTheLanguageMakesNoneOfIt() {
    List<Claim> withdrawals =
        claims("nl", "Gisteren trokken zich de rebellen terug uit de stad.", ClaimType.WITHDRAWAL);

    assertThat(withdrawals).hasSize(1);
    assertThat(Objects.requireNonNull(withdrawals.getFirst().actor()).text())
        .isEqualTo("de rebellen");
  }
}
