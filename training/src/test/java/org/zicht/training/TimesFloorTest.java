package org.zicht.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zicht.text.Language;

/** What the finders of numbers and times reach on the cases of others, never less. */
final class TimesFloorTest {

  @ParameterizedTest
  @CsvSource({
    "nl, Dutch, 95, 80",
    "en, English, 95, 80",
    "de, German, 95, 70",
    "fr, French, 95, 70",
    "es, Spanish, 95, 70"
  })
  void theCasesThatCanOccurInAReport(String code, String name, double numbers, double dates)
      throws IOException {
    Path folder = data("data/time/recognizers/" + name);
    Language language = new Language(code);

    EvaluateTimes.Outcome counts = EvaluateTimes.numbers(language, folder, TimesFloorTest::unheard);
    EvaluateTimes.Outcome times =
        EvaluateTimes.times(language, folder, new TreeMap<>(), TimesFloorTest::unheard);

    assertThat(counts.share()).as("numbers, %s", counts).isGreaterThanOrEqualTo(numbers);
    assertThat(times.share()).as("dates, %s", times).isGreaterThanOrEqualTo(dates);
    // Leaving out more and more of the cases must not make the share look better.
    assertThat(times.counted()).as("dates, %s", times).isGreaterThan(times.all() * 3 / 5);
  }

  @Test
  void theMarksOfMeantime() throws IOException {
    Path folder = data("data/crossdoc/meantime/en");
    PrintStream silent =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

    Meantime.Outcome outcome = Meantime.measure(folder, silent, false, false);

    assertThat(outcome.spanF1()).as("spans, %s", outcome).isGreaterThanOrEqualTo(0.85);
    assertThat(outcome.valueF1()).as("values, %s", outcome).isGreaterThanOrEqualTo(0.75);
  }

  private static Path data(String folder) {
    Path shared = Path.of(System.getProperty("zicht.shared", "../../shared"));
    Path path = shared.resolve(folder);
    assumeTrue(
        Files.exists(path),
        "skipped: " + folder + " is not in " + shared.toAbsolutePath().normalize());
    return path;
  }

  private static void unheard(String what, String input, String expected, String found) {}
}
