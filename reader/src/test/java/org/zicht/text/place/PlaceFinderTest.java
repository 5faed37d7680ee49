package org.zicht.text.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zicht.report.Span;
import org.zicht.text.Language;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

class PlaceFinderTest {

  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final PlaceFinder DUTCH = PlaceFinder.of(new Language("nl"), GAZETTEER);
  private static final PlaceFinder ENGLISH = PlaceFinder.of(new Language("en"), GAZETTEER);

  /** One line a mention: its words, its form, the place and its country. */
  private static List<String> lines(List<Sentence> report, List<List<PlaceMention>> found) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < report.size(); i++) {
      for (PlaceMention mention : found.get(i)) {
        String words = Spotter.words(report.get(i), mention.firstToken(), mention.lastToken());
        Place place = mention.place();
        lines.add(
            words
                + (mention.form() == PlaceMention.Form.NAME ? "" : " " + mention.form())
                + " = "
                + place.name()
                + ", "
                + place.country()
                + (place.kind() == Place.Kind.TOWN ? "" : " " + place.kind()));
      }
    }
    return lines;
  }

  private static void check(PlaceFinder finder, List<Sentence> report, String... expected) {
    assertThat(lines(report, finder.find(report))).containsExactly(expected);
  }

  private static void dutch(String sentence, String... expected) {
    check(DUTCH, Tagged.report(sentence), expected);
  }

  private static void english(String sentence, String... expected) {
    check(ENGLISH, Tagged.report(sentence), expected);
  }

  // ---- names

  @Test
  void townsAndCountries() {
    dutch(
        "In/ADP Almaty/PROPN ,/PUNCT de/DET grootste/ADJ stad/NOUN in/ADP Kazachstan/PROPN",
        "Almaty = Almaty, KZ",
        "Kazachstan = Kazakhstan, KZ COUNTRY");
    english(
        "Shells/NOUN hit/VERB Kharkiv/PROPN in/ADP Ukraine/PROPN",
        "Kharkiv = Kharkiv, UA",
        "Ukraine = Ukraine, UA COUNTRY");
  }

  @Test
  void theLongestNameWins() {
    english("Crowds/NOUN in/ADP New/PROPN York/PROPN", "New York = New York City, US");
    dutch("Onrust/NOUN in/ADP Den/PROPN Haag/PROPN", "Den Haag = The Hague, NL");
    dutch("Aanslag/NOUN in/ADP Sri/PROPN Lanka/PROPN", "Sri Lanka = Sri Lanka, LK COUNTRY");
    dutch("Rellen/NOUN in/ADP Addis/PROPN Abeba/PROPN", "Addis Abeba = Addis Ababa, ET");
    english(
        "Gangs/NOUN in/ADP Port_/PROPN -_/PUNCT au_/ADP -_/PUNCT Prince/PROPN",
        "Port-au-Prince = Port-au-Prince, HT");
    english("Gangs/NOUN in/ADP Port-au-Prince/PROPN", "Port-au-Prince = Port-au-Prince, HT");
  }

  @Test
  void possessives() {
    english("Syria_/PROPN 's/PART army/NOUN", "Syria = Syria, SY COUNTRY");
    english("Syria's/PROPN army/NOUN", "Syria's = Syria, SY COUNTRY");
    dutch("Syriës/PROPN leger/NOUN", "Syriës = Syria, SY COUNTRY");
    dutch("Oekraïnes/PROPN leger/NOUN", "Oekraïnes = Ukraine, UA COUNTRY");
  }

  @Test
  void partsOfAreas() {
    dutch("In/ADP Oost-Oekraïne/PROPN", "Oost-Oekraïne = Ukraine, UA COUNTRY");
    dutch("In/ADP Zuid-Libanon/PROPN", "Zuid-Libanon = Lebanon, LB COUNTRY");
    dutch("In/ADP Noord-Korea/PROPN", "Noord-Korea = North Korea, KP COUNTRY");
    english("In/ADP northern/ADJ Syria/PROPN", "northern Syria = Syria, SY COUNTRY");
    dutch("In/ADP de/DET Gazastrook/PROPN", "Gazastrook = Gaza Strip, PS REGION");
  }

  @Test
  void adjectivesAndInhabitants() {
    dutch(
        "De/DET Kazachse/ADJ politie/NOUN en/CCONJ Oekraïners/NOUN",
        "Kazachse ADJECTIVE = Kazakhstan, KZ COUNTRY",
        "Oekraïners INHABITANT = Ukraine, UA COUNTRY");
    english(
        "South/ADJ Korean/ADJ police/NOUN held/VERB two/NUM Afghans/PROPN",
        "South Korean ADJECTIVE = South Korea, KR COUNTRY",
        "Afghans INHABITANT = Afghanistan, AF COUNTRY");
    dutch("Polen/PROPN sluit/VERB de/DET grens/NOUN", "Polen = Poland, PL COUNTRY");
    dutch("pro-Russische/ADJ rebellen/NOUN");
  }

  @Test
  void abbreviationsOnlyAsWritten() {
    dutch("De/DET VS/PROPN dreigen/VERB", "VS = United States, US COUNTRY");
    english("He/PRON told/VERB us/PRON");
    english("They/PRON met/VERB in/ADP the/DET US/PROPN", "US = United States, US COUNTRY");
    english("The/DET UN/PROPN and/CCONJ BBC/PROPN");
  }

  @Test
  void datelines() {
    english(
        "KYIV/PROPN (/PUNCT Reuters/PROPN )/PUNCT –/PUNCT Two/NUM people/NOUN died/VERB",
        "KYIV = Kyiv, UA");
    english(
        "BUNIA/PROPN ,/PUNCT 5/NUM May/PROPN –/PUNCT Two/NUM people/NOUN died/VERB",
        "BUNIA = Bunia, CD");
  }

  // ---- which place

  @Test
  void theCountriesOfTheReportDecide() {
    check(
        ENGLISH,
        Tagged.report(
            "Police/NOUN in/ADP Texas/PROPN said/VERB so/ADV",
            "The/DET fire/NOUN in/ADP Odessa/PROPN spread/VERB",
            "American/ADJ troops/NOUN left/VERB Houston/PROPN"),
        "Texas = Texas, US PROVINCE",
        // The spelling is the Ukrainian city's in English as well: the table says so.
        "Odessa = Odesa, UA",
        "American ADJECTIVE = United States, US COUNTRY",
        "Houston = Houston, US");
    check(
        ENGLISH,
        Tagged.report(
            "Police/NOUN in/ADP Atlanta/PROPN ,/PUNCT Georgia/PROPN ,/PUNCT arrested/VERB two/NUM",
            "American/ADJ voters/NOUN in/ADP Georgia/PROPN"),
        "Atlanta = Atlanta, US",
        "Georgia = Georgia, US PROVINCE",
        "American ADJECTIVE = United States, US COUNTRY",
        "Georgia = Georgia, US PROVINCE");
    check(
        ENGLISH,
        Tagged.report("Russian/ADJ troops/NOUN entered/VERB Georgia/PROPN"),
        "Russian ADJECTIVE = Russia, RU COUNTRY",
        "Georgia = Georgia, GE COUNTRY");
  }

  @Test
  void theNameBesideDecides() {
    english(
        "A/DET fire/NOUN in/ADP Paris/PROPN ,/PUNCT Texas/PROPN",
        "Paris = Paris, US",
        "Texas = Texas, US PROVINCE");
  }

  @Test
  void oneNameIsOnePlaceInAReport() {
    check(
        ENGLISH,
        Tagged.report(
            "A/DET blast/NOUN in/ADP Tripoli/PROPN ,/PUNCT Lebanon/PROPN",
            "Tripoli/PROPN was/AUX quiet/ADJ"),
        "Tripoli = Tripoli, LB",
        "Lebanon = Lebanon, LB COUNTRY",
        "Tripoli = Tripoli, LB");
  }

  @Test
  void provincesWhereTheWordsSaySo() {
    english(
        "Shelling/NOUN in/ADP Kharkiv/PROPN region/NOUN", "Kharkiv = Kharkiv Oblast, UA PROVINCE");
    dutch(
        "In/ADP de/DET provincie/NOUN Idlib/PROPN in/ADP Syrië/PROPN",
        "Idlib = Idlib, SY PROVINCE",
        "Syrië = Syria, SY COUNTRY");
    dutch("In/ADP de/DET stad/NOUN Idlib/PROPN", "Idlib = Idlib, SY");
  }

  @Test
  void smallTownsNeedMoreThanTheirName() {
    check(
        DUTCH,
        Tagged.report(
            "De/DET val/NOUN van/ADP Srebrenica/PROPN in/ADP Bosnië/PROPN",
            "Bosnische/ADJ Serviërs/NOUN"),
        "Srebrenica = Srebrenica, BA",
        "Bosnië = Bosnia & Herzegovina, BA COUNTRY",
        "Bosnische ADJECTIVE = Bosnia & Herzegovina, BA COUNTRY",
        "Serviërs INHABITANT = Serbia, RS COUNTRY");
    english("Patterson/PROPN said/VERB so/ADV");
  }

  // ---- what is no place

  @Test
  void namesOfPeople() {
    english("Paris/PROPN Hilton/PROPN>0:flat arrived/VERB>0:x");
    english("Victoria/PROPN Nuland/PROPN>0:flat said/VERB");
    english("Denzel/PROPN Washington/PROPN>0:flat spoke/VERB");
    english("President/PROPN Jackson/PROPN spoke/VERB in/ADP Kyiv/PROPN", "Kyiv = Kyiv, UA");
    english("Baker/PROPN and/CCONJ Lincoln/PROPN left/VERB");
    dutch("Mark/PROPN van/ADP>0:flat Bommel/PROPN>0:flat speelde/VERB");
    check(
        ENGLISH,
        Tagged.report(
            "Michael/PROPN Bristol/PROPN>0:flat spoke/VERB", "Bristol/PROPN denied/VERB it/PRON"));
  }

  @Test
  void namesOfBodies() {
    english("The/DET Washington/PROPN>2:compound Post/PROPN wrote/VERB");
    english("The/DET New/PROPN>3:compound York/PROPN>3:compound Times/PROPN wrote/VERB");
    english("Manchester/PROPN>1:compound United/PROPN won/VERB");
  }

  @ParameterizedTest
  @CsvSource({
    "In/ADP Maart/PROPN",
    "De/DET Best/PROPN presterende/ADJ",
    "Goes/VERB away/ADV",
    "Man/PROPN gedood/VERB",
    "Bar/NOUN gesloten/VERB",
    "In/ADP Echt/ADV"
  })
  void ordinaryDutchWords(String words) {
    dutch(words);
  }

  @ParameterizedTest
  @CsvSource({
    "Reading/PROPN the/DET text/NOUN",
    "Police/NOUN said/VERB",
    "Mobile/ADJ phones/NOUN",
    "Most/ADJ people/NOUN",
    "The/DET Union/PROPN said/VERB",
    "In/ADP March/PROPN",
    "Nice/ADJ weather/NOUN"
  })
  void ordinaryEnglishWords(String words) {
    english(words);
  }

  @Test
  void headingsInTitleCase() {
    List<Sentence> report =
        List.of(Tagged.heading("Protesters/NOUN Storm/VERB Parliament/PROPN in/ADP Jakarta/PROPN"));
    check(ENGLISH, report, "Jakarta = Jakarta, ID");
  }

  // ---- what always holds

  @Test
  void spansCoverTheTokensAndNeverOverlap() {
    Sentence sentence =
        Tagged.sentence("In/ADP northern/ADJ Syria/PROPN and/CCONJ New/PROPN Delhi/PROPN");
    int end = 0;
    for (PlaceMention mention : ENGLISH.find(sentence)) {
      Span first = sentence.token(mention.firstToken()).span();
      Span last = sentence.token(mention.lastToken()).span();
      assertThat(mention.span()).isEqualTo(first.union(last));
      assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
      end = mention.span().end();
    }
    assertThat(end).isPositive();
  }

  @Test
  void anyTextIsRead() {
    long seed = 20_220_106;
    Random random = new Random(seed);
    Upos[] tags = Upos.values();
    for (int round = 0; round < 400; round++) {
      List<Token> tokens = new ArrayList<>();
      int at = 0;
      int count = 1 + random.nextInt(12);
      for (int i = 0; i < count; i++) {
        StringBuilder form = new StringBuilder();
        int length = 1 + random.nextInt(8);
        for (int k = 0; k < length; k++) {
          // Any unit at all, unpaired surrogates too; half the time a letter.
          form.append((char) (random.nextBoolean() ? random.nextInt(0x10000) : 'A' + k));
        }
        int head = i == 0 ? Token.ROOT : random.nextInt(i);
        tokens.add(
            new Token(
                i,
                new Span(at, at + form.length()),
                form.toString(),
                form.toString(),
                tags[random.nextInt(tags.length)],
                "",
                head,
                random.nextBoolean() ? "flat" : "nsubj"));
        at += form.length() + random.nextInt(2);
      }
      Sentence sentence = new Sentence(0, 0, random.nextBoolean(), tokens);
      assertThat(DUTCH.find(sentence))
          .as("seed %d, round %d", seed, round)
          .allSatisfy(mention -> assertThat(sentence.span().contains(mention.span())).isTrue());
    }
  }
}
