package org.zicht.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zicht.text.Language;
import org.zicht.text.place.Gazetteer;

class ReportMakerTest {

  private static final Path HOME = Path.of("..");
  private static final int COUNT = 80;

  private static List<MadeReport> made = List.of();

  @BeforeAll
  static void make() throws IOException {
    made = GenerateReports.make(HOME, COUNT, 7);
  }

  @Test
  void theSameSeedMakesTheSameReportsHoweverManyAreAskedFor() throws IOException {
    assertThat(GenerateReports.make(HOME, COUNT / 4, 7)).isEqualTo(made.subList(0, COUNT / 4));
  }

  @Test
  void anotherSeedMakesOthers() throws IOException {
    assertThat(GenerateReports.make(HOME, 4, 8)).doesNotContainAnyElementsOf(made);
  }

  @Test
  void theLanguagesTakeTurns() {
    assertThat(made.stream().map(report -> report.language().code()).limit(4))
        .containsExactly("en", "nl", "en", "nl");
  }

  @Test
  void everyReportIsOfTheLengthOfANewsReport() {
    assertThat(made)
        .allSatisfy(
            report ->
                assertThat(SourceReport.words(report.text()))
                    .isBetween(ReportMaker.FEWEST_WORDS, ReportMaker.MOST_WORDS));
  }

  @Test
  void everyReportHasSeveralParagraphs() {
    assertThat(made)
        .allSatisfy(report -> assertThat(report.text().split("\n\n")).hasSizeGreaterThan(3));
  }

  @Test
  void aReportBeginsAsOneOfItsSourcesDoes() {
    assertThat(SourceReport.of("en-a", "A title\n\n" + "word ".repeat(30)).title())
        .isEqualTo("A title");
    assertThat(SourceReport.of("en-a", "word ".repeat(30)).title()).isEmpty();
  }

  @Test
  void noTwoReportsAreNearCopies() {
    List<Set<String>> shingles = made.stream().map(report -> shingles(report.text())).toList();
    for (int i = 0; i < shingles.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(overlap(shingles.get(i), shingles.get(j)))
            .as("the share of report %d in report %d", i, j)
            .isLessThan(0.5);
      }
    }
  }

  @Test
  void noReportIsANearCopyOfItsSources() throws IOException {
    List<SourceReport> sources = SourceReport.readAll(HOME);
    for (MadeReport report : made) {
      for (SourceReport source : sources) {
        assertThat(
                overlap(shingles(report.text()), shingles(String.join(" ", source.paragraphs()))))
            .isLessThan(0.5);
      }
    }
  }

  @Test
  void sourcesThatAreUsedUpAreSaidToBe() {
    String paragraph = "word ".repeat(70).strip();
    String text = "A title\n\n" + String.join("\n\n", List.of(paragraph, paragraph));
    List<SourceReport> sources = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      sources.add(SourceReport.of("en-" + i, text));
    }
    ReportMaker maker = new ReportMaker(new Language("en"), sources, Gazetteer.load(), 1);
    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 200; i++) {
                maker.next();
              }
            })
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("language en");
  }

  private static Set<String> shingles(String text) {
    String[] words =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\d]+"))
            .filter(word -> !word.isEmpty())
            .toArray(String[]::new);
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + 3 <= words.length; i++) {
      shingles.add(words[i] + " " + words[i + 1] + " " + words[i + 2]);
    }
    return shingles;
  }

  /** The share of the smaller set that is in the other. */
  private static double overlap(Set<String> one, Set<String> other) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    return (double) shared.size() / Math.min(one.size(), other.size());
  }
}
