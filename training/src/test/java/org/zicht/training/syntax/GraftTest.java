package org.zicht.training.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zicht.training.treebank.GoldSentence;
import org.zicht.training.treebank.GoldSentence.GoldWord;

final class GraftTest {

  private static GoldSentence sentence(String guideline, String... formsAndTags) {
    List<GoldWord> words = new ArrayList<>();
    for (int i = 0; i < formsAndTags.length; i += 2) {
      String relation = i == 0 ? "root" : "dep" + formsAndTags[i + 1];
      words.add(
          new GoldWord(
              formsAndTags[i],
              formsAndTags[i],
              formsAndTags[i + 1],
              "",
              i == 0 ? -1 : 0,
              relation));
    }
    return new GoldSentence(guideline, words);
  }

  private static Inventory inventory(GoldSentence... sentences) {
    List<GoldSentence> often = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      often.addAll(List.of(sentences));
    }
    return new Inventory(often, Map.of(), Set.of());
  }

  @Test
  void whatBothNetsKnowByNameKeepsItsNumbers() {
    Inventory all =
        inventory(
            sentence("nl/a", "huis", "NOUN", "loopt", "VERB"),
            sentence("de/a", "Haus", "NOUN", "geht", "VERB", "zu", "ADP"));
    Inventory own = inventory(sentence("de/a", "Haus", "NOUN", "zu", "ADP", "neu", "ADJ"));
    Map<String, Weight> weights = new LinkedHashMap<>();
    int words = all.features(0).size() + 1;
    weights.put("feature0", new Weight(new long[] {words, 1}, counted(words)));
    weights.put("guideline", new Weight(new long[] {2, 1}, new float[] {7, 8}));
    int tags = all.tags().size();
    weights.put("tags.weight", new Weight(new long[] {2, tags}, counted(2 * tags)));
    weights.put("tags.bias", new Weight(new long[] {tags}, counted(tags)));
    int relations = all.relations().size();
    weights.put("relation", new Weight(new long[] {2, 2L * relations}, counted(4 * relations)));
    weights.put("projection.bias", new Weight(new long[] {1}, new float[] {3}));

    Map<String, Weight> carried = Graft.of(all, weights, own);

    float[] rows = values(carried, "feature0");
    assertThat(rows[0]).isZero();
    assertThat(rows[own.features(0).find("haus") + 1]).isEqualTo(all.features(0).find("haus") + 1);
    assertThat(rows[own.features(0).find("neu") + 1]).isNaN();
    assertThat(values(carried, "guideline")).containsExactly(8);
    assertThat(values(carried, "projection.bias")).containsExactly(3);
    int adp = number(own.tags(), "ADP");
    assertThat(values(carried, "tags.bias")[adp]).isEqualTo(number(all.tags(), "ADP"));
    assertThat(values(carried, "tags.bias")[number(own.tags(), "ADJ")]).isNaN();
    assertThat(values(carried, "tags.weight")[own.tags().size() + adp])
        .isEqualTo(tags + number(all.tags(), "ADP"));
    int root = number(own.relations(), "root");
    int width = 2 * own.relations().size();
    assertThat(values(carried, "relation")[width + 2 * root + 1])
        .isEqualTo(2 * relations + 2 * number(all.relations(), "root") + 1);
  }

  private static float[] values(Map<String, Weight> weights, String name) {
    return Optional.ofNullable(weights.get(name)).orElseThrow().values();
  }

  private static int number(Map<String, Integer> labels, String name) {
    return Inventory.numberOf(labels, name);
  }

  private static float[] counted(int count) {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = i;
    }
    return numbers;
  }
}
