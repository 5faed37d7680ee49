package org.zicht.ledger.account;

import java.util.ArrayList;
import java.util.List;
import org.zicht.ledger.entry.ClaimsRead;
import org.zicht.ledger.entry.ReportAdded;
import org.zicht.ledger.store.LedgerStore;

/** What is to be erased with a report. */
public final class Erasure {

  private Erasure() {}

  /** The numbers of the entries that hold a report, in all its publications, and its claims. */
  public static List<Long> entriesOf(LedgerStore store, String report) {
    List<Long> entries = new ArrayList<>();
    store.read(
        entry -> {
          boolean its =
              switch (entry.content()) {
                case ReportAdded added -> added.report().equals(report);
                case ClaimsRead read -> read.report().equals(report);
                case null, default -> false;
              };
          if (its) {
            entries.add(entry.number());
          }
        });
    return entries;
  }
}
