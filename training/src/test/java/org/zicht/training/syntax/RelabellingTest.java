package org.zicht.training.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zicht.report.Span;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.training.treebank.GoldSentence;
import org.zicht.training.treebank.GoldSentence.GoldWord;

final class RelabellingTest {

  private final List<GoldSentence> sentences = new ArrayList<>();
  private final List<List<Token>> read = new ArrayList<>();

  /** A sentence of two words, the second of which has a relation in the treebank and as read. */
  private void sentence(String guideline, String treebank, int head, String asRead) {
    sentences.add(
        new GoldSentence(
            guideline,
            List.of(
                new GoldWord("wacht", "wachten", "VERB", "", -1, "root"),
                new GoldWord("erop", "erop", "ADV", "", 0, treebank))));
    read.add(
        List.of(
            new Token(0, new Span(0, 5), "wacht", "wachten", Upos.VERB, "", -1, "root"),
            new Token(1, new Span(6, 10), "erop", "erop", Upos.ADV, "", head, asRead)));
  }

  private String relation(int index) {
    return Relabelling.of(sentences, "new", read).get(index).words().get(1).relation();
  }

  @Test
  void takesWhatTheAimedGuidelineDoesNotConfuse() {
    for (int i = 0; i < 30; i++) {
      sentence("new", "obl", 0, "obl");
      sentence("new", "obl:arg", 0, "obl:arg");
      sentence("old", "obl", 0, i < 10 ? "obl:arg" : "obl");
    }
    assertThat(relation(2)).isEqualTo("obl:arg");
    assertThat(relation(3 * 20 + 2)).isEqualTo("obl");
    assertThat(relation(0)).isEqualTo("obl");
  }

  @Test
  void leavesMistakesThatTheModelMakesUnderTheAimedGuidelineToo() {
    for (int i = 0; i < 30; i++) {
      sentence("new", "obl", 0, i < 10 ? "nmod" : "obl");
      sentence("old", "obl", 0, i < 10 ? "nmod" : "obl");
    }
    assertThat(relation(1)).isEqualTo("obl");
  }

  @Test
  void leavesWordsWhoseHeadIsReadOtherwise() {
    for (int i = 0; i < 30; i++) {
      sentence("new", "obl", 0, "obl");
      sentence("old", "obl", i == 0 ? -1 : 0, "obl:arg");
    }
    assertThat(relation(1)).isEqualTo("obl");
    assertThat(relation(3)).isEqualTo("obl:arg");
  }
}
