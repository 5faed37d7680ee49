package org.zicht.text.segment;

import java.util.List;
import org.zicht.report.Span;
import org.zicht.text.Role;

/**
 * A sentence as it stands in the text, before anything is known of its words.
 *
 * @param paragraph the position of its paragraph in the report, from 0
 * @param role what it is for
 * @param tokens its words and marks in order, at least one, none overlapping; between two of them
 *     stands nothing but space
 */
public record SegmentedSentence(int paragraph, Role role, List<Span> tokens) {

  /**
   * @throws IllegalArgumentException if there are no tokens
   */
  public SegmentedSentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence without tokens");
    }
  }

  /** Whether it is a title or a heading. */
  public boolean heading() {
    return role == Role.HEADING;
  }

  /** From the start of the first token to the end of the last. */
  public Span span() {
    return new Span(tokens.getFirst().start(), tokens.getLast().end());
  }
}
