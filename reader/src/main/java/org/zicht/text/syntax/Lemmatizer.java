package org.zicht.text.syntax;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zicht.text.Upos;

/**
 * From a word to its lemma: the sure ones by a dictionary of word and part of speech, the others by
 * the best edit script that fits the word.
 */
final class Lemmatizer {

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

  /**
   * The lemma of a word.
   *
   * @param scores how well each of the scored scripts fits; overwritten
   */
  String lemma(String form, Upos upos, float[] scores) {
    int entry = dictionary.find(form.toLowerCase(Locale.ROOT) + "\t" + upos.name());
    if (entry >= 0) {
      String sure = script(entries[entry]).lemma(form);
      if (sure != null) {
        return sure;
      }
    }
    for (int tries = 0; tries < scores.length; tries++) {
      int best = Labels.highest(scores);
      String lemma = script(best).lemma(form);
      if (lemma != null && !lemma.isEmpty()) {
        return lemma;
      }
      scores[best] = Float.NEGATIVE_INFINITY;
    }
    return form;
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
