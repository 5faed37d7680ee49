package org.zicht.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zicht.attribution.Construction;
import org.zicht.claims.lexicon.Trigger;
import org.zicht.claims.lexicon.TriggerLexicon;
import org.zicht.text.Language;
import org.zicht.text.language.LanguageData;

final class RuleBookTest {

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void everyTriggerIsFoundByTheNameThatClaimsGive(String code) {
    Language language = new Language(code);
    RuleBook book = RuleBook.of(language);
    for (Trigger trigger : TriggerLexicon.of(LanguageData.of(language)).all()) {
      Rule rule = book.named(trigger.name()).orElseThrow();
      assertThat(rule.type()).isEqualTo(trigger.type().code());
      assertThat(rule.table()).isEqualTo("triggers");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void everyTableAndEveryTurnOfPhraseIsListed(String code) {
    RuleBook book = RuleBook.of(new Language(code));
    assertThat(book.rules())
        .extracting(Rule::table)
        .contains("triggers", "speech", "modality", "kinds", "names", "numbers", "times");
    assertThat(book.rules().stream().filter(rule -> rule.table().equals("attribution")))
        .hasSize(Construction.values().length)
        .allSatisfy(rule -> assertThat(rule.example()).endsWith("."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kill", "KILL"})
  void aWordIsFoundWhateverItsCase(String word) {
    assertThat(RuleBook.of(new Language("en")).rules()).anyMatch(rule -> rule.has(word));
    assertThat(RuleBook.of(new Language("en")).rules()).noneMatch(rule -> rule.has("kil"));
  }
}
