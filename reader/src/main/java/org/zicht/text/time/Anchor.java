package org.zicht.text.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.zicht.text.time.TimeExpression.Precision;

/**
 * What days are counted from, and which way.
 *
 * @param day the day of the report, or of another time; null if not known
 * @param direction which way
 */
record Anchor(@Nullable LocalDate day, Direction direction) {

  /** Which way the days of a clause lie, as its tense tells. */
  enum Direction {
    PAST,
    /** The past, on the word of a participle alone: 'has imposed a curfew until Monday'. */
    PERFECT,
    FUTURE,
    /** The clause does not tell. */
    OPEN
  }

  boolean future() {
    return direction == Direction.FUTURE;
  }

  boolean past() {
    return direction == Direction.PAST || direction == Direction.PERFECT;
  }

  Stretch offset(int days) {
    return Stretch.day(day == null ? null : day.plusDays(days));
  }

  /** The weekday nearest: the day itself, or the last one, or in the future the next one. */
  Stretch weekday(int number) {
    if (day == null) {
      return Stretch.day(null);
    }
    DayOfWeek weekday = DayOfWeek.of(number);
    return Stretch.day(
        day.with(
            future()
                ? TemporalAdjusters.nextOrSame(weekday)
                : TemporalAdjusters.previousOrSame(weekday)));
  }

  /** The weekday of the week that lies {@code weeks} weeks on. */
  Stretch weekdayOfWeek(int number, int weeks) {
    return Stretch.day(day == null ? null : monday(day).plusWeeks(weeks).plusDays(number - 1L));
  }

  /** The first such weekday before the day, or after it. */
  Stretch strictly(int number, boolean after) {
    if (day == null) {
      return Stretch.day(null);
    }
    DayOfWeek weekday = DayOfWeek.of(number);
    return Stretch.day(
        day.with(after ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday)));
  }

  static LocalDate monday(LocalDate date) {
    return date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** The date without a year that is nearest and fits the direction; a leap day may lie far off. */
  @Nullable LocalDate date(int month, int dayOfMonth) {
    return nearest(year -> dateOf(year, month, dayOfMonth));
  }

  /** The feast without a year that is nearest and fits the direction. */
  @Nullable LocalDate date(Feast feast) {
    return nearest(feast::in);
  }

  private @Nullable LocalDate nearest(IntFunction<@Nullable LocalDate> days) {
    if (day == null) {
      return null;
    }
    LocalDate best = null;
    for (int year = day.getYear() - 8; year <= day.getYear() + 8; year++) {
      LocalDate candidate = days.apply(year);
      if (candidate == null) {
        continue;
      }
      boolean fits =
          switch (direction) {
            case PAST, PERFECT -> !candidate.isAfter(day);
            case FUTURE -> !candidate.isBefore(day);
            case OPEN -> true;
          };
      if (fits && (best == null || distance(candidate) < distance(best))) {
        best = candidate;
      }
    }
    return best;
  }

  private long distance(LocalDate candidate) {
    return day == null ? 0 : Math.abs(ChronoUnit.DAYS.between(day, candidate));
  }

  /** The month without a year that is nearest and fits the direction. */
  @Nullable YearMonth month(int month) {
    if (day == null) {
      return null;
    }
    YearMonth now = YearMonth.from(day);
    YearMonth same = YearMonth.of(day.getYear(), month);
    return switch (direction) {
      case PAST, PERFECT -> same.isAfter(now) ? same.minusYears(1) : same;
      case FUTURE -> same.isBefore(now) ? same.plusYears(1) : same;
      case OPEN -> {
        long ahead = ChronoUnit.MONTHS.between(now, same);
        yield ahead > 5 ? same.minusYears(1) : ahead < -6 ? same.plusYears(1) : same;
      }
    };
  }

  /** The quarter of a year, 1 to 4, that is nearest and fits the direction. */
  Stretch quarter(int which) {
    YearMonth start = month(3 * which - 2);
    return start == null
        ? Stretch.unresolved(Precision.MONTH)
        : Stretch.days(start.atDay(1), start.plusMonths(2).atEndOfMonth(), Precision.MONTH);
  }

  /** The date, or null if the calendar has none such. */
  static @Nullable LocalDate dateOf(int year, int month, int dayOfMonth) {
    try {
      return LocalDate.of(year, month, dayOfMonth);
    } catch (DateTimeException none) {
      return null;
    }
  }

  /** The whole unit that lies {@code offset} units on: last week, this month, next year. */
  Stretch unit(String unit, int offset) {
    if (day == null) {
      return Stretch.unresolved(precision(unit));
    }
    return switch (unit) {
      case "weekend" -> {
        LocalDate saturday = monday(day).plusWeeks(offset).plusDays(5);
        yield Stretch.days(saturday, saturday.plusDays(1), Precision.DAYS);
      }
      case "week" -> {
        LocalDate monday = monday(day).plusWeeks(offset);
        yield Stretch.days(monday, monday.plusDays(6), Precision.WEEK);
      }
      case "month" -> Stretch.month(YearMonth.from(day).plusMonths(offset));
      case "quarter" -> {
        int first = (day.getMonthValue() - 1) / 3 * 3 + 1;
        YearMonth start = YearMonth.of(day.getYear(), first).plusMonths(3L * offset);
        yield Stretch.days(start.atDay(1), start.plusMonths(2).atEndOfMonth(), Precision.MONTH);
      }
      case "year" -> Stretch.years(day.getYear() + offset, day.getYear() + offset);
      case "decade" -> {
        int start = Math.floorDiv(day.getYear(), 10) * 10 + 10 * offset;
        yield Stretch.years(start, start + 9);
      }
      case "century" -> {
        int start = Math.floorDiv(day.getYear(), 100) * 100 + 100 * offset;
        yield Stretch.years(start, start + 99);
      }
      case "day" -> offset(offset);
      default -> Stretch.unresolved(precision(unit));
    };
  }

  /** The day that lies {@code count} units on; null where the day or the unit does not tell. */
  @Nullable LocalDate shifted(String unit, long count) {
    if (day == null || Math.abs(count) > 3000) {
      return null;
    }
    return switch (unit) {
      case "day", "night" -> day.plusDays(count);
      case "week", "weekend" -> day.plusWeeks(count);
      case "fortnight" -> day.plusWeeks(2 * count);
      case "month" -> day.plusMonths(count);
      case "quarter" -> day.plusMonths(3 * count);
      case "year" -> day.plusYears(count);
      case "decade" -> day.plusYears(10 * count);
      case "hour", "minute", "second" -> null;
      default -> null;
    };
  }

  static Precision precision(String unit) {
    return switch (unit) {
      case "second", "minute" -> Precision.MINUTE;
      case "hour" -> Precision.HOUR;
      case "day", "night" -> Precision.DAY;
      case "weekend" -> Precision.DAYS;
      case "week", "fortnight" -> Precision.WEEK;
      case "month", "quarter" -> Precision.MONTH;
      default -> Precision.YEAR;
    };
  }
}
