package org.zicht.intake.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of a row of CSV.
 *
 * @param cells what is in them, without quotes around
 * @param state how the row ends
 */
record Cells(List<String> cells, State state) {

  /** How a row ends. */
  enum State {
    /** As it should. */
    CLOSED,
    /** Within a quoted cell. */
    OPEN,
    /** At a quote in a quoted cell that neither ends it nor is doubled. */
    BROKEN
  }

  /** The cells of one row, which may end with an end of line. */
  static Cells of(String row, char delimiter) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    int end = row.length();
    while (end > 0 && (row.charAt(end - 1) == '\n' || row.charAt(end - 1) == '\r')) {
      end--;
    }
    int at = 0;
    while (true) {
      cell.setLength(0);
      if (at < end && row.charAt(at) == '"') {
        at++;
        while (at < end && (row.charAt(at) != '"' || (at + 1 < end && row.charAt(at + 1) == '"'))) {
          cell.append(row.charAt(at));
          at += row.charAt(at) == '"' ? 2 : 1;
        }
        if (at >= end) {
          return new Cells(cells, State.OPEN);
        }
        at++;
        if (at < end && row.charAt(at) != delimiter) {
          return new Cells(cells, State.BROKEN);
        }
      } else {
        while (at < end && row.charAt(at) != delimiter) {
          cell.append(row.charAt(at++));
        }
      }
      cells.add(cell.toString());
      if (at >= end) {
        return new Cells(List.copyOf(cells), State.CLOSED);
      }
      at++;
    }
  }
}
