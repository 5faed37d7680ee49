package org.zicht.ledger.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zicht.ledger.entry.ClaimsRead;
import org.zicht.ledger.entry.ReportAdded;
import org.zicht.ledger.store.LedgerStore;

/** Which reports are to be read again. */
public final class Rereading {

  /** Stands between the version of a reader and the time at which it has read once more. */
  public static final String AGAIN = " again ";

  private Rereading() {}

  /**
   * The reports that the reader of that version has not read, in the order of their entries.
   *
   * @param all also those that it has
   */
  public static List<ReportAdded> due(LedgerStore store, String reader, boolean all) {
    List<ReportAdded> reports = new ArrayList<>();
    Map<String, String> readers = new HashMap<>();
    store.read(
        entry -> {
          if (entry.content() instanceof ReportAdded report) {
            reports.add(report);
          }
          if (entry.content() instanceof ClaimsRead read) {
            readers.put(read.telling(), read.reader());
          }
        });
    if (!all) {
      reports.removeIf(report -> isBy(reader, readers.getOrDefault(report.telling(), "")));
    }
    return reports;
  }

  /** Whether {@code version} is that reader's, the first time or again. */
  private static boolean isBy(String reader, String version) {
    return version.equals(reader) || version.startsWith(reader + AGAIN);
  }
}
