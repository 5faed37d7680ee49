package org.zicht.text.time;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.zicht.text.phrase.PhraseTable.Match;
import org.zicht.text.time.TimeExpression.Precision;
import org.zicht.text.time.TimeWord.Role;

/**
 * Reads one time of any sort, its parts put together in any order: 'Thursday morning', '12:00 UTC
 * Monday', 'begin januari', 'laat op woensdagavond', 'in de nacht van woensdag op donderdag'.
 */
final class Points {

  /** No day has more parts said of it than this. */
  private static final int MOST_PARTS = 4;

  private final Dates dates;
  private final Days days;
  private final Edges edges;
  private final Clocks clocks;

  Points(Dates dates, Days days, Edges edges, Clocks clocks) {
    this.dates = dates;
    this.days = days;
    this.edges = edges;
    this.clocks = clocks;
  }

  /** The time that begins at {@code from}, or null. */
  @Nullable Reading read(Scene scene, int from, Anchor anchor) {
    Reading best = night(scene, from, anchor);
    best = Dates.longer(best, edges.read(scene, from, anchor));
    best = Dates.longer(best, hourOfDay(scene, from, anchor));
    best = Dates.longer(best, partFirst(scene, from, anchor));
    best = Dates.longer(best, clockFirst(scene, from, anchor));
    return Dates.longer(based(scene, from, anchor), best);
  }

  /** A day, week, month or year, with what follows of hours. */
  private @Nullable Reading based(Scene scene, int from, Anchor anchor) {
    Reading base = days.read(scene, from, anchor);
    return base == null ? null : extended(scene, base);
  }

  /** Adds the weekday, part of the day and time of the clock that follow. */
  private Reading extended(Scene scene, Reading base) {
    Reading reading = base;
    for (int i = 0; i < MOST_PARTS; i++) {
      Reading longer = extendedOnce(scene, reading);
      if (longer == null) {
        return reading;
      }
      reading = longer;
    }
    return reading;
  }

  private @Nullable Reading extendedOnce(Scene scene, Reading reading) {
    Stretch stretch = reading.stretch();
    int start = reading.start();
    if (stretch.precision() == Precision.WEEK) {
      int on = scene.skip(reading.end(), Role.ON);
      Match<TimeWord> weekday = scene.find(on, Role.WEEKDAY);
      LocalDate monday = stretch.first();
      if (weekday == null || monday == null) {
        return null;
      }
      LocalDate day = monday.plusDays(weekday.meaning().number() - 1L);
      return Days.joined(
          weekday.meaning(), Reading.calendar(start, weekday.end(), Stretch.day(day)));
    }
    if (!stretch.single() || stretch.precision() == Precision.MINUTE) {
      return null;
    }
    Match<TimeWord> behind = clocks.part(scene, reading.end());
    int late = behind == null ? scene.after(reading.end(), Role.HOUR_OF_DAY) : reading.end();
    int comma = scene.mark(late, ",") ? late + 1 : late;
    Match<TimeWord> part = behind == null ? clocks.part(scene, late) : behind;
    if (part != null && stretch.precision() == Precision.DAY) {
      DayPart name = DayPart.of(part.meaning().value());
      return Reading.calendar(start, part.end(), stretch.part(name));
    }
    Clocks.Hours hours = clocks.hours(scene, comma);
    if (hours != null && stretch.precision() != Precision.HOUR) {
      return Reading.calendar(start, hours.end(), hours.on(stretch));
    }
    int at = scene.skip(comma, Role.CLOCK_BEFORE, Role.ON);
    Clocks.Clock clock = clocks.read(scene, at, true);
    if (clock != null && stretch.precision() != Precision.HOUR) {
      return Reading.calendar(start, clock.end(), timed(scene, stretch, clock));
    }
    Reading week = stretch.precision() == Precision.PART_OF_DAY ? week(scene, reading) : null;
    if (week != null) {
      return week;
    }
    if (late > reading.end() && stretch.precision() == Precision.PART_OF_DAY) {
      return Reading.calendar(start, late, stretch);
    }
    return null;
  }

  /** 'Wednesday evening next week'. */
  private @Nullable Reading week(Scene scene, Reading reading) {
    LocalDate day = reading.stretch().first();
    int on = scene.skip(reading.end(), Role.ON, Role.OF);
    Reading week = days.week(scene, on);
    LocalDate monday = week == null ? null : week.stretch().first();
    if (week == null || monday == null || day == null) {
      return null;
    }
    LocalDate meant = monday.plusDays(day.getDayOfWeek().getValue() - 1L);
    return Reading.calendar(reading.start(), week.end(), reading.stretch().on(meant));
  }

  private static Stretch timed(Scene scene, Stretch stretch, Clocks.Clock clock) {
    // "Tonight at 1 a.m." is said in full.
    boolean said = scene.before(clock.end(), Role.HALF_DAY);
    LocalTime time = said ? clock.time() : hour(stretch, clock);
    return stretch.clock(time, time, clock.precision());
  }

  private static LocalTime hour(Stretch stretch, Clocks.Clock clock) {
    LocalTime from = stretch.from();
    boolean later = from != null && from.getHour() >= 12 && clock.time().getHour() < 12;
    boolean night =
        stretch.to() != null
            && stretch.from() != null
            && stretch.to().isBefore(stretch.from())
            && clock.time().getHour() < 6;
    return later && !night ? clock.time().plusHours(12) : clock.time();
  }

  /** 'laat op woensdag', 'early Thursday'. */
  private @Nullable Reading hourOfDay(Scene scene, int from, Anchor anchor) {
    Match<TimeWord> hour = scene.find(from, Role.HOUR_OF_DAY);
    if (hour == null) {
      return null;
    }
    int at = scene.skip(hour.end(), Role.ON, Role.IN, Role.ARTICLE);
    Reading day = based(scene, at, anchor);
    if (day == null && at > hour.end()) {
      day = partFirst(scene, at, anchor);
    }
    return day != null && day.stretch().single() ? day.from(from) : null;
  }

  /** "'s ochtends", 'in the morning of 6 January', 'the evening of Wednesday'. */
  private @Nullable Reading partFirst(Scene scene, int from, Anchor anchor) {
    Match<TimeWord> part = scene.find(from, Role.PART);
    if (part == null) {
      return null;
    }
    DayPart name = DayPart.of(part.meaning().value());
    int of = scene.skip(part.end(), Role.OF, Role.ON, Role.ARTICLE);
    // "in den Morgenstunden des Sonntags": what leads to the day may be part of its words.
    Reading day = Dates.longer(based(scene, of, anchor), based(scene, part.end(), anchor));
    if (day != null && day.stretch().precision() == Precision.DAY) {
      return extended(scene, Reading.calendar(from, day.end(), day.stretch().part(name)));
    }
    if (!part.meaning().needs("alone")
        || (part.meaning().needs("adverb") && scene.noun(part.end()))) {
      return null;
    }
    Stretch bare = Stretch.unresolved(Precision.DAY).part(name);
    int at = scene.skip(part.end(), Role.CLOCK_BEFORE);
    Clocks.Clock clock = clocks.read(scene, at);
    if (clock != null) {
      Clocks.Clock meant = clock.with(clock.end(), name.hour(clock.time()), true);
      Stretch timed = bare.clock(meant.time(), meant.time(), clock.precision());
      return dayBehind(
          scene, new Reading(from, clock.end(), timed, TimeExpression.Kind.CALENDAR, true), anchor);
    }
    return new Reading(from, part.end(), bare, TimeExpression.Kind.CALENDAR, true);
  }

  /** '18.30 uur', '3 p.m. on Wednesday', '5 uur ’s ochtends'. */
  private @Nullable Reading clockFirst(Scene scene, int from, Anchor anchor) {
    Clocks.Clock clock = clocks.read(scene, from);
    if (clock == null) {
      clock = clocks.loose(scene, from);
      boolean minutes = clock != null && clock.precision() == Precision.MINUTE;
      if (clock == null || !minutes) {
        return null;
      }
      // "20.30 vandaag": only the day that follows makes a time of it.
      Reading day = days.read(scene, scene.skip(clock.end(), Role.ON), anchor);
      boolean named = day != null && day.stretch().precision() == Precision.DAY;
      return day == null || !named
          ? null
          : Reading.calendar(from, day.end(), timed(scene, day.stretch(), clock));
    }
    LocalTime time = clock.time();
    int end = clock.end();
    Stretch hours = Stretch.unresolved(Precision.DAY).clock(time, time, clock.precision());
    return dayBehind(
        scene, new Reading(from, end, hours, TimeExpression.Kind.CALENDAR, true), anchor);
  }

  private Reading dayBehind(Scene scene, Reading hours, Anchor anchor) {
    int comma = scene.mark(hours.end(), ",") ? hours.end() + 1 : hours.end();
    int at = scene.skip(comma, Role.ON, Role.OF, Role.ARTICLE);
    Reading day = days.read(scene, at, anchor);
    if (day == null || !day.stretch().single()) {
      return hours;
    }
    LocalTime from = hours.stretch().from();
    if (from == null
        || (day.stretch().from() != null && day.stretch().precision() != Precision.PART_OF_DAY)) {
      return hours;
    }
    LocalTime meant = from;
    if (day.stretch().from() != null
        && day.stretch().from().getHour() >= 12
        && from.getHour() < 12) {
      meant = from.plusHours(12);
    }
    Stretch timed = day.stretch().clock(meant, meant, hours.stretch().precision());
    return Reading.calendar(hours.start(), day.end(), timed);
  }

  /** 'in de nacht van woensdag op donderdag', 'overnight from 5 to 6 January'. */
  private @Nullable Reading night(Scene scene, int from, Anchor anchor) {
    Match<TimeWord> before = scene.find(from, Role.NIGHT_BEFORE);
    if (before != null) {
      Reading day = days.read(scene, scene.skip(before.end(), Role.ARTICLE), anchor);
      if (day != null && day.stretch().precision() == Precision.DAY) {
        LocalDate last = day.stretch().first();
        Stretch eve = Stretch.day(last == null ? null : last.minusDays(1));
        return Reading.calendar(from, day.end(), eve.part(DayPart.NIGHT));
      }
    }
    Match<TimeWord> night = scene.find(from, Role.NIGHT_OF);
    if (night == null) {
      return null;
    }
    int at = scene.skip(night.end(), Role.ARTICLE);
    Reading first = days.read(scene, at, anchor);
    Dates.Day number = dates.day(scene, at);
    int end = first == null ? (number == null ? -1 : number.end()) : first.end();
    if (end < 0) {
      return null;
    }
    int to = scene.after(end, Role.NIGHT_TO);
    Reading last = to > end ? days.read(scene, scene.skip(to, Role.ARTICLE), anchor) : null;
    if (last != null && last.stretch().precision() == Precision.DAY) {
      LocalDate morning = last.stretch().first();
      Stretch eve = Stretch.day(morning == null ? null : morning.minusDays(1));
      return Reading.calendar(from, last.end(), eve.part(DayPart.NIGHT));
    }
    return first != null
            && first.stretch().precision() == Precision.DAY
            && !night.meaning().needs("both")
        ? Reading.calendar(from, first.end(), first.stretch().part(DayPart.NIGHT))
        : null;
  }
}
