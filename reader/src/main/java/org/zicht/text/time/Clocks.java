package org.zicht.text.time;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.zicht.text.number.NumberReader;
import org.zicht.text.phrase.PhraseTable.Match;
import org.zicht.text.time.TimeExpression.Precision;
import org.zicht.text.time.TimeWord.Role;

/** Reads times of the clock: '18.30 uur', '3 p.m.', '10:45 local time (0445 GMT)', 'half zeven'. */
final class Clocks {

  /**
   * A time of the clock.
   *
   * @param end the index of the piece after its last
   * @param time the time
   * @param precision hour or minute
   * @param sure whether its own words leave no doubt that it is one
   */
  record Clock(int end, LocalTime time, Precision precision, boolean sure) {

    Clock with(int newEnd, LocalTime newTime, boolean nowSure) {
      return new Clock(newEnd, newTime, precision, nowSure);
    }
  }

  /** The time of the clock that begins at {@code from}; null if none does for sure. */
  @Nullable Clock read(Scene scene, int from) {
    return read(scene, from, scene.before(from, Role.CLOCK_BEFORE));
  }

  /** The same, where {@code told} says that a time of the clock may be expected. */
  @Nullable Clock read(Scene scene, int from, boolean told) {
    Clock clock = bare(scene, from, told);
    if (clock == null) {
      return null;
    }
    if (!clock.sure() && always(scene, from) && alone(scene, clock.end())) {
      // "a las doce"
      clock = clock.with(clock.end(), clock.time(), true);
    }
    clock = parted(scene, marked(scene, clock), told ? -1 : clock.end());
    return clock.sure() || (told && marker(scene, clock, from)) ? clock : null;
  }

  /** Whether words stand before that make a time of the clock of any number. */
  private static boolean always(Scene scene, int from) {
    for (int at = Math.max(0, from - 4); at < from; at++) {
      Match<TimeWord> before = scene.find(at, Role.CLOCK_BEFORE);
      if (before != null && before.end() == from && before.meaning().needs("sure")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a number that ends at {@code end} counts nothing that follows. */
  private static boolean alone(Scene scene, int end) {
    return !scene.noun(end) && !scene.mark(end, "%") && scene.find(end, Role.MONTH) == null;
  }

  /** "5 uur 's middags": the part of the day tells which five. */
  private Clock parted(Scene scene, Clock clock, int bareEnd) {
    Match<TimeWord> part = part(scene, clock.end());
    if (part == null || (clock.end() == bareEnd && !clock.sure())) {
      return clock;
    }
    DayPart name = DayPart.of(part.meaning().value());
    return clock.with(part.end(), name.hour(clock.time()), true);
  }

  /** A part of the day, whatever small words lead to it: 'in de', 'on the'; or null. */
  @Nullable Match<TimeWord> part(Scene scene, int from) {
    Match<TimeWord> part = scene.find(from, Role.PART);
    if (part != null) {
      return part;
    }
    int at = scene.skip(from, Role.IN, Role.ON, Role.ARTICLE);
    return at == from ? null : scene.find(at, Role.PART);
  }

  /** The time of the clock that begins at {@code from}, also one that nothing makes sure. */
  @Nullable Clock loose(Scene scene, int from) {
    Clock clock = bare(scene, from, true);
    if (clock == null) {
      return null;
    }
    Clock marked = marked(scene, clock);
    // "tussen 5 en 6 uur": two hours, not a length.
    boolean sure = marked.sure() || marked.end() > clock.end();
    return marked.with(marked.end(), marked.time(), sure);
  }

  /**
   * Hours from the one to the other.
   *
   * @param end the index of the piece after its last
   * @param from the first
   * @param to the last
   * @param precision hour or minute
   */
  record Hours(int end, LocalTime from, LocalTime to, Precision precision) {

    /** These hours of the day on which {@code day} begins. */
    Stretch on(Stretch day) {
      LocalTime half = day.from();
      boolean later =
          half != null && half.getHour() >= 12 && from.getHour() < 12 && to.getHour() < 12;
      return later
          ? day.clock(from.plusHours(12), to.plusHours(12), precision)
          : day.clock(from, to, precision);
    }
  }

  /** 'between 5 and 7 p.m.', 'van 18.00 tot 20.00 uur', '13:00-15:00'; or null. */
  @Nullable Hours hours(Scene scene, int start) {
    Match<TimeWord> between = scene.find(start, Role.BETWEEN);
    int from = between == null ? scene.after(start, Role.FROM) : between.end();
    from = from == start ? scene.after(start, Role.CLOCK_BEFORE) : from;
    from = scene.skip(from, Role.ARTICLE);
    Clock begun = loose(scene, from);
    if (begun == null) {
      return null;
    }
    Clock first = parted(scene, begun, begun.sure() ? -1 : begun.end());
    int to = scene.after(first.end(), Role.TO);
    if (to == first.end() && between != null) {
      to = scene.after(first.end(), Role.AND);
    }
    if (to == first.end() && scene.mark(to, "-")) {
      to++;
    }
    to = to > first.end() ? scene.skip(to, Role.ARTICLE) : to;
    Clock plain = to == first.end() ? null : loose(scene, to);
    if (plain == null) {
      return null;
    }
    Clock last = parted(scene, plain, to + 1);
    boolean minutes = first.precision() == Precision.MINUTE || last.precision() == Precision.MINUTE;
    boolean told = minutes && (from > start || scene.before(start, Role.CLOCK_BEFORE));
    if (!(first.sure() || last.sure() || told)) {
      return null;
    }
    LocalTime begin = first.time();
    boolean said = scene.before(first.end(), Role.HALF_DAY);
    boolean afternoon = last.time().getHour() >= 12 && begin.getHour() < 12 && !said;
    boolean half = scene.before(last.end(), Role.HALF_DAY);
    if (afternoon && (half || !first.sure()) && begin.plusHours(12).isBefore(last.time())) {
      begin = begin.plusHours(12);
    }
    LocalTime end = last.time();
    if (end.isBefore(begin) && end.getHour() < 12 && end.plusHours(12).isAfter(begin)) {
      // "from 10:30 to 3"
      end = end.plusHours(12);
    }
    Precision fine = first.precision() == Precision.MINUTE ? Precision.MINUTE : last.precision();
    return new Hours(last.end(), begin, end, fine);
  }

  /** Whether '5 uur' has the word of the clock that a preposition makes sure. */
  private boolean marker(Scene scene, Clock clock, int from) {
    return clock.end() > from + 1 || scene.text(from).indexOf(':') > 0 || minutes(scene, from);
  }

  /** '18.30' behind 'om', but not '5'. */
  private boolean minutes(Scene scene, int from) {
    String text = scene.text(from);
    int stop = text.indexOf('.');
    if (stop <= 0 || text.length() != stop + 3 || scene.mark(from + 1, "%")) {
      return false;
    }
    int small = scene.skip(from + 1, Role.ON, Role.IN, Role.TO, Role.AND);
    return !scene.noun(from + 1) || small > from + 1;
  }

  private @Nullable Clock bare(Scene scene, int from, boolean told) {
    Match<TimeWord> moment = scene.find(from, Role.MOMENT);
    if (moment != null) {
      LocalTime time = LocalTime.parse(moment.meaning().value());
      return new Clock(moment.end(), time, Precision.HOUR, true);
    }
    Match<TimeWord> offset = scene.find(from, Role.OFFSET);
    if (offset != null && !offset.meaning().needs("behind")) {
      return offset(scene, offset, told);
    }
    if (scene.digits(from)) {
      return digits(scene, from);
    }
    NumberReader.Reading number = scene.number(from);
    boolean hour =
        number != null && !number.ordinal() && number.value() >= 1 && number.value() <= 24;
    if (number == null || !hour) {
      return null;
    }
    if (number.value() != Math.rint(number.value())) {
      // "a las dos y media" is half past two; else a number with a half is a length.
      boolean half = number.value() % 1 == 0.5 && always(scene, from);
      return half
          ? new Clock(number.end(), LocalTime.of((int) number.value(), 30), Precision.MINUTE, true)
          : null;
    }
    LocalTime time = LocalTime.of((int) number.value() % 24, 0);
    return new Clock(number.end(), time, Precision.HOUR, false);
  }

  /** 'half zeven', 'kwart over vijf', 'half past seven'. */
  private @Nullable Clock offset(Scene scene, Match<TimeWord> offset, boolean before) {
    NumberReader.Reading hour = scene.number(offset.end());
    if (hour == null || hour.ordinal() || hour.value() < 1 || hour.value() > 12) {
      return null;
    }
    LocalTime time = LocalTime.of((int) hour.value(), 0).plusMinutes(offset.meaning().number());
    boolean told = before || offset.meaning().needs("sure");
    boolean marked = scene.find(hour.end(), Role.CLOCK) != null;
    if (!told && !marked) {
      return null;
    }
    return new Clock(hour.end(), time, Precision.MINUTE, true);
  }

  private @Nullable Clock digits(Scene scene, int from) {
    String text = scene.text(from);
    int colon = text.indexOf(':');
    if (colon < 0) {
      colon = text.indexOf('.');
    }
    int hour;
    int minute = 0;
    if (colon > 0) {
      String behind = text.substring(colon + 1);
      if (behind.length() > 2 && (behind.charAt(2) == ':' || behind.charAt(2) == '.')) {
        behind = behind.substring(0, 2);
      }
      if (colon > 2
          || behind.length() != 2
          || !allDigits(behind)
          || !allDigits(text.substring(0, colon))) {
        return null;
      }
      hour = Integer.parseInt(text.substring(0, colon));
      minute = Integer.parseInt(behind);
    } else if (text.length() == 4 && allDigits(text)) {
      hour = Integer.parseInt(text.substring(0, 2));
      minute = Integer.parseInt(text.substring(2));
      // Four digits are a time only before a zone: '0445 GMT'.
      if (scene.find(from + 1, Role.ZONE) == null) {
        return null;
      }
    } else if (text.length() <= 2) {
      hour = Integer.parseInt(text);
    } else {
      return null;
    }
    if (hour > 24 || minute > 59 || (hour == 24 && minute > 0)) {
      return null;
    }
    boolean tied =
        scene.glued(from) && from > 0 && !scene.mark(from - 1, "(") && !scene.mark(from - 1, "-");
    if (tied) {
      return null;
    }
    boolean withMinutes = text.length() > 2;
    if (hour == 24 && !withMinutes && !scene.before(from, Role.CLOCK_BEFORE)) {
      // "legt donderdag 24 uur het werk neer"
      return null;
    }
    boolean sure = text.indexOf(':') > 0 && !scene.noun(from + 1);
    return new Clock(
        from + 1,
        LocalTime.of(hour % 24, minute),
        withMinutes ? Precision.MINUTE : Precision.HOUR,
        sure);
  }

  private static boolean allDigits(String text) {
    return text.chars().allMatch(Character::isDigit) && !text.isEmpty();
  }

  /** Reads on over the words behind: the mark of the clock, minutes, half of the day, zone. */
  private Clock marked(Scene scene, Clock clock) {
    Match<TimeWord> mark = scene.find(clock.end(), Role.CLOCK);
    if (mark != null) {
      // 24 hours are a length rather than midnight.
      boolean day = clock.precision() == Precision.HOUR && scene.mark(mark.end() - 2, "24");
      boolean sure =
          clock.sure()
              || clock.precision() == Precision.MINUTE
              || (mark.meaning().needs("sure") && !day);
      clock = clock.with(mark.end(), clock.time(), sure);
      String minutes = scene.text(clock.end());
      boolean spaced =
          mark.meaning().needs("minutes")
              && clock.precision() == Precision.HOUR
              && !scene.noun(clock.end() + 1)
              && scene.find(clock.end() + 1, Role.MONTH) == null;
      boolean behind =
          scene.digits(clock.end())
              && (scene.glued(clock.end()) || spaced)
              && minutes.length() == 2;
      if (behind && allDigits(minutes) && Integer.parseInt(minutes) < 60) {
        LocalTime time = clock.time().plusMinutes(Integer.parseInt(minutes));
        clock = new Clock(clock.end() + 1, time, Precision.MINUTE, true);
      }
    }
    Match<TimeWord> offset = scene.find(clock.end(), Role.OFFSET);
    if (offset != null && offset.meaning().needs("behind")) {
      // "las seis y media", "sept heures moins le quart"
      LocalTime time = clock.time().plusMinutes(offset.meaning().number());
      boolean hour = clock.sure() || scene.before(clock.end(), Role.CLOCK);
      clock = new Clock(offset.end(), time, Precision.MINUTE, hour);
    }
    Match<TimeWord> half = scene.find(clock.end(), Role.HALF_DAY);
    boolean unmarked =
        half != null
            && half.meaning().needs("marked")
            && clock.precision() == Precision.HOUR
            && !scene.before(clock.end(), Role.CLOCK);
    if (half != null && !unmarked && clock.time().getHour() <= 12) {
      boolean evening = half.meaning().value().equals("pm");
      int hour = clock.time().getHour() % 12 + (evening ? 12 : 0);
      clock = clock.with(half.end(), clock.time().withHour(hour), true);
      if (scene.mark(clock.end(), ".")
          && scene.glued(clock.end())
          && clock.end() + 1 < scene.size()) {
        clock = clock.with(clock.end() + 1, clock.time(), true);
      }
    }
    Match<TimeWord> zone = scene.find(clock.end(), Role.ZONE);
    if (zone != null) {
      clock = clock.with(zone.end(), clock.time(), true);
    }
    return clock.sure() ? parenthesis(scene, clock) : clock;
  }

  /** Steps over the same time in another zone: '(0445 GMT)'. */
  private Clock parenthesis(Scene scene, Clock clock) {
    if (!scene.mark(clock.end(), "(")) {
      return clock;
    }
    int inside = clock.end() + 1;
    Match<TimeWord> zone = scene.find(inside, Role.ZONE);
    int end = zone == null ? -1 : zone.end();
    if (zone == null && inside < scene.size()) {
      Clock other = bare(scene, inside, true);
      end = other == null ? -1 : marked(scene, other).end();
    }
    boolean closed = end > 0 && scene.mark(end, ")");
    return closed ? clock.with(end + 1, clock.time(), true) : clock;
  }
}
