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

/** What the shipped models reach on treebanks that they were not trained on, never less. */
final class SyntaxFloorTest {

  @ParameterizedTest
  @CsvSource({
    "nl, nl/alpino/test.conllu, 95.5, 95.0, 78.0",
    "en, en/ewt/test.conllu, 95.0, 97.0, 82.0"
  })
  void theShippedModelReachesItsFloor(
      String language, String file, double upos, double lemma, double labelled) {
    Path shared = Path.of(System.getProperty("zicht.shared", "../../shared"));
    Path treebank = shared.resolve("data/treebanks").resolve(file);
    assumeTrue(
        Files.exists(treebank),
        "skipped: the treebank " + file + " is not in " + shared.toAbsolutePath().normalize());
    Parser parser = Parser.of(new Language(language)).orElseThrow();

    Scores scores = Scores.of(parser, Treebank.read(treebank, ""));

    assertThat(scores.upos()).as("UPOS, %s", scores).isGreaterThanOrEqualTo(upos);
    assertThat(scores.lemmas()).as("lemma, %s", scores).isGreaterThanOrEqualTo(lemma);
    assertThat(scores.labelled()).as("LAS, %s", scores).isGreaterThanOrEqualTo(labelled);
  }
}
