package org.zicht.ledger.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zicht.ledger.Told.Said.killed;
import static org.zicht.ledger.Told.Said.that;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zicht.claims.ClaimType;
import org.zicht.ledger.Told;
import org.zicht.party.Kind;

final class ContradictionFinderTest {

  private static final String DAY = "2022-01-06";

  private static List<String> found(Told... reports) {
    return Told.account(reports).contradictions().stream()
        .map(one -> one.about().code() + ": " + one.what())
        .toList();
  }

  private static Told says(Told.Said said) {
    return Told.on(DAY, "Paper").that(said);
  }

  private static Told later(Told.Said said) {
    return Told.on("2022-01-07", "Other").that(said);
  }

  private static Told.Said police(long number) {
    return killed(number, Kind.PROTESTERS)
        .in("Almaty")
        .during(DAY, DAY)
        .says("police", Kind.POLICE);
  }

  private static Told.Said doctors(long number) {
    return killed(number, Kind.PROTESTERS)
        .in("Almaty")
        .during(DAY, DAY)
        .says("doctors", Kind.MEDICS);
  }

  @Test
  void numbers() {
    assertThat(found(says(police(12)), says(doctors(15))))
        .contains("number: 12 against 15")
        .allMatch(one -> one.startsWith("number"));
    assertThat(found(says(police(12)), says(doctors(12)))).isEmpty();
    assertThat(found(says(police(12)), says(police(15)))).as("a revision").isEmpty();
  }

  @Test
  void aTotalOfAnotherDayIsAnUpdate() {
    Told first =
        Told.on("2022-01-05", "Paper")
            .that(killed(8, Kind.POLICE).in("Almaty").says("police", Kind.POLICE));
    Told later =
        Told.on("2022-01-06", "Paper")
            .that(killed(12, Kind.POLICE).in("Almaty").says("doctors", Kind.MEDICS));
    assertThat(found(first, later)).isEmpty();
  }

  @Test
  void whetherItHappened() {
    assertThat(found(says(doctors(15)), says(police(15).denied())))
        .contains("happened: one says so, one denies it");
  }

  @Test
  void whoDidIt() {
    assertThat(found(says(doctors(12).by(Kind.POLICE)), later(police(12).by(Kind.ATTACKERS))))
        .containsExactly("responsibility: police against attackers");
  }

  @Test
  void whereAndWhen() {
    Told.Said elsewhere =
        killed(12, Kind.PROTESTERS).in("Aktobe").during(DAY, DAY).says("police", Kind.POLICE);
    assertThat(found(says(doctors(12)), later(elsewhere)))
        .containsExactly("place: Almaty against Aktobe");
    Told.Said before =
        killed(12, Kind.PROTESTERS)
            .in("Almaty")
            .during("2022-01-04", "2022-01-04")
            .says("police", Kind.POLICE);
    assertThat(found(says(doctors(12)), later(before)))
        .containsExactly("date: 2022-01-06 against 2022-01-04");
  }

  @Test
  void whatIsNotKnown() {
    var account =
        Told.account(
            Told.on(DAY, "Paper")
                .that(
                    that(ClaimType.COMMUNICATIONS_SHUTDOWN)
                        .in("Kazakhstan")
                        .during("2022-01-05", DAY))
                .that(
                    that(ClaimType.ARRESTED)
                        .of(Kind.PEOPLE)
                        .in("Almaty")
                        .notKnown(org.zicht.claims.Claim.Unknown.COUNT))
                .that(that(ClaimType.KILLED).of(Kind.POLICE).in("Almaty").during(DAY, DAY)));
    assertThat(account.gaps())
        .extracting(gap -> gap.sort() + " " + gap.what() + " " + gap.place() + " " + gap.period())
        .containsExactly(
            "STATED [count] Almaty 2022-01-04/2022-01-06",
            "UNFILLED [actor, count] Almaty 2022-01-06",
            "IMPAIRED [reporting impaired] Kazakhstan 2022-01-05/2022-01-06");
  }
}
