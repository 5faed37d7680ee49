package org.zicht.training.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zicht.text.Token;
import org.zicht.training.treebank.GoldSentence;
import org.zicht.training.treebank.GoldSentence.GoldWord;

/**
 * Brings treebanks of other guidelines to the guideline that a model aims at. The model itself,
 * trained on all of them and told to follow that guideline, reads them. Where its label differs
 * from the treebank's, that is a mistake of the model, or the guidelines differ: they differ where
 * the same two labels are confused much more often than in sentences of the aimed guideline. Only
 * there the model's label is taken, and only on words whose head it finds as the treebank has it.
 */
final class Relabelling {

  /** How many times as often two labels must be confused as under the aimed guideline. */
  private static final double MUCH_MORE = 2;

  /** Confusions of fewer words say nothing. */
  private static final int FEWEST = 5;

  private Relabelling() {}

  /**
   * The sentences with their relations as the aimed guideline has them, as far as is known.
   *
   * @param aim the guideline
   * @param read what a model that follows it makes of each sentence
   */
  static List<GoldSentence> of(List<GoldSentence> sentences, String aim, List<List<Token>> read) {
    Map<String, Confusions> confusions = new HashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      confusions
          .computeIfAbsent(sentences.get(i).guideline(), guideline -> new Confusions())
          .add(sentences.get(i), read.get(i));
    }
    Confusions known = confusions.getOrDefault(aim, new Confusions());
    Map<String, Set<String>> differences = new HashMap<>();
    confusions.forEach((guideline, found) -> differences.put(guideline, found.moreThan(known)));
    List<GoldSentence> relabelled = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      GoldSentence sentence = sentences.get(i);
      Set<String> different = differences.getOrDefault(sentence.guideline(), Set.of());
      List<GoldWord> words = new ArrayList<>();
      for (Token token : read.get(i)) {
        GoldWord word = sentence.words().get(token.index());
        boolean taken = word.head() == token.head() && different.contains(pair(word, token));
        words.add(taken ? word.labelled(token.relation()) : word);
      }
      relabelled.add(sentence.with(words));
    }
    return relabelled;
  }

  private static String pair(GoldWord word, Token token) {
    return word.relation() + " " + token.relation();
  }

  /** How often words of a relation are read as having another. */
  private static final class Confusions {
    private final Map<String, Integer> relations = new HashMap<>();
    private final Map<String, Integer> pairs = new HashMap<>();

    void add(GoldSentence sentence, List<Token> read) {
      for (Token token : read) {
        GoldWord word = sentence.words().get(token.index());
        if (word.head() == token.head()) {
          relations.merge(word.relation(), 1, Integer::sum);
          if (!word.relation().equals(token.relation())) {
            pairs.merge(pair(word, token), 1, Integer::sum);
          }
        }
      }
    }

    private double rate(String pair) {
      String relation = pair.substring(0, pair.indexOf(' '));
      int of = relations.getOrDefault(relation, 0);
      return (pairs.getOrDefault(pair, 0) + (of == 0 ? 0 : 1)) / Math.max(1.0, of);
    }

    Set<String> moreThan(Confusions other) {
      Set<String> more = new HashSet<>();
      pairs.forEach(
          (pair, count) -> {
            if (count >= FEWEST && rate(pair) > MUCH_MORE * other.rate(pair)) {
              more.add(pair);
            }
          });
      return more;
    }
  }
}
