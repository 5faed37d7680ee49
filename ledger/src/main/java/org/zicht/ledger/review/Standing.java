package org.zicht.ledger.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Decision;

/** Which decisions count: those that no decision undoes that counts itself. */
final class Standing {

  private final Map<String, List<Decided>> undoing = new HashMap<>();
  private final Map<String, Boolean> known = new HashMap<>();

  Standing(List<Decided> decisions) {
    for (Decided decided : decisions) {
      if (decided.decision() instanceof Decision.Undone(var other)) {
        undoing.computeIfAbsent(other, none -> new ArrayList<>()).add(decided);
      }
    }
  }

  /** Those that count, in the order in which they are given. */
  static List<Decided> of(List<Decided> decisions) {
    Standing standing = new Standing(decisions);
    return decisions.stream().filter(one -> standing.counts(one, new HashSet<>())).toList();
  }

  private boolean counts(Decided decided, Set<String> above) {
    Boolean before = known.get(decided.id());
    if (before != null) {
      return before;
    }
    // decisions that undo each other in a circle can only be made by hand: none of them counts
    boolean counts = above.add(decided.id());
    if (counts && decided.decision().canBeUndone()) {
      for (Decided other : undoing.getOrDefault(decided.id(), List.of())) {
        counts &= !counts(other, above);
      }
    }
    known.put(decided.id(), counts);
    return counts;
  }
}
