package org.zicht.ledger.toll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zicht.ledger.Told.Said.killed;
import static org.zicht.ledger.Told.Said.that;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zicht.claims.ClaimType;
import org.zicht.ledger.Told;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.entry.ClaimMark;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.incident.Victims;
import org.zicht.party.Kind;

final class TollFinderTest {

  private static Told.Said ministry(long number) {
    return killed(number, Kind.POLICE)
        .in("Kazakhstan")
        .says("the interior ministry", Kind.GOVERNMENT);
  }

  /** 'number state' of each observation of the only line of that group. */
  private static List<String> states(Account account, Victims victims) {
    return account.tolls().stream()
        .filter(line -> line.victims() == victims)
        .flatMap(line -> line.observations().stream())
        .map(one -> one.min() + " " + one.state())
        .toList();
  }

  @Test
  void aLaterTotalOfTheSameOriginSupersedesTheEarlierAndBothStay() {
    Account account =
        Told.account(
            Told.on("2022-01-07", "Paper").that(ministry(18)),
            Told.on("2022-01-05", "Paper").that(ministry(8)),
            Told.on("2022-01-06", "De Krant")
                .in("nl")
                .that(
                    killed(12, Kind.POLICE)
                        .in("Kazakhstan")
                        .says("het ministerie van Binnenlandse Zaken", Kind.GOVERNMENT)));
    assertThat(states(account, Victims.STATE_FORCES))
        .containsExactly("8 SUPERSEDED", "12 SUPERSEDED", "18 STANDING");
  }

  @Test
  void anotherOriginSupersedesNothingNorDoesACopy() {
    Told first = Told.on("2022-01-05", "Paper").that(ministry(8));
    Told other =
        Told.on("2022-01-07", "Other")
            .that(killed(9, Kind.POLICE).in("Kazakhstan").says("doctors", Kind.MEDICS));
    assertThat(states(Told.account(first, other), Victims.STATE_FORCES))
        .containsExactly("8 STANDING", "9 STANDING");
  }

  @Test
  void twoNumbersOfOneDayBothStand() {
    Account account =
        Told.account(
            Told.on("2022-01-06", "Paper").that(ministry(12)),
            Told.on("2022-01-06", "Other").that(ministry(13)));
    assertThat(states(account, Victims.STATE_FORCES))
        .containsExactlyInAnyOrder("12 STANDING", "13 STANDING");
  }

  private static Told.Said everybody(long number, String words) {
    return killed(number, Kind.PEOPLE).in("Kazakhstan").soFar().says(words, Kind.GOVERNMENT);
  }

  @Test
  void aFigureThatIsTakenBackIsRetractedFromTheDayOn() {
    Told said = Told.on("2022-01-09", "Paper").that(everybody(164, "the health ministry"));
    Told back =
        Told.on("2022-01-10", "Paper").that(everybody(164, "the information ministry").denied());
    assertThat(states(Told.account(said), Victims.ANYBODY)).containsExactly("164 STANDING");
    assertThat(states(Told.account(said, back), Victims.ANYBODY))
        .containsExactly("164 RETRACTED", "164 NOT_ASSERTED");
    Told other =
        Told.on("2022-01-10", "Paper")
            .that(killed(164, Kind.PEOPLE).in("Kazakhstan").denied().says("medics", Kind.MEDICS));
    assertThat(states(Told.account(said, other), Victims.ANYBODY))
        .as("another side cannot take it back")
        .contains("164 STANDING");
    Told another =
        Told.on("2022-01-10", "Paper").that(everybody(500, "the information ministry").denied());
    assertThat(states(Told.account(said, another), Victims.ANYBODY))
        .as("another number was denied")
        .contains("164 STANDING");
  }

  @Test
  void withANumberGoItsParts() {
    Told said =
        Told.on("2022-01-09", "Paper")
            .that(everybody(164, "the health ministry"))
            .that(
                killed(103, Kind.PEOPLE).in("Almaty").says("the health ministry", Kind.GOVERNMENT))
            .that(killed(7, Kind.PEOPLE).in("Aktobe").says("doctors", Kind.MEDICS));
    Told back =
        Told.on("2022-01-10", "Paper").that(everybody(164, "the information ministry").denied());
    assertThat(states(Told.account(said, back), Victims.ANYBODY))
        .containsExactlyInAnyOrder(
            "164 RETRACTED", "164 NOT_ASSERTED", "103 RETRACTED", "7 STANDING");
  }

  @Test
  void aDecisionRetractsToo() {
    Told said = Told.on("2022-01-09", "Paper").that(everybody(164, "the health ministry"));
    Decision retracted =
        new Decision.Retracted(ClaimMark.of(said.report().id(), said.claims().getFirst()));
    assertThat(states(Told.account(List.of(retracted), said), Victims.ANYBODY))
        .containsExactly("164 RETRACTED");
  }

  @Test
  void whatAReportTellsAgainWithoutItsDayIsNoTotal() {
    Account account =
        Told.account(
            Told.on("2022-01-06", "Paper")
                .that(killed(30, Kind.ATTACKERS).in("Almaty").says("police", Kind.POLICE))
                .that(
                    killed(30, Kind.ATTACKERS)
                        .in("Almaty")
                        .during("2022-01-05", "2022-01-06")
                        .says("police", Kind.POLICE)));
    assertThat(account.tolls()).hasSize(1).allMatch(line -> line.single().isPresent());
    assertThat(account.incidents())
        .singleElement()
        .satisfies(incident -> assertThat(incident.members()).hasSize(2));
    Account others =
        Told.account(
            Told.on("2022-01-06", "Paper")
                .that(killed(40, Kind.ATTACKERS).in("Almaty").says("police", Kind.POLICE))
                .that(
                    killed(30, Kind.ATTACKERS)
                        .in("Almaty")
                        .during("2022-01-05", "2022-01-06")
                        .says("police", Kind.POLICE)));
    assertThat(others.tolls()).as("another number is no repetition").hasSize(2);
  }

  @Test
  void totalsAndIncidentsStandApart() {
    Account account =
        Told.account(
            Told.on("2022-01-07", "Paper")
                .that(killed(12, Kind.POLICE).in("Almaty").during("2022-01-06", "2022-01-06"))
                .that(killed(18, Kind.POLICE).in("Almaty").soFar())
                .that(killed(5, Kind.CIVILIANS).in("Almaty").during("2022-01-01", "2022-01-31")));
    assertThat(account.tolls())
        .extracting(line -> line.victims() + " " + line.single().isPresent())
        .containsExactlyInAnyOrder("STATE_FORCES false", "STATE_FORCES true", "CIVILIANS false");
  }

  @Test
  void anObservationHasTwoDates() {
    Account account =
        Told.account(
            Told.on("2022-01-09", "Paper")
                .that(killed(12, Kind.POLICE).in("Almaty").during("2022-01-06", "2022-01-06")));
    Observation one = account.tolls().getFirst().observations().getFirst();
    assertThat(one.said()).contains(LocalDate.parse("2022-01-09"));
    assertThat(one.happened().orElseThrow().from()).isEqualTo("2022-01-06");
  }

  @Test
  void aPartOfALargerNumberIsNotCountedBesideIt() {
    Account account =
        Told.account(
            Told.on("2022-01-09", "Paper")
                .that(everybody(164, "the health ministry"))
                .that(everybody(103, "the health ministry").part()));
    assertThat(states(account, Victims.ANYBODY)).contains("164 STANDING", "103 PART");
  }

  @Test
  void aHeadlineThatRepeatsAddsNothing() {
    Account account =
        Told.account(
            Told.on("2022-01-05", "Paper")
                .that(killed(8, Kind.POLICE).in("Kazakhstan"))
                .that(ministry(8)));
    assertThat(states(account, Victims.STATE_FORCES)).containsExactly("8 STANDING");
    assertThat(account.tolls().getFirst().observations().getFirst().origin().name())
        .isEqualTo("interior ministry of Kazakhstan");
    assertThat(account.incidents())
        .singleElement()
        .satisfies(incident -> assertThat(incident.origins()).hasSize(1));
  }

  @Test
  void crisesAreFoundByTheirGapsAndDefinedOnesStandFirst() {
    Told first = Told.on("2022-01-05", "Paper").that(ministry(8));
    Told later = Told.on("2022-03-05", "Paper").that(ministry(2));
    assertThat(Told.account(first, later).crises())
        .extracting(Crisis::id)
        .containsExactly("KZ-2022-01-05", "KZ-2022-03-05");
    Decision drawn =
        new Decision.CrisisDefined(
            "Bloody January",
            "geonames:1526384",
            "KZ",
            LocalDate.parse("2022-01-01"),
            LocalDate.parse("2022-01-31"));
    Told almaty = Told.on("2022-01-06", "Other").that(killed(3, Kind.POLICE).in("Almaty"));
    assertThat(Told.account(List.of(drawn), first, almaty).tolls())
        .extracting(line -> line.crisis().id() + " " + line.placeName())
        .containsExactlyInAnyOrder("bloody-january Almaty", "KZ-2022-01-05 Kazakhstan");
  }

  @Test
  void aTotalToldAfterwardsWithItsMonthIsOfTheCrisis() {
    Told first = Told.on("2022-01-05", "Paper").that(ministry(8));
    Told august =
        Told.on("2022-08-16", "Paper")
            .that(
                killed(238, Kind.PEOPLE)
                    .in("Kazakhstan")
                    .during("2022-01-01", "2022-01-31")
                    .says("prosecutors", Kind.JUDICIARY));
    Account account = Told.account(first, august);
    assertThat(account.crises()).hasSize(1);
    assertThat(states(account, Victims.ANYBODY)).containsExactly("238 STANDING");
  }

  @Test
  void theSamePeopleToldTwiceAreLinkedAndTheStateIsApart() {
    Account account =
        Told.account(
            Told.on("2022-01-06", "Paper")
                .that(that(ClaimType.KILLED).of(Kind.PROTESTERS).between(20, 99).in("Almaty"))
                .that(that(ClaimType.KILLED).of(Kind.ATTACKERS).counting(26).in("Kazakhstan"))
                .that(killed(18, Kind.POLICE).in("Kazakhstan")));
    assertThat(new Overlaps(Told.PLACES).of(account.tolls()))
        .singleElement()
        .satisfies(
            overlap -> {
              assertThat(List.of(overlap.line().victims(), overlap.other().victims()))
                  .containsExactlyInAnyOrder(Victims.PROTESTERS, Victims.ATTACKERS);
              assertThat(overlap.reasons())
                  .contains("Almaty lies in Kazakhstan")
                  .anyMatch(reason -> reason.startsWith("told as "));
            });
  }
}
