package org.zicht.text.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zicht.report.Report;
import org.zicht.text.Language;
import org.zicht.text.Role;

class SegmenterTest {

  /** A language, a text with {@code |} where sentences divide. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          nl; De brug stortte in. | Er vielen drie doden.
          nl; Volgens dr. J.P. de Wit is dat zo. | Hij zei dat om 10.30 uur.
          nl; Er waren o.a. 1.200 betogers, d.w.z. veel meer dan 3,5 procent. | Dat is veel.
          nl; Hij kwam op 5 jan. aan. | Zij ging op 6 jan. weg.
          nl; Op 5 jan. Willem Smit dood gevonden.
          nl; Het gaat om art. 3 en nr. 12. | Meer staat er niet.
          nl; “Wij gaan door.” | Dat zei de premier.
          nl; ‘Wij gaan door. | Niemand houdt ons tegen’, zei de premier.
          nl; “Ga weg!” riep de agent.
          nl; ,,Wij blijven hier.'' | De agenten vertrokken.
          nl; Wie deed dit? | Niemand weet het.
          nl; De stad (ook wel St. Job genoemd) is leeg. | Iedereen is weg.
          nl; De man (geboren in 1950. Of 1951?) is dood. | Zijn vrouw leeft.
          nl; Er waren brood, kaas, enz. | Ook was er wijn.
          nl; 's Avonds was het stil. | 's Nachts niet.
          nl; Hij kwam... maar hij bleef niet. | Zij wel.
          nl; Hij wachtte… | Toen ging hij.
          nl; Er waren troepen van de V.S. in de stad. | Ze vertrokken.
          nl; – Waar ga je heen? | – Naar huis.
          nl; Het duurde tot 18.30 uur. | 12 mensen bleven.
          nl; De aanval kostte 5 mln. euro. | Dat is veel.
          nl; De Wit las 'De brug'. | Het was laat.
          en; The bridge fell. | Three people died.
          en; Gen. John A. Smith Jr. said so. | He left at 5 p.m. | The talks ended.
          en; The U.S. President met Mr. Blair. | They spoke.
          en; He lives in the U.S. | She does not.
          en; The raid began at 6 a.m. Monday. | Monday was quiet.
          en; It ended at 9 p.m. | The city slept.
          fr; MM. Durand et J.-P. Martin sont venus. | Selon l'A.F.P., ils sont partis.
          ru; Президент К.-Ж. Токаев ввёл режим ЧП. | Акция началась утром.
          de; Die Wache in St. Pölten ist zu. | Das Haus brennt.
          es; Salieron a las 6 a. m. del lunes. | Llegaron tarde.
          es; Los núms. 3 y 4 cerraron. | Nadie salió.
          en; The 6.2-magnitude quake hit at 3:15 a.m. local time. | It was felt in Boston, Mass., too.
          en; “We are leaving.” | He paused. | “Now.”
          en; "Get out!" he said. | She stayed.
          en; Who did it? | Nobody knows (yet).
          en; (The ministry did not reply. | It never does.) | The talks failed.
          en; They paid $5.5 million on Jan. 6 to Acme Inc. | The firm denied it.
          en; See www.example.org/a.b for more. | Mail info@example.org.
          en; He went to St. Petersburg. | al-Shabaab said so.
          en; It was cold. | iPhones froze.
          en; No. | That is no. 5 of the list.
          en; “Stop!” | “No!” | They ran.
          de; Am 5. Januar 2022 kamen ca. 200 Menschen. | Die Polizei schoss.
          de; „Wir gehen.“ | Das sagte Dr. Weber.
          fr; M. Dupont est mort à 10 h. | L'armée est arrivée.
          fr; « Nous partons. » | Il l'a dit.
          es; ¿Quién fue? | El Sr. Gómez no lo sabe. | EE.UU. tampoco.
          ru; В городе погибли 20 человек, сообщил А. С. Иванов. | Власти молчат.
          ru; Это было в 2022 г. в Киеве. | Там тихо.
          """)
  void dividesSentences(String language, String marked) {
    List<String> wanted = List.of(marked.strip().split("\\s*\\|\\s*", -1));
    String text = String.join(" ", wanted);
    assertThat(sentences(language, text)).as(text).isEqualTo(wanted);
  }

  /** A language, a text, its tokens divided by spaces. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          nl; politiedepartementen en -commissariaten; politiedepartementen en -commissariaten
          nl; land- en tuinbouw; land- en tuinbouw
          nl; zo'n foto's in 's-Hertogenbosch; zo'n foto's in 's-Hertogenbosch
          nl; Hij zag 't (50%).; Hij zag 't ( 50% ) .
          nl; de (tbs-)behandeling van partij(en); de (tbs-)behandeling van partij(en)
          nl; ‘tientallen aanvallers’, zei hij; ‘ tientallen aanvallers ’ , zei hij
          nl; de jaren '60 van CD&V; de jaren '60 van CD&V
          nl; €5 of $100 en 18:30; € 5 of $ 100 en 18:30
          nl; Los Angeles' burgemeester; Los Angeles' burgemeester
          nl; 'Los Angeles' is groot; ' Los Angeles ' is groot
          nl; St.-Pieter is 30 °C en 20 km²; St.-Pieter is 30 ° C en 20 km²
          en; I don't know, it's Bush's.; I do n't know , it 's Bush 's .
          en; We cannot, won’t and couldn't've; We can not , wo n’t and could n't 've
          en; oil-rich non-state US-led e-mail; oil - rich non-state US - led e-mail
          en; and/or 9/11 $100 5% #tag @handle; and / or 9/11 $ 100 5 % #tag @handle
          en; £2.5bn at 10am; £ 2.5 bn at 10 am
          en; the workers' rights; the workers ' rights
          en; Wait... what?!; Wait ... what ?!
          en; (see http://a.example/b_(c)?d=1).; ( see http://a.example/b_(c)?d=1 ) .
          en; <info@example.org>, "hello"; < info@example.org > , " hello "
          en; call 555-1234 or 1-800-555-1234; call 555-1234 or 1-800-555-1234
          en; great :-) fun; great :-) fun
          de; Die US-Armee am 5. Mai; Die US - Armee am 5. Mai
          fr; L'homme qu'il a vu, dit-il, aujourd'hui; L' homme qu' il a vu , dit -il , aujourd'hui
          ru; из-за 3-й войны; из-за 3-й войны
          """)
  void dividesTokens(String language, String text, String wanted) {
    List<String> tokens = new ArrayList<>();
    for (SegmentedSentence sentence :
        Segmenter.of(new Language(language)).segment(Report.of(text))) {
      sentence.tokens().forEach(span -> tokens.add(span.of(text)));
    }
    assertThat(String.join(" ", tokens)).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          en; ALMATY, Jan 6 (Reuters) - | Troops arrived on Thursday.
          en; KABUL (AP) — | A bomb went off.
          en; KABUL, Afghanistan (AP) — | A bomb went off.
          en; GENEVA/NEW YORK, 4 May (Xinhua) -- | Talks began.
          nl; AMSTERDAM - | De politie heeft een man opgepakt.
          nl; Brussel (Belga) | De politie heeft een man opgepakt.
          nl; Brussel (Belga) – | De politie heeft een man opgepakt.
          nl; (ANP) | De politie heeft een man opgepakt.
          de; Almaty (dpa) - | Die Lage ist ruhig.
          fr; Almaty, 6 jan 2022 (AFP) – | Des troupes sont arrivées.
          ru; МОСКВА, 6 янв — РИА Новости. | Войска прибыли в город.
          ru; АЛМА-АТА, 6 января. /ТАСС/. | Войска прибыли в город.
          """)
  void cutsOffTheDateline(String language, String marked) {
    int bar = marked.indexOf(" | ");
    String text = marked.replace(" | ", " ");
    List<SegmentedSentence> found = Segmenter.of(new Language(language)).segment(Report.of(text));
    assertThat(found).hasSize(2);
    assertThat(found.getFirst().role()).isEqualTo(Role.DATELINE);
    assertThat(found.getFirst().span().of(text)).isEqualTo(marked.substring(0, bar));
    assertThat(found.getLast().role()).isEqualTo(Role.BODY);
    assertThat(found.getFirst().paragraph()).isEqualTo(found.getLast().paragraph());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          nl; De NAVO - een bondgenootschap - stuurt troepen.
          nl; President De Wit (52) is dood.
          nl; Wit-Rusland stuurt troepen.
          nl; Jan (VVD) zegt nee.
          en; Reuters (the agency) said so.
          en; Mr. Smith - a farmer - died.
          en; COVID-19 cases rose.
          en; On Monday, May 3, talks began.
          """)
  void takesNoSentenceForADateline(String language, String text) {
    assertThat(Segmenter.of(new Language(language)).segment(Report.of(text)))
        .hasSize(1)
        .allMatch(sentence -> sentence.role() == Role.BODY);
  }

  @Test
  void headingsStandAlone() {
    String text =
        "Stroom valt uit\n\nIn de stad viel de stroom uit.\n\nDokters bezorgd\n\n"
            + "Er waren twee doden: een man\nen zijn broer.\n\n- een huis\n- een school";
    List<SegmentedSentence> found = Segmenter.of(new Language("nl")).segment(Report.of(text));
    assertThat(found.stream().map(s -> s.role() + " " + s.span().of(text)).toList())
        .containsExactly(
            "HEADING Stroom valt uit",
            "BODY In de stad viel de stroom uit.",
            "HEADING Dokters bezorgd",
            "BODY Er waren twee doden: een man\nen zijn broer.",
            "BODY - een huis",
            "BODY - een school");
    assertThat(found.stream().map(SegmentedSentence::paragraph).toList())
        .containsExactly(0, 1, 2, 3, 4, 5);
  }

  @Test
  void aKnownTitleIsAHeadingWhateverItsMarks() {
    String text = "Stroom valt uit. Dokters bezorgd.\n\nHet is donker.";
    List<SegmentedSentence> found =
        Segmenter.of(new Language("nl")).segment(Report.of(text).withTitle());
    assertThat(found.stream().map(SegmentedSentence::heading).toList())
        .containsExactly(true, true, false);
  }

  @Test
  void aTextOfOneLineIsNoHeading() {
    assertThat(Segmenter.of(new Language("nl")).segment(Report.of("Stroom valt uit in stad")))
        .singleElement()
        .matches(sentence -> sentence.role() == Role.BODY);
  }

  @Test
  void bylinesAndDatesAreDatelines() {
    String text =
        "Stroom valt uit\n\nVan onze redactie\n\ndonderdag 6 januari 2022, 18.30\n\n"
            + "In de stad is het donker.";
    assertThat(
            Segmenter.of(new Language("nl")).segment(Report.of(text)).stream()
                .map(SegmentedSentence::role)
                .toList())
        .containsExactly(Role.HEADING, Role.DATELINE, Role.DATELINE, Role.BODY);
  }

  @Test
  void joinsHardWrappedLines() {
    String text =
        """
        The police said on Monday that they had found a large number of
        weapons in a house near the river, where two men and a woman had
        lived since the spring. The three were taken to the capital, where
        a judge will hear them.
        Residents said that they had seen nothing of it, and that the men
        had been quiet neighbours.
        """;
    List<SegmentedSentence> found = Segmenter.of(new Language("en")).segment(Report.of(text));
    assertThat(found.stream().map(SegmentedSentence::paragraph).toList()).containsExactly(0, 0, 1);
  }

  @Test
  void lineEndsDivideWhereEachParagraphIsALine() {
    String text =
        "De stroom viel uit\nDe politie kwam laat. Zij vond niemand.\nHet bleef stil.\nEn donker.";
    assertThat(
            Segmenter.of(new Language("nl")).segment(Report.of(text)).stream()
                .map(SegmentedSentence::paragraph)
                .toList())
        .containsExactly(0, 1, 1, 2, 3);
  }

  @Test
  void aLanguageWithoutATableIsCutByTheGeneralRules() {
    assertThat(sentences("xx", "Aa bb. Cc dd.")).containsExactly("Aa bb.", "Cc dd.");
  }

  @Test
  void nothingGivesNothing() {
    for (String empty : new String[] {"", " ", "\n\n", "\u00A0\u200B\uFEFF\t"}) {
      assertThat(Segmenter.of(new Language("nl")).segment(Report.of(empty))).isEmpty();
    }
  }

  private static List<String> sentences(String language, String text) {
    return Segmenter.of(new Language(language)).segment(Report.of(text)).stream()
        .map(sentence -> sentence.span().of(text))
        .toList();
  }
}
