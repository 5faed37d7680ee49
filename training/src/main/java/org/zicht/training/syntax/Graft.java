package org.zicht.training.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zicht.text.syntax.StringTable;
import org.zicht.text.syntax.WordFeatures;

/**
 * Carries the weights of a net over to a net of the same size with words, guidelines and labels of
 * its own: what both know by name keeps its numbers. {@link Float#NaN} stands for what the first
 * does not know; it begins at random.
 */
final class Graft {

  private final Inventory from;
  private final Inventory to;
  private final Map<String, Weight> weights;

  private Graft(Inventory from, Map<String, Weight> weights, Inventory to) {
    this.from = from;
    this.to = to;
    this.weights = weights;
  }

  /**
   * The weights of a net with the inventory {@code from}, for one with the inventory {@code to}.
   */
  static Map<String, Weight> of(Inventory from, Map<String, Weight> weights, Inventory to) {
    return new Graft(from, weights, to).carried();
  }

  private Map<String, Weight> carried() {
    Map<String, int[]> rows = new LinkedHashMap<>();
    for (int kind = 0; kind < WordFeatures.KINDS; kind++) {
      rows.put("feature" + kind, strings(from.features(kind), to.features(kind)));
    }
    rows.put("guideline", numbers(from.guidelines().keySet(), to.guidelines().keySet()));
    Map<String, int[]> columns = new LinkedHashMap<>();
    int[] tags = numbers(from.tags().keySet(), to.tags().keySet());
    columns.put("tags", tags);
    columns.put("morphology", numbers(from.morphology().keySet(), to.morphology().keySet()));
    columns.put(
        "scripts",
        numbers(
            from.scripts().subList(0, from.learnedScripts()),
            to.scripts().subList(0, to.learnedScripts())));
    int[] relations = numbers(from.relations().keySet(), to.relations().keySet());
    columns.put("relationDependent", relations);
    columns.put("relationHead", relations);
    Map<String, Weight> carried = new LinkedHashMap<>();
    weights.forEach(
        (name, weight) -> {
          String layer = name.split("\\.", 2)[0];
          int[] row = rows.get(name);
          int[] column = columns.get(layer);
          if (row != null) {
            carried.put(name, rows(weight, row));
          } else if (column != null) {
            carried.put(name, columns(weight, column, 1));
          } else if (name.equals("relation")) {
            carried.put(name, columns(weight, relations, weight.size(0)));
          } else {
            carried.put(name, weight);
          }
        });
    return carried;
  }

  /** For each row of the one table the row of the other, row 0 being the unknown; -1 for none. */
  private static int[] strings(StringTable from, StringTable to) {
    int[] rows = new int[to.size() + 1];
    for (int i = 0; i < to.size(); i++) {
      String string = to.get(i);
      rows[i + 1] = from.find(string, 0, string.length()) + 1;
      if (rows[i + 1] == 0) {
        rows[i + 1] = -1;
      }
    }
    return rows;
  }

  private static int[] numbers(Iterable<String> from, Iterable<String> to) {
    List<String> known = new ArrayList<>();
    from.forEach(known::add);
    List<Integer> numbers = new ArrayList<>();
    to.forEach(name -> numbers.add(known.indexOf(name)));
    return numbers.stream().mapToInt(Integer::intValue).toArray();
  }

  private static Weight rows(Weight weight, int[] rows) {
    int width = weight.size(1);
    float[] values = new float[rows.length * width];
    Arrays.fill(values, Float.NaN);
    for (int i = 0; i < rows.length; i++) {
      if (rows[i] >= 0) {
        System.arraycopy(weight.values(), rows[i] * width, values, i * width, width);
      }
    }
    return new Weight(new long[] {rows.length, width}, values);
  }

  /** Takes columns, each {@code wide} numbers wide, out of a matrix or of one row. */
  private static Weight columns(Weight weight, int[] columns, int wide) {
    boolean matrix = weight.dimensions() == 2;
    int rows = matrix ? weight.size(0) : 1;
    int before = weight.values().length / rows;
    int after = columns.length * wide;
    float[] values = new float[rows * after];
    Arrays.fill(values, Float.NaN);
    for (int row = 0; row < rows; row++) {
      for (int i = 0; i < columns.length; i++) {
        if (columns[i] >= 0) {
          System.arraycopy(
              weight.values(),
              row * before + columns[i] * wide,
              values,
              row * after + i * wide,
              wide);
        }
      }
    }
    long[] shape = matrix ? new long[] {rows, after} : new long[] {after};
    return new Weight(shape, values);
  }
}
