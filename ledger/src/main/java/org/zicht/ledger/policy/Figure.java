package org.zicht.ledger.policy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.ledger.origin.Statement;

/**
 * How many, by a policy.
 *
 * @param low the least, or null where the policy gives no figure
 * @param best the one to use where one is needed, or null
 * @param high the most, or null where no claim sets an upper bound or the policy gives no figure
 * @param grade the policy's grade, or null
 * @param bounds the claims that it rests on, each with what it does and why
 * @param leftOut the claims that it leaves out, each with why
 */
public record Figure(
    @Nullable Long low,
    @Nullable Long best,
    @Nullable Long high,
    @Nullable String grade,
    List<Reason> bounds,
    List<Reason> leftOut) {

  /**
   * A claim, and why it counts or does not.
   *
   * @param statement the statement
   * @param why in words, a clause without its subject ('bounds it below: the least of 3 origins')
   */
  public record Reason(Statement statement, String why) {}

  /** Copies the lists. */
  public Figure {
    bounds = List.copyOf(bounds);
    leftOut = List.copyOf(leftOut);
  }

  /** Whether it gives any number. */
  public boolean isGiven() {
    return low != null || best != null || high != null;
  }

  /** The least number, if one is given. */
  public Optional<Long> least() {
    return Optional.ofNullable(low);
  }
}
