package org.zicht.text.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zicht.text.number.NumberReader;
import org.zicht.text.phrase.PhraseTable.Match;
import org.zicht.text.time.TimeExpression.Precision;
import org.zicht.text.time.TimeWord.Role;

/**
 * Reads parts and neighbours of longer times: 'begin januari', 'the end of last year', 'eerder deze
 * week', 'the third quarter of 2009', 'two days before Christmas'.
 */
final class Edges {

  private final Dates dates;
  private final Days days;
  private final Lengths lengths;

  Edges(Dates dates, Days days, Lengths lengths) {
    this.dates = dates;
    this.days = days;
    this.lengths = lengths;
  }

  /** The longest that begins at {@code from}, or null. */
  @Nullable Reading read(Scene scene, int from, Anchor anchor) {
    Reading best = edged(scene, from, anchor);
    best = Dates.longer(best, nth(scene, from, anchor));
    best = Dates.longer(best, weekOf(scene, from, anchor));
    best = Dates.longer(best, countedFrom(scene, from, anchor));
    return Dates.longer(best, within(scene, from, anchor));
  }

  /** 'begin januari', 'the end of last year', 'mid-2011', 'eind van de maand'. */
  private @Nullable Reading edged(Scene scene, int from, Anchor anchor) {
    Match<TimeWord> edge = scene.find(from, Role.EDGE);
    if (edge == null) {
      return null;
    }
    int at = edge.end();
    if (scene.mark(at, "-") && scene.glued(at)) {
      at++;
    }
    Reading whole = whole(scene, at, anchor);
    if (whole == null || whole.stretch().single()) {
      return null;
    }
    String part = edge.meaning().value();
    Stretch stretch = whole.stretch().edge(part);
    Match<TimeWord> unit = scene.find(scene.after(at, Role.ARTICLE), Role.UNIT);
    LocalDate day = anchor.day();
    LocalDate last = stretch.last();
    if (unit != null
        && unit.end() == whole.end()
        && day != null
        && last != null
        && anchor.future()
        && last.isBefore(day)) {
      // "will count the damage at the beginning of the week"
      stretch = anchor.unit(unit.meaning().value(), 1).edge(part);
    }
    return Reading.calendar(from, whole.end(), stretch);
  }

  /** 'eerder deze week', 'later this year', 'earlier today'. */
  private @Nullable Reading within(Scene scene, int from, Anchor anchor) {
    Match<TimeWord> within = scene.find(from, Role.WITHIN);
    if (within == null) {
      return null;
    }
    Reading whole = whole(scene, scene.skip(within.end(), Role.IN, Role.ON), anchor);
    if (whole == null) {
      return null;
    }
    Stretch stretch = whole.stretch();
    LocalDate day = anchor.day();
    LocalDate first = stretch.first();
    LocalDate last = stretch.last();
    boolean inside =
        day != null
            && first != null
            && last != null
            && stretch.from() == null
            && !day.isBefore(first)
            && !day.isAfter(last);
    if (inside && !stretch.single()) {
      stretch =
          within.meaning().value().equals("earlier")
              ? Stretch.days(first, day, Precision.DAYS)
              : Stretch.days(day, last, Precision.DAYS);
    }
    return Reading.calendar(from, whole.end(), stretch);
  }

  /** A time by itself, or 'the month', 'het jaar' of the report. */
  private @Nullable Reading whole(Scene scene, int from, Anchor anchor) {
    Reading whole = days.read(scene, from, anchor);
    int article = scene.after(from, Role.ARTICLE);
    Match<TimeWord> unit = scene.find(article, Role.UNIT);
    boolean bare =
        article == from && !scene.before(from, Role.EDGE) && !scene.before(from, Role.OF);
    if (whole != null
        || unit == null
        || bare
        || Anchor.precision(unit.meaning().value()).compareTo(Precision.DAY) < 0) {
      return whole;
    }
    return Reading.calendar(from, unit.end(), anchor.unit(unit.meaning().value(), 0));
  }

  /** 'the last week of March', 'het derde kwartaal van 2009'. */
  private @Nullable Reading nth(Scene scene, int from, Anchor anchor) {
    int at = scene.after(from, Role.ARTICLE);
    Reading front = countFirst(scene, from, at, anchor);
    if (front != null) {
      return front;
    }
    Match<TimeWord> word = scene.find(at, Role.NTH);
    NumberReader.Reading ordinal = word == null ? dates.ordinal(scene, at) : null;
    if (word == null && ordinal == null) {
      return null;
    }
    int which = ordinal == null ? -1 : (int) ordinal.value();
    int end = word == null ? (ordinal == null ? at : ordinal.end()) : word.end();
    Reading several = which == 1 || which == -1 ? several(scene, from, end, which, anchor) : null;
    if (several != null) {
      return several;
    }
    int hyphen = scene.mark(end, "-") && scene.glued(end) ? end + 1 : end;
    Match<TimeWord> unit = scene.find(hyphen, Role.UNIT);
    if (unit == null) {
      return null;
    }
    if (unit.meaning().second().equals("plural") && (which == 1 || which == -1)) {
      // "the first weeks of March" are its beginning.
      int of = scene.after(unit.end(), Role.OF);
      Reading whole = of == unit.end() ? null : whole(scene, of, anchor);
      return whole == null || whole.stretch().single()
          ? null
          : Reading.calendar(from, whole.end(), whole.stretch().edge(which == 1 ? "begin" : "end"));
    }
    if (unit.meaning().value().equals("century") && which > 0 && which < 30) {
      Stretch hundred = Stretch.years(100 * (which - 1), 100 * which - 1);
      return Reading.calendar(from, unit.end(), hundred);
    }
    int of = scene.after(unit.end(), Role.OF);
    Reading whole = whole(scene, of, anchor);
    boolean quarter = unit.meaning().value().equals("quarter");
    if (whole == null || (of == unit.end() && !quarter)) {
      boolean one = quarter && which > 0 && which <= 4;
      return one ? Reading.calendar(from, unit.end(), anchor.quarter(which)) : null;
    }
    Stretch part = whole.stretch().nth(which, unit.meaning().value());
    return part == null ? null : Reading.calendar(from, whole.end(), part);
  }

  /** 'the first three months of 2022', 'les dix derniers jours de mars'. */
  private @Nullable Reading several(Scene scene, int from, int at, int which, Anchor anchor) {
    Lengths.Length length = lengths.length(scene, at);
    return length == null ? null : several(scene, from, length, which, anchor);
  }

  /** 'les trois premiers mois de 2022': the number stands first. */
  private @Nullable Reading countFirst(Scene scene, int from, int at, Anchor anchor) {
    NumberReader.Count count = scene.digits(at) || scene.word(at) ? scene.count(at) : null;
    if (count == null) {
      return null;
    }
    Match<TimeWord> last = scene.find(count.end(), Role.NTH);
    NumberReader.Reading ordinal = last == null ? dates.ordinal(scene, count.end()) : null;
    boolean first = ordinal != null && ordinal.value() == 1;
    int end = last != null ? last.end() : ordinal != null && first ? ordinal.end() : at;
    Match<TimeWord> unit = end == at ? null : scene.find(end, Role.UNIT);
    return unit == null
        ? null
        : several(
            scene,
            from,
            new Lengths.Length(unit.end(), count, unit.meaning().value()),
            first ? 1 : -1,
            anchor);
  }

  private @Nullable Reading several(
      Scene scene, int from, Lengths.Length length, int which, Anchor anchor) {
    Long count = Lengths.exact(length.count());
    int of = scene.after(length.end(), Role.OF);
    if (count == null || of == length.end()) {
      return null;
    }
    Reading whole = whole(scene, of, anchor);
    LocalDate first = whole == null ? null : whole.stretch().first();
    LocalDate last = whole == null ? null : whole.stretch().last();
    if (whole == null || first == null || last == null || whole.stretch().single()) {
      return null;
    }
    Anchor edge = new Anchor(which > 0 ? first : last.plusDays(1), anchor.direction());
    LocalDate other = edge.shifted(length.unit(), which * count);
    if (other == null) {
      return null;
    }
    Stretch part =
        which > 0
            ? Stretch.days(first, other.minusDays(1), Anchor.precision(length.unit()))
            : Stretch.days(other, last, Anchor.precision(length.unit()));
    return Reading.calendar(from, whole.end(), part);
  }

  /** 'the week of 10 April'. */
  private @Nullable Reading weekOf(Scene scene, int from, Anchor anchor) {
    int at = scene.after(from, Role.ARTICLE);
    Match<TimeWord> unit = scene.find(at, Role.UNIT);
    if (unit == null || !unit.meaning().value().equals("week")) {
      return null;
    }
    Match<TimeWord> since = scene.find(unit.end(), Role.SINCE);
    int of =
        since != null && since.meaning().value().equals("from")
            ? scene.skip(since.end(), Role.ON)
            : scene.after(unit.end(), Role.OF);
    Reading plain =
        of == unit.end() ? null : dates.read(scene, scene.after(of, Role.ARTICLE), anchor);
    Reading day =
        of == unit.end() ? null : Dates.longer(plain, dates.dayOnly(scene, of, anchor, true));
    if (day == null || day.stretch().precision() != Precision.DAY) {
      return null;
    }
    Anchor there = new Anchor(day.stretch().first(), Anchor.Direction.OPEN);
    return Reading.calendar(from, day.end(), there.unit("week", 0));
  }

  /** 'two days before Christmas', 'drie weken na 6 januari'. */
  private @Nullable Reading countedFrom(Scene scene, int from, Anchor anchor) {
    Lengths.Length length = lengths.length(scene, from);
    Match<TimeWord> way = length == null ? null : scene.find(length.end(), Role.COUNTED);
    Long count = length == null ? null : Lengths.exact(length.count());
    if (length == null || way == null || count == null) {
      return null;
    }
    Reading there = days.read(scene, scene.after(way.end(), Role.ARTICLE), anchor);
    LocalDate day = there == null ? null : there.stretch().first();
    if (there == null || day == null || there.stretch().precision() != Precision.DAY) {
      return null;
    }
    long signed = way.meaning().value().equals("before") ? -count : count;
    LocalDate date = new Anchor(day, anchor.direction()).shifted(length.unit(), signed);
    return date == null ? null : Reading.calendar(from, there.end(), Stretch.day(date));
  }
}
