package org.zicht.text.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zicht.text.Language;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.phrase.CaseTable;
import org.zicht.text.phrase.PlainSentence;

class TimeFinderTest {

  private static final LocalDate THURSDAY = LocalDate.of(2022, 1, 6);

  private static final TimeFinder DUTCH = TimeFinder.of(new Language("nl"));
  private static final TimeFinder ENGLISH = TimeFinder.of(new Language("en"));

  static List<CaseTable.Line> dutch() {
    return CaseTable.read(TimeFinderTest.class, "nl.tsv");
  }

  static List<CaseTable.Line> english() {
    return CaseTable.read(TimeFinderTest.class, "en.tsv");
  }

  @ParameterizedTest
  @MethodSource("dutch")
  void dutchSentences(CaseTable.Line line) {
    check(DUTCH, PlainSentence.of(line.sentence()), line);
  }

  @ParameterizedTest
  @MethodSource("english")
  void englishSentencesCutAtHyphens(CaseTable.Line line) {
    check(ENGLISH, PlainSentence.of(line.sentence(), true), line);
  }

  @ParameterizedTest
  @MethodSource("english")
  void englishSentencesWithHyphensKept(CaseTable.Line line) {
    check(ENGLISH, PlainSentence.of(line.sentence()), line);
  }

  static Stream<Arguments> untagged() {
    return Stream.of("de", "fr", "es", "ru")
        .flatMap(
            code ->
                CaseTable.read(TimeFinderTest.class, code + ".tsv").stream()
                    .map(line -> Arguments.of(code, line)));
  }

  @ParameterizedTest
  @MethodSource("untagged")
  void sentencesWithoutTags(String code, CaseTable.Line line) {
    Language language = new Language(code);
    check(TimeFinder.of(language), PlainSentence.untagged(line.sentence(), language), line);
  }

  @ParameterizedTest
  @CsvSource({
    // Finite verbs decide, auxiliaries of the future before the participles that they carry.
    "en, will be held on Friday, be|VerbForm=Inf held|Tense=Past;VerbForm=Part, 2022-01-07",
    "en, were held on Friday, were|Tense=Past held|Tense=Past;VerbForm=Part, 2021-12-31",
    "en, has been held on Friday, held|Tense=Past;VerbForm=Part, 2021-12-31",
    "de, Freitag konnten Kinder gerettet werden, konnten|Tense=Past werden|VerbForm=Inf, 2021-12-31",
    "de, Freitag werden Schulen geschlossen, werden|Tense=Pres, 2022-01-07",
    "fr, vendredi la ville votera, votera|Tense=Fut, 2022-01-07",
    "fr, vendredi la ville a voté, voté|Tense=Past;VerbForm=Part, 2021-12-31",
    "es, el viernes la ciudad votará, votará|Tense=Fut, 2022-01-07",
    "es, el viernes la ciudad votaba, votaba|Tense=Imp, 2021-12-31",
    "ru, в пятницу город проголосует, проголосует|Tense=Fut, 2022-01-07",
    "ru, в пятницу город проголосовал, проголосовал|Tense=Past, 2021-12-31",
    "ru, через неделю город проголосует, проголосует|Tense=Fut, 2022-01-10..2022-01-16",
    "ru, неделю назад город проголосовал, проголосовал|Tense=Past, 2021-12-27..2022-01-02",
  })
  void theTenseSaysWhichWay(String code, String words, String features, String expected) {
    Language language = new Language(code);
    Sentence plain = PlainSentence.untagged(words, language);
    List<Token> tokens = plain.tokens().stream().map(token -> featured(token, features)).toList();
    Sentence sentence = new Sentence(0, 0, false, tokens);
    TimeExpression time = TimeFinder.of(language).find(sentence, Optional.of(THURSDAY)).getFirst();
    assertThat(days(time)).isEqualTo(expected);
  }

  private static Token featured(Token token, String features) {
    for (String entry : features.split(" ", -1)) {
      String[] parts = entry.split("\\|", -1);
      if (parts[0].equals(token.form())) {
        return new Token(
            token.index(),
            token.span(),
            token.form(),
            token.lemma(),
            Upos.VERB,
            parts[1].replace(';', '|'),
            token.head(),
            token.relation());
      }
    }
    return token;
  }

  @ParameterizedTest
  @CsvSource({
    "2021, easter, 2021-04-04",
    "2022, easter, 2022-04-17",
    "2024, easter-2, 2024-03-29",
    "2000, easter+49, 2000-06-11",
    "2038, easter, 2038-04-25",
    "2022, orthodox, 2022-04-24",
    "2024, orthodox, 2024-05-05",
    "2021, orthodox-2, 2021-04-30",
    "2022, 11-22>4, 2022-11-24",
    "2020, 05-08>7, 2020-05-10",
    "2020, 12-25, 2020-12-25",
  })
  void feastsFallWhereTheirChurchesAndStatesPutThem(int year, String written, LocalDate expected) {
    assertThat(new Feast(written).in(year)).isEqualTo(expected);
  }

  @Test
  void aFeastThatIsNotWrittenAsOneIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Feast("christmas").in(2022))
        .withMessageContaining("christmas");
  }

  @ParameterizedTest
  @CsvSource({
    // The last day of a year, the first of the next, leap days, ends of months and weeks.
    "2022-01-01, Gisteren vielen doden., 2021-12-31",
    "2022-01-03, Afgelopen weekend vielen doden., 2022-01-01..2022-01-02",
    "2021-12-31, Morgen spreekt hij., 2022-01-01",
    "2020-03-01, Gisteren vielen doden., 2020-02-29",
    "2021-03-01, Gisteren vielen doden., 2021-02-28",
    "2020-03-31, Vorige maand vielen doden., 2020-02-01..2020-02-29",
    "2021-01-04, Vorige week vielen doden., 2020-12-28..2021-01-03",
    "2022-01-06, Op 29 februari vielen doden., 2020-02-29",
    "2022-06-15, Op 29 februari vielen doden., 2020-02-29",
    "2022-01-02, Eind december vielen doden., 2021-12-21..2021-12-31",
    "2022-01-01, In de nacht van vrijdag op zaterdag vielen doden., "
        + "2021-12-31T18:00..2022-01-01T06:00",
    "2020-02-29, Een jaar geleden vielen doden., 2019-01-01..2019-12-31",
    "2022-03-01, Van 27 tot 28 februari vielen doden., 2022-02-27..2022-02-28",
    "2022-03-02, Van 28 februari tot 1 maart vielen doden., 2022-02-28..2022-03-01",
  })
  void endsOfYearsAndMonths(LocalDate report, String sentence, String expected) {
    TimeExpression time = DUTCH.find(PlainSentence.of(sentence), Optional.of(report)).getFirst();
    assertThat(days(time)).isEqualTo(expected);
  }

  @Test
  void withoutTheDayOfTheReportOnlyWholeDatesAreKnown() {
    Sentence relative = PlainSentence.of("Woensdag vielen doden.");
    Sentence whole = PlainSentence.of("Op 5 januari 2022 vielen doden.");
    assertThat(DUTCH.find(relative, Optional.empty()).getFirst().resolved()).isFalse();
    assertThat(days(DUTCH.find(whole, Optional.empty()).getFirst())).isEqualTo("2022-01-05");
  }

  @Test
  void hoursStayUnknownWhereTheSentenceNamesTwoDays() {
    Sentence sentence =
        PlainSentence.of("Maandag vielen doden, dinsdag gewonden, en om 18.30 uur werd het stil.");
    List<TimeExpression> found = DUTCH.find(sentence, Optional.of(THURSDAY));
    assertThat(found).hasSize(3);
    assertThat(found.get(2).resolved()).isFalse();
  }

  private static void check(TimeFinder finder, Sentence sentence, CaseTable.Line line) {
    StringJoiner found = new StringJoiner("; ");
    for (TimeExpression time : finder.find(sentence, Optional.of(THURSDAY))) {
      String kind = time.kind() == TimeExpression.Kind.CALENDAR ? "" : " " + small(time.kind());
      found.add(
          time.span().of(line.sentence())
              + " = "
              + days(time)
              + " "
              + small(time.precision())
              + kind);
    }
    assertThat(found.toString()).as(line.sentence()).isEqualTo(line.expected());
  }

  private static String days(TimeExpression time) {
    String start = shown(time.start());
    String end = shown(time.end());
    if (start.isEmpty() && end.isEmpty()) {
      return "?";
    }
    return start.equals(end) ? start : start + ".." + end;
  }

  private static String shown(@Nullable Moment moment) {
    return moment == null ? "" : moment.toString();
  }

  private static String small(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
