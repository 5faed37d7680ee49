package org.zicht.text.time;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zicht.text.number.NumberReader;
import org.zicht.text.phrase.PhraseTable.Match;
import org.zicht.text.time.TimeExpression.Kind;
import org.zicht.text.time.TimeExpression.Precision;
import org.zicht.text.time.TimeWord.Role;

/**
 * Reads times that are counted from the report's day: 'yesterday', 'last week', 'the past three
 * days', 'three days ago'.
 */
final class Relatives {

  private final Lengths lengths;

  Relatives(Lengths lengths) {
    this.lengths = lengths;
  }

  /** The relative time that begins at {@code from}, or null. */
  @Nullable Reading read(Scene scene, int from, Anchor anchor) {
    Reading day = day(scene, from, anchor);
    Reading near = near(scene, from, anchor);
    Reading ago = lengths.ago(scene, from, anchor);
    Reading counted = Dates.longer(ago, lengths.ahead(scene, from, anchor));
    return Dates.longer(
        Dates.longer(period(scene, from, anchor), day), Dates.longer(near, counted));
  }

  /** 'am Wochenende', 'heuer'; and 'the next day', which lies after another one. */
  private static @Nullable Reading period(Scene scene, int from, Anchor anchor) {
    Match<TimeWord> other = scene.find(from, Role.OTHER_DAY);
    if (other != null) {
      return otherDay(scene, from, other, anchor);
    }
    Match<TimeWord> period = scene.find(from, Role.PERIOD);
    if (period == null) {
      return null;
    }
    TimeWord word = period.meaning();
    if (word.second().equals("back")) {
      LocalDate first = anchor.shifted(word.value(), -1);
      Stretch back = Stretch.days(first, anchor.day(), Precision.DAYS);
      return Reading.calendar(from, period.end(), back);
    }
    boolean byTense = word.second().equals("past");
    int step = byTense ? 0 : Integer.parseInt(word.second());
    Stretch stretch = byTense ? unit(word, 0, anchor) : anchor.unit(word.value(), step);
    return Reading.calendar(from, period.end(), stretch);
  }

  private static @Nullable Reading otherDay(
      Scene scene, int from, Match<TimeWord> other, Anchor anchor) {
    TimeWord word = other.meaning();
    boolean report = word.needs("report");
    if (report && scene.genitive(other.end())) {
      // "накануне выборов"
      return null;
    }
    Integer shift = word.value().isEmpty() ? null : Integer.valueOf(word.value());
    Stretch day =
        report && shift != null ? anchor.offset(shift) : Stretch.unresolved(Precision.DAY);
    Stretch stretch = word.second().isEmpty() ? day : day.part(DayPart.of(word.second()));
    return new Reading(from, other.end(), stretch, Kind.CALENDAR, false, shift);
  }

  /** 'gisteren', 'vanochtend', 'overnight'. */
  private @Nullable Reading day(Scene scene, int from, Anchor anchor) {
    Match<TimeWord> day = scene.find(from, Role.DAY);
    day =
        day != null && day.meaning().needs("small") && from > 0 && scene.capital(from) ? null : day;
    Match<TimeWord> part = scene.find(from, Role.DAYPART);
    if (part == null || (day != null && day.end() >= part.end())) {
      return day == null
          ? null
          : Reading.calendar(from, day.end(), anchor.offset(day.meaning().number()));
    }
    TimeWord word = part.meaning();
    boolean inside = scene.noun(from - 1) || scene.before(from, Role.ARTICLE);
    if (word.needs("adverb") && scene.noun(part.end()) && inside) {
      // "the overnight attack"
      return null;
    }
    int offset = word.value().equals("night") ? (anchor.future() ? 0 : -1) : word.number();
    Stretch stretch = anchor.offset(offset).part(DayPart.of(word.second()));
    return Reading.calendar(from, part.end(), stretch);
  }

  /** 'last Friday', 'deze week', 'the past three days', 'vorige maand', 'this morning'. */
  private @Nullable Reading near(Scene scene, int from, Anchor anchor) {
    int at = scene.after(from, Role.ARTICLE);
    for (Role role : NEARNESS) {
      Match<TimeWord> near = scene.front(at, role);
      if (near == null || (role == Role.THIS && at > from)) {
        continue;
      }
      Reading reading = what(scene, from, near, anchor);
      if (reading != null) {
        return role == Role.THIS ? pointed(scene, reading) : reading;
      }
    }
    int these = at == from ? scene.after(from, Role.THIS) : at;
    Reading counted = counted(scene, these, anchor);
    return counted == null ? behind(scene, from, anchor) : counted.from(from);
  }

  /** 'cette semaine-là' is another week, 'ce mois-ci' is this month. */
  private static Reading pointed(Scene scene, Reading reading) {
    Match<TimeWord> word = scene.find(reading.end(), Role.THIS);
    if (word == null || !word.meaning().needs("tail")) {
      return reading;
    }
    Precision fine = reading.stretch().precision();
    boolean other = word.meaning().value().equals("other");
    return Reading.calendar(
        reading.start(), word.end(), other ? Stretch.unresolved(fine) : reading.stretch());
  }

  /** '5 past years', 'the two coming weeks': the number stands first. */
  private @Nullable Reading counted(Scene scene, int from, Anchor anchor) {
    NumberReader.Count count =
        scene.digits(from) || scene.find(from, Role.UNIT) == null ? scene.count(from) : null;
    if (count == null) {
      return null;
    }
    for (Role role : NEARNESS) {
      Match<TimeWord> near = scene.front(count.end(), role);
      Match<TimeWord> unit = near == null ? null : scene.find(near.end(), Role.UNIT);
      Long exact = Lengths.exact(count);
      int end = unit == null ? from : unit.end();
      if (near == null) {
        // "les 5 années à venir"
        unit = scene.find(count.end(), Role.UNIT);
        near = unit == null ? null : scene.behind(unit.end(), role);
        end = near == null ? from : near.end();
      }
      boolean fits = near != null && unit != null && (end > unit.end() || plural(unit, near));
      if (near != null && unit != null && fits && role != Role.THIS && exact != null && exact > 1) {
        int step = role == Role.NEXT ? 1 : -1;
        LocalDate other = anchor.shifted(unit.meaning().value(), step * exact);
        String name = unit.meaning().value();
        Precision fine = name.equals("day") ? Precision.DAYS : Anchor.precision(name);
        Stretch stretch =
            Stretch.days(step < 0 ? other : anchor.day(), step < 0 ? anchor.day() : other, fine);
        return Reading.calendar(from, end, stretch);
      }
    }
    return null;
  }

  /** Units that are never counted back from a day in their middle. */
  private static final Set<String> CALENDAR = Set.of("weekend", "quarter", "century");

  private static final Role[] NEARNESS = {Role.LAST, Role.NEXT, Role.THIS, Role.PAST};

  /** 'la semaine dernière': the word for nearness stands behind. */
  private @Nullable Reading behind(Scene scene, int from, Anchor anchor) {
    int at = scene.after(from, Role.ARTICLE);
    Match<TimeWord> unit = scene.find(at, Role.UNIT);
    int next = unit == null ? scene.after(at, Role.WEEKDAY) : unit.end();
    if (next == at) {
      return null;
    }
    for (Role role : BEHIND) {
      Match<TimeWord> near = scene.behind(next, role);
      if (near != null) {
        Reading reading = what(scene, from, new Match<>(near.meaning(), at), anchor);
        return reading == null
            ? null
            : Reading.calendar(from, Math.max(near.end(), reading.end()), reading.stretch());
      }
    }
    return null;
  }

  private static final Role[] BEHIND = {Role.LAST, Role.NEXT, Role.THIS};

  private @Nullable Reading what(Scene scene, int from, Match<TimeWord> near, Anchor anchor) {
    Role role = near.meaning().role();
    boolean byWeek = near.meaning().value().equals("week");
    boolean byUnit = byWeek || near.meaning().value().equals("unit");
    int at = near.end();
    String steps = near.meaning().second();
    int size = steps.isEmpty() ? 1 : Integer.parseInt(steps);
    int step = role == Role.NEXT ? size : role == Role.THIS ? 0 : -size;
    Match<TimeWord> weekday = scene.find(at, Role.WEEKDAY);
    if (weekday != null && !weekday.meaning().needs("date")) {
      int number = weekday.meaning().number();
      // "Ce samedi" of what has happened is the last one.
      boolean past = step == 0 && anchor.past();
      Stretch day =
          past
              ? anchor.weekday(number)
              : step == 0 || byWeek
                  ? anchor.weekdayOfWeek(number, step)
                  : anchor.strictly(number, step > 0);
      String joined = weekday.meaning().second();
      return Reading.calendar(
          from, weekday.end(), joined.isEmpty() ? day : day.part(DayPart.of(joined)));
    }
    Match<TimeWord> part = scene.find(at, Role.PART);
    if (part != null && !part.meaning().needs("only")) {
      DayPart name = DayPart.of(part.meaning().value());
      int offset = step < 0 && name == DayPart.NIGHT ? -1 : step;
      return Reading.calendar(from, part.end(), anchor.offset(offset).part(name));
    }
    Match<TimeWord> month = scene.find(at, Role.MONTH);
    if (month != null && (!month.meaning().needs("capital") || scene.capital(at))) {
      return month(from, month, step, anchor);
    }
    Match<TimeWord> holiday = scene.find(at, Role.HOLIDAY);
    if (holiday != null) {
      Anchor turned = new Anchor(anchor.day(), way(step));
      LocalDate date = turned.date(new Feast(holiday.meaning().value()));
      return Reading.calendar(from, holiday.end(), Stretch.day(date));
    }
    Match<TimeWord> season = scene.find(at, Role.SEASON);
    if (season != null && anchor.day() != null) {
      return season(from, season, step, anchor, anchor.day());
    }
    Match<TimeWord> unit = scene.find(at, Role.UNIT);
    // 'vorige week' is a week of the calendar, 'de afgelopen week' the seven days up to now.
    boolean rolling =
        role == Role.PAST
            || (unit != null && plural(unit, near))
            || (unit != null
                && role == Role.LAST
                && !byUnit
                && !CALENDAR.contains(unit.meaning().value()));
    if (unit != null && unit.meaning().value().equals("weekend") && step == 1 && !byWeek) {
      // "Komend weekend" is the first to come.
      boolean begun = anchor.day() != null && anchor.day().getDayOfWeek().getValue() > 5;
      return Reading.calendar(from, unit.end(), anchor.unit("weekend", begun ? 1 : 0));
    }
    if (unit != null && !rolling) {
      return Reading.calendar(from, unit.end(), unit(unit.meaning(), step, anchor));
    }
    return many(scene, from, near, step, anchor);
  }

  /** Whether the unit is several; where its form does not tell, the word for nearness may. */
  private static boolean plural(Match<TimeWord> unit, Match<TimeWord> near) {
    return unit.meaning().second().equals("plural") || near.meaning().needs("plural");
  }

  private static Reading month(int from, Match<TimeWord> month, int step, Anchor anchor) {
    Anchor turned = new Anchor(anchor.day(), way(step));
    return Reading.calendar(
        from, month.end(), Stretch.month(turned.month(month.meaning().number())));
  }

  private static Anchor.Direction way(int step) {
    if (step == 0) {
      return Anchor.Direction.OPEN;
    }
    return step > 0 ? Anchor.Direction.FUTURE : Anchor.Direction.PAST;
  }

  private static Reading season(
      int from, Match<TimeWord> season, int step, Anchor anchor, LocalDate day) {
    int first = season.meaning().number();
    LocalDate start = LocalDate.of(day.getYear(), first, 1);
    if (step < 0 && start.plusMonths(3).isAfter(day)) {
      start = start.minusYears(1);
    } else if (step > 0 && !start.isAfter(day)) {
      start = start.plusYears(1);
    } else if (step == 0 && anchor.past() && start.isAfter(day)) {
      start = start.minusYears(1);
    }
    Stretch stretch = Stretch.days(start, start.plusMonths(3).minusDays(1), Precision.MONTH);
    return Reading.calendar(from, season.end(), stretch);
  }

  private static Stretch unit(TimeWord unit, int step, Anchor anchor) {
    if (unit.value().equals("weekend") && anchor.day() != null) {
      int today = anchor.day().getDayOfWeek().getValue();
      boolean early = today < 3 || anchor.past();
      if (step == 0 && today < 6 && early && !anchor.future()) {
        // Said on a weekday of what has happened, 'this weekend' is the one just past.
        return anchor.unit("weekend", -1);
      }
    }
    return anchor.unit(unit.value(), step);
  }

  /** 'the past three days', 'de komende weken', 'recent days': from or to the report's day. */
  private @Nullable Reading many(
      Scene scene, int from, Match<TimeWord> near, int step, Anchor anchor) {
    if (step == 0) {
      return null;
    }
    NumberReader.Count count = scene.count(near.end());
    int at = count == null ? near.end() : count.end();
    Match<TimeWord> unit = scene.find(at, Role.UNIT);
    if (unit == null) {
      return null;
    }
    String name = unit.meaning().value();
    boolean plural = count == null && plural(unit, near);
    Long exact = count == null ? (plural ? null : Long.valueOf(1)) : Lengths.exact(count);
    LocalDate other = exact == null ? null : anchor.shifted(name, step * exact);
    LocalDate day = anchor.day();
    Precision fine = name.equals("day") ? Precision.DAYS : Anchor.precision(name);
    Stretch stretch = step < 0 ? Stretch.days(other, day, fine) : Stretch.days(day, other, fine);
    if (Anchor.precision(name) == Precision.HOUR || Anchor.precision(name) == Precision.MINUTE) {
      stretch = hours(name, exact, step, anchor);
    }
    return Reading.calendar(from, unit.end(), stretch);
  }

  /** 'The past 24 hours' touch two days; fewer or more hours than whole days tell none. */
  private static Stretch hours(String unit, @Nullable Long count, int step, Anchor anchor) {
    if (!unit.equals("hour") || count == null || count < 24 || count % 24 != 0) {
      return Stretch.unresolved(Anchor.precision(unit));
    }
    LocalDate other = anchor.shifted("day", step * count / 24);
    return Stretch.days(
        step < 0 ? other : anchor.day(), step < 0 ? anchor.day() : other, Precision.DAYS);
  }
}
