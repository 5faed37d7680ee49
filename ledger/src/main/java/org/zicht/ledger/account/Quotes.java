package org.zicht.ledger.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zicht.claims.Claim;
import org.zicht.ledger.chain.Violation;
import org.zicht.ledger.entry.ClaimsRead;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.entry.Entry;
import org.zicht.ledger.entry.ReportAdded;
import org.zicht.ledger.store.LedgerStore;

/** Checks that every quote of every claim, and of every correction, stands in its report. */
public final class Quotes {

  private Quotes() {}

  /** The quotes that do not. */
  public static List<Violation> violations(LedgerStore store) {
    Map<String, String> texts = new HashMap<>();
    List<Violation> violations = new ArrayList<>();
    Map<String, String> reports = new HashMap<>();
    store.read(entry -> check(entry, texts, reports, violations));
    return violations;
  }

  private static void check(
      Entry entry,
      Map<String, String> texts,
      Map<String, String> reports,
      List<Violation> violations) {
    if (entry.content() instanceof ReportAdded report) {
      reports.put(report.report(), report.text());
      texts.put(report.telling(), report.text());
    }
    if (entry.content() instanceof Decided decided
        && decided.decision() instanceof Decision.Corrected(var claim, var correction)
        && reports.containsKey(claim.report())
        && !correction.standsIn(reports.getOrDefault(claim.report(), ""))) {
      violations.add(
          new Violation(
              entry.number(),
              "corrects by words that its report does not have, claim " + claim.id()));
    }
    if (entry.content() instanceof ClaimsRead read) {
      String text = texts.get(read.telling());
      if (text == null) {
        violations.add(new Violation(entry.number(), "has claims of a report that is not there"));
        return;
      }
      for (Claim claim : read.claims()) {
        for (Claim.Evidence one : claim.evidence()) {
          boolean stands =
              one.span().end() <= text.length() && one.span().of(text).equals(one.quote());
          if (!stands) {
            violations.add(
                new Violation(
                    entry.number(), "quotes what its report does not say, claim " + claim.id()));
          }
        }
      }
    }
  }
}
