package org.zicht.training.treebank;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zicht.training.treebank.GoldSentence.GoldWord;

/**
 * Lemmas as the language writes them: some treebanks write the parts of a compound apart and each
 * in its own dictionary form ({@code vrede_proces}), which nobody would look up; a reader's lemma
 * is {@code vredesproces}, and that of {@code VN-troepen} is {@code VN-troep}.
 */
public final class Compounds {

  /** How many letters of the last part the form must have. */
  private static final int SHORTEST = 2;

  /** How many letters link two parts at most; within them one letter is enough (leden, of lid). */
  private static final int LINKING = 2;

  private Compounds() {}

  /** The same sentences, every lemma written as one word. */
  public static List<GoldSentence> joined(List<GoldSentence> sentences) {
    List<GoldSentence> joined = new ArrayList<>();
    for (GoldSentence sentence : sentences) {
      List<GoldWord> words = new ArrayList<>();
      for (GoldWord word : sentence.words()) {
        words.add(word.withLemma(joined(word)));
      }
      joined.add(sentence.with(words));
    }
    return joined;
  }

  /** The lemma of a word, written as one word. */
  public static String joined(GoldWord word) {
    String lemma = word.lemma();
    String form = word.form();
    int divide = lemma.lastIndexOf('_');
    if (divide < 0 || form.indexOf('_') >= 0) {
      return lemma;
    }
    String plain = lemma.replace("_", "");
    String last = lemma.substring(divide + 1);
    if (plain.isEmpty()) {
      return form;
    }
    if (word.upos().equals("VERB") || last.isEmpty() || divide == 0) {
      return plain;
    }
    int expected = plain.length() - last.length();
    int at = startOf(last.toLowerCase(Locale.ROOT), form.toLowerCase(Locale.ROOT), expected);
    if (at <= 0) {
      return plain;
    }
    String first = form.substring(0, at);
    if (Character.isLowerCase(lemma.charAt(0))) {
      first = first.substring(0, 1).toLowerCase(Locale.ROOT) + first.substring(1);
    }
    return first + last;
  }

  /**
   * Where in the form the last part begins: where most of its letters stand, near where expected.
   */
  private static int startOf(String last, String form, int expected) {
    int best = -1;
    int bestLength = 0;
    for (int at = 1; at < form.length(); at++) {
      int same = 0;
      while (same < last.length()
          && at + same < form.length()
          && last.charAt(same) == form.charAt(at + same)) {
        same++;
      }
      boolean nearer = Math.abs(at - expected) < Math.abs(best - expected);
      if (same > bestLength || (same == bestLength && same > 0 && nearer)) {
        best = at;
        bestLength = same;
      }
    }
    boolean sure = bestLength >= SHORTEST || bestLength == last.length();
    boolean near = bestLength > 0 && Math.abs(best - expected) <= LINKING;
    return sure || near ? best : -1;
  }
}
