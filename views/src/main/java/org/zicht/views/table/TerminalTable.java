package org.zicht.views.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.zicht.views.TextView;

/** A table as lines of a terminal: columns side by side, long words wrapped in their column. */
final class TerminalTable {

  private static final String GAP = "  ";

  /** A column that wraps is never narrower than this. */
  private static final int NARROWEST = 12;

  private final Table table;
  private final int width;

  TerminalTable(Table table, int width) {
    this.table = table;
    this.width = width;
  }

  String text() {
    if (table.lines().isEmpty()) {
      return table.none() + "\n";
    }
    List<List<String>> cells = new ArrayList<>();
    cells.add(table.columns().stream().map(Column::heading).toList());
    for (Row row : table.rows()) {
      cells.add(
          table.columns().stream()
              .map(column -> TextView.printable(column.cell().apply(row)).strip())
              .toList());
    }
    int[] widths = widths(cells);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < cells.size(); i++) {
      line(text, cells.get(i), widths);
      if (i == 0) {
        line(text, Arrays.stream(widths).mapToObj("─"::repeat).toList(), widths);
      }
    }
    return text.toString();
  }

  private int[] widths(List<List<String>> cells) {
    int count = table.columns().size();
    int[] widest = new int[count];
    for (List<String> row : cells) {
      for (int i = 0; i < count; i++) {
        widest[i] = Math.max(widest[i], length(row.get(i)));
      }
    }
    int left = width - GAP.length() * (count - 1);
    List<Integer> wrapping = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      if (table.columns().get(i).wraps()) {
        wrapping.add(i);
      } else {
        left -= widest[i];
      }
    }
    // the narrowest first: what they do not need is left to the others
    wrapping.sort(java.util.Comparator.comparingInt(i -> widest[i]));
    for (int i = 0; i < wrapping.size(); i++) {
      int column = wrapping.get(i);
      int share = Math.max(NARROWEST, left / (wrapping.size() - i));
      widest[column] = Math.min(widest[column], share);
      left -= widest[column];
    }
    return widest;
  }

  private static void line(StringBuilder text, List<String> cells, int[] widths) {
    List<List<String>> lines = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < cells.size(); i++) {
      List<String> wrapped = wrapped(cells.get(i), widths[i]);
      lines.add(wrapped);
      height = Math.max(height, wrapped.size());
    }
    for (int at = 0; at < height; at++) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < cells.size(); i++) {
        String piece = at < lines.get(i).size() ? lines.get(i).get(at) : "";
        line.append(i == 0 ? "" : GAP).append(piece);
        line.append(" ".repeat(Math.max(0, widths[i] - length(piece))));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
  }

  private static List<String> wrapped(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" +", -1)) {
      if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
      while (length(line) > width) {
        int cut = line.offsetByCodePoints(0, width);
        lines.add(line.substring(0, cut));
        line.delete(0, cut);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static int length(CharSequence words) {
    return Character.codePointCount(words, 0, words.length());
  }
}
