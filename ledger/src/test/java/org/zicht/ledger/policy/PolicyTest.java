package org.zicht.ledger.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zicht.ledger.Told.Said.killed;
import static org.zicht.ledger.Told.Said.that;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zicht.claims.ClaimType;
import org.zicht.ledger.Told;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.incident.Victims;
import org.zicht.ledger.toll.Overlaps;
import org.zicht.ledger.toll.TollLine;
import org.zicht.party.Kind;

final class PolicyTest {

  private static Told.Said ministry(long number) {
    return killed(number, Kind.POLICE)
        .in("Kazakhstan")
        .says("the interior ministry", Kind.GOVERNMENT);
  }

  private static Told.Said doctors(long number) {
    return killed(number, Kind.POLICE).in("Kazakhstan").says("doctors", Kind.MEDICS);
  }

  private static String figure(String policy, TollLine line) {
    Figure figure = Policies.named(policy).orElseThrow().figure(line);
    return figure.low()
        + " "
        + figure.best()
        + " "
        + figure.high()
        + (figure.grade() == null ? "" : " " + figure.grade());
  }

  private static TollLine line(Told... reports) {
    assertThat(Told.account(reports).tolls()).hasSize(1);
    return Told.account(reports).tolls().getFirst();
  }

  @Test
  void twoOriginsDisagree() {
    TollLine line =
        line(
            Told.on("2022-01-06", "Paper").that(ministry(12)),
            Told.on("2022-01-07", "Other").that(doctors(15)));
    assertThat(figure("zicht", line)).isEqualTo("12 15 15");
    assertThat(figure("ucdp", line)).isEqualTo("12 15 15");
    assertThat(figure("ibc", line)).isEqualTo("12 null 15");
    assertThat(figure("acled", line)).isEqualTo("12 12 12");
    assertThat(figure("airwars", line)).isEqualTo("12 null 15 weak");
  }

  @Test
  void theNumberThatMostOriginsGiveIsBest() {
    TollLine line =
        line(
            Told.on("2022-01-06", "Paper").that(ministry(12)),
            Told.on("2022-01-06", "Other").that(doctors(12)),
            Told.on("2022-01-07", "Third")
                .that(
                    killed(20, Kind.POLICE)
                        .in("Kazakhstan")
                        .says("Human Rights Watch", Kind.NGO, "Human Rights Watch")));
    assertThat(figure("zicht", line)).isEqualTo("12 12 20");
    Figure figure = Policies.standard().figure(line);
    assertThat(figure.bounds())
        .extracting(Figure.Reason::why)
        .containsExactly(
            "bounds it below, the least of 3 origins",
            "gives the best figure: 2 of 3 origins give it",
            "bounds it above");
  }

  @Test
  void aVagueNumberIsAsLowAsItsWords() {
    TollLine line =
        line(
            Told.on("2022-01-06", "Paper")
                .that(that(ClaimType.KILLED).of(Kind.PROTESTERS).between(20, 99).in("Almaty")));
    assertThat(figure("zicht", line)).isEqualTo("20 20 99");
    assertThat(figure("acled", line)).isEqualTo("10 10 10");
    assertThat(figure("ibc", line)).isEqualTo("null null null");
    TollLine dozens =
        line(
            Told.on("2022-01-06", "Paper")
                .that(that(ClaimType.KILLED).of(Kind.PROTESTERS).between(24, 99).in("Almaty")));
    assertThat(figure("acled", dozens)).isEqualTo("12 12 12");
  }

  @Test
  void atLeastLeavesItOpen() {
    TollLine line =
        line(
            Told.on("2022-01-06", "Paper")
                .that(that(ClaimType.KILLED).of(Kind.CIVILIANS).atLeast(30).in("Almaty")));
    assertThat(figure("zicht", line)).isEqualTo("30 30 null");
  }

  @Test
  void anOldTotalDoesNotBoundANewOne() {
    TollLine line =
        line(
            Told.on("2022-01-05", "Paper").that(ministry(8)),
            Told.on("2022-01-15", "Other").that(doctors(19)));
    assertThat(figure("zicht", line)).isEqualTo("19 19 19");
    assertThat(Policies.standard().figure(line).leftOut())
        .singleElement()
        .extracting(Figure.Reason::why)
        .asString()
        .startsWith("a total of an earlier time");
  }

  @Test
  void gradesFollowWhoSaysWhoDidIt() {
    Told.Said byPolice =
        killed(10, Kind.PROTESTERS).by(Kind.POLICE).in("Almaty").says("witnesses", Kind.WITNESS);
    Told.Said doctors =
        killed(11, Kind.PROTESTERS).by(Kind.POLICE).in("Almaty").says("doctors", Kind.MEDICS);
    Told.Said byAttackers =
        killed(10, Kind.PROTESTERS).by(Kind.ATTACKERS).in("Almaty").says("medics", Kind.MEDICS);
    Told.Said admitted =
        killed(10, Kind.PROTESTERS).by(Kind.POLICE).in("Almaty").says("police", Kind.POLICE);
    Told one = Told.on("2022-01-06", "Paper").that(byPolice);
    assertThat(figure("airwars", line(one))).endsWith(" weak");
    assertThat(figure("airwars", line(one, Told.on("2022-01-06", "Other").that(doctors))))
        .endsWith(" fair");
    assertThat(figure("airwars", line(one, Told.on("2022-01-06", "Other").that(byAttackers))))
        .endsWith(" contested");
    assertThat(figure("airwars", line(one, Told.on("2022-01-06", "Other").that(admitted))))
        .endsWith(" confirmed");
    assertThat(
            figure(
                "airwars",
                line(Told.on("2022-01-06", "Paper").that(killed(26, Kind.CRIMINALS).in("Almaty")))))
        .endsWith(" discounted");
  }

  private static Whole whole(String policy, Account account) {
    return Whole.of(
            account.tolls(), Policies.named(policy).orElseThrow(), new Overlaps(account.places()))
        .getFirst();
  }

  @Test
  void linesThatMayCountTheSamePeopleAreNotAddedUp() {
    Account account =
        Told.account(
            Told.on("2022-01-07", "Paper")
                .that(that(ClaimType.KILLED).of(Kind.PROTESTERS).between(20, 99).in("Almaty"))
                .that(killed(26, Kind.CRIMINALS).in("Kazakhstan"))
                .that(killed(18, Kind.POLICE).in("Kazakhstan")));
    Whole whole = whole("zicht", account);
    assertThat(whole.figure().low()).isEqualTo(26 + 18);
    assertThat(whole.used()).hasSize(2);
    assertThat(whole.leftOut())
        .singleElement()
        .satisfies(
            left -> {
              assertThat(left.line().victims()).isEqualTo(Victims.PROTESTERS);
              assertThat(left.why()).startsWith("possibly the same people as the attackers");
            });
  }

  @Test
  void aNewTotalOfEverybodyStandsForAll() {
    Told parts =
        Told.on("2022-01-07", "Paper")
            .that(killed(26, Kind.CRIMINALS).in("Kazakhstan"))
            .that(killed(18, Kind.POLICE).in("Kazakhstan"));
    Told total =
        Told.on("2022-01-15", "Paper").that(killed(225, Kind.PEOPLE).in("Kazakhstan").soFar());
    assertThat(whole("zicht", Told.account(parts, total)).figure().best()).isEqualTo(225);
    Told old = Told.on("2022-01-05", "Paper").that(killed(9, Kind.PEOPLE).in("Kazakhstan").soFar());
    assertThat(whole("zicht", Told.account(parts, old)).figure().best()).isEqualTo(44);
  }

  @Test
  void incidentsInDifferentTownsAreAddedUp() {
    Account account =
        Told.account(
            Told.on("2022-01-07", "Paper")
                .that(killed(3, Kind.CIVILIANS).in("Almaty").during("2022-01-06", "2022-01-06"))
                .that(killed(4, Kind.CIVILIANS).in("Aktobe").during("2022-01-06", "2022-01-06"))
                .that(killed(2, Kind.PROTESTERS).in("Aktobe").during("2022-01-06", "2022-01-06")));
    assertThat(whole("zicht", account).figure().low()).isEqualTo(7);
  }

  @Test
  void everyPolicyNamesTheClaimsThatBoundIt() {
    List<TollLine> lines =
        Told.account(
                Told.on("2022-01-06", "Paper").that(ministry(12)).that(doctors(15)),
                Told.on("2022-01-08", "Other").that(ministry(18)))
            .tolls();
    for (Policy policy : Policies.all()) {
      assertThat(policy.description()).isNotBlank();
      for (TollLine line : lines) {
        Figure figure = policy.figure(line);
        assertThat(figure.isGiven()).isEqualTo(!figure.bounds().isEmpty());
        assertThat(figure.bounds().size() + figure.leftOut().size())
            .as("%s accounts for every observation", policy.name())
            .isGreaterThanOrEqualTo(figure.isGiven() ? 1 : line.observations().size());
      }
    }
  }
}
