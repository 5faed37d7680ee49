package org.zicht.attribution.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zicht.attribution.Attributions;
import org.zicht.report.Span;
import org.zicht.text.Language;
import org.zicht.text.ParsedReport;

class AttributionFinderTest {

  private static final AttributionFinder DUTCH = AttributionFinder.of(new Language("nl"));
  private static final AttributionFinder ENGLISH = AttributionFinder.of(new Language("en"));

  private static void dutch(List<String> written, String... expected) {
    check(DUTCH, Written.report("nl", written.toArray(String[]::new)), expected);
  }

  private static void english(List<String> written, String... expected) {
    check(ENGLISH, Written.report("en", written.toArray(String[]::new)), expected);
  }

  private static void check(AttributionFinder finder, ParsedReport report, String... expected) {
    assertThat(finder.find(report).all())
        .extracting(one -> Written.line(report, one))
        .containsExactly(expected);
  }

  @Test
  void thatClause() {
    dutch(
        List.of(
            "De||DET|2|det burgemeester||NOUN|3|nsubj zegt|zeggen|VERB|0|root dat||SCONJ|8|mark"
                + " er||ADV|8|expl drie||NUM|7|nummod doden|dode|NOUN|8|nsubj"
                + " vielen|vallen|VERB|3|ccomp .||PUNCT|3|punct"),
        "indirect says | De burgemeester | zegt | dat er drie doden vielen");
  }

  @Test
  void behindAComma() {
    dutch(
        List.of(
            "De||DET|2|det brug||NOUN|4|nsubj:pass is|zijn|AUX|4|aux:pass"
                + " opgeblazen|opblazen|VERB|6|ccomp ,||PUNCT|6|punct zegt|zeggen|VERB|0|root"
                + " het||DET|8|det leger||NOUN|6|nsubj .||PUNCT|6|punct"),
        "indirect says | het leger | zegt | De brug is opgeblazen");
  }

  @Test
  void theSentenceBefore() {
    dutch(
        List.of(
            "Bij||ADP|3|case de||DET|3|det brand||NOUN|5|obl vielen|vallen|VERB|0|root"
                + " slachtoffers|slachtoffer|NOUN|4|nsubj .||PUNCT|4|punct",
            "Dat||PRON|2|obj meldt|melden|VERB|0|root de||DET|4|det woordvoerder||NOUN|2|nsubj"
                + " van||ADP|7|case de||DET|7|det brandweer||NOUN|4|nmod ,||PUNCT|9|punct"
                + " geciteerd|citeren|VERB|4|acl door||ADP|12|case lokale|lokaal|ADJ|12|amod"
                + " media|medium|NOUN|9|obl:agent .||PUNCT|2|punct"),
        "indirect reports | de woordvoerder van de brandweer | meldt |"
            + " Bij de brand vielen slachtoffers | via lokale media (geciteerd)");
  }

  @Test
  void leadingPreposition() {
    dutch(
        List.of(
            "Volgens||ADP|3|case de||DET|3|det politie||NOUN|4|obl braken|breken|VERB|0|root"
                + " er||ADV|4|expl rellen|rel|NOUN|4|nsubj uit||ADP|4|compound:prt"
                + " .||PUNCT|4|punct"),
        "indirect says | de politie | Volgens | braken er rellen uit");
  }

  @Test
  void prepositionWithinAClause() {
    english(
        List.of(
            "The||DET|2|det bridge||NOUN|3|nsubj collapsed|collapse|VERB|0|root and||CCONJ|10|cc"
                + " ,||PUNCT|10|punct according|accord|VERB|8|case to||ADP|6|fixed"
                + " residents|resident|NOUN|10|obl people|people|NOUN|10|nsubj"
                + " drowned|drown|VERB|3|conj .||PUNCT|3|punct"),
        "indirect says | residents | according to | people drowned");
  }

  @Test
  void toldAnAgencyButNotReporters() {
    english(
        List.of(
            "The||DET|2|det mayor||NOUN|3|nsubj told|tell|VERB|0|root Reuters||PROPN|3|obj"
                + " that||SCONJ|7|mark shops|shop|NOUN|7|nsubj burned|burn|VERB|3|ccomp"
                + " .||PUNCT|3|punct",
            "He||PRON|2|nsubj told|tell|VERB|0|root reporters|reporter|NOUN|2|obj"
                + " that||SCONJ|6|mark police||NOUN|6|nsubj fled|flee|VERB|2|ccomp"
                + " .||PUNCT|2|punct"),
        "indirect says | The mayor | told | that shops burned | via Reuters (told)",
        "indirect says | He = The mayor | told | that police fled");
  }

  @Test
  void quotationOfTwoSentences() {
    english(
        List.of(
            "“||PUNCT|4|punct We||PRON|4|nsubj are|be|AUX|4|cop hungry||ADJ|0|root"
                + " .||PUNCT|4|punct",
            "Nobody||PRON|2|nsubj came|come|VERB|5|ccomp ,||PUNCT|2|punct ”||PUNCT|2|punct"
                + " said|say|VERB|0|root a||DET|7|det farmer||NOUN|5|nsubj .||PUNCT|5|punct"),
        "direct says | a farmer | said | “We are hungry. Nobody came,”");
  }

  @Test
  void reportingConditionalGoesOnWithTheSourceBefore() {
    dutch(
        List.of(
            "Volgens||ADP|3|case het||DET|3|det leger||NOUN|5|obl is|zijn|AUX|5|aux:pass"
                + " ingenomen|innemen|VERB|0|root de||DET|7|det stad||NOUN|5|nsubj:pass"
                + " .||PUNCT|5|punct",
            "Er||ADV|5|expl zouden||AUX|5|aux tien||NUM|4|nummod doden|dode|NOUN|5|nsubj"
                + " gevallen|vallen|VERB|0|root zijn||AUX|5|aux .||PUNCT|5|punct"),
        "indirect says | het leger | Volgens | is ingenomen de stad",
        "indirect hearsay | het leger | zouden | Er … tien doden gevallen zijn");
  }

  @Test
  void conditionIsNoHearsay() {
    dutch(
        List.of(
            "Als||SCONJ|3|mark het||PRON|3|nsubj regent|regenen|VERB|6|advcl ,||PUNCT|3|punct"
                + " zou|zouden|AUX|6|aux verdwenen|verdwijnen|VERB|0|root zijn||AUX|6|aux"
                + " het||DET|9|det vuur||NOUN|6|nsubj .||PUNCT|6|punct"));
  }

  @Test
  void credit() {
    english(
        List.of(
            "ALMATY||PROPN|9|dep ,||PUNCT|1|punct Jan||PROPN|1|nmod 6||NUM|3|nummod"
                + " (||PUNCT|6|punct Reuters||PROPN|1|appos )||PUNCT|6|punct -||PUNCT|1|punct"
                + " Police||NOUN|10|nsubj fled|flee|VERB|0|root .||PUNCT|10|punct"),
        "credit credit | Reuters | Reuters | ALMATY, Jan 6 ( … ) - Police fled.");
  }

  @Test
  void deniedWordsAreNotVouchedFor() {
    english(
        List.of(
            "The||DET|2|det army||NOUN|5|nsubj did|do|AUX|5|aux not||PART|5|advmod"
                + " confirm||VERB|0|root that||SCONJ|8|mark troops|troop|NOUN|8|nsubj"
                + " died|die|VERB|5|ccomp .||PUNCT|5|punct"),
        "indirect not confirms | The army | confirm | that troops died");
  }

  @Test
  void chainIsRootFirst() {
    ParsedReport report =
        Written.report(
            "nl",
            "De||DET|2|det president||NOUN|3|nsubj zei|zeggen|VERB|0|root tegen||ADP|6|case"
                + " persbureau||NOUN|6|nmod AFP||PROPN|3|obl dat||SCONJ|10|mark er||ADV|10|expl"
                + " doden|dode|NOUN|10|nsubj vielen|vallen|VERB|3|ccomp .||PUNCT|3|punct",
            "Dat||PRON|2|obj meldt|melden|VERB|0|root de||DET|4|det krant||NOUN|2|nsubj"
                + " .||PUNCT|2|punct");
    Attributions attributions = DUTCH.find(report);
    int start = report.report().text().indexOf("vielen");
    assertThat(attributions.chain(new Span(start, start + 6)))
        .extracting(link -> report.words(link.speaker().naming().span()))
        .containsExactly("De president", "persbureau AFP", "de krant");
    assertThat(attributions.covering(new Span(0, 3))).hasSize(1);
  }

  @Test
  void equalSpeakersAreOneLink() {
    english(
        List.of(
            "Police||NOUN|4|nsubj and||CCONJ|3|cc residents|resident|NOUN|1|conj"
                + " said|say|VERB|0|root shops|shop|NOUN|6|nsubj burned|burn|VERB|4|ccomp"
                + " .||PUNCT|4|punct"),
        "indirect says | Police + residents | said | shops burned");
  }

  @Test
  void sameInEveryReading() {
    ParsedReport report =
        Written.report(
            "en",
            "Police||NOUN|2|nsubj said|say|VERB|0|root shops|shop|NOUN|4|nsubj"
                + " burned|burn|VERB|2|ccomp .||PUNCT|2|punct");
    assertThat(ENGLISH.find(report)).isEqualTo(ENGLISH.find(report));
  }

  @Test
  void languageWithoutTableFindsNothing() {
    ParsedReport report =
        Written.report("xx", "Police||NOUN|2|nsubj said|say|VERB|0|root so||ADV|2|advmod");
    assertThat(AttributionFinder.of(new Language("xx")).find(report).all()).isEmpty();
  }
}
