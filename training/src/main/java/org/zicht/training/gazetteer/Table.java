package org.zicht.training.gazetteer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A hand-made table: UTF-8, cells divided by tabs, {@code #} begins a comment line. */
final class Table {

  private Table() {}

  /** The rows, each filled up with empty cells to {@code width}; none if there is no file. */
  static List<String[]> read(Path file, int width) throws IOException {
    List<String[]> rows = new ArrayList<>();
    if (!Files.exists(file)) {
      return rows;
    }
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      int found = cells.length;
      cells = Arrays.copyOf(cells, Math.max(width, found));
      for (int i = 0; i < cells.length; i++) {
        cells[i] = i < found ? cells[i].strip() : "";
      }
      rows.add(cells);
    }
    return rows;
  }

  /** The parts of a cell that {@code |} divides, none of them empty. */
  static List<String> alternatives(String cell) {
    List<String> parts = new ArrayList<>();
    for (String part : cell.split("\\|", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }
}
