package org.zicht.training.treebank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.zicht.training.treebank.GoldSentence.GoldWord;

/**
 * Verbs whose particle stands elsewhere in the sentence ({@code haalde … binnen}): some treebanks
 * give such a verb the lemma of the whole ({@code binnenhalen}), which nobody can see in the verb
 * itself. The net learns the lemma of the verb alone; the parser joins the two where it finds the
 * particle in the tree.
 */
public final class Particles {

  /** The relation of a particle to its verb. */
  public static final String RELATION = "compound:prt";

  private Particles() {}

  /**
   * The parts of speech of particles that most verbs have in their lemma. A particle with words of
   * its own below it ({@code om het leven komen}) is part of a phrase, not of a verb.
   */
  public static Set<String> joiningTags(List<GoldSentence> sentences) {
    Map<String, Integer> votes = new TreeMap<>();
    for (GoldSentence sentence : sentences) {
      List<GoldWord> words = sentence.words();
      for (int i = 0; i < words.size(); i++) {
        GoldWord particle = words.get(i);
        if (particle.relation().equals(RELATION) && particle.head() >= 0 && bare(words, i)) {
          String lemma = lower(words.get(particle.head()).lemma());
          int vote = lemma.startsWith(lower(particle.form())) ? 1 : -1;
          votes.merge(particle.upos(), vote, Integer::sum);
        }
      }
    }
    votes.values().removeIf(vote -> vote <= 0);
    return Set.copyOf(votes.keySet());
  }

  private static boolean bare(List<GoldWord> words, int index) {
    return words.stream().noneMatch(word -> word.head() == index);
  }

  /** The same sentences with the lemmas of verbs as their forms show them. */
  public static List<GoldSentence> parted(List<GoldSentence> sentences) {
    return sentences.stream().map(Particles::parted).toList();
  }

  private static GoldSentence parted(GoldSentence sentence) {
    List<GoldWord> words = new ArrayList<>(sentence.words());
    for (GoldWord particle : sentence.words()) {
      if (!particle.relation().equals(RELATION) || particle.head() < 0) {
        continue;
      }
      GoldWord verb = words.get(particle.head());
      String part = lower(particle.form());
      if (lower(verb.lemma()).startsWith(part)
          && verb.lemma().length() > part.length() + 1
          && !lower(verb.form()).startsWith(part)) {
        String own = verb.lemma().substring(part.length());
        words.set(particle.head(), verb.withLemma(own.startsWith("_") ? own.substring(1) : own));
      }
    }
    return sentence.with(words);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
