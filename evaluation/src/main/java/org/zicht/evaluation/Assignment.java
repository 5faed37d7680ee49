package org.zicht.evaluation;

import java.util.Arrays;

/** The one-to-one matching of greatest weight, by the Hungarian algorithm. */
final class Assignment {

  private Assignment() {}

  /**
   * Matches rows to columns.
   *
   * @param weight of each pair, 0 or more; a pair of weight 0 is no pair
   * @return for each row its column, or -1
   */
  static int[] best(double[][] weight) {
    int rows = weight.length;
    int columns = 0;
    for (double[] row : weight) {
      columns = Math.max(columns, row.length);
    }
    int size = Math.max(rows, columns);
    double[] rowPrice = new double[size + 1];
    double[] columnPrice = new double[size + 1];
    int[] rowOf = new int[size + 1];
    int[] way = new int[size + 1];
    for (int row = 1; row <= size; row++) {
      rowOf[0] = row;
      int column = 0;
      double[] least = new double[size + 1];
      Arrays.fill(least, Double.POSITIVE_INFINITY);
      boolean[] used = new boolean[size + 1];
      do {
        used[column] = true;
        int at = rowOf[column];
        double delta = Double.POSITIVE_INFINITY;
        int next = 0;
        for (int j = 1; j <= size; j++) {
          if (!used[j]) {
            double cost = -of(weight, at - 1, j - 1) - rowPrice[at] - columnPrice[j];
            if (cost < least[j]) {
              least[j] = cost;
              way[j] = column;
            }
            if (least[j] < delta) {
              delta = least[j];
              next = j;
            }
          }
        }
        for (int j = 0; j <= size; j++) {
          if (used[j]) {
            rowPrice[rowOf[j]] += delta;
            columnPrice[j] -= delta;
          } else {
            least[j] -= delta;
          }
        }
        column = next;
      } while (rowOf[column] != 0);
      while (column != 0) {
        rowOf[column] = rowOf[way[column]];
        column = way[column];
      }
    }
    int[] matched = new int[rows];
    Arrays.fill(matched, -1);
    for (int column = 1; column <= size; column++) {
      int row = rowOf[column] - 1;
      if (row >= 0 && row < rows && of(weight, row, column - 1) > 0) {
        matched[row] = column - 1;
      }
    }
    return matched;
  }

  private static double of(double[][] weight, int row, int column) {
    return row < weight.length && column < weight[row].length ? weight[row][column] : 0;
  }
}
