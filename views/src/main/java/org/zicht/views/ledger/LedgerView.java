package org.zicht.views.ledger;

import java.util.List;
import org.zicht.ledger.account.Account;
import org.zicht.views.table.Column;
import org.zicht.views.table.Row;

/** One way to show a ledger. */
public interface LedgerView {

  /** What it is called, with all that makes its rows differ from another's: {@code tolls zicht}. */
  String name();

  /** What a terminal shows of a row. */
  List<Column> columns();

  /** What is said where there is no row. */
  String none();

  /** The rows, in order. */
  List<Row> rows(Account account);
}
