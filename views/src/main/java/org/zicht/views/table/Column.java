package org.zicht.views.table;

import java.util.function.Function;

/**
 * A column of a table for the terminal.
 *
 * @param heading what stands above it
 * @param cell the words of a row in it
 * @param wraps whether long words go on in the next line; else the column is as wide as its widest
 */
public record Column(String heading, Function<Row, String> cell, boolean wraps) {

  /** A column as wide as its widest cell. */
  public static Column narrow(String heading, Function<Row, String> cell) {
    return new Column(heading, cell, false);
  }

  /** A column that shares what is left of the width with others of its sort. */
  public static Column wide(String heading, Function<Row, String> cell) {
    return new Column(heading, cell, true);
  }
}
