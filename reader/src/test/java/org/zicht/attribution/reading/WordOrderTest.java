package org.zicht.attribution.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.zicht.text.Language;
import org.zicht.text.ParsedReport;

/** Cues behind their speaker, names in quotation marks, and moods that tell, in hand-made trees. */
class WordOrderTest {

  private static void check(String language, String[] written, String... expected) {
    ParsedReport report = Written.report(language, written);
    assertThat(AttributionFinder.of(new Language(language)).find(report).all())
        .extracting(one -> Written.line(report, one))
        .containsExactly(expected);
  }

  private static String[] sentences(String... written) {
    return written;
  }

  @Test
  void speakerInFrontOfHisPreposition() {
    check(
        "de",
        sentences(
            "Den|der|DET|2|det Behörden|Behörde|NOUN|6|obl zufolge||ADP|2|case"
                + " wurden|werden|AUX|6|aux:pass Häuser|Haus|NOUN|6|nsubj:pass"
                + " zerstört|zerstören|VERB|0|root .||PUNCT|6|punct"),
        "indirect says | Den Behörden | zufolge | wurden Häuser zerstört");
  }

  @Test
  void clauseThatOpensWithAsIsAParenthesis() {
    check(
        "de",
        sentences(
            "Das|der|DET|2|det Haus|Haus|NOUN|3|nsubj brannte|brennen|VERB|0|root ,||PUNCT|8|punct"
                + " wie||SCONJ|8|mark die|der|DET|7|det Polizei|Polizei|NOUN|8|nsubj"
                + " sagte|sagen|VERB|3|conj .||PUNCT|3|punct"),
        "indirect says | die Polizei | sagte | Das Haus brannte");
  }

  @Test
  void moodGoesOnWithWhoeverSpokeBefore() {
    check(
        "de",
        sentences(
            "Laut||ADP|2|case Polizei|Polizei|NOUN|3|obl brannte|brennen|VERB|0|root"
                + " das|der|DET|5|det Haus|Haus|NOUN|3|nsubj .||PUNCT|3|punct",
            "Niemand||PRON|3|nsubj:pass sei|sein|AUX|3|aux:pass verletzt|verletzen|VERB|0|root"
                + " .||PUNCT|3|punct"),
        "indirect says | Polizei | Laut | brannte das Haus",
        "indirect hearsay | Polizei | sei | Niemand … verletzt");
  }

  @Test
  void wordThatGoesOnTellsNothingWithoutASpeakerBefore() {
    check(
        "de",
        sentences(
            "Demnach||ADV|2|advmod brannte|brennen|VERB|0|root das|der|DET|4|det"
                + " Haus|Haus|NOUN|2|nsubj .||PUNCT|2|punct"));
  }

  @Test
  void compoundNamesWhoTells() {
    check(
        "de",
        sentences(
            "Nach||ADP|2|case Polizeiangaben|Polizeiangabe|NOUN|3|obl brannte|brennen|VERB|0|root"
                + " das|der|DET|5|det Haus|Haus|NOUN|3|nsubj .||PUNCT|3|punct"),
        "indirect says | Polizeiangaben | Nach Polizeiangaben | brannte das Haus");
  }

  @Test
  void prepositionBeforeTheWordForTheSentenceBefore() {
    check(
        "ru",
        sentences(
            "Сгорел|сгореть|VERB|0|root дом||NOUN|1|nsubj .||PUNCT|1|punct",
            "Об||ADP|2|case этом|это|PRON|3|obj сообщает|сообщать|VERB|0|root"
                + " полиция||NOUN|3|nsubj .||PUNCT|3|punct"),
        "indirect reports | полиция | сообщает | Сгорел дом");
  }

  @Test
  void nameOfAMediumInQuotationMarksIsNoSpeech() {
    check(
        "ru",
        sentences(
            "Сгорел|сгореть|VERB|0|root дом||NOUN|1|nsubj ,||PUNCT|4|punct"
                + " сообщает|сообщать|VERB|1|conj «||PUNCT|6|punct Интерфакс|Интерфакс|PROPN|4|nsubj"
                + " »||PUNCT|6|punct .||PUNCT|1|punct"),
        "indirect says | Интерфакс | сообщает | Сгорел дом");
  }

  @Test
  void mediumBetweenTheVerbAndItsSpeaker() {
    check(
        "ru",
        sentences(
            "Сгорел|сгореть|VERB|0|root дом||NOUN|1|nsubj ,||PUNCT|5|punct —||PUNCT|5|punct"
                + " написал|написать|VERB|1|parataxis в||ADP|7|case Telegram|Telegram|PROPN|5|obl"
                + " мэр||NOUN|5|nsubj .||PUNCT|1|punct"),
        "indirect reports | мэр | написал | Сгорел дом | via Telegram (написал)");
  }

  @Test
  void clauseInTheMoodThatTellsIsTold() {
    check(
        "de",
        sentences(
            "Ein|ein|DET|2|det Zeuge|Zeuge|NOUN|3|nsubj erzählt|erzählen|VERB|0|root"
                + " dem|der|DET|5|det ORF|ORF|NOUN|3|obj ,||PUNCT|9|punct"
                + " er||PRON|9|nsubj habe|haben|AUX|9|aux geschossen|schießen|VERB|3|conj"
                + " .||PUNCT|3|punct"),
        "indirect says | Ein Zeuge | erzählt | er habe geschossen");
  }
}
