package org.zicht.text.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zicht.text.phrase.PhraseTable.Match;
import org.zicht.text.time.TimeExpression.Precision;
import org.zicht.text.time.TimeWord.Role;

/**
 * Reads one day, week, month or year, without hours: a date, a weekday, or a time that is counted
 * from the report's.
 */
final class Days {

  private final TimeWords words;
  private final Dates dates;
  private final Relatives relatives;

  Days(TimeWords words, Dates dates, Relatives relatives) {
    this.words = words;
    this.dates = dates;
    this.relatives = relatives;
  }

  /** The longest that begins at {@code from}, or null. */
  @Nullable Reading read(Scene scene, int from, Anchor anchor) {
    Reading weekday = weekday(scene, from, anchor);
    Reading relative = relatives.read(scene, from, anchor);
    return Dates.longer(weekday, Dates.longer(relative, dates.read(scene, from, anchor)));
  }

  private @Nullable Reading weekday(Scene scene, int from, Anchor anchor) {
    Match<TimeWord> weekday = words.find(scene.pieces(), from, Role.WEEKDAY);
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
    int on = words.skip(scene.pieces(), weekday.end(), Role.ON, Role.OF);
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
        || !(scene.digits(at) || scene.digits(at + 1))
        || !dates.free(scene, day.end())) {
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

  /** The weekday, with the part of it that one word names as well: 'donderdagochtend'. */
  static Reading joined(TimeWord weekday, Reading day) {
    return weekday.second().isEmpty()
        ? day
        : Reading.calendar(
            day.start(), day.end(), day.stretch().part(DayPart.of(weekday.second())));
  }
}
