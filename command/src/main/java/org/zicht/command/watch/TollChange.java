package org.zicht.command.watch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zicht.views.table.Row;

/**
 * A toll that is new, or whose figures or grade are no longer what they were.
 *
 * @param now the toll, as {@code zicht tolls} gives it
 * @param before what it was, or null if it is new
 */
record TollChange(Row now, @Nullable Row before) {

  private static final List<String> FIGURES = List.of("low", "best", "high", "grade");

  /**
   * What differs between two times.
   *
   * @param before the tolls as they were
   * @param now the tolls as they are
   * @return the changes, in the order of the tolls
   */
  static List<TollChange> between(List<Row> before, List<Row> now) {
    Map<String, Row> known = new HashMap<>();
    before.forEach(row -> known.put(key(row), row));
    List<TollChange> changes = new ArrayList<>();
    for (Row row : now) {
      Row was = known.get(key(row));
      if (was == null || !figures(was).equals(figures(row))) {
        changes.add(new TollChange(row, was));
      }
    }
    return changes;
  }

  /** The line by its mark; the sum of a crisis has none, but is one for each harm. */
  private static String key(Row toll) {
    Object line = toll.value("line");
    return line == null ? text(toll, "crisis") + " " + text(toll, "harm") : Objects.toString(line);
  }

  private static List<String> figures(Row toll) {
    return FIGURES.stream().map(name -> text(toll, name)).toList();
  }

  /** As a line to read. */
  String sentence() {
    return text(now, "crisis_name")
        + ": "
        + text(now, "harm").replace('_', ' ')
        + ", "
        + text(now, "victims").replace('_', ' ')
        + (text(now, "place").isEmpty() ? "" : ", " + text(now, "place"))
        + (now.value("incident") == null ? ", so far" : ", " + text(now, "days"))
        + ": "
        + range(now)
        + (before == null ? " (new)" : ", was " + range(before));
  }

  /** As a row for programs: the toll, and what it was. */
  Row row() {
    Row.Builder row = Row.row().text("event", before == null ? "toll_new" : "toll_changed");
    row.row("toll", now);
    if (before == null) {
      row.text("before", null);
    } else {
      row.row("before", before);
    }
    return row.build();
  }

  private static String range(Row toll) {
    String low = text(toll, "low");
    String high = text(toll, "high");
    if (low.isEmpty() && high.isEmpty()) {
      return "not known";
    }
    if (high.isEmpty()) {
      return low + " or more";
    }
    return low.equals(high) ? low : low + "–" + high + " (best " + text(toll, "best") + ")";
  }

  private static String text(Row toll, String name) {
    return Objects.toString(toll.value(name), "");
  }
}
