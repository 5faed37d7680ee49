package org.zicht.training.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zicht.text.Language;
import org.zicht.text.syntax.Parser;
import org.zicht.training.treebank.Treebank;

/**
 * What the shipped models reach on treebanks that they were not trained on, never less. The floors
 * stand a little below what {@code bin/evaluate-syntax} prints; they are lowered only with a
 * reason.
 */
final class SyntaxFloorTest {

  @ParameterizedTest
  @CsvSource({
    "nl, nl/alpino/test.conllu, 95.5, 95.5, 86.8, 81.0",
    "nl, nl/lassysmall/test.conllu, 95.7, 96.0, 87.0, 82.0",
    "en, en/ewt/test.conllu, 95.9, 98.5, 88.3, 85.5",
    "fr, fr/sequoia/test.conllu, 97.3, 97.8, 89.1, 84.7",
    "es, es/gsd/test.conllu, 93.5, 95.8, 80.3, 75.0",
    "ru, ru/taiga/test.conllu, 92.5, 89.6, 77.5, 70.0",
    "de, de/gsd/test.conllu, 91.5, 94.0, 78.3, 70.8",
  })
  void theShippedModelReachesItsFloor(
      String language, String file, double upos, double lemma, double heads, double labelled) {
    Path shared = Path.of(System.getProperty("zicht.shared", "../../shared"));
    Path treebank = shared.resolve("data/treebanks").resolve(file);
    assumeTrue(
        Files.exists(treebank),
        "skipped: the treebank " + file + " is not in " + shared.toAbsolutePath().normalize());
    Parser parser = Parser.of(new Language(language)).orElseThrow();

    Scores scores = Scores.of(parser, Treebank.readWords(treebank, ""));

    assertThat(scores.upos()).as("UPOS, %s", scores).isGreaterThanOrEqualTo(upos);
    assertThat(scores.lemmas()).as("lemma, %s", scores).isGreaterThanOrEqualTo(lemma);
    assertThat(scores.heads()).as("UAS, %s", scores).isGreaterThanOrEqualTo(heads);
    assertThat(scores.labelled()).as("LAS, %s", scores).isGreaterThanOrEqualTo(labelled);
  }
}
