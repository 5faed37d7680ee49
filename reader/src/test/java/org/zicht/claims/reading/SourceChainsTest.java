package org.zicht.claims.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.pipeline.ReportPipeline;
import org.zicht.report.Report;
import org.zicht.text.Language;

/** What the claim contract says of the chain of sources, sentence by sentence. */
final class SourceChainsTest {

  private static final ReportPipeline PIPELINE = ReportPipeline.standard();

  private static List<Claim> read(String language, String text, @Nullable String publisher) {
    Report report = Report.of(text).publishedOn(LocalDate.of(2022, 1, 6));
    if (publisher != null) {
      report = report.publishedBy(publisher);
    }
    return PIPELINE.read(report, new Language(language)).claims();
  }

  /** The chain of the first claim of {@code type}: 'root (kind speech) > who passed it on (…)'. */
  private static String chain(String language, String text, ClaimType type) {
    return chain(read(language, text, null), type);
  }

  private static String chain(List<Claim> claims, ClaimType type) {
    Claim claim =
        claims.stream()
            .filter(one -> one.type() == type)
            .findFirst()
            .orElseThrow(() -> new AssertionError("no " + type.code() + " in " + claims));
    return claim.sources().stream().map(SourceChainsTest::link).collect(Collectors.joining(" > "));
  }

  private static String link(Claim.Source source) {
    String equals =
        source.with().stream().map(one -> " with " + one.text()).collect(Collectors.joining());
    return source.text() + " (" + source.speech().code() + ")" + equals;
  }

  @Test
  void rootSpeakerFirstThenEachWhoPassedItOn() {
    assertThat(
            chain(
                "nl",
                "In Almaty zijn tien betogers gedood. Dat meldt de woordvoerder van de politie,"
                    + " geciteerd door internationale persbureaus.",
                ClaimType.KILLED))
        .isEqualTo(
            "de woordvoerder van de politie (indirect) > internationale persbureaus (indirect)");
    assertThat(
            chain(
                "en",
                "Ten people were killed, the state news agency SANA quoted a military source as"
                    + " saying.",
                ClaimType.KILLED))
        .contains("SANA");
  }

  @Test
  void noSourceWhereTheReportSpeaksForItself() {
    assertThat(chain("nl", "In Utrecht zijn woensdag drie betogers gedood.", ClaimType.KILLED))
        .isEmpty();
    assertThat(chain("en", "Three protesters were killed in Leeds on Wednesday.", ClaimType.KILLED))
        .isEmpty();
  }

  @Test
  void thePublisherIsNoLink() {
    String text = "Three soldiers were killed in the raid, the mayor told The Courier.";
    assertThat(chain(read("en", text, null), ClaimType.KILLED))
        .isEqualTo("the mayor (indirect) > The Courier (indirect)");
    assertThat(chain(read("en", text, "The Courier"), ClaimType.KILLED))
        .isEqualTo("the mayor (indirect)");
  }

  @Test
  void aMediumThatTheSpeakerUsedIsALink() {
    assertThat(
            chain(
                "en",
                "The governor told Interfax that two soldiers were killed near the bridge.",
                ClaimType.KILLED))
        .isEqualTo("The governor (indirect) > Interfax (indirect)");
    assertThat(
            chain(
                "en",
                "The mayor told local media that ten people were injured in the blast.",
                ClaimType.INJURED))
        .isEqualTo("The mayor (indirect) > local media (indirect)");
    assertThat(
            chain(
                "nl",
                "Bij de aanval zijn vier burgers gedood, schrijft de gouverneur op Telegram.",
                ClaimType.KILLED))
        .isEqualTo("de gouverneur (indirect) > Telegram (indirect)");
  }

  @Test
  void reportersAndAPressConferenceAreNoLinks() {
    assertThat(
            chain(
                "en",
                "The mayor told reporters that ten people were injured in the blast.",
                ClaimType.INJURED))
        .isEqualTo("The mayor (indirect)");
    assertThat(
            chain(
                "nl",
                "De burgemeester zei op een persconferentie dat tien mensen gewond zijn geraakt.",
                ClaimType.INJURED))
        .isEqualTo("De burgemeester (indirect)");
  }

  @Test
  void speakersOfEqualRankAreOneLink() {
    assertThat(
            chain(
                "en",
                "Police and residents said that gunmen killed six farmers in the village.",
                ClaimType.KILLED))
        .isEqualTo("Police (indirect) with residents");
    assertThat(
            chain("nl", "Politie en bewoners zeggen dat zes boeren zijn gedood.", ClaimType.KILLED))
        .isEqualTo("Politie (indirect) with bewoners");
  }

  @Test
  void theNextSentenceSaysWhoSaidIt() {
    assertThat(
            chain(
                "nl",
                "Bij het bombardement zijn twaalf burgers gedood. Dat meldt het Rode Kruis.",
                ClaimType.KILLED))
        .isEqualTo("het Rode Kruis (indirect)");
    assertThat(
            chain(
                "nl",
                "In de stad zijn drie winkels geplunderd. Dat zeggen ooggetuigen.",
                ClaimType.LOOTING))
        .isEqualTo("ooggetuigen (indirect)");
  }

  @Test
  void theConditionalGoesOnWithTheSourceBefore() {
    assertThat(
            chain(
                "nl",
                "Volgens het leger is de stad ingenomen. Bij de gevechten zouden tien burgers zijn"
                    + " gedood.",
                ClaimType.KILLED))
        .isEqualTo("het leger (indirect)");
    assertThat(
            chain(
                "nl",
                "Volgens het leger is de stad ingenomen; tien burgers zouden zijn gedood.",
                ClaimType.KILLED))
        .isEqualTo("het leger (indirect)");
  }

  @Test
  void theConditionalWithoutASourceBeforeIsHearsay() {
    List<Claim> claims =
        read("nl", "De stad ligt in puin. Bij de gevechten zouden tien burgers zijn gedood.", null);
    assertThat(chain(claims, ClaimType.KILLED)).isEmpty();
    assertThat(claims)
        .filteredOn(one -> one.type() == ClaimType.KILLED)
        .extracting(Claim::certainty)
        .containsExactly(Claim.Certainty.POSSIBLE);
  }

  @Test
  void theSpeakerOfADeedInWordsIsItsActor() {
    List<Claim> accused =
        read("en", "The president accused the rebels of killing ten farmers.", null);
    assertThat(chain(accused, ClaimType.ACCUSE)).isEmpty();
    assertThat(accused)
        .filteredOn(one -> one.type() == ClaimType.ACCUSE)
        .allSatisfy(one -> assertThat(one.actor()).isNotNull());
    assertThat(chain("nl", "De burgemeester kondigde een avondklok af.", ClaimType.CURFEW))
        .isEmpty();
  }

  @Test
  void speechIsDirectIndirectOrPartial() {
    assertThat(
            chain(
                "en",
                "\"Ten people were killed in the attack,\" the governor said.",
                ClaimType.KILLED))
        .isEqualTo("the governor (direct)");
    assertThat(
            chain(
                "en",
                "The governor said that ten people were killed in a \"cowardly\" attack.",
                ClaimType.KILLED))
        .isEqualTo("The governor (partial)");
  }

  @Test
  void aCreditedAgencyIsTheLastLinkWhereAnotherPublished() {
    String text =
        "ALMATY, Jan 6 (Reuters) - Ten protesters were killed in the city on Thursday, police"
            + " said.";
    assertThat(chain(read("en", text, "The Courier"), ClaimType.KILLED))
        .isEqualTo("police (indirect) > Reuters (credit)");
    assertThat(chain(read("en", text, "Reuters"), ClaimType.KILLED)).isEqualTo("police (indirect)");
    assertThat(chain(read("en", text, null), ClaimType.KILLED)).isEqualTo("police (indirect)");
  }

  @Test
  void aSemicolonEndsWhatIsToldByAPhraseWithinAClause() {
    assertThat(
            chain(
                "nl",
                "Twee huizen werden verwoest; volgens de brandweer zijn drie mensen gewond"
                    + " geraakt.",
                ClaimType.DESTRUCTION))
        .isEmpty();
    assertThat(
            chain(
                "nl",
                "Twee huizen werden verwoest; volgens de brandweer zijn drie mensen gewond"
                    + " geraakt.",
                ClaimType.INJURED))
        .isEqualTo("de brandweer (indirect)");
  }

  @Test
  void whoGivesAFigureVouchesForIt() {
    assertThat(chain("nl", "Het Rode Kruis houdt het dodental op 252.", ClaimType.KILLED))
        .isEqualTo("Het Rode Kruis (indirect)");
    assertThat(chain("en", "The Red Cross puts the death toll at 252.", ClaimType.KILLED))
        .isEqualTo("The Red Cross (indirect)");
  }

  @Test
  void documentsFootageAndUnnamedOfficialsAreSources() {
    assertThat(
            chain(
                "en",
                "Satellite images show that two hospitals were destroyed.",
                ClaimType.DESTRUCTION))
        .isEqualTo("Satellite images (indirect)");
    assertThat(
            chain(
                "en",
                "According to a report by the United Nations, forty villagers were killed.",
                ClaimType.KILLED))
        .isEqualTo("a report by the United Nations (indirect)");
    assertThat(
            chain(
                "en",
                "Two senior officials said that four soldiers were killed.",
                ClaimType.KILLED))
        .isEqualTo("Two senior officials (indirect)");
  }

  @Test
  void whoStandsBehindAVerbInThePerfectSaidIt() {
    assertThat(
            chain(
                "fr",
                "Au moins six soldats ont été tués, a indiqué lundi à l'AFP une source militaire.",
                ClaimType.KILLED))
        .isEqualTo("une source militaire (indirect) > l'AFP (indirect)");
    assertThat(
            chain("fr", "Le pont a été détruit, ont annoncé les autorités.", ClaimType.DESTRUCTION))
        .isEqualTo("les autorités (indirect)");
    assertThat(
            chain(
                "es",
                "Cuatro personas han muerto en el puerto, ha confirmado el alcalde.",
                ClaimType.KILLED))
        .isEqualTo("el alcalde (indirect)");
  }

  @Test
  void whatWasLearnedFromSomebodyIsOnHisWord() {
    assertThat(
            chain(
                "fr",
                "Six soldats ont été tués, a-t-on appris mardi auprès de sources militaires.",
                ClaimType.KILLED))
        .isEqualTo("sources militaires (indirect)");
  }
}
