package org.zicht.attribution.reading;

import java.util.List;
import org.zicht.attribution.Construction;

/**
 * Settles which of two attributions tells the other where each seems to: 'X plans to go, according
 * to Y' is Y's word. A cue that is set into or behind what it tells stands outside of it.
 */
final class Crossings {

  private Crossings() {}

  static void settle(List<Draft> drafts) {
    for (Draft one : drafts) {
      for (Draft other : drafts) {
        boolean crossed =
            one != other && one.content[other.head.index()] && other.content[one.head.index()];
        if (crossed && outer(one, other)) {
          cut(other, one);
        }
      }
    }
  }

  private static boolean outer(Draft one, Draft other) {
    boolean set = set(one);
    if (set != set(other)) {
      return set;
    }
    boolean earlier = one.head.index() < other.head.index();
    return set != earlier;
  }

  private static boolean set(Draft draft) {
    return draft.construction == Construction.PARENTHETICAL
        || draft.construction == Construction.QUOTATION
        || draft.construction == Construction.PREPOSITION
        || draft.construction == Construction.ADVERB;
  }

  /** Takes the clause of {@code outer} out of what {@code inner} tells. */
  private static void cut(Draft inner, Draft outer) {
    boolean set = set(outer);
    int first = set ? Math.min(outer.clauseFirst, outer.first) : 0;
    int last = set ? Math.max(outer.clauseLast, outer.last) : outer.head.index();
    for (int i = first; i <= last; i++) {
      inner.content[i] = false;
    }
  }
}
