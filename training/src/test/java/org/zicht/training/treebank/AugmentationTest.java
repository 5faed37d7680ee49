package org.zicht.training.treebank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zicht.training.treebank.GoldSentence.GoldWord;

final class AugmentationTest {

  private final GoldSentence sentence =
      new GoldSentence(
          "any",
          List.of(
              word("``", "PUNCT", 1),
              word("Wacht", "VERB", -1),
              word("''", "PUNCT", 1),
              word("riep", "VERB", 1),
              word("hij", "PRON", 3),
              word(".", "PUNCT", 1)));

  private static GoldWord word(String form, String upos, int head) {
    return new GoldWord(form, form, upos, "", head, head < 0 ? "root" : "dep");
  }

  @Test
  void quotationMarksStayPairsAndTheTreeStaysTheSame() {
    Augmentation augmentation = new Augmentation(new Random(1));
    Set<String> pairs = new HashSet<>();
    boolean withoutEnd = false;
    for (int i = 0; i < 500; i++) {
      GoldSentence varied = augmentation.vary(sentence);
      pairs.add(varied.words().get(0).form() + varied.words().get(2).form());
      withoutEnd |= varied.size() == 5;
      for (int k = 0; k < varied.size(); k++) {
        assertThat(varied.words().get(k).head()).isEqualTo(sentence.words().get(k).head());
      }
    }
    assertThat(withoutEnd).isTrue();
    assertThat(pairs).contains("\u201c\u201d", "\"\"", "\u2018\u2019").doesNotContain("``''");
  }

  @Test
  void theSameNumbersGiveTheSameSentences() {
    Augmentation one = new Augmentation(new Random(2));
    Augmentation other = new Augmentation(new Random(2));
    for (int i = 0; i < 100; i++) {
      assertThat(one.vary(sentence)).isEqualTo(other.vary(sentence));
    }
  }

  @Test
  void aVerbLearnsItsOwnLemmaWhereItsParticleStandsElsewhere() {
    GoldSentence split =
        new GoldSentence(
            "any",
            List.of(
                new GoldWord("haalde", "binnenhalen", "VERB", "", -1, "root"),
                new GoldWord("binnen", "binnen", "ADP", "", 0, Particles.RELATION)));

    assertThat(Particles.joiningTags(List.of(split))).containsExactly("ADP");
    assertThat(Particles.parted(List.of(split)).getFirst().words().getFirst().lemma())
        .isEqualTo("halen");
  }
}
