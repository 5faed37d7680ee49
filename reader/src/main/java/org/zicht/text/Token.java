package org.zicht.text;

import org.zicht.report.Span;

/**
 * A word or a mark of a sentence, with its place in the tree.
 *
 * @param index its position in the sentence, from 0
 * @param span its place in the canonical text
 * @param form the words of the span; an apostrophe within is written {@code '}
 * @param lemma the dictionary form, in the case the language writes it; separable parts joined
 *     ('meedoen', never 'mee_doen')
 * @param upos the part of speech
 * @param features the morphological features in CoNLL-U form ({@code Number=Plur|Tense=Past}), or
 *     the empty string
 * @param head the index of the head, or {@link #ROOT}
 * @param relation the relation to the head, with its subtype ({@code nsubj:pass})
 */
public record Token(
    int index,
    Span span,
    String form,
    String lemma,
    Upos upos,
    String features,
    int head,
    String relation) {

  /** The head of a token that has none. */
  public static final int ROOT = -1;

  /** Whether the features hold {@code name=value}. */
  public boolean has(String name, String value) {
    String wanted = name + "=" + value;
    int at = features.indexOf(wanted);
    while (at >= 0) {
      int end = at + wanted.length();
      boolean starts = at == 0 || features.charAt(at - 1) == '|';
      boolean ends = end == features.length() || features.charAt(end) == '|';
      if (starts && ends) {
        return true;
      }
      at = features.indexOf(wanted, at + 1);
    }
    return false;
  }

  /** The relation without its subtype: {@code nsubj} of {@code nsubj:pass}. */
  public String baseRelation() {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
