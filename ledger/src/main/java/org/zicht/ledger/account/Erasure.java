package org.zicht.ledger.account;

import java.util.ArrayList;
import java.util.List;
import org.zicht.ledger.entry.ClaimMark;
import org.zicht.ledger.entry.ClaimsRead;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.entry.ReportAdded;
import org.zicht.ledger.entry.Subject;
import org.zicht.ledger.store.LedgerStore;

/** What is to be erased with a report. */
public final class Erasure {

  private Erasure() {}

  /**
   * The numbers of the entries that hold a report, in all its publications, its claims, and what
   * was decided of these alone: corrections and notes have its words.
   */
  public static List<Long> entriesOf(LedgerStore store, String report) {
    List<Long> entries = new ArrayList<>();
    store.read(
        entry -> {
          boolean its =
              switch (entry.content()) {
                case ReportAdded added -> added.report().equals(report);
                case ClaimsRead read -> read.report().equals(report);
                case Decided decided -> isOf(report, decided.decision());
                case null, default -> false;
              };
          if (its) {
            entries.add(entry.number());
          }
        });
    return entries;
  }

  private static boolean isOf(String report, Decision decision) {
    List<ClaimMark> claims = decision.claims();
    return decision instanceof Decision.Noted(Subject.OfReport(var id), var words)
        ? id.equals(report)
        : !claims.isEmpty() && claims.stream().allMatch(one -> one.report().equals(report));
  }
}
