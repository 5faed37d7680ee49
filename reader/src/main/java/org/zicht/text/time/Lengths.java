package org.zicht.text.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zicht.text.number.NumberReader;
import org.zicht.text.phrase.PhraseTable.Match;
import org.zicht.text.time.TimeExpression.Kind;
import org.zicht.text.time.TimeExpression.Precision;
import org.zicht.text.time.TimeWord.Role;

/**
 * Reads lengths of time, by themselves and counted from the report's day: 'three days', 'al drie
 * dagen', 'twee weken geleden', 'dans deux semaines'.
 */
final class Lengths {

  static @Nullable Long exact(NumberReader.Count count) {
    Long min = count.min();
    return min != null && min.equals(count.max()) ? min : null;
  }

  /**
   * A length: how many of which unit.
   *
   * @param end the index of the piece after it
   * @param count how many
   * @param unit which
   */
  record Length(int end, NumberReader.Count count, String unit) {}

  /** The length that begins at {@code from}: 'three days', 'five-year', 'een aantal weken'. */
  @Nullable Length length(Scene scene, int from) {
    NumberReader.Count count = scene.count(from);
    if (count == null) {
      return null;
    }
    int at = count.end();
    if (scene.mark(at, "-") && scene.glued(at)) {
      at++;
    }
    Match<TimeWord> unit = scene.find(at, Role.UNIT);
    if (unit == null) {
      // "une dizaine de jours"
      unit = scene.find(scene.after(at, Role.OF), Role.UNIT);
    }
    if (unit == null && at + 1 < scene.size() && scene.noun(at)) {
      Match<TimeWord> behind = scene.find(at + 1, Role.UNIT);
      unit = behind != null && behind.meaning().second().equals("plural") ? behind : null;
    }
    if (unit == null || unit.meaning().value().equals("weekend")) {
      return null;
    }
    boolean fraction = unit.meaning().value().equals("quarter") && !scene.digits(from);
    if (fraction && count.max() != null && count.max() == 1) {
      return null;
    }
    return new Length(unit.end(), count, unit.meaning().value());
  }

  /** The same, or one unit where the language needs no word for one: 'неделю назад'. */
  @Nullable Length ofUnits(Scene scene, int from) {
    Length length = length(scene, from);
    Match<TimeWord> unit = length == null && scene.bareUnits() ? scene.find(from, Role.UNIT) : null;
    return unit == null || unit.meaning().second().equals("plural")
        ? length
        : new Length(unit.end(), new NumberReader.Count(from, 1L, 1L), unit.meaning().value());
  }

  /** 'drie dagen geleden', 'il y a trois jours'; 'three days later' is counted from elsewhere. */
  @Nullable Reading ago(Scene scene, int from, Anchor anchor) {
    Match<TimeWord> front = scene.find(from, Role.AGO_BEFORE);
    Length length = ofUnits(scene, front == null ? from : front.end());
    if (length == null) {
      return null;
    }
    Match<TimeWord> ago = scene.find(length.end(), Role.AGO);
    if (front != null || ago != null) {
      int end = ago == null ? length.end() : ago.end();
      return Reading.calendar(from, end, back(length, anchor, -1));
    }
    Match<TimeWord> there = scene.find(length.end(), Role.FROM_THERE);
    return there == null
        ? null
        : Reading.calendar(from, there.end(), Stretch.unresolved(Anchor.precision(length.unit())));
  }

  /** 'over drie dagen', 'in two weeks' of the future. */
  @Nullable Reading ahead(Scene scene, int from, Anchor anchor) {
    Match<TimeWord> front = scene.find(from, Role.AHEAD);
    if (front == null || !(front.meaning().value().equals("sure") || anchor.future())) {
      return null;
    }
    Length length = ofUnits(scene, front.end());
    if (length == null) {
      return null;
    }
    if (scene.find(length.end(), Role.COUNTED) != null) {
      // "in drei Tagen nach": counted from what follows.
      return null;
    }
    Long most = length.count().max();
    if (front.meaning().second().equals("within") && anchor.past()) {
      // "Binnen 48 Stunden flohen": counted from elsewhere.
      return null;
    }
    if (front.meaning().second().equals("within")) {
      LocalDate far = most == null ? null : anchor.shifted(length.unit(), most);
      Stretch within = Stretch.days(anchor.day(), far, Anchor.precision(length.unit()));
      return Reading.calendar(from, length.end(), within);
    }
    return Reading.calendar(from, length.end(), back(length, anchor, 1));
  }

  private static Stretch back(Length length, Anchor anchor, int way) {
    Long min = length.count().min();
    Long max = length.count().max();
    Precision fine = Anchor.precision(length.unit());
    if (min == null || max == null) {
      return Stretch.unresolved(fine);
    }
    LocalDate near = anchor.shifted(length.unit(), way * min);
    LocalDate far = anchor.shifted(length.unit(), way * max);
    if (near == null || far == null) {
      return Stretch.unresolved(fine);
    }
    Anchor there = new Anchor(far, anchor.direction());
    if (!min.equals(max)) {
      return Stretch.days(near, far, fine == Precision.DAY ? Precision.DAYS : fine);
    }
    return switch (length.unit()) {
      case "day" -> Stretch.day(far);
      case "night" -> Stretch.day(far).part(DayPart.NIGHT);
      case "week", "weekend", "fortnight" -> there.unit("week", 0);
      case "month", "quarter" -> there.unit("month", 0);
      case "year" -> there.unit("year", 0);
      default -> there.unit(length.unit(), 0);
    };
  }

  /** A length by itself: 'for two hours', 'al drie dagen', 'urenlang'. */
  @Nullable Reading duration(Scene scene, int from, Anchor anchor) {
    Match<TimeWord> already = scene.find(from, Role.ALREADY);
    int start = already == null ? from : already.end();
    Match<TimeWord> word = scene.find(start, Role.LENGTH);
    Length length = already == null ? length(scene, start) : ofUnits(scene, start);
    int behind = length == null ? (word == null ? start : word.end()) : length.end();
    boolean aged = aged(scene, behind) || agedBefore(scene, from);
    if (aged || (length == null && word == null)) {
      return null;
    }
    int end = Math.max(length == null ? 0 : length.end(), word == null ? 0 : word.end());
    end = scene.after(end, Role.LONG);
    int still = scene.after(end, Role.STILL);
    if (already == null && still == end) {
      return new Reading(from, end, Stretch.unresolved(precision(length)), Kind.DURATION, false);
    }
    Long exact = length == null ? null : exact(length.count());
    LocalDate first =
        length == null || exact == null ? null : anchor.shifted(length.unit(), -exact);
    Stretch stretch = Stretch.days(first, anchor.day(), Precision.DAYS);
    return new Reading(from, still, stretch, Kind.SINCE, false);
  }

  /** 'âgé de' 21 ans. */
  private static boolean agedBefore(Scene scene, int from) {
    for (int at = Math.max(0, from - 4); at < from; at++) {
      Match<TimeWord> age = scene.find(at, Role.AGE);
      if (age != null && age.end() == from && age.meaning().needs("before")) {
        return true;
      }
    }
    return false;
  }

  private boolean aged(Scene scene, int at) {
    int next = scene.mark(at, "-") && scene.glued(at) ? at + 1 : at;
    Match<TimeWord> age = scene.find(next, Role.AGE);
    return age != null && !age.meaning().needs("before");
  }

  private static Precision precision(@Nullable Length length) {
    return length == null ? Precision.DAYS : Anchor.precision(length.unit());
  }
}
