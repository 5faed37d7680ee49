package org.zicht.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zicht.text.Language;
import org.zicht.text.place.Gazetteer;
import org.zicht.text.place.NamedPlace;

class AlterationTest {

  private static final Language ENGLISH = new Language("en");
  private static final Language DUTCH = new Language("nl");
  private static final Gazetteer GAZETTEER = Gazetteer.load();

  private static List<Piece> pieces(Language language, String text) {
    SourceReport source =
        new SourceReport(language.code() + "-test", language, "Title", List.of(text));
    Dissection dissection =
        new Dissection(language, new Vocabulary(language), GAZETTEER, List.of(source));
    return dissection.pieces(text, dissection.families(source));
  }

  private static String altered(Language language, String text, long seed) {
    List<Piece> pieces = pieces(language, text);
    Alteration alteration = new Alteration(new Vocabulary(language), pieces, new Random(seed));
    return pieces.stream().map(alteration::of).collect(Collectors.joining());
  }

  @Test
  void thePiecesTogetherAreTheText() {
    String text =
        "KHARKIV – Vrijdagavond vielen in Odessa (42%) zeker 1.200 doden, zei Daniel Berger; "
            + "Berger was op 3 maart 2021 in 's-Hertogenbosch, om 22.45 uur, met zeven anderen.";
    assertThat(pieces(DUTCH, text).stream().map(Piece::written).collect(Collectors.joining()))
        .isEqualTo(text);
  }

  @Test
  void everySortIsFound() {
    assertThat(
            pieces(
                ENGLISH,
                "In Nairobi, Daniel Berger in person counted 1,500 people on Sunday 4 May 2014 at"
                    + " 22:30; Berger lost seven, 12% of them."))
        .filteredOn(piece -> !(piece instanceof Piece.Fixed))
        .extracting(piece -> piece.getClass().getSimpleName() + " " + piece.written())
        .containsExactly(
            "Town Nairobi",
            "Person Daniel Berger",
            "Digits 1,500",
            "Weekday Sunday",
            "Digits 4",
            "Digits 2014",
            "Digits 22:30",
            "Person Berger",
            "NumberWord seven",
            "Digits 12");
  }

  @Test
  void whatIsPartOfANameStays() {
    String text = "The M23 and a MiG-29 were there in the 1970s; Mr Accra Smith saw one.";
    assertThat(altered(ENGLISH, text, 1)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void aTownIsTheSameOtherTownAllThrough(long seed) {
    String text = altered(ENGLISH, "From Nairobi to Dakar. Nairobi's mayor is from Nairobi.", seed);
    Matcher towns =
        Pattern.compile("From (.+) to (.+)\\. \\1's mayor is from \\1\\.").matcher(text);
    assertThat(towns.matches()).as(text).isTrue();
    assertThat(Set.of(towns.group(1), towns.group(2), "Nairobi", "Dakar")).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void whatWasMoreStaysMore(long seed) {
    Matcher amounts =
        Pattern.compile("Of ([\\d,]+) people (\\d+) died and (\\d+) fled\\.")
            .matcher(altered(ENGLISH, "Of 1,640 people 74 died and 215 fled.", seed));
    assertThat(amounts.matches()).isTrue();
    int all = Integer.parseInt(amounts.group(1).replace(",", ""));
    int dead = Integer.parseInt(amounts.group(2));
    int fled = Integer.parseInt(amounts.group(3));
    assertThat(List.of(dead, fled, all)).isSorted().doesNotContain(74, 215, 1640);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void daysMoveTogether(long seed) {
    String text = altered(DUTCH, "Maandagochtend en dinsdag.", seed);
    List<String> week =
        List.of("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag");
    Matcher days = Pattern.compile("([A-Z][a-z]+dag)ochtend en ([a-z]+)\\.").matcher(text);
    assertThat(days.matches()).as(text).isTrue();
    int first = week.indexOf(days.group(1).toLowerCase(Locale.ROOT));
    assertThat(first).isPositive();
    assertThat(days.group(2)).isEqualTo(week.get((first + 1) % 7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "nl"})
  void theTownsAreLargeOnesOfTheGazetteer(String code) {
    Language language = new Language(code);
    List<String> towns = new Vocabulary(language).towns();
    assertThat(new HashSet<>(towns)).hasSameSizeAs(towns).hasSizeGreaterThan(100);
    assertThat(towns)
        .allSatisfy(
            town ->
                assertThat(GAZETTEER.find(town, language))
                    .extracting(NamedPlace::place)
                    .anySatisfy(place -> assertThat(place.population()).isGreaterThan(100_000)));
  }
}
