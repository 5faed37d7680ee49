package org.zicht.text.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * A day that comes every year, as times.tsv writes it: {@code 12-25} (month and day), {@code
 * 11-22>4} (the first Thursday on or after that day, Monday is 1), {@code easter-2} (so many days
 * from Easter Sunday of the western churches; {@code orthodox} of the eastern ones).
 */
final class Feast {

  private final String written;

  Feast(String written) {
    this.written = written;
  }

  /**
   * Its day in {@code year}; null if the year has none (29 February).
   *
   * @throws IllegalArgumentException if it is not written as a feast is
   */
  @Nullable LocalDate in(int year) {
    if (written.startsWith("easter")) {
      return easter(year).plusDays(offset("easter"));
    }
    if (written.startsWith("orthodox")) {
      return orthodox(year).plusDays(offset("orthodox"));
    }
    if (!written.matches("\\d\\d-\\d\\d(>[1-7])?")) {
      throw new IllegalArgumentException("no feast: " + written);
    }
    int month = Integer.parseInt(written.substring(0, 2));
    LocalDate day = Anchor.dateOf(year, month, Integer.parseInt(written.substring(3, 5)));
    return day == null || written.length() == 5
        ? day
        : day.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(written.charAt(6) - '0')));
  }

  private long offset(String name) {
    return written.length() == name.length() ? 0 : Long.parseLong(written.substring(name.length()));
  }

  /** The Gregorian computus, after Meeus, Jones and Butcher. */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int correction = (century + 8) / 25;
    int moon = (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30;
    int sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    int late = (golden + 11 * moon + 22 * sunday) / 451;
    int days = moon + sunday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }

  /** The Julian computus, after Meeus, in the calendar of today. */
  private static LocalDate orthodox(int year) {
    int moon = (19 * (year % 19) + 15) % 30;
    int sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
    int days = moon + sunday + 114;
    int apart = year / 100 - year / 400 - 2;
    return LocalDate.of(year, days / 31, days % 31 + 1).plusDays(apart);
  }
}
