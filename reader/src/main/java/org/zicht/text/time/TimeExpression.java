package org.zicht.text.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.report.Span;

/**
 * The words for a time, and the stretch of days or hours that they stand for.
 *
 * @param span the words
 * @param start the first moment, inclusive; null where the stretch is open or unresolved
 * @param end the last moment, inclusive for days; null where the stretch is open or unresolved
 * @param precision how fine the words are
 * @param kind what the words do
 */
public record TimeExpression(
    Span span, @Nullable Moment start, @Nullable Moment end, Precision precision, Kind kind) {

  /** How fine a time is given. */
  public enum Precision {
    MINUTE,
    HOUR,
    PART_OF_DAY,
    DAY,
    DAYS,
    WEEK,
    MONTH,
    YEAR
  }

  /** What the words of a time do. */
  public enum Kind {
    /** A point or stretch of the calendar: 'Wednesday', 'in the night of 5 to 6 January'. */
    CALENDAR,
    /** A stretch up to now or to a point: 'for three days now', 'since Sunday'. */
    SINCE,
    /** A stretch up to a point: 'until Friday'. */
    UNTIL,
    /** A length with no place on the calendar: 'for two hours'; start and end are null. */
    DURATION,
    /** Now, as of speaking: 'inmiddels', 'currently'; the day of the report. */
    PRESENT,
    /** Again and again: 'every day', 'on Sundays'; start and end are null. */
    RECURRING
  }

  /** Whether the words could be put on the calendar. */
  public boolean resolved() {
    return start != null || end != null;
  }

  /** The first moment, if there is one. */
  public Optional<Moment> first() {
    return Optional.ofNullable(start);
  }

  /** The last moment, if there is one. */
  public Optional<Moment> last() {
    return Optional.ofNullable(end);
  }
}
