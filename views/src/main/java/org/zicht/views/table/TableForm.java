package org.zicht.views.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.zicht.views.CsvView;

/** The forms in which rows are written. */
public enum TableForm {
  /** Columns for the terminal, some values only. */
  TABLE,
  /** One array of objects. */
  JSON,
  /** An object a line. */
  JSONL,
  /** A row of names, then a row for each; what is nested stands in one cell. */
  CSV;

  /** The name on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Writes a table.
   *
   * @param columns how many characters a line of the terminal has
   */
  public void write(Appendable out, Table table, int columns) throws IOException {
    switch (this) {
      case TABLE -> out.append(new TerminalTable(table, columns).text());
      case JSONL -> {
        for (String line : table.lines()) {
          out.append(line).append('\n');
        }
      }
      case JSON -> {
        out.append('[');
        String before = "\n";
        for (String line : table.lines()) {
          out.append(before).append(line);
          before = ",\n";
        }
        out.append(table.lines().isEmpty() ? "]\n" : "\n]\n");
      }
      case CSV -> csv(out, table.rows());
    }
  }

  private static void csv(Appendable out, List<Row> rows) throws IOException {
    Set<String> names = new LinkedHashSet<>();
    rows.forEach(row -> names.addAll(row.values().keySet()));
    CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
    printer.printRecord(names);
    for (Row row : rows) {
      List<@Nullable Object> cells = new ArrayList<>();
      for (String name : names) {
        cells.add(cell(row.value(name)));
      }
      printer.printRecord(cells);
    }
  }

  private static @Nullable Object cell(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case String text -> CsvView.words(text);
      case Row row -> RowJson.line(row);
      case List<?> list ->
          CsvView.words(
              list.stream()
                  .map(item -> item instanceof Row row ? RowJson.line(row) : String.valueOf(item))
                  .collect(Collectors.joining("; ")));
      default -> value;
    };
  }
}
