package org.zicht.ledger.origin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zicht.ledger.Told.Said.killed;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zicht.claims.ClaimType;
import org.zicht.ledger.Told;
import org.zicht.ledger.Told.Said;
import org.zicht.ledger.holdings.HeldReport;
import org.zicht.party.Kind;

final class OriginFinderTest {

  private static String origin(Told report, Told... others) {
    List<HeldReport> all = new java.util.ArrayList<>();
    all.add(report.report());
    for (Told other : others) {
      all.add(other.report());
    }
    return new OriginFinder(all, Map.of()).statements(report.report()).getFirst().origin().name();
  }

  private static Told told(String language, String words, Kind kind) {
    return Told.on("2022-01-06", "Paper")
        .in(language)
        .that(killed(8, Kind.POLICE).in("Almaty").says(words, kind));
  }

  @Test
  void thePoliceOfOneCountryAreOneInAllLanguages() {
    for (String[] one :
        new String[][] {
          {"nl", "de politie van Almaty"},
          {"nl", "een woordvoerder van de politie"},
          {"nl", "politiewoordvoerster Saltanat Azirbek"},
          {"en", "Almaty police"},
          {"en", "a spokeswoman for the city's police"},
          {"ru", "полиция Алматы"},
          {"ru", "в департаменте полиции Алматы"}
        }) {
      assertThat(origin(told(one[0], one[1], Kind.POLICE)))
          .as(one[1])
          .isEqualTo("police of Kazakhstan");
    }
  }

  @Test
  void aMinistryIsOneByItsTranslations() {
    for (String[] one :
        new String[][] {
          {"nl", "het ministerie van Binnenlandse Zaken"},
          {"nl", "minister van Binnenlandse Zaken Turgumbajev"},
          {"en", "the Interior Ministry"},
          {"en", "Kazakhstan's ministry of internal affairs"},
          {"ru", "министерство внутренних дел Казахстана"},
          {"ru", "МВД"}
        }) {
      assertThat(origin(told(one[0], one[1], Kind.GOVERNMENT)))
          .as(one[1])
          .isEqualTo("interior ministry of Kazakhstan");
    }
    assertThat(origin(told("en", "the health ministry", Kind.GOVERNMENT)))
        .isEqualTo("health ministry of Kazakhstan");
  }

  @Test
  void aWordThatOnlyBeginsLikeAnOfficeIsNone() {
    assertThat(origin(told("nl", "een politieke partij", Kind.PARTY)))
        .isEqualTo("party of Kazakhstan");
  }

  @Test
  void theMinistryIsTheOneNamedBefore() {
    Told report =
        Told.on("2022-01-06", "Paper")
            .that(
                killed(8, Kind.POLICE).in("Almaty").says("the interior ministry", Kind.GOVERNMENT))
            .that(
                Said.that(ClaimType.INJURED)
                    .of(Kind.POLICE)
                    .counting(317)
                    .in("Almaty")
                    .says("the ministry", Kind.GOVERNMENT));
    assertThat(new OriginFinder(List.of(report.report()), Map.of()).statements(report.report()))
        .extracting(statement -> statement.origin().name())
        .containsOnly("interior ministry of Kazakhstan");
  }

  @Test
  void aSpokesmanByNameStandsForTheOfficeThatAnyReportGivesHim() {
    Told named =
        Told.on("2022-01-06", "Paper")
            .that(
                killed(8, Kind.POLICE)
                    .in("Almaty")
                    .says("Saltanat Azirbek", Kind.PEOPLE, "Saltanat Azirbek"));
    Told introduced =
        Told.on("2022-01-07", "Other")
            .in("nl")
            .that(
                killed(9, Kind.POLICE)
                    .in("Almaty")
                    .says(
                        "Saltanat Azirbek, woordvoerster van de politie",
                        Kind.PEOPLE,
                        "Saltanat Azirbek"));
    assertThat(origin(named)).isEqualTo("Saltanat Azirbek");
    assertThat(origin(named, introduced)).isEqualTo("police of Kazakhstan");
    assertThat(origin(introduced, named)).isEqualTo("police of Kazakhstan");
  }

  @Test
  void withoutASpeakerItIsTheAgencyCreditedElseThePublisher() {
    Told bare = Told.on("2022-01-06", "Paper").that(killed(8, Kind.POLICE).in("Almaty"));
    assertThat(origin(bare)).isEqualTo("Paper");
    Told credited =
        Told.on("2022-01-06", "Paper")
            .crediting("Reuters")
            .that(killed(8, Kind.POLICE).in("Almaty"));
    assertThat(origin(credited)).isEqualTo("Reuters");
  }

  @Test
  void whoCannotBeToldApartIsCountedByWhoMetHim() {
    assertThat(origin(told("en", "witnesses", Kind.WITNESS)))
        .isEqualTo("witness of Kazakhstan, to Paper");
  }

  @Test
  void aSideOfTheEventIsAParty() {
    Told report =
        Told.on("2022-01-06", "Paper")
            .that(
                killed(8, Kind.PROTESTERS).by(Kind.POLICE).in("Almaty").says("police", Kind.POLICE))
            .that(killed(8, Kind.POLICE).in("Almaty").says("the army", Kind.MILITARY))
            .that(killed(9, Kind.POLICE).in("Almaty").says("doctors", Kind.MEDICS));
    assertThat(new OriginFinder(List.of(report.report()), Map.of()).statements(report.report()))
        .extracting(Statement::party)
        .containsExactly(true, true, false);
  }
}
