package org.zicht.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.holdings.HeldReport;
import org.zicht.ledger.incident.Incident;
import org.zicht.serve.web.Query;

/** One page of each sort, for tests that look at all of them. */
final class Tour {

  private Tour() {}

  /** The paths, on what the ledger holds. */
  static List<String> paths(DemoSite site) {
    Account account = site.desk().now().account();
    HeldReport report =
        account.holdings().reports().stream()
            .max(Comparator.comparingInt(one -> one.claims().size()))
            .orElseThrow();
    Incident incident =
        account.incidents().stream()
            .max(Comparator.comparingInt(one -> one.members().size()))
            .orElseThrow();
    List<String> paths = new ArrayList<>();
    paths.add("/");
    paths.add("/?asof=2022-01-09&scale=logarithmic");
    paths.add("/incidents");
    paths.add("/incidents/" + incident.id());
    paths.add("/map");
    paths.add("/claims");
    paths.add("/claims/" + account.contradictions().getFirst().first().id());
    paths.add("/sources");
    paths.add(
        "/sources/" + Query.encoded(account.contradictions().getFirst().first().origin().name()));
    paths.add("/reports");
    paths.add("/reports/" + report.id());
    paths.add("/contradictions");
    paths.add("/unknown");
    paths.add("/search?q=politie");
    paths.add("/review");
    paths.add("/decided");
    paths.add("/add");
    paths.add("/method");
    paths.add("/nothing");
    return paths;
  }
}
