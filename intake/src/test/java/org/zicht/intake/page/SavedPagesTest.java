package org.zicht.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zicht.report.PublicationTime;

/** Articles in four languages, each in every layout: 48 pages of Dutch, German, French, Russian. */
final class SavedPagesTest {

  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  private static final double MEAN = 0.97;

  private static final double LOWEST = 0.93;

  record SavedPage(Layout layout, WrittenArticle article) {

    Page read() {
      return PageReader.read(layout.page(article), null);
    }

    @Override
    public String toString() {
      return layout + " " + article.language();
    }
  }

  /** Every layout in every language; the two articles of a language take turns. */
  private static List<SavedPage> pages() {
    List<SavedPage> pages = new ArrayList<>();
    for (String language : List.of("nl", "de", "fr", "ru")) {
      int number = 0;
      for (Layout layout : Layout.values()) {
        number = number % 2 + 1;
        pages.add(new SavedPage(layout, WrittenArticle.of(language + "-" + number)));
      }
    }
    return pages;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void theArticleIsTakenAndNothingElse(SavedPage page) {
    Page read = page.read();
    assertThat(f1(page.article().text(), String.join("\n", read.paragraphs())))
        .as(() -> String.join("\n", read.paragraphs()))
        .isGreaterThanOrEqualTo(LOWEST);
    assertThat(read.imprint().title()).isEqualTo(page.article().title());
  }

  @Test
  void onTheWholeNearlyEveryWordIsRight() {
    double sum =
        pages().stream()
            .mapToDouble(
                page -> f1(page.article().text(), String.join("\n", page.read().paragraphs())))
            .sum();
    assertThat(sum / pages().size()).isGreaterThanOrEqualTo(MEAN);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void aDayOfPublicationThatIsGivenIsRight(SavedPage page) {
    PublicationTime published = page.read().imprint().published();
    if (published != null) {
      assertThat(published.day()).isEqualTo(page.article().published().toLocalDate());
    }
  }

  /**
   * One page gives none: a French one that writes 02/12/2019 and does not say that it is French. It
   * could be February or December.
   */
  @Test
  void theDayOfPublicationIsKnownOfAllPagesButOne() {
    List<SavedPage> without =
        pages().stream().filter(page -> page.read().imprint().published() == null).toList();
    assertThat(without).extracting(SavedPage::toString).containsExactly("TABLES fr");
  }

  /**
   * The harmonic mean of how many words are right and how many are found, each as often as it is.
   */
  private static double f1(String wanted, String found) {
    Map<String, Integer> there = words(wanted);
    Map<String, Integer> taken = words(found);
    int right =
        there.entrySet().stream()
            .mapToInt(entry -> Math.min(entry.getValue(), taken.getOrDefault(entry.getKey(), 0)))
            .sum();
    int all =
        Stream.of(there, taken)
            .flatMap(map -> map.values().stream())
            .mapToInt(count -> count)
            .sum();
    return 2.0 * right / all;
  }

  private static Map<String, Integer> words(String text) {
    Map<String, Integer> words = new HashMap<>();
    Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.merge(word.group(), 1, Integer::sum);
    }
    return words;
  }
}
