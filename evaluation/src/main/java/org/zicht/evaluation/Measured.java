package org.zicht.evaluation;

import java.util.List;

/**
 * What was measured on one set.
 *
 * @param set the name of the set
 * @param hash the hash of its files
 * @param items how many reports or records were read
 * @param figures the figures, in the order in which they are shown
 */
public record Measured(String set, String hash, int items, List<Figure> figures) {

  /** Copies the list. */
  public Measured {
    figures = List.copyOf(figures);
  }

  /**
   * One figure.
   *
   * @param what what is measured
   * @param value the figure, from 0 to 1
   * @param shown the figure with what it is made of: {@code 0.712 (P 0.750 R 0.678)}
   */
  public record Figure(String what, double value, String shown) {}
}
