package org.zicht.training.treebank;

import java.util.List;

/**
 * A sentence of a treebank with what its annotators gave its words.
 *
 * @param guideline the name of the annotation guideline it follows; treebanks of one name are alike
 * @param words its words in order, at least one
 * @param again whether it is there a second time, divided in another way than a text writes it
 *     ({@code zu dem} beside {@code zum})
 */
public record GoldSentence(String guideline, List<GoldWord> words, boolean again) {

  /** A sentence that stands in the training text once. */
  public GoldSentence(String guideline, List<GoldWord> words) {
    this(guideline, words, false);
  }

  /** The same sentence with other words in their places. */
  public GoldSentence with(List<GoldWord> others) {
    return new GoldSentence(guideline, others, again);
  }

  /**
   * @throws IllegalArgumentException if there is no word, or a head stands outside the sentence
   */
  public GoldSentence {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a sentence without words");
    }
    for (GoldWord word : words) {
      if (word.head() >= words.size() || word.head() < -1) {
        throw new IllegalArgumentException("head outside the sentence: " + word);
      }
    }
  }

  /** The number of words. */
  public int size() {
    return words.size();
  }

  /**
   * A word and its annotation.
   *
   * @param form the word
   * @param lemma its dictionary form as the treebank writes it; some write its parts apart by '_'
   * @param upos its part of speech
   * @param features its features in CoNLL-U form, or the empty string
   * @param head the index of its head, or -1
   * @param relation its relation with its subtype
   */
  public record GoldWord(
      String form, String lemma, String upos, String features, int head, String relation) {

    /** The same word written in another way. */
    public GoldWord written(String otherForm) {
      return new GoldWord(otherForm, lemma, upos, features, head, relation);
    }

    /** The same word with another lemma. */
    public GoldWord withLemma(String otherLemma) {
      return new GoldWord(form, otherLemma, upos, features, head, relation);
    }

    /** The same word under another relation. */
    public GoldWord labelled(String otherRelation) {
      return new GoldWord(form, lemma, upos, features, head, otherRelation);
    }

    /** The same word below another head. */
    public GoldWord under(int otherHead) {
      return new GoldWord(form, lemma, upos, features, otherHead, relation);
    }
  }
}
