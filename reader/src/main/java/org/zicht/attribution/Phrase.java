package org.zicht.attribution;

import org.zicht.report.Span;

/**
 * A noun phrase that names a speaker or a medium.
 *
 * @param sentence the index of its sentence in the report
 * @param head the index of its head in the sentence
 * @param span the phrase with its appositions, without the clauses that hang on it
 * @param full the phrase with those clauses; holds {@code span}
 */
public record Phrase(int sentence, int head, Span span, Span full) {

  /**
   * @throws IllegalArgumentException if {@code full} does not hold {@code span}
   */
  public Phrase {
    if (!full.contains(span)) {
      throw new IllegalArgumentException("a phrase beyond itself: " + span + " in " + full);
    }
  }

  /** Whether both name by the same word of the text. */
  public boolean sameWord(Phrase other) {
    return sentence == other.sentence && head == other.head;
  }
}
