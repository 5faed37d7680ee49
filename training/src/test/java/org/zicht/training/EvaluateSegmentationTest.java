package org.zicht.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zicht.text.Language;
import org.zicht.text.segment.Segmenter;

class EvaluateSegmentationTest {

  @TempDir private Path folder;

  /** Floors, a little below what was measured; lowered only with a reason. */
  @ParameterizedTest
  @CsvSource({
    "nl, nl/alpino/test, WR-P-P-H, 99.8, 98.5",
    "nl, nl/lassysmall/test, all, 99.7, 86.5",
    "en, en/pud/test, all, 99.8, 99.2",
    "en, en/ewt/test, weblog, 99.5, 92.0",
    "en, en/ewt/test, reviews, 99.3, 93.0",
    "de, de/pud/test, all, 99.5, 96.5",
    "fr, fr/pud/test, all, 99.7, 98.8",
    "es, es/pud/test, all, 99.2, 96.0",
    "ru, ru/pud/test, all, 99.5, 98.5",
  })
  void holdsItsFloorOnTheTreebanks(
      String language, String file, String genre, double tokens, double sentences)
      throws IOException {
    Path treebank =
        Path.of(System.getProperty("zicht.shared", "../../shared"))
            .resolve("data/treebanks/" + file + ".conllu");
    Assumptions.assumeTrue(Files.exists(treebank), "the treebank " + file + " is not here");
    EvaluateSegmentation.Score score = measure(language, treebank, genre);
    assertThat(score.tokenF1()).as("token F1").isGreaterThanOrEqualTo(tokens);
    assertThat(score.sentenceF1()).as("sentence F1").isGreaterThanOrEqualTo(sentences);
  }

  @Test
  void countsWhatIsRightAndWhatIsNot() throws IOException {
    Path file = folder.resolve("a.conllu");
    Files.writeString(
        file,
        """
        # sent_id = a-1
        1\tIt\t_\t_\t_\t_\t_\t_\t_\t_
        2-3\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
        2\tdid\t_\t_\t_\t_\t_\t_\t_\t_
        3\tn't\t_\t_\t_\t_\t_\t_\t_\t_
        4\train\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
        5\t.\t_\t_\t_\t_\t_\t_\t_\t_

        # sent_id = a-2
        1\tNew York\t_\t_\t_\t_\t_\t_\t_\t_
        2\tslept\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
        3\t.\t_\t_\t_\t_\t_\t_\t_\t_

        """);
    EvaluateSegmentation.Score score = measure("en", file, "all");
    // 8 in the file, 9 found, 7 of them right
    assertThat(score.tokenF1()).isEqualTo(200.0 * 7 / 17);
    assertThat(score.sentenceF1()).isEqualTo(100);
  }

  private static EvaluateSegmentation.Score measure(String language, Path file, String genre)
      throws IOException {
    Map<String, EvaluateSegmentation.Score> scores =
        EvaluateSegmentation.measure(Segmenter.of(new Language(language)), file, 0, System.out);
    return Optional.ofNullable(scores.get(genre)).orElseThrow();
  }
}
