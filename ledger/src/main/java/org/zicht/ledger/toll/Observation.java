package org.zicht.ledger.toll;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.ledger.origin.Origin;
import org.zicht.ledger.origin.Period;
import org.zicht.ledger.origin.Statement;

/**
 * What one statement says of a number of victims.
 *
 * @param statement the statement; its claim has a count with a bound
 * @param state whether it still stands
 * @param because the statement by which it no longer stands, or null
 */
public record Observation(Statement statement, State state, @Nullable Statement because) {

  /** By the day on which it was said, then in the order of statements. */
  public static final Comparator<Observation> BY_DAY =
      Comparator.comparing(
              (Observation one) -> one.said().orElse(null),
              Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(Observation::statement, Statement.IN_ORDER);

  /** Whether an observation still stands. */
  public enum State {
    STANDING,
    /** Its origin has since given another number. */
    SUPERSEDED,
    /** Who said it, or a body of the same state, has taken it back. */
    RETRACTED,
    /** It is part of a larger number in the same report. */
    PART,
    /** It was denied, planned or threatened, not asserted. */
    NOT_ASSERTED,
    /** A reviewer found that the report does not say it. */
    REJECTED
  }

  /** The least number that the words allow; 0 where they set none. */
  public long min() {
    Long min = count().min();
    return min == null ? 0 : min;
  }

  /** The most that the words allow, or empty where they set no upper bound. */
  public Optional<Long> max() {
    return Optional.ofNullable(count().max());
  }

  /** The count. */
  public Claim.Count count() {
    Claim.Count count = statement.claim().count();
    if (count == null) {
      throw new IllegalStateException("an observation without a count: " + statement.id());
    }
    return count;
  }

  /** On whose word. */
  public Origin origin() {
    return statement.origin();
  }

  /** When it was said. */
  public Optional<LocalDate> said() {
    return statement.said();
  }

  /** When it happened. */
  public Optional<Period> happened() {
    return statement.period();
  }

  /** The same in another state. */
  public Observation in(State other, @Nullable Statement by) {
    return new Observation(statement, other, by);
  }
}
