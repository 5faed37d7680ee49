package org.zicht.views.table;

import java.util.List;

/**
 * Rows, and how a terminal shows them.
 *
 * @param columns what the terminal shows; other forms write every value of each row
 * @param rows the rows, in order
 * @param none what is said where there is no row
 */
public record Table(List<Column> columns, List<Row> rows, String none) {

  /** Copies the lists. */
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
