package org.zicht.ledger.sqlite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zicht.ledger.chain.Digests;
import org.zicht.ledger.chain.Link;
import org.zicht.ledger.chain.Violation;
import org.zicht.ledger.entry.Content;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.entry.Entry;
import org.zicht.ledger.form.EntryJson;

/**
 * Checks the chain, link by link: nothing was changed, left out or put in but by a decision that
 * stands in the chain itself.
 */
final class Verification {

  private final EntryJson json;
  private final List<Violation> violations = new ArrayList<>();
  private final Map<Long, String> changed = new HashMap<>();
  private final Set<Long> absent = new HashSet<>();
  private long last;
  private String hash = Link.BEGINNING;

  Verification(EntryJson json) {
    this.json = json;
  }

  /** Takes the next entry; its salt and body are null where they were erased. */
  void see(Link link, byte @Nullable [] salt, byte @Nullable [] body) {
    if (link.number() != last + 1) {
      tell(last + 1, "is missing");
    }
    if (!link.follows(hash)) {
      tell(link.number(), "does not follow the one before it: it, or the chain, was changed");
    }
    last = link.number();
    hash = link.hash();
    if (salt == null || body == null) {
      absent.add(link.number());
      return;
    }
    String digest = Digests.salted(salt, body);
    if (!digest.equals(link.digest())) {
      changed.put(link.number(), digest);
    }
    if (link.kind().equals(Entry.Kind.DECISION.name())) {
      decision(link.number(), body);
    }
  }

  private void decision(long number, byte[] body) {
    Content content;
    try {
      content = json.content(body);
    } catch (IllegalArgumentException damaged) {
      tell(number, "cannot be understood");
      return;
    }
    if (!(content instanceof Decided decided)) {
      tell(number, "is no decision, though it says it is one");
      return;
    }
    if (decided.decision() instanceof Decision.Erased(var entries)) {
      absent.removeAll(entries);
    }
    if (decided.decision() instanceof Decision.Redacted(var digests)) {
      digests.forEach(
          (entry, digest) -> {
            if (digest.equals(changed.get(entry))) {
              changed.remove(entry);
            }
          });
    }
  }

  /** What does not hold, by entry. */
  List<Violation> violations() {
    changed.keySet().forEach(number -> tell(number, "was changed after it was added"));
    absent.forEach(number -> tell(number, "says nothing any more, and no decision erased it"));
    violations.sort(
        java.util.Comparator.comparingLong(Violation::entry).thenComparing(Violation::what));
    return List.copyOf(violations);
  }

  private void tell(long entry, String what) {
    violations.add(new Violation(entry, what));
  }
}
