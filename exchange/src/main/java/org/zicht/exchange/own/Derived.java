package org.zicht.exchange.own;

import org.zicht.exchange.format.Exported;
import org.zicht.exchange.format.What;
import org.zicht.views.ledger.IncidentsView;
import org.zicht.views.ledger.LedgerView;
import org.zicht.views.ledger.TollsView;
import org.zicht.views.table.Table;

/** Incidents and tolls as the commands list them. */
final class Derived {

  private Derived() {}

  /**
   * The rows of incidents or tolls.
   *
   * @throws IllegalArgumentException for claims, which are no rows of a view
   */
  static Table table(Exported exported) {
    LedgerView view =
        switch (exported.what()) {
          case INCIDENTS -> new IncidentsView();
          case TOLLS -> new TollsView(exported.policy());
          case CLAIMS -> throw new IllegalArgumentException("no view: " + What.CLAIMS);
        };
    return Table.of(view.columns(), view.rows(exported.account()), view.none());
  }
}
