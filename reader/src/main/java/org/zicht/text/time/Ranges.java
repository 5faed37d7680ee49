package org.zicht.text.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zicht.text.phrase.PhraseTable.Match;
import org.zicht.text.time.TimeExpression.Kind;
import org.zicht.text.time.TimeExpression.Precision;
import org.zicht.text.time.TimeWord.Role;

/**
 * Reads stretches with two ends, or an open one: 'van 3 tot 5 maart', 'Monday to Thursday', 'since
 * Sunday', 'tot vrijdag', 'between 5 and 7 p.m.'.
 */
final class Ranges {

  private final Dates dates;
  private final Points points;
  private final Clocks clocks;
  private final Relatives relatives;
  private final Lengths lengths;

  Ranges(Dates dates, Points points, Clocks clocks, Relatives relatives, Lengths lengths) {
    this.dates = dates;
    this.points = points;
    this.clocks = clocks;
    this.relatives = relatives;
    this.lengths = lengths;
  }

  /** The range that begins at {@code from}, or null. */
  @Nullable Reading read(Scene scene, int from, Anchor anchor) {
    Reading open = Dates.longer(since(scene, from, anchor), until(scene, from, anchor));
    Match<TimeWord> start = scene.find(from, Role.FROM);
    if (start != null) {
      Reading range = between(scene, from, start.end(), Role.TO, anchor);
      return Dates.longer(open, range);
    }
    Match<TimeWord> between = scene.find(from, Role.BETWEEN);
    if (between != null) {
      Reading range = between(scene, from, between.end(), Role.AND, anchor);
      return Dates.longer(open, range);
    }
    return Dates.longer(open, between(scene, from, from, Role.TO, anchor));
  }

  private @Nullable Reading between(Scene scene, int start, int from, Role role, Anchor anchor) {
    int at = scene.skip(from, Role.ARTICLE, Role.ON);
    int own = start == from ? at : start;
    Reading range = dayNumbers(scene, start, from, role, anchor);
    range = Dates.longer(range, days(scene, own, at, role, anchor));
    range = Dates.longer(range, monthDays(scene, own, at, anchor));
    boolean clock = start < from || scene.digits(from);
    return Dates.longer(range, clock ? hours(scene, start, anchor) : null);
  }

  /** Where what joins the two ends stops; {@code at} if nothing does. */
  private int join(Scene scene, int at, Role role) {
    int to = scene.after(at, role);
    if (to > at) {
      return scene.skip(to, Role.ARTICLE, Role.ON);
    }
    int other = role == Role.AND ? scene.after(at, Role.TO) : at;
    boolean hyphen = scene.mark(at, "-") || scene.mark(at, "~");
    return other > at ? other : hyphen ? at + 1 : at;
  }

  /** Two whole times: 'Monday to Thursday', 'May 2008 to June 2009', '2014-2018'. */
  private @Nullable Reading days(Scene scene, int start, int from, Role role, Anchor anchor) {
    Reading first = end(scene, from, anchor);
    int to = first == null ? -1 : join(scene, first.end(), role);
    if (first == null || to == first.end()) {
      return null;
    }
    Reading last = end(scene, to, anchor);
    if (last == null || last.adrift() || first.adrift() || !fits(first, last)) {
      return null;
    }
    LocalDate end = last.stretch().last();
    LocalDate begin = first.stretch().first();
    boolean turned = end != null && begin != null && end.isBefore(begin);
    Reading ahead =
        turned ? points.read(scene, to, new Anchor(begin, Anchor.Direction.FUTURE)) : null;
    boolean now = scene.find(from, Role.PRESENT) != null;
    if (ahead != null && (now || relatives.read(scene, from, anchor) != null)) {
      // "volgende maandag tot vrijdag": the last end is the first one after the other.
      end = ahead.stretch().last();
    } else if (end != null && begin != null) {
      // The first end without a year is the last one before the other end.
      Anchor back = new Anchor(last.stretch().first(), Anchor.Direction.PAST);
      Reading again = points.read(scene, from, back);
      boolean named = again != null && scene.find(from, Role.DAY) == null;
      boolean relative = relatives.read(scene, from, anchor) != null;
      if (again != null && named && !relative) {
        begin = again.stretch().first();
      }
    }
    Precision fine = first.stretch().single() ? Precision.DAYS : first.stretch().precision();
    Stretch whole = Stretch.days(begin, end, fine);
    if (first.stretch().from() != null
        && last.stretch().to() != null
        && begin != null
        && end != null) {
      whole =
          new Stretch(
              begin, end, first.stretch().from(), last.stretch().to(), last.stretch().precision());
    }
    return new Reading(start, last.end(), whole, Kind.CALENDAR, false);
  }

  /** One end of a range, which may be 'now'; its article, if any, may have been stepped over. */
  private @Nullable Reading end(Scene scene, int from, Anchor anchor) {
    Match<TimeWord> present = scene.find(from, Role.PRESENT);
    Reading now =
        present == null ? null : Reading.calendar(from, present.end(), Stretch.day(anchor.day()));
    boolean article = from > 0 && scene.after(from - 1, Role.ARTICLE) == from;
    Reading articled = article ? points.read(scene, from - 1, anchor) : null;
    return Dates.longer(
        Dates.longer(now, points.read(scene, from, anchor)),
        articled == null || articled.end() <= from ? null : articled.from(from));
  }

  /** Whether both ends are of a sort: not 'Monday to 2015'. */
  private static boolean fits(Reading first, Reading last) {
    boolean year = last.stretch().precision() == Precision.YEAR;
    return !(first.stretch().single() && year);
  }

  /** '3 tot 5 maart', '5 en 6 januari': the first day borrows its month from the last. */
  private @Nullable Reading dayNumbers(Scene scene, int start, int from, Role role, Anchor anchor) {
    // "entre el martes 14 y el jueves 16 de mayo"
    Dates.Day first = dates.day(scene, scene.skip(from, Role.ARTICLE, Role.WEEKDAY));
    if (first == null) {
      return null;
    }
    int to = join(scene, first.end(), role);
    boolean list = false;
    if (to == first.end() && start == from) {
      to = scene.after(first.end(), Role.AND);
      list = true;
    }
    if (to == first.end()) {
      return null;
    }
    to = scene.skip(to, Role.ARTICLE, Role.WEEKDAY);
    Dates.Day second = dates.day(scene, to);
    Reading last = dates.read(scene, to, anchor);
    if (second == null
        || last == null
        || last.stretch().precision() != Precision.DAY
        || last.end() == second.end()
        || (list && second.number() != first.number() + 1)) {
      return null;
    }
    LocalDate end = last.stretch().first();
    LocalDate begin = null;
    if (end != null) {
      LocalDate month = first.number() <= end.getDayOfMonth() ? end : end.minusMonths(1);
      begin = Anchor.dateOf(month.getYear(), month.getMonthValue(), first.number());
    }
    return Reading.calendar(start, last.end(), Stretch.days(begin, end, Precision.DAYS));
  }

  /** 'January 5 to 8, 2022', 'May 3-5'. */
  private @Nullable Reading monthDays(Scene scene, int start, int from, Anchor anchor) {
    Match<TimeWord> month = scene.find(from, Role.MONTH);
    Reading first = month == null ? null : dates.read(scene, from, anchor);
    if (month == null || first == null || first.stretch().precision() != Precision.DAY) {
      return null;
    }
    int to = join(scene, first.end(), Role.TO);
    if (to == first.end()) {
      to = scene.after(first.end(), Role.AND);
    }
    Dates.Day second = to == first.end() ? null : dates.day(scene, to);
    if (second == null) {
      return null;
    }
    int comma = scene.mark(second.end(), ",") ? second.end() + 1 : second.end();
    int year = Years.number(scene, comma);
    LocalDate begin = first.stretch().first();
    if (begin != null && year > 0) {
      begin = begin.withYear(year);
    }
    boolean later = begin == null || second.number() > begin.getDayOfMonth();
    if (!later) {
      return null;
    }
    LocalDate end =
        begin == null
            ? null
            : Anchor.dateOf(begin.getYear(), begin.getMonthValue(), second.number());
    int close = year > 0 ? comma + 1 : second.end();
    return Reading.calendar(start, close, Stretch.days(begin, end, Precision.DAYS));
  }

  /** 'between 5 and 7 p.m.', 'van 18.00 tot 20.00 uur', with the day that may follow. */
  private @Nullable Reading hours(Scene scene, int start, Anchor anchor) {
    Clocks.Hours hours = clocks.hours(scene, start);
    if (hours == null) {
      return null;
    }
    int on = scene.skip(hours.end(), Role.ON, Role.OF);
    Reading day = points.read(scene, on, anchor);
    if (day != null && day.stretch().single() && !day.adrift()) {
      return Reading.calendar(start, day.end(), hours.on(day.stretch()));
    }
    Stretch bare = hours.on(Stretch.unresolved(Precision.DAY));
    return new Reading(start, hours.end(), bare, Kind.CALENDAR, true);
  }

  /** 'sinds zondag', 'since 2014', 'sinds een aantal dagen', 'vanaf woensdag'. */
  private @Nullable Reading since(Scene scene, int from, Anchor anchor) {
    Match<TimeWord> since = scene.find(from, Role.SINCE);
    if (since == null) {
      return null;
    }
    int at = scene.skip(since.end(), Role.ON, Role.ARTICLE);
    boolean back = !since.meaning().value().equals("from");
    Anchor past = back ? new Anchor(anchor.day(), Anchor.Direction.PAST) : ahead(anchor);
    Reading point =
        Dates.longer(points.read(scene, since.end(), past), points.read(scene, at, past));
    if (point != null && point.adrift() && back) {
      // "seit dem frühen Morgen" is this morning.
      boolean part = point.stretch().precision() == Precision.PART_OF_DAY;
      LocalDate today = anchor.day();
      return part && today != null
          ? new Reading(
              from,
              point.end(),
              new Stretch(today, today, point.stretch().from(), null, point.stretch().precision()),
              Kind.SINCE,
              false)
          : null;
    }
    if (point != null && !point.adrift()) {
      LocalDate first = point.stretch().first();
      LocalDate last = anchor.day();
      boolean now = back || !anchor.future();
      boolean ends = first != null && last != null && !first.isAfter(last) && now;
      Stretch stretch =
          new Stretch(
              first, ends ? last : null, point.stretch().from(), null, point.stretch().precision());
      return new Reading(from, point.end(), stretch, Kind.SINCE, false);
    }
    boolean measured = back && !since.meaning().needs("point");
    Lengths.Length length = measured ? lengths.ofUnits(scene, since.end()) : null;
    if (length == null) {
      return null;
    }
    Long min = length.count().min();
    LocalDate first =
        min != null && min.equals(length.count().max())
            ? anchor.shifted(length.unit(), -min)
            : null;
    Stretch stretch = Stretch.days(first, anchor.day(), Precision.DAYS);
    return new Reading(from, length.end(), stretch, Kind.SINCE, false);
  }

  /** Without a finite verb of the past, what lasts from or until a day lies ahead. */
  private static Anchor ahead(Anchor anchor) {
    return anchor.direction() == Anchor.Direction.PAST
        ? anchor
        : new Anchor(anchor.day(), Anchor.Direction.FUTURE);
  }

  /** 'tot vrijdag', 'until the end of January'. */
  private @Nullable Reading until(Scene scene, int from, Anchor anchor) {
    Match<TimeWord> until = scene.find(from, Role.UNTIL);
    if (until == null) {
      return null;
    }
    int at = scene.skip(until.end(), Role.ON, Role.ARTICLE);
    Anchor ahead = ahead(anchor);
    Reading point =
        Dates.longer(points.read(scene, until.end(), ahead), points.read(scene, at, ahead));
    if (point == null || point.adrift()) {
      return null;
    }
    Match<TimeWord> weekday = scene.find(at, Role.WEEKDAY);
    if (ahead.direction() == Anchor.Direction.PAST && weekday == null) {
      // "closed the airport until 6 November": of dates the nearest, whatever the tense.
      Anchor open = new Anchor(anchor.day(), Anchor.Direction.OPEN);
      Reading nearest =
          Dates.longer(points.read(scene, until.end(), open), points.read(scene, at, open));
      point = nearest == null ? point : nearest;
    }
    Stretch stretch =
        new Stretch(
            null, point.stretch().last(), null, point.stretch().to(), point.stretch().precision());
    return new Reading(from, point.end(), stretch, Kind.UNTIL, false);
  }
}
