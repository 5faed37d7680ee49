package org.zicht.text.time;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.zicht.text.number.NumberReader;
import org.zicht.text.phrase.PhraseTable.Match;
import org.zicht.text.time.TimeExpression.Precision;
import org.zicht.text.time.TimeWord.Role;

/**
 * Reads one day, week, month or year, without hours: a date, a weekday, or a time that is counted
 * from the report's.
 */
final class Days {

  private final Dates dates;
  private final Relatives relatives;

  Days(Dates dates, Relatives relatives) {
    this.dates = dates;
    this.relatives = relatives;
  }

  /** The longest that begins at {@code from}, or null. */
  @Nullable Reading read(Scene scene, int from, Anchor anchor) {
    Reading weekday = weekday(scene, from, anchor);
    Reading relative = relatives.read(scene, from, anchor);
    Reading plain = Dates.longer(weekday, Dates.longer(relative, dates.read(scene, from, anchor)));
    Reading month = dayOfMonth(scene, from, anchor);
    Reading best = Dates.longer(Dates.longer(plain, near(scene, from, anchor)), month);
    return best == null ? null : placed(scene, best);
  }

  /** 'ce mercredi 5 janvier': the date that follows tells which. */
  private @Nullable Reading near(Scene scene, int from, Anchor anchor) {
    int at = scene.after(from, Role.ARTICLE);
    for (Role role : NEAR) {
      Match<TimeWord> near = scene.front(at, role);
      int day = near == null ? at : near.end();
      Match<TimeWord> weekday = near == null ? null : scene.find(day, Role.WEEKDAY);
      Reading dated = weekday == null ? null : weekday(scene, day, anchor);
      if (weekday != null && dated != null && dated.end() > weekday.end()) {
        return dated.from(from);
      }
      if (near != null && role != Role.THIS) {
        // "el pasado 19 de noviembre"
        Reading date = dates.read(scene, day, turned(role, anchor));
        if (date != null && date.stretch().precision() == Precision.DAY) {
          return date.from(from);
        }
      }
    }
    return null;
  }

  private static Anchor turned(Role role, Anchor anchor) {
    return new Anchor(
        anchor.day(), role == Role.LAST ? Anchor.Direction.PAST : Anchor.Direction.FUTURE);
  }

  /** 'le 5 janvier dernier', 'in april vorig jaar': what follows tells the year. */
  private Reading placed(Scene scene, Reading reading) {
    Precision fine = reading.stretch().precision();
    LocalDate first = reading.stretch().first();
    if (first == null || (fine != Precision.DAY && fine != Precision.MONTH)) {
      return reading;
    }
    for (Role role : BEHIND) {
      Match<TimeWord> near = scene.behind(reading.end(), role);
      Reading again =
          near == null || fine != Precision.DAY
              ? null
              : dates.read(
                  scene,
                  reading.start(),
                  turned(role, scene.anchor(reading.start(), reading.end())));
      if (near != null && again != null && again.end() == reading.end()) {
        return Reading.calendar(reading.start(), near.end(), again.stretch());
      }
    }
    boolean named = scene.find(reading.end() - 1, Role.MONTH) != null;
    int of = scene.skip(reading.end(), Role.OF);
    Reading year = named ? relatives.read(scene, of, scene.anchor(of, of + 1)) : null;
    LocalDate start = year == null ? null : year.stretch().first();
    if (year == null || start == null || !year.stretch().equals(whole(start))) {
      return reading;
    }
    LocalDate moved = Anchor.dateOf(start.getYear(), first.getMonthValue(), first.getDayOfMonth());
    Stretch stretch =
        fine == Precision.DAY
            ? Stretch.day(moved)
            : Stretch.month(YearMonth.of(start.getYear(), first.getMonthValue()));
    return Reading.calendar(reading.start(), year.end(), stretch);
  }

  private static final Role[] BEHIND = {Role.LAST, Role.NEXT};

  private static Stretch whole(LocalDate start) {
    return Stretch.years(start.getYear(), start.getYear());
  }

  private static final Role[] NEAR = {Role.THIS, Role.LAST, Role.NEXT};

  /** 'the 5th of this month', 'le 15 du mois prochain'. */
  private @Nullable Reading dayOfMonth(Scene scene, int from, Anchor anchor) {
    Dates.Day day = dates.day(scene, from);
    int of = day == null ? from : scene.after(day.end(), Role.OF);
    Reading month = day == null || of == day.end() ? null : relatives.read(scene, of, anchor);
    LocalDate first = month == null ? null : month.stretch().first();
    if (day == null || month == null || first == null) {
      return null;
    }
    boolean whole = month.stretch().equals(Stretch.month(YearMonth.from(first)));
    LocalDate date = Anchor.dateOf(first.getYear(), first.getMonthValue(), day.number());
    return whole && date != null ? Reading.calendar(from, month.end(), Stretch.day(date)) : null;
  }

  /** A week that is counted from the report's, or null. */
  @Nullable Reading week(Scene scene, int from) {
    Reading week = relatives.read(scene, from, scene.anchor(from, from + 1));
    return week != null && week.stretch().precision() == Precision.WEEK ? week : null;
  }

  private @Nullable Reading weekday(Scene scene, int from, Anchor anchor) {
    Match<TimeWord> weekday = scene.find(from, Role.WEEKDAY);
    if (weekday == null) {
      return null;
    }
    int stop = weekday.end();
    if (scene.mark(stop, ".") && scene.glued(stop)) {
      stop++;
    }
    int comma = scene.mark(stop, ",") || scene.mark(stop, "(") ? stop + 1 : stop;
    Reading date = dates.read(scene, comma, anchor);
    if (date != null && date.stretch().precision() == Precision.DAY) {
      int closed =
          scene.mark(comma - 1, "(") && scene.mark(date.end(), ")") ? date.end() + 1 : date.end();
      return joined(weekday.meaning(), Reading.calendar(from, closed, date.stretch()));
    }
    Reading numbered = numbered(scene, from, stop, weekday.meaning(), anchor);
    if (numbered != null) {
      return joined(weekday.meaning(), numbered);
    }
    if (weekday.meaning().needs("date")) {
      return null;
    }
    Reading day = Reading.calendar(from, weekday.end(), anchor.weekday(weekday.meaning().number()));
    int on = scene.skip(weekday.end(), Role.ON, Role.OF);
    Reading week = relatives.read(scene, on, anchor);
    LocalDate monday = week == null ? null : week.stretch().first();
    if (week != null && monday != null && week.stretch().precision() == Precision.WEEK) {
      LocalDate of = monday.plusDays(weekday.meaning().number() - 1L);
      day = Reading.calendar(from, week.end(), Stretch.day(of));
    }
    return joined(weekday.meaning(), day);
  }

  /** No weekday with a day of the month lies further off, in months. */
  private static final int FURTHEST = 14;

  private static final int[] BACK_FIRST = {-1, 1};
  private static final int[] AHEAD_FIRST = {1, -1};

  /** 'maandag 21', 'dinsdag de elfde': the nearest such day of a month. */
  private @Nullable Reading numbered(
      Scene scene, int from, int at, TimeWord weekday, Anchor anchor) {
    Dates.Day day = dates.day(scene, at);
    LocalDate report = anchor.day();
    if (day == null
        || report == null
        || !(scene.digits(at) || scene.digits(at + 1) || told(scene, at, day.end()))
        || !(dates.free(scene, day.end()) || hours(scene, day.end()))) {
      return null;
    }
    for (int months = 0; months <= FURTHEST; months++) {
      for (int step : anchor.future() ? AHEAD_FIRST : BACK_FIRST) {
        LocalDate month = report.withDayOfMonth(1).plusMonths((long) step * months);
        LocalDate date = Anchor.dateOf(month.getYear(), month.getMonthValue(), day.number());
        boolean fits = date != null && date.getDayOfWeek().getValue() == weekday.number();
        if (fits) {
          return Reading.calendar(from, day.end(), Stretch.day(date));
        }
      }
    }
    return null;
  }

  /**
   * Whether an article before the number makes a day of it: 'dinsdag de elfde', 'lunes el once'.
   */
  private static boolean told(Scene scene, int at, int end) {
    boolean clock = scene.skip(end, Role.CLOCK_BEFORE, Role.ON) > end;
    return scene.after(at, Role.ARTICLE) > at && (clock || !scene.word(end));
  }

  /** 'mardi 4 à 19h': what looks like a range leads to a time of the clock. */
  private static boolean hours(Scene scene, int at) {
    int to = scene.after(at, Role.TO);
    NumberReader.Reading number = to == at ? null : scene.number(to);
    return number != null
        ? scene.find(number.end(), Role.CLOCK) != null
        : to > at && scene.text(to).indexOf(':') > 0;
  }

  /** The weekday, with the part of it that one word names as well: 'donderdagochtend'. */
  static Reading joined(TimeWord weekday, Reading day) {
    return weekday.second().isEmpty()
        ? day
        : Reading.calendar(
            day.start(), day.end(), day.stretch().part(DayPart.of(weekday.second())));
  }
}
