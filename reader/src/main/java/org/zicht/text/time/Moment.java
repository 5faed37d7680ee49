package org.zicht.text.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A day, or a minute of a day, local to the place.
 *
 * @param day the day
 * @param clock the time of the clock, to the minute, or null for the whole day
 */
public record Moment(LocalDate day, @Nullable LocalTime clock) {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

  /** The whole of {@code day}. */
  public static Moment of(LocalDate day) {
    return new Moment(day, null);
  }

  /** ISO 8601: {@code 2022-01-05}, or {@code 2022-01-05T18:00}. */
  @Override
  public String toString() {
    return clock == null ? day.toString() : day.atTime(clock).format(MINUTE);
  }
}
