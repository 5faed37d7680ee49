package org.zicht.ledger.account;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zicht.ledger.entry.Content;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.store.LedgerStore;

/**
 * Somebody who decides: what he or she decides is added to a ledger. For one thread.
 *
 * <p>Every method throws {@link org.zicht.ledger.store.LedgerException} where the ledger cannot be
 * written; then nothing was decided.
 */
public final class Reviewer {

  private final LedgerStore store;
  private final String name;
  private final InstantSource clock;

  /**
   * @param name as the reviewer wants to be called; empty if that is not known
   * @param clock when it is
   */
  public Reviewer(LedgerStore store, String name, InstantSource clock) {
    this.store = store;
    this.name = name.strip();
    this.clock = clock;
  }

  /**
   * Decides one thing.
   *
   * @param reason why; may be empty
   * @throws IllegalArgumentException as {@link #decide(List, String)} does
   */
  public Decided decide(Decision decision, String reason) {
    return decide(List.of(decision), reason).getFirst();
  }

  /**
   * Decides several things at once: all or none.
   *
   * @param reason why; may be empty, but not of a rejection
   * @return what was decided, in the same order
   * @throws IllegalArgumentException if a rejection has no reason, a note no words, or a decision
   *     erases or redacts: that is {@link #erase} and {@link #redact}
   */
  public List<Decided> decide(List<? extends Decision> decisions, String reason) {
    Instant now = now();
    List<Decided> decided = new ArrayList<>();
    for (Decision decision : decisions) {
      if (decision instanceof Decision.Rejected && reason.isBlank()) {
        throw new IllegalArgumentException("a rejection without a reason");
      }
      if (decision instanceof Decision.Noted(var on, var words) && words.isBlank()) {
        throw new IllegalArgumentException("a note without words");
      }
      if (!decision.canBeUndone()) {
        throw new IllegalArgumentException("not to be decided so: " + decision);
      }
      // one after another, so that the later counts
      Instant then = now.plus(decided.size(), ChronoUnit.MICROS);
      decided.add(Decided.of(name, then, decision, reason.strip()));
    }
    int unused = store.append(now, decided);
    return decided;
  }

  /** After the last decision, even where a clock goes back: the later counts. */
  private Instant now() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Instant next =
        store.lastDecision().map(last -> last.at().plus(1, ChronoUnit.MICROS)).orElse(now);
    return next.isAfter(now) ? next : now;
  }

  /**
   * Undoes a decision, his own or another's: it stays in the ledger and counts no more. To undo
   * what undid it makes it count again.
   *
   * @param id the id of the decision, or how it begins
   * @param reason why; may be empty
   * @return what was decided; empty if no decision, or more than one, has an id that begins so, or
   *     it cannot be undone
   */
  public Optional<Decided> undo(Account account, String id, String reason) {
    List<Decided> found =
        account.holdings().decisions().stream().filter(one -> one.id().startsWith(id)).toList();
    return found.size() == 1 && found.getFirst().decision().canBeUndone()
        ? Optional.of(decide(new Decision.Undone(found.getFirst().id()), reason))
        : Optional.empty();
  }

  /**
   * Erases a report for good, with its claims and what was decided of them alone.
   *
   * @return how many entries say nothing any more; 0 if there is no such report
   */
  public int erase(String report, String reason) {
    List<Long> entries = Erasure.entriesOf(store, report);
    if (!entries.isEmpty()) {
      Instant now = now();
      store.erase(now, Decided.of(name, now, new Decision.Erased(entries), reason.strip()));
    }
    return entries.size();
  }

  /**
   * Strikes words out of everything that the ledger says, for good.
   *
   * @return how many entries had them
   */
  public int redact(String words, String reason) {
    Map<Long, Content> redacted = Redaction.of(store, words);
    if (!redacted.isEmpty()) {
      Instant now = now();
      store.redact(
          now,
          redacted,
          digests -> Decided.of(name, now, new Decision.Redacted(digests), reason.strip()));
    }
    return redacted.size();
  }

  /**
   * Takes over decisions from another ledger, as they were made there: who made them and when
   * stays. Those that are here already are left alone; those that erased or redacted entries of
   * that ledger are left out.
   *
   * @return how many were new
   */
  public int takeOver(List<Decided> decisions) {
    return store.append(
        clock.instant(),
        decisions.stream()
            .filter(one -> one.decision().canBeUndone())
            .sorted(Decided.IN_ORDER)
            .toList());
  }
}
