package org.zicht.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.zicht.text.Language;
import org.zicht.text.Sentence;
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
