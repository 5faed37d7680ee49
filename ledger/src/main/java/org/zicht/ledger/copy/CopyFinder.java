package org.zicht.ledger.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.zicht.ledger.holdings.HeldReport;
import org.zicht.text.Language;

/**
 * Folds reports that are copies of each other: first those whose MinHash signatures agree
 * somewhere, then by comparing their shingles exactly. Being a copy is passed on: a copy of a copy
 * is in the same group. Does not depend on the order of the reports.
 */
public final class CopyFinder {

  private CopyFinder() {}

  /**
   * A report and its copies.
   *
   * @param original the one that was published first
   * @param copies the others, by day and id; none for a report of which there is no copy
   */
  public record Group(HeldReport original, List<HeldReport> copies) {
    /** Copies the list. */
    public Group {
      copies = List.copyOf(copies);
    }

    /** How many texts there are. */
    public int size() {
      return copies.size() + 1;
    }
  }

  /** The groups, in the order of their originals; every report is in one. */
  public static List<Group> groups(List<HeldReport> reports) {
    List<HeldReport> ordered = new ArrayList<>(reports);
    ordered.sort(HeldReport.BY_DAY);
    Map<Language, CreditFinder> credits = new HashMap<>();
    List<Shingles> shingles = new ArrayList<>();
    for (HeldReport report : ordered) {
      shingles.add(
          Shingles.of(
              report.text(),
              credits.computeIfAbsent(report.language(), CreditFinder::of)::isCredit));
    }
    int[] first = new int[ordered.size()];
    for (int i = 0; i < first.length; i++) {
      first[i] = i;
    }
    Map<Long, List<Integer>> buckets = new HashMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      Set<Integer> seen = new HashSet<>();
      for (long key : MinHash.keys(shingles.get(i))) {
        List<Integer> bucket = buckets.computeIfAbsent(key, none -> new ArrayList<>(1));
        for (int other : bucket) {
          if (seen.add(other)
              && ordered.get(other).language().equals(ordered.get(i).language())
              && root(first, other) != root(first, i)
              && shingles.get(i).isCopyOf(shingles.get(other))) {
            join(first, i, other);
          }
        }
        bucket.add(i);
      }
    }
    return grouped(ordered, first);
  }

  private static int root(int[] first, int report) {
    int at = report;
    while (first[at] != at) {
      first[at] = first[first[at]];
      at = first[at];
    }
    return at;
  }

  /** The earlier report is the root. */
  private static void join(int[] first, int one, int other) {
    int a = root(first, one);
    int b = root(first, other);
    first[Math.max(a, b)] = Math.min(a, b);
  }

  private static List<Group> grouped(List<HeldReport> ordered, int[] first) {
    Map<Integer, List<HeldReport>> groups = new TreeMap<>();
    for (int i = 0; i < ordered.size(); i++) {
      groups.computeIfAbsent(root(first, i), none -> new ArrayList<>()).add(ordered.get(i));
    }
    return groups.values().stream()
        .map(same -> new Group(same.getFirst(), same.subList(1, same.size())))
        .toList();
  }
}
