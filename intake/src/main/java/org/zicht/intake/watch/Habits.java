package org.zicht.intake.watch;

import java.time.Duration;

/**
 * How feeds are followed.
 *
 * @param every how long after it came a list is asked for again, give or take a tenth; at least a
 *     minute
 * @param pause how long a site is left alone between two questions, unless it asks for longer
 * @param age how old a report may be, by the list's own date, to be followed
 */
public record Habits(Duration every, Duration pause, Duration age) {

  private static final Duration LEAST = Duration.ofMinutes(1);

  /** Every quarter of an hour, two seconds between questions, reports of the last week. */
  public static final Habits USUAL =
      new Habits(Duration.ofMinutes(15), Duration.ofSeconds(2), Duration.ofDays(7));

  /**
   * @throws IllegalArgumentException if a list would be asked for more than once a minute, or a
   *     time is negative
   */
  public Habits {
    if (every.compareTo(LEAST) < 0 || pause.isNegative() || age.isNegative()) {
      throw new IllegalArgumentException(
          "feeds are not asked for more often than once a minute: " + every);
    }
  }
}
