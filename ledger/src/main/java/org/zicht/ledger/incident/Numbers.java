package org.zicht.ledger.incident;

import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;

/** Counts, compared by the bounds that their words allow. Pure functions. */
public final class Numbers {

  private Numbers() {}

  /** Whether a count says any bound of how many people. */
  public static boolean isNumber(Claim.@Nullable Count count) {
    return count != null && (count.min() != null || count.max() != null);
  }

  /** Whether one number can be both; true where one says no bound. */
  public static boolean agree(Claim.@Nullable Count first, Claim.@Nullable Count second) {
    if (first == null || second == null) {
      return true;
    }
    return low(first) <= high(second) && low(second) <= high(first);
  }

  /** Whether two numbers can be tellings of one: neither of one person, nor ten times the other. */
  static boolean near(Claim.@Nullable Count first, Claim.@Nullable Count second) {
    if (first == null || second == null) {
      return true;
    }
    long one = Math.max(low(first), 1);
    long other = Math.max(low(second), 1);
    return Math.min(one, other) > 1 && Math.max(one, other) < 10 * Math.min(one, other);
  }

  private static long low(Claim.Count count) {
    Long min = count.min();
    return min == null ? 0 : min;
  }

  private static long high(Claim.Count count) {
    Long max = count.max();
    return max == null ? Long.MAX_VALUE : max;
  }
}
