package org.zicht.text.syntax;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zicht.text.Upos;

/**
 * From a word to its lemma: the sure ones by a dictionary of word and part of speech, the others by
 * the best edit script that fits the word.
 */
final class Lemmatizer {

  /**
   * How short the end may be that a word is taken to be like. Of shorter ends too many are chance
   * ({@code passing}, {@code sing}); with 5, held-out Dutch gains 0.4 points and English nothing.
   */
  private static final int SHORTEST_END = 5;

  private final String[] lines;
  private final @Nullable EditScript[] scripts;
  private final StringTable dictionary;
  private final int[] entries;

  /**
   * @param lines all edit scripts, those that are scored first
   * @param dictionary words in small letters, a tab, the part of speech
   * @param entries the number of the script of each entry of {@code dictionary}
   */
  Lemmatizer(String[] lines, StringTable dictionary, int[] entries) {
    if (entries.length != dictionary.size()) {
      throw new IllegalArgumentException("one script for each entry");
    }
    this.lines = lines;
    this.scripts = new EditScript[lines.length];
    this.dictionary = dictionary;
    this.entries = entries;
  }

  /** The lemma of a word that needs no scores, or null. */
  @Nullable String sure(String form, Upos upos) {
    String word = form.toLowerCase(Locale.ROOT);
    int entry = dictionary.find(key(word, upos));
    if (entry >= 0) {
      String sure = script(entries[entry]).lemma(form);
      if (sure != null) {
        return sure;
      }
    }
    return likeItsEnd(form, word, upos);
  }

  /**
   * The lemma of a word by the best script that fits it; the word itself where none does.
   *
   * @param scores how well each of the scored scripts fits; overwritten
   */
  String scored(String form, float[] scores) {
    for (int tries = 0; tries < scores.length; tries++) {
      int best = Labels.highest(scores);
      String lemma = script(best).lemma(form);
      if (lemma != null) {
        return lemma;
      }
      scores[best] = Float.NEGATIVE_INFINITY;
    }
    return form;
  }

  /**
   * The lemma of a word that ends in a sure one, as that has it: {@code veldmuizen} like {@code
   * muizen}, {@code omschreef} like {@code schreef}.
   */
  private @Nullable String likeItsEnd(String form, String word, Upos upos) {
    String key = key(word, upos);
    for (int at = 1; at + SHORTEST_END <= word.length(); at++) {
      int entry = dictionary.find(key, at, key.length());
      if (entry >= 0) {
        String end = script(entries[entry]).lemma(word.substring(at));
        if (end == null) {
          return null;
        }
        // Names keep their capitals where a hyphen divides them from the rest.
        boolean divided = word.length() == form.length() && word.charAt(at - 1) == '-';
        return (divided ? form : word).substring(0, at).concat(end);
      }
    }
    return null;
  }

  private static String key(String word, Upos upos) {
    return word.concat("\t").concat(upos.name());
  }

  /** Read when first needed; two threads that read one at once read the same. */
  private EditScript script(int number) {
    EditScript script = scripts[number];
    if (script == null) {
      script = EditScript.ofLine(lines[number]);
      scripts[number] = script;
    }
    return script;
  }
}
