package org.zicht.command.watch;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zicht.ledger.entry.InputFailed;
import org.zicht.ledger.entry.ReportAdded;
import org.zicht.ledger.store.LedgerStore;

/** Which addresses a ledger has a report of, or a failure, and since when. For one thread. */
final class KeptAddresses {

  private final Map<String, Instant> since = new HashMap<>();

  /** Those of a ledger. */
  static KeptAddresses of(LedgerStore store) {
    KeptAddresses kept = new KeptAddresses();
    store.read(
        entry -> {
          switch (entry.content()) {
            case ReportAdded report -> {
              kept.keep(report.input(), entry.added());
              String url = report.publication().url();
              if (url != null) {
                kept.keep(url, entry.added());
              }
            }
            case InputFailed failed -> kept.keep(failed.input(), entry.added());
            case null, default -> {
              // says nothing of an address
            }
          }
        });
    return kept;
  }

  /** Notes that something from that address was added. */
  void keep(String address, Instant added) {
    since.merge(address, added, (one, other) -> one.isAfter(other) ? one : other);
  }

  /**
   * Whether there is something from an address.
   *
   * @param changed when it was last changed there, or null: then whatever there is will do
   */
  boolean has(String address, @Nullable Instant changed) {
    Instant added = since.get(address);
    return added != null && (changed == null || !changed.isAfter(added));
  }
}
