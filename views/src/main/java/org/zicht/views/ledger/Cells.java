package org.zicht.views.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.zicht.views.table.Row;

/** Cells of tables. Pure functions. */
final class Cells {

  private Cells() {}

  /** The value of that name as words; empty where it is absent. */
  static Function<Row, String> text(String name) {
    return row -> words(row.value(name));
  }

  /** The texts of the list of that name, with commas between. */
  static Function<Row, String> list(String name) {
    return row ->
        row.value(name) instanceof List<?> list
            ? String.join(", ", list.stream().map(String::valueOf).toList())
            : "";
  }

  /** The rows of the list of that name. */
  static List<Row> rows(Row row, String name) {
    List<Row> rows = new ArrayList<>();
    if (row.value(name) instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof Row one) {
          rows.add(one);
        }
      }
    }
    return rows;
  }

  private static String words(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  /** 'low–high' or one number, 'or more' where it is open; empty where there is none. */
  static String range(@Nullable Object low, @Nullable Object high) {
    if (low == null && high == null) {
      return "";
    }
    if (low == null) {
      return "≤ " + high;
    }
    if (high == null) {
      return "≥ " + low;
    }
    return low.equals(high) ? low.toString() : low + "–" + high;
  }
}
