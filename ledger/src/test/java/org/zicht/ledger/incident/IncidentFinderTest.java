package org.zicht.ledger.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zicht.ledger.Told.Said.killed;
import static org.zicht.ledger.Told.Said.that;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.ledger.Told;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.entry.ClaimMark;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.entry.Decision.Merged;
import org.zicht.ledger.entry.Decision.Split;
import org.zicht.party.Kind;

final class IncidentFinderTest {

  private static final String NIGHT = "2022-01-05T18:00";
  private static final String MORNING = "2022-01-06T06:00";

  private static Told.Said night(long number, Kind kind) {
    return killed(number, kind).in("Almaty").during(NIGHT, MORNING);
  }

  private static List<List<Long>> sizes(Account account) {
    return account.incidents().stream()
        .map(
            incident ->
                incident.statements().stream()
                    .map(one -> one.claim().count())
                    .map(count -> count == null || count.min() == null ? 0L : count.min())
                    .sorted()
                    .toList())
        .toList();
  }

  @Test
  void oneOccurrenceInTwoLanguagesIsOneIncident() {
    Account account =
        Told.account(
            Told.on("2022-01-06", "De Krant").in("nl").that(night(12, Kind.POLICE)),
            Told.on("2022-01-07", "The Paper").that(night(12, Kind.POLICE)));
    assertThat(account.incidents())
        .singleElement()
        .satisfies(
            incident -> {
              assertThat(incident.origins()).hasSize(2);
              assertThat(incident.reports()).isEqualTo(2);
              assertThat(incident.members().getLast().reasons())
                  .contains("both tell of killed", "the days overlap", "both in Almaty")
                  .anyMatch(reason -> reason.contains("the numbers agree"));
            });
  }

  @Test
  void otherDaysPlacesAndVictimsAreOtherIncidents() {
    Account account =
        Told.account(
            Told.on("2022-01-07", "Paper")
                .that(night(12, Kind.POLICE))
                .that(killed(12, Kind.POLICE).in("Almaty").during("2022-01-03", "2022-01-03"))
                .that(killed(12, Kind.POLICE).in("Aktobe").during(NIGHT, MORNING))
                .that(night(12, Kind.PROTESTERS)));
    assertThat(account.incidents()).hasSize(4);
  }

  @Test
  void aCountryHoldsItsTownsAndAProvinceItsOwn() {
    Told town = Told.on("2022-01-06", "Paper").that(night(12, Kind.POLICE));
    Told country =
        Told.on("2022-01-06", "Other")
            .that(killed(12, Kind.POLICE).in("Kazakhstan").during(NIGHT, MORNING));
    Told province =
        Told.on("2022-01-06", "Third")
            .that(killed(12, Kind.POLICE).in("Almaty region").during(NIGHT, MORNING));
    Told elsewhere =
        Told.on("2022-01-06", "Fourth")
            .that(killed(12, Kind.POLICE).in("Aktobe").during(NIGHT, MORNING));
    assertThat(Told.account(town, country).incidents()).hasSize(1);
    assertThat(Told.account(town, province).incidents()).hasSize(1);
    assertThat(Told.account(elsewhere, province).incidents()).hasSize(2);
  }

  @Test
  void inALargerPlaceAnotherNumberIsAnotherIncident() {
    Told town = Told.on("2022-01-06", "Paper").that(night(12, Kind.POLICE));
    Told country =
        Told.on("2022-01-06", "Other")
            .that(killed(30, Kind.POLICE).in("Kazakhstan").during(NIGHT, MORNING));
    assertThat(Told.account(town, country).incidents()).hasSize(2);
  }

  @Test
  void aTotalSoFarIsNoOccurrence() {
    Account account =
        Told.account(
            Told.on("2022-01-06", "Paper").that(night(12, Kind.POLICE)),
            Told.on("2022-01-06", "Other").that(night(12, Kind.POLICE).soFar()));
    assertThat(account.incidents()).hasSize(2);
  }

  @Test
  void whatIsPlannedIsNotWhatHappened() {
    Account account =
        Told.account(
            Told.on("2022-01-06", "Paper")
                .that(that(ClaimType.PROTEST).in("Almaty").during("2022-01-06", "2022-01-06")),
            Told.on("2022-01-06", "Other")
                .that(
                    that(ClaimType.PROTEST)
                        .planned()
                        .in("Almaty")
                        .during("2022-01-06", "2022-01-06")));
    assertThat(account.incidents()).hasSize(2);
  }

  @Test
  void unrestInOneTownOnOneDayIsOne() {
    Account account =
        Told.account(
            Told.on("2022-01-06", "Paper")
                .that(that(ClaimType.STORMING).in("Almaty").during(NIGHT, MORNING)),
            Told.on("2022-01-06", "Other")
                .that(that(ClaimType.ARSON).in("Almaty").during("2022-01-05", "2022-01-05")));
    assertThat(account.incidents())
        .singleElement()
        .satisfies(
            incident ->
                assertThat(incident.types()).containsExactly(ClaimType.STORMING, ClaimType.ARSON));
  }

  private static ClaimMark mark(Told report) {
    Claim claim = report.claims().getFirst();
    return ClaimMark.of(report.report().id(), claim);
  }

  @Test
  void decisionsMergeAndSplitAndTheLaterCounts() {
    Told first = Told.on("2022-01-06", "Paper").that(night(12, Kind.POLICE));
    Told second = Told.on("2022-01-06", "Other").that(night(13, Kind.POLICE));
    Told third = Told.on("2022-01-06", "Third").that(night(5, Kind.PROTESTERS));
    assertThat(sizes(Told.account(first, second, third)))
        .containsExactlyInAnyOrder(List.of(12L, 13L), List.of(5L));
    Decision split = new Split(mark(first), mark(second));
    Decision merge = new Merged(mark(first), mark(third));
    assertThat(sizes(Told.account(List.of(split, merge), first, second, third)))
        .containsExactlyInAnyOrder(List.of(5L, 12L), List.of(13L));
    Decision again = new Merged(mark(second), mark(first));
    assertThat(sizes(Told.account(List.of(split, again), first, second, third)))
        .containsExactlyInAnyOrder(List.of(12L, 13L), List.of(5L));
    Decision gone =
        new Merged(
            mark(first),
            new ClaimMark("another report", ClaimType.KILLED, mark(first).words(), null, "none"));
    assertThat(Told.account(List.of(gone), first, second).lost())
        .extracting(Decided::decision)
        .containsExactly(gone);
  }
}
