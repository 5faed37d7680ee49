package org.zicht.text.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EditScriptTest {

  @ParameterizedTest
  @CsvSource({
    "uitgegeven, uitgeven",
    "tegengehouden, tegenhouden",
    "gedood, doden",
    "opgelegd, opleggen",
    "Amsterdam, Amsterdam",
    "Betogers, betoger",
    "went, go",
    "NATO, NATO",
    "AMSTERDAM, Amsterdam",
    "was, be",
    "\u0433\u043e\u0440\u043e\u0434\u0430, \u0433\u043e\u0440\u043e\u0434",
    "x, y"
  })
  void makesTheLemmaOfTheFormItWasLearnedFrom(String form, String lemma) {
    EditScript script = EditScript.between(form, lemma);

    assertThat(script.apply(form)).contains(lemma);
    assertThat(EditScript.ofLine(script.line())).isEqualTo(script);
  }

  @Test
  void carriesOverToOtherWords() {
    EditScript script = EditScript.between("uitgegeven", "uitgeven");

    assertThat(script.apply("afgegeven")).contains("afgeven");
    assertThat(script.apply("Opgenomen")).contains("opnomen");
  }

  @Test
  void doesNotFitAWordWithoutWhatItCuts() {
    EditScript script = EditScript.between("betogers", "betoger");

    assertThat(script.apply("")).isEmpty();
    assertThat(EditScript.between("uitgegeven", "uitgeven").apply("uitstel")).isEmpty();
  }

  @Test
  void aLineThatIsNoneIsRefused() {
    assertThatThrownBy(() -> EditScript.ofLine("nonsense"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nonsense");
  }
}
