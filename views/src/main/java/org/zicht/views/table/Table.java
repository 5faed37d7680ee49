package org.zicht.views.table;

import java.util.List;

/**
 * Rows, and how a terminal shows them. The rows are kept as JSON, a row a line, and are taken apart
 * only where a form needs their values: there may be very many.
 *
 * @param columns what the terminal shows; other forms write every value of each row
 * @param lines the rows, in order, as {@link RowJson#line} writes them
 * @param none what is said where there is no row
 */
public record Table(List<Column> columns, List<String> lines, String none) {

  /** Copies the lists. */
  public Table {
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
  }

  /** A table of these rows. */
  public static Table of(List<Column> columns, List<Row> rows, String none) {
    return new Table(columns, rows.stream().map(RowJson::line).toList(), none);
  }

  /** The rows. */
  public List<Row> rows() {
    return lines.stream().map(RowJson::row).toList();
  }

  /** How many rows there are. */
  public int size() {
    return lines.size();
  }

  /** The same with only the first {@code most} rows. */
  public Table first(int most) {
    return size() <= most ? this : new Table(columns, lines.subList(0, most), none);
  }
}
