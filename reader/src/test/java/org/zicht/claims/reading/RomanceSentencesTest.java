package org.zicht.claims.reading;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.party.Kind;
import org.zicht.pipeline.ReportPipeline;
import org.zicht.report.Report;
import org.zicht.text.Language;

/** What French and Spanish reports word in their own ways, sentence by sentence. */
final class RomanceSentencesTest {

  private static final ReportPipeline PIPELINE = ReportPipeline.standard();

  private static List<Claim> read(String language, String text) {
    Report report = Report.of(text).publishedOn(LocalDate.of(2024, 5, 15));
    return PIPELINE.read(report, new Language(language)).claims();
  }

  private static Claim only(String language, String text, ClaimType type) {
    List<Claim> claims =
        read(language, text).stream().filter(claim -> claim.type() == type).toList();
    assertThat(claims).as(text).hasSize(1);
    return claims.getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fr | L'attaque de lundi a tué un soldat. Les combats ont fait plus de 600 morts. | 600",
        "es | El lunes murió un soldado. Un motín dejó al menos ocho muertos. | 8",
        "es | El lunes murió un soldado. Un diputado habló de 14 fallecidos. | 14"
      })
  void victimsCountedBehindAPrepositionAreTold(String language, String text, long count) {
    assertThat(read(language, text))
        .filteredOn(claim -> claim.type() == ClaimType.KILLED && claim.count() != null)
        .extracting(claim -> requireNonNull(claim.count()).min())
        .contains(count);
  }

  @Test
  void whatIsToldInAPastTenseIsNoPlan() {
    Claim struck =
        only(
            "fr",
            "Le ministre a annoncé que les bombardements avaient tué douze personnes.",
            ClaimType.KILLED);
    assertThat(struck.status()).isEqualTo(Claim.Status.ASSERTED);
    Claim closed =
        only("fr", "Le ministre a annoncé la fermeture des écoles.", ClaimType.SERVICE_SUSPENSION);
    assertThat(closed.status()).isEqualTo(Claim.Status.PLANNED);
  }

  @Test
  void whoBearsArmsAttacksAndWhoDoesNotIsAttacked() {
    Claim armed =
        only("fr", "Six paysans sont morts lors d'une attaque de jihadistes.", ClaimType.ATTACK);
    assertThat(armed.target()).isNull();
    assertThat(armed.actor()).isNotNull();
    Claim unarmed = only("fr", "L'attaque d'un marché a fait six morts.", ClaimType.ATTACK);
    assertThat(unarmed.actor()).isNull();
    assertThat(unarmed.target()).isNotNull();
  }

  @Test
  void theCountryOfADeedIsWhoDidItNotWhereItWas() {
    Claim strike =
        only(
            "es",
            "Los bombardeos israelíes sobre Beirut mataron a diez personas.",
            ClaimType.AIR_STRIKE);
    assertThat(strike.actor()).isNotNull();
    assertThat(requireNonNull(strike.actor()).kind()).isEqualTo(Kind.GOVERNMENT);
    assertThat(strike.place()).isNotNull();
    assertThat(requireNonNull(strike.place()).country()).isEqualTo("LB");
  }

  @Test
  void theHeadingOfASectionSaysWhere() {
    Claim killed =
        only(
            "es",
            "Informe de situación en Bolivia\n\nLa Paz\n\nDos personas murieron el lunes.\n\n"
                + "Cochabamba\n\nSiete personas fueron detenidas el martes.",
            ClaimType.ARRESTED);
    assertThat(killed.place()).isNotNull();
    assertThat(requireNonNull(killed.place()).name()).isEqualTo("Cochabamba");
  }

  @Test
  void aTotalThatRoseStandsBeforeOrBehindItsVictims() {
    assertThat(only("es", "Ha aumentado a siete la cifra de fallecidos.", ClaimType.KILLED).count())
        .isNotNull()
        .satisfies(count -> assertThat(count.min()).isEqualTo(7));
    assertThat(only("es", "Los muertos ascienden a 13.", ClaimType.KILLED).count())
        .isNotNull()
        .satisfies(count -> assertThat(count.cumulative()).isTrue());
  }

  @Test
  void aMarkThatDividesThousandsIsNoFraction() {
    assertThat(only("es", "Más de 2,000 personas fueron detenidas.", ClaimType.ARRESTED).count())
        .isNotNull()
        .satisfies(count -> assertThat(count.min()).isEqualTo(2000));
  }

  @Test
  void somebodyInOfficeIsKnownByHisName() {
    Claim condemned = only("fr", "Macron a condamné les violences.", ClaimType.CONDEMN);
    assertThat(condemned.actor()).isNotNull();
    assertThat(requireNonNull(condemned.actor()).kind()).isEqualTo(Kind.GOVERNMENT);
  }
}
