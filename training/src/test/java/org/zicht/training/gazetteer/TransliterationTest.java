package org.zicht.training.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zicht.text.place.NameKey;

class TransliterationTest {

  @ParameterizedTest
  @CsvSource({
    "nl, ru, Жанаозен, zjanaozen",
    "nl, ru, Джамбул, dzjamboel",
    "nl, ru, Уральск, oeralsk",
    "nl, ru, Екатеринбург, jekaterinboerg",
    "nl, ru, Грозный, grozny",
    "nl, uk, Маріуполь, marioepol",
    "nl, uk, Харків, charkiv",
    "nl, uk, Луганськ, loehansk",
    "nl, uk, Запоріжжя, zaporizja",
    "nl, uk, Миколаїв, mykolajiv",
    "de, uk, Чернігів, tschernihiw",
    "de, ru, Николаев, nikolajew",
    "fr, uk, Маріуполь, marioupol",
    "fr, ru, Бишкек, bichkek",
    "es, uk, Херсон, jerson",
    "en, uk, Харків, kharkiv",
    "en, ru, Воронеж, voronezh"
  })
  void asTheNewspapersSpell(String language, String alphabet, String name, String spelling)
      throws IOException {
    Transliteration transliteration =
        new Transliteration(Path.of("../languages", language, "transliteration.tsv"));
    assertThat(NameKey.of(transliteration.spell(name, alphabet))).isEqualTo(spelling);
  }

  @ParameterizedTest
  @CsvSource({"nl, uk, Ђаково", "nl, ru, Ґанок"})
  void aLetterWithoutARuleGivesNothing(String language, String alphabet, String name)
      throws IOException {
    Transliteration transliteration =
        new Transliteration(Path.of("../languages", language, "transliteration.tsv"));
    assertThat(transliteration.spell(name, alphabet)).isEmpty();
  }
}
