package org.zicht.serve.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.entry.Entry;
import org.zicht.ledger.entry.ReportAdded;
import org.zicht.ledger.holdings.Holdings;
import org.zicht.ledger.incident.Places;
import org.zicht.ledger.store.LedgerStore;

/**
 * One ledger, open, for many threads at once: they take turns at the store, and share what was
 * derived. Another program may add to the same ledger; that shows at the next page.
 */
public final class Desk implements AutoCloseable {

  /** So many earlier states are kept, for who moves the slider back and forth. */
  private static final int KEPT = 48;

  private final LedgerStore store;
  private final Places places;
  private final ReentrantLock turn = new ReentrantLock();
  private final Map<LocalDate, Snapshot> earlier =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<LocalDate, Snapshot> eldest) {
          return size() > KEPT;
        }
      };
  private @Nullable Snapshot newest;
  private @Nullable WordIndex words;

  /**
   * @param store the ledger, which is closed with this
   * @param places which place lies in which
   */
  public Desk(LedgerStore store, Places places) {
    this.store = store;
    this.places = places;
  }

  /** What the ledger comes to now. */
  public Snapshot now() {
    return with(unused -> current());
  }

  /** What was known at the end of that day. */
  public Snapshot asOf(LocalDate day) {
    return with(
        unused -> {
          Snapshot now = current();
          Snapshot known = earlier.get(day);
          if (known == null) {
            Account account = Account.of(now.account().holdings().asOf(day), places);
            known = new Snapshot(now.head(), account, Map.of());
            earlier.put(day, known);
          }
          return known;
        });
  }

  /** The words of all reports, to search in. */
  public WordIndex words() {
    return with(
        unused -> {
          Snapshot now = current();
          WordIndex index = words;
          if (index == null || index.entries() != now.head().entries()) {
            index = new WordIndex(now);
            words = index;
          }
          return index;
        });
  }

  /** Does something with the store while nobody else does. */
  public <T> T with(Function<LedgerStore, T> work) {
    turn.lock();
    try {
      return work.apply(store);
    } finally {
      turn.unlock();
    }
  }

  private Snapshot current() {
    LedgerStore.Head head = store.head();
    Snapshot last = newest;
    if (last != null && last.head().equals(head)) {
      return last;
    }
    Map<String, Long> entries = new HashMap<>();
    store.read(
        entry -> {
          if (entry.kind() == Entry.Kind.REPORT && entry.content() instanceof ReportAdded report) {
            entries.putIfAbsent(report.report(), entry.number());
          }
        });
    Snapshot derived = new Snapshot(head, Account.of(Holdings.of(store), places), entries);
    newest = derived;
    earlier.clear();
    return derived;
  }

  @Override
  public void close() {
    with(
        open -> {
          open.close();
          return open;
        });
  }
}
