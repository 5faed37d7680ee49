package org.zicht.training.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zicht.report.Span;
import org.zicht.text.Token;
import org.zicht.text.syntax.Parser;
import org.zicht.training.treebank.Compounds;
import org.zicht.training.treebank.GoldSentence;
import org.zicht.training.treebank.GoldSentence.GoldWord;

/**
 * How much of a treebank a parser reads as its annotators did: shares of all words, marks counted.
 *
 * @param words how many words were read
 * @param upos right parts of speech
 * @param features all features right
 * @param lemmas right lemmas, case and {@code _} ignored, as the treebank has them
 * @param written the same, compounds written as the language writes them (see {@link Compounds})
 * @param heads right heads (unlabelled attachment score)
 * @param labelled right heads with the right relation, subtypes counted (labelled attachment score)
 * @param coarse the same without subtypes
 */
public record Scores(
    int words,
    double upos,
    double features,
    double lemmas,
    double written,
    double heads,
    double labelled,
    double coarse) {

  /** What a parser makes of the words of {@code sentences} as they are divided there. */
  static List<List<Token>> parsed(Parser parser, List<GoldSentence> sentences) {
    StringBuilder text = new StringBuilder();
    List<List<Span>> spans = new ArrayList<>();
    for (GoldSentence sentence : sentences) {
      List<Span> some = new ArrayList<>();
      for (GoldWord word : sentence.words()) {
        some.add(new Span(text.length(), text.length() + word.form().length()));
        text.append(word.form()).append(' ');
      }
      spans.add(some);
    }
    return parser.parseAll(spans, text.toString());
  }

  /** Reads the words of {@code sentences} as they are divided there. */
  public static Scores of(Parser parser, List<GoldSentence> sentences) {
    List<List<Token>> parsed = parsed(parser, sentences);
    int[] right = new int[7];
    int words = 0;
    for (int i = 0; i < sentences.size(); i++) {
      for (Token token : parsed.get(i)) {
        GoldWord gold = sentences.get(i).words().get(token.index());
        boolean head = token.head() == gold.head();
        boolean relation = token.relation().equals(gold.relation());
        boolean[] hits = {
          token.upos().name().equals(gold.upos()),
          token.features().equals(gold.features()),
          plain(token.lemma()).equals(plain(gold.lemma())),
          plain(token.lemma()).equals(plain(Compounds.joined(gold))),
          head,
          head && relation,
          head && token.baseRelation().equals(gold.relation().split(":", 2)[0])
        };
        words++;
        for (int k = 0; k < hits.length; k++) {
          right[k] += hits[k] ? 1 : 0;
        }
      }
    }
    double all = Math.max(1, words) / 100.0;
    return new Scores(
        words,
        right[0] / all,
        right[1] / all,
        right[2] / all,
        right[3] / all,
        right[4] / all,
        right[5] / all,
        right[6] / all);
  }

  private static String plain(String lemma) {
    return lemma.replace("_", "").toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "UPOS %.1f, features %.1f, lemma %.1f (compounds as written %.1f), UAS %.1f, LAS %.1f, LAS without subtypes %.1f (%d words)",
        upos,
        features,
        lemmas,
        written,
        heads,
        labelled,
        coarse,
        words);
  }
}
