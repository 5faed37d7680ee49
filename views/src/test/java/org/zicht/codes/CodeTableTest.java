package org.zicht.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.party.Kind;
import org.zicht.report.Span;

final class CodeTableTest {

  private static final CodeTable PLOVER = CodeTable.plover();
  private static final CodeTable ACLED = CodeTable.acled();

  private static final Set<String> PLOVER_EVENTS =
      Set.of(
          "AGREE",
          "SUPPORT",
          "CONCEDE",
          "COOPERATE",
          "AID",
          "CONSULT",
          "RETREAT",
          "REQUEST",
          "REJECT",
          "ACCUSE",
          "THREATEN",
          "PROTEST",
          "SANCTION",
          "MOBILIZE",
          "COERCE",
          "ASSAULT");

  private static final Set<String> ACLED_EVENTS =
      Set.of(
          "Battles",
          "Explosions/Remote violence",
          "Violence against civilians",
          "Protests",
          "Riots",
          "Strategic developments");

  private static Claim claim(
      ClaimType type, Claim.Status status, @Nullable Kind actor, @Nullable Kind target) {
    return new Claim(
        "id",
        "report",
        type,
        status,
        Claim.Certainty.CERTAIN,
        Set.of(),
        actor == null ? null : participant(actor),
        target == null ? null : participant(target),
        null,
        null,
        null,
        List.of(),
        List.of(new Claim.Evidence(new Span(0, 1), "x", Claim.Evidence.Role.CLAIM)),
        "rule");
  }

  private static Claim.Participant participant(Kind kind) {
    return new Claim.Participant(
        "x", new Span(0, 1), Claim.Basis.STATED, null, kind, null, null, null, null);
  }

  @ParameterizedTest
  @EnumSource(ClaimType.class)
  void everyTypeHasARowWithoutConditions(ClaimType type) {
    for (CodeTable table : List.of(PLOVER, ACLED)) {
      assertThat(table.rows())
          .as(type.code())
          .anyMatch(row -> row.type() == type && row.conditions().isEmpty());
    }
  }

  @ParameterizedTest
  @EnumSource(ClaimType.class)
  void everyClaimIsMappedWhateverItHolds(ClaimType type) {
    for (Claim.Status status : Claim.Status.values()) {
      for (Kind kind : Kind.values()) {
        Claim bare = claim(type, status, null, kind);
        Claim full = claim(type, status, kind, Kind.CIVILIANS);
        PLOVER.code(bare).ifPresent(code -> assertThat(PLOVER_EVENTS).contains(code.event()));
        PLOVER.code(full).ifPresent(code -> assertThat(PLOVER_EVENTS).contains(code.event()));
        ACLED.code(bare).ifPresent(code -> assertThat(ACLED_EVENTS).contains(code.event()));
        ACLED
            .code(full)
            .ifPresent(
                code -> {
                  assertThat(ACLED_EVENTS).contains(code.event());
                  assertThat(code.mode()).isNotEmpty();
                });
      }
    }
  }

  @Test
  void anEventDependsOnWhoDidItToWhom() {
    Claim shot = claim(ClaimType.KILLED, Claim.Status.ASSERTED, Kind.POLICE, Kind.PROTESTERS);
    assertThat(PLOVER.code(shot)).contains(new Code("ASSAULT", "", List.of()));
    assertThat(ACLED.code(shot))
        .contains(new Code("Protests", "Excessive force against protesters", List.of()));
    Claim flood = claim(ClaimType.KILLED, Claim.Status.ASSERTED, null, Kind.PEOPLE);
    assertThat(PLOVER.code(flood)).isEmpty();
    assertThat(ACLED.code(flood)).isEmpty();
    Claim town =
        claim(ClaimType.SEIZURE, Claim.Status.ASSERTED, Kind.ARMED_GROUP, Kind.INFRASTRUCTURE);
    assertThat(ACLED.code(town))
        .contains(new Code("Battles", "Non-state actor overtakes territory", List.of()));
  }

  @Test
  void aThreatIsAThreatAndADenialNothing() {
    Claim threat = claim(ClaimType.AIR_STRIKE, Claim.Status.THREATENED, Kind.MILITARY, null);
    assertThat(PLOVER.code(threat)).contains(new Code("THREATEN", "violence", List.of("military")));
    assertThat(ACLED.code(threat)).isEmpty();
    Claim denial = claim(ClaimType.AIR_STRIKE, Claim.Status.DENIED, Kind.MILITARY, null);
    assertThat(PLOVER.code(denial)).isEmpty();
    assertThat(ACLED.code(denial)).isEmpty();
  }

  @Test
  void rowsBehindOneWithoutConditionsNeverFire() {
    for (CodeTable table : List.of(PLOVER, ACLED)) {
      for (ClaimType type : ClaimType.values()) {
        List<CodeTable.Row> rows = table.rows().stream().filter(row -> row.type() == type).toList();
        assertThat(rows.subList(0, rows.size() - 1))
            .as(type.code())
            .noneMatch(row -> row.conditions().isEmpty());
      }
    }
  }

  /** The page of the docs is this one: copy it from target when a table has changed. */
  @Test
  void theDocsShowTheTables() throws IOException {
    String page =
        "# Claims in the codes of others\n\n"
            + "How a claim is an event of PLOVER and of ACLED: the first row that fits says which."
            + " The tables are data of the program (`org.zicht.codes`); this page is made of them,"
            + " and a test holds it to them.\n\n## PLOVER\n\n"
            + PLOVER.markdown()
            + "\n## ACLED\n\nMode is the sub-event type.\n\n"
            + ACLED.markdown();
    Files.writeString(Path.of("target", "mappings.md"), page);
    assertThat(Path.of("..", "docs", "mappings.md"))
        .as("docs/mappings.md; copy views/target/mappings.md there")
        .hasContent(page);
  }
}
