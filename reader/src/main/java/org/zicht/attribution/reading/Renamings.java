package org.zicht.attribution.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zicht.attribution.Phrase;
import org.zicht.attribution.Speaker;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/** Finds who is meant where a speaker is named again in fewer words. */
final class Renamings {

  /** How many sentences back a noun with an article may mean somebody named there. */
  private static final int MEMORY = 6;

  private Renamings() {}

  /**
   * The fuller words by which an earlier speaker was named, where these name him again: 'Lee' after
   * 'Ann Lee, a doctor', 'the committee' after 'the Central Committee of Doctors'.
   */
  static @Nullable Phrase fuller(
      List<Sentence> sentences, List<Speaker> named, Speaker speaker, Token head) {
    Phrase phrase = speaker.phrase();
    Sentence sentence = sentences.get(phrase.sentence());
    List<Token> words =
        sentence.tokens().stream().filter(one -> phrase.span().contains(one.span())).toList();
    boolean name = head.upos() == Upos.PROPN && words.size() <= 2;
    boolean definite =
        head.upos() == Upos.NOUN && words.size() == 2 && words.getFirst().has("Definite", "Def");
    if (!name && !definite) {
      return null;
    }
    for (int i = named.size() - 1; i >= 0; i--) {
      Phrase earlier = named.get(i).naming();
      if (phrase.sentence() - earlier.sentence() > (name ? Integer.MAX_VALUE : MEMORY)) {
        return null;
      }
      boolean fuller = earlier.span().length() > phrase.span().length();
      if (fuller && holds(sentences, earlier, head)) {
        return earlier;
      }
    }
    return null;
  }

  private static boolean holds(List<Sentence> sentences, Phrase phrase, Token word) {
    for (Token token : sentences.get(phrase.sentence()).tokens()) {
      if (phrase.span().contains(token.span()) && token.form().equalsIgnoreCase(word.form())) {
        return true;
      }
    }
    return false;
  }
}
