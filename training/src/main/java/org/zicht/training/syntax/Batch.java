package org.zicht.training.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.zicht.text.syntax.WordFeatures;
import org.zicht.training.treebank.GoldSentence;
import org.zicht.training.treebank.GoldSentence.GoldWord;

/**
 * Some sentences as numbers, padded to the longest: row {@code sentence · length + position}.
 * Labels that are not learned, and padding, are -1.
 */
final class Batch {

  private static final double RARE = 0.25;

  private final int sentences;
  private final int length;
  private final long[][] features;
  private final long[] guidelines;
  private final long[] turned;
  private final long[] tags;
  private final long[] morphology;
  private final long[] scripts;
  private final long[] heads;
  private final long[] headRows;
  private final float[] relations;
  private final int relationCount;
  private final int[] lengths;

  Batch(List<GoldSentence> some, Inventory inventory, Random random) {
    sentences = some.size();
    length = some.stream().mapToInt(GoldSentence::size).max().orElse(0);
    lengths = some.stream().mapToInt(GoldSentence::size).toArray();
    int rows = sentences * length;
    features = new long[WordFeatures.KINDS][rows];
    guidelines = new long[rows];
    turned = new long[rows];
    tags = unknown(rows);
    morphology = unknown(rows);
    scripts = unknown(rows);
    heads = unknown(rows);
    headRows = new long[rows];
    relationCount = inventory.relations().size();
    relations = new float[rows * relationCount];
    for (int s = 0; s < sentences; s++) {
      GoldSentence sentence = some.get(s);
      for (int t = 0; t < length; t++) {
        int row = s * length + t;
        int size = sentence.size();
        turned[row] = t < size ? (long) s * length + size - 1 - t : row;
        guidelines[row] = Inventory.numberOf(inventory.guidelines(), sentence.guideline());
        if (t < size) {
          GoldWord word = sentence.words().get(t);
          fill(row, s, word, inventory, random);
          for (int number : inventory.possibleRelations(sentence.guideline(), word.relation())) {
            relations[row * relationCount + number] = 1;
          }
        }
      }
    }
  }

  private static long[] unknown(int rows) {
    long[] labels = new long[rows];
    Arrays.fill(labels, -1);
    return labels;
  }

  private void fill(int row, int s, GoldWord word, Inventory inventory, Random random) {
    WordFeatures seen = new WordFeatures(word.form());
    for (int kind = 0; kind < WordFeatures.KINDS; kind++) {
      int number = inventory.features(kind).find(seen.of(kind));
      if (number >= 0) {
        double rare = kind == 0 ? RARE : RARE / 5;
        if (random.nextDouble() >= rare / (rare + inventory.count(kind, number))) {
          features[kind][row] = number + 1L;
        }
      }
    }
    tags[row] = Inventory.numberOf(inventory.tags(), word.upos());
    morphology[row] = Inventory.numberOf(inventory.morphology(), word.features());
    scripts[row] = inventory.scriptOf(word);
    heads[row] = word.head() + 1L;
    headRows[row] = (long) s * (length + 1) + word.head() + 1;
  }

  int sentences() {
    return sentences;
  }

  int length() {
    return length;
  }

  long[] features(int kind) {
    return features[kind];
  }

  long[] guidelines() {
    return guidelines;
  }

  /** For each row the row that stands in its place when each sentence is turned round. */
  long[] turned() {
    return turned;
  }

  long[] tags() {
    return tags;
  }

  long[] morphology() {
    return morphology;
  }

  long[] scripts() {
    return scripts;
  }

  /** Heads within the sentence, where 0 is the root and 1 the first word. */
  long[] heads() {
    return heads;
  }

  /** The row of the head where each sentence has the root before its words. */
  long[] headRows() {
    return headRows;
  }

  /** For each row and relation 1 if the word may have it, else 0. */
  float[] relations() {
    return relations;
  }

  /** For each sentence 0 for the root and its words, {@code far} for what pads it. */
  float[] absent(float far) {
    float[] absent = new float[sentences * (length + 1)];
    for (int s = 0; s < sentences; s++) {
      for (int t = lengths[s] + 1; t <= length; t++) {
        absent[s * (length + 1) + t] = far;
      }
    }
    return absent;
  }
}
