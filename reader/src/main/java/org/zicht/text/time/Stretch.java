package org.zicht.text.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.zicht.text.time.TimeExpression.Precision;

/**
 * A stretch of the calendar while it is being read.
 *
 * @param first the first day, or null where it is open or not known
 * @param last the last day, inclusive, or null
 * @param from the time of the clock on the first day, or null for the whole day
 * @param to the time of the clock on the last day, or null for the whole day
 * @param precision how fine the words are
 */
record Stretch(
    @Nullable LocalDate first,
    @Nullable LocalDate last,
    @Nullable LocalTime from,
    @Nullable LocalTime to,
    Precision precision) {

  static Stretch unresolved(Precision precision) {
    return new Stretch(null, null, null, null, precision);
  }

  static Stretch day(@Nullable LocalDate day) {
    return new Stretch(day, day, null, null, Precision.DAY);
  }

  static Stretch days(@Nullable LocalDate first, @Nullable LocalDate last, Precision precision) {
    boolean wrong = first != null && last != null && last.isBefore(first);
    return wrong
        ? new Stretch(last, first, null, null, precision)
        : new Stretch(first, last, null, null, precision);
  }

  static Stretch month(@Nullable YearMonth month) {
    return month == null
        ? unresolved(Precision.MONTH)
        : days(month.atDay(1), month.atEndOfMonth(), Precision.MONTH);
  }

  static Stretch years(int first, int last) {
    return days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31), Precision.YEAR);
  }

  boolean resolved() {
    return first != null || last != null;
  }

  /** Whether it is one day, known or not. */
  boolean single() {
    return switch (precision) {
      case MINUTE, HOUR, PART_OF_DAY, DAY -> true;
      case DAYS, WEEK, MONTH, YEAR -> false;
    };
  }

  /** The part of the day on which it begins. */
  Stretch part(DayPart part) {
    LocalDate end = first == null ? null : first.plusDays(part.days());
    return new Stretch(first, end, part.from(), part.to(), Precision.PART_OF_DAY);
  }

  /** The times of the clock on the day on which it begins. */
  Stretch clock(LocalTime start, LocalTime end, Precision fine) {
    LocalDate endDay = first == null || !end.isBefore(start) ? first : first.plusDays(1);
    return new Stretch(first, endDay, start, end, fine);
  }

  /** The same hours on {@code day}. */
  Stretch on(LocalDate day) {
    boolean overnight = from != null && to != null && to.isBefore(from);
    return new Stretch(day, overnight ? day.plusDays(1) : day, from, to, precision);
  }

  /**
   * One of the shorter units within it.
   *
   * @param which which, from 1; -1 for the last
   * @param unit quarter, week, day or month
   * @return null if it holds no such unit
   */
  @Nullable Stretch nth(int which, String unit) {
    if (first == null || last == null) {
      return precision == Precision.MONTH || precision == Precision.YEAR
          ? unresolved(Anchor.precision(unit))
          : null;
    }
    if (unit.equals("quarter") && precision == Precision.YEAR && which <= 4) {
      LocalDate start = first.plusMonths(3L * (which < 0 ? 3 : which - 1));
      return days(start, start.plusMonths(3).minusDays(1), Precision.MONTH);
    }
    // As weeks are numbered: a week belongs where its Thursday lies.
    if (unit.equals("week") && (precision == Precision.MONTH || precision == Precision.YEAR)) {
      LocalDate monday =
          which < 0
              ? Anchor.monday(last.minusDays(3))
              : Anchor.monday(first.plusDays(3)).plusWeeks(which - 1L);
      return days(monday, monday.plusDays(6), Precision.WEEK);
    }
    if (unit.equals("month") && precision == Precision.YEAR && which <= 12) {
      return month(YearMonth.from(first).plusMonths(which < 0 ? 11 : which - 1L));
    }
    boolean day = unit.equals("day") && !last.isBefore(first.plusDays(which - 1L));
    return day && !single() ? day(which < 0 ? last : first.plusDays(which - 1L)) : null;
  }

  /** Its beginning, middle or end. */
  Stretch edge(String edge) {
    if (first == null || last == null) {
      return this;
    }
    int begin = edge.equals("begin") ? 0 : edge.equals("middle") ? 1 : 2;
    return switch (precision) {
      case MONTH -> {
        LocalDate start = first.withDayOfMonth(1 + 10 * begin);
        yield days(start, begin == 2 ? last : start.plusDays(9), Precision.DAYS);
      }
      case YEAR -> {
        LocalDate start = first.plusMonths(4L * begin);
        yield days(start, begin == 2 ? last : start.plusMonths(4).minusDays(1), Precision.MONTH);
      }
      case WEEK -> {
        LocalDate start = first.plusDays(2L * begin);
        yield days(start, begin == 2 ? last : start.plusDays(1), Precision.DAYS);
      }
      case MINUTE, HOUR, PART_OF_DAY, DAY, DAYS -> this;
    };
  }
}
