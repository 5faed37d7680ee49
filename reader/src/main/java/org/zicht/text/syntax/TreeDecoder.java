package org.zicht.text.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The best tree with one root under scores of single arcs: each word's best head where that is a
 * tree, else the maximum spanning arborescence (Chu and Liu 1965, Edmonds 1967).
 *
 * <p>Nodes are numbered from 0, the root above the sentence, to n, its last word. Of equal scores
 * the lower number wins.
 */
final class TreeDecoder {

  /** More than any sum of scores: taken from each arc of the root, so that only one is worth it. */
  private static final double ONE_ROOT = 1e9;

  private TreeDecoder() {}

  /**
   * The head of each word.
   *
   * @param scores {@code scores[d - 1][h]} of word d below node h
   * @return {@code heads[d - 1]} is the head of word d, 0 for the root
   */
  static int[] heads(float[][] scores) {
    int words = scores.length;
    int[] heads = new int[words];
    int roots = 0;
    for (int d = 1; d <= words; d++) {
      int best = 0;
      for (int h = 1; h <= words; h++) {
        if (h != d && scores[d - 1][h] > scores[d - 1][best]) {
          best = h;
        }
      }
      heads[d - 1] = best;
      roots += best == 0 ? 1 : 0;
    }
    return roots == 1 && isTree(heads) ? heads : spanning(scores);
  }

  /** Whether every word hangs on the root in the end. */
  static boolean isTree(int[] heads) {
    byte[] seen = new byte[heads.length + 1];
    for (int d = 1; d <= heads.length; d++) {
      int at = d;
      while (at != 0 && seen[at] == 0) {
        seen[at] = 1;
        at = heads[at - 1];
      }
      if (at != 0 && seen[at] == 1) {
        return false;
      }
      for (int mark = d; mark != 0 && seen[mark] == 1; mark = heads[mark - 1]) {
        seen[mark] = 2;
      }
    }
    return true;
  }

  private static int[] spanning(float[][] scores) {
    int nodes = scores.length + 1;
    double[][] weights = new double[nodes][nodes];
    for (int d = 1; d < nodes; d++) {
      for (int h = 0; h < nodes; h++) {
        weights[h][d] = h == d ? Double.NEGATIVE_INFINITY : scores[d - 1][h];
      }
      weights[0][d] -= ONE_ROOT;
    }
    int[] heads = solve(weights);
    return Arrays.copyOfRange(heads, 1, nodes);
  }

  /** The heads of all nodes of the heaviest arborescence from node 0; {@code heads[0]} is -1. */
  private static int[] solve(double[][] weights) {
    int nodes = weights.length;
    int[] heads = new int[nodes];
    heads[0] = -1;
    for (int d = 1; d < nodes; d++) {
      int best = 0;
      for (int h = 1; h < nodes; h++) {
        if (h != d && weights[h][d] > weights[best][d]) {
          best = h;
        }
      }
      heads[d] = best;
    }
    List<Integer> cycle = cycle(heads);
    return cycle.isEmpty() ? heads : contract(weights, heads, cycle);
  }

  private static List<Integer> cycle(int[] heads) {
    int[] seen = new int[heads.length];
    for (int start = 1; start < heads.length; start++) {
      int at = start;
      while (at > 0 && seen[at] == 0) {
        seen[at] = start;
        at = heads[at];
      }
      if (at > 0 && seen[at] == start) {
        List<Integer> cycle = new ArrayList<>();
        for (int node = at; cycle.isEmpty() || node != at; node = heads[node]) {
          cycle.add(node);
        }
        return cycle;
      }
    }
    return List.of();
  }

  /** Takes the cycle for one node, solves what is left, and opens the cycle where it is entered. */
  private static int[] contract(double[][] weights, int[] heads, List<Integer> cycle) {
    int nodes = weights.length;
    boolean[] inside = new boolean[nodes];
    for (int node : cycle) {
      inside[node] = true;
    }
    int[] outer = new int[nodes - cycle.size()];
    int count = 0;
    for (int node = 0; node < nodes; node++) {
      if (!inside[node]) {
        outer[count++] = node;
      }
    }
    double[][] smaller = new double[count + 1][count + 1];
    int[] entry = new int[count];
    int[] exit = new int[count];
    for (int a = 0; a < count; a++) {
      for (int b = 0; b < count; b++) {
        smaller[a][b] = weights[outer[a]][outer[b]];
      }
      smaller[a][count] = Double.NEGATIVE_INFINITY;
      smaller[count][a] = Double.NEGATIVE_INFINITY;
      for (int node : cycle) {
        double in = weights[outer[a]][node] - weights[heads[node]][node];
        if (in > smaller[a][count]) {
          smaller[a][count] = in;
          entry[a] = node;
        }
        double out = weights[node][outer[a]];
        if (out > smaller[count][a]) {
          smaller[count][a] = out;
          exit[a] = node;
        }
      }
    }
    int[] solved = solve(smaller);
    int[] result = heads.clone();
    for (int b = 1; b < count; b++) {
      result[outer[b]] = solved[b] == count ? exit[b] : outer[solved[b]];
    }
    int into = solved[count];
    result[entry[into]] = outer[into];
    return result;
  }
}
