package org.zicht.text.time;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.report.Span;
import org.zicht.text.Language;
import org.zicht.text.Sentence;
import org.zicht.text.number.NumberReader;
import org.zicht.text.phrase.PhraseTable.Match;
import org.zicht.text.phrase.Piece;
import org.zicht.text.phrase.Pieces;
import org.zicht.text.time.TimeExpression.Kind;
import org.zicht.text.time.TimeExpression.Precision;
import org.zicht.text.time.TimeWord.Role;

/**
 * Finds the time expressions of a sentence, in order, never overlapping, and puts them on the
 * calendar. Immutable; shared by threads.
 *
 * <p>Days without a date lie before the report's day, or on it, unless the words of their clause
 * put them into the future; a date without a year is the nearest that fits. Hours without a day are
 * those of the only day that the sentence names; where it names none or several they stay
 * unresolved. What cannot be told from the words stays null.
 */
public final class TimeFinder {

  private final TimeWords words;
  private final NumberReader numbers;
  private final Points points;
  private final Ranges ranges;
  private final Lengths lengths;

  private TimeFinder(Language language) {
    words = TimeWords.of(language);
    numbers = NumberReader.of(language);
    Dates dates = new Dates(words);
    Clocks clocks = new Clocks();
    lengths = new Lengths();
    Relatives relatives = new Relatives(lengths);
    Days days = new Days(dates, relatives);
    Edges edges = new Edges(dates, days, lengths);
    points = new Points(dates, days, edges, clocks);
    ranges = new Ranges(dates, points, clocks, relatives, lengths);
  }

  /** The finder for {@code language}; it finds dates in digits where the language has no table. */
  public static TimeFinder of(Language language) {
    return new TimeFinder(language);
  }

  /**
   * The times of {@code sentence}.
   *
   * @param reportDay the day of the report; without it, what is counted from it stays unresolved
   */
  @SuppressWarnings("OptionalUsedAsFieldOrParameterType")
  public List<TimeExpression> find(Sentence sentence, Optional<LocalDate> reportDay) {
    List<Piece> pieces = Pieces.of(sentence);
    Scene scene = new Scene(words, numbers, sentence, pieces, reportDay.orElse(null));
    List<Reading> readings = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      Match<TimeWord> name = scene.find(at, Role.NAME);
      Reading reading = read(scene, at);
      if (name != null && (reading == null || reading.end() <= name.end())) {
        at = name.end();
        continue;
      }
      if (reading != null) {
        readings.add(reading);
        at = reading.end();
      } else {
        at++;
      }
    }
    return expressions(scene, moored(scene, readings));
  }

  private @Nullable Reading read(Scene scene, int at) {
    if (scene.pieces().get(at).kind() == Piece.Kind.MARK && !scene.mark(at, "'")) {
      return null;
    }
    Anchor anchor = scene.anchor(at, at + 1);
    Reading best = ranges.read(scene, at, anchor);
    best = Dates.longer(best, points.read(scene, at, anchor));
    best = Dates.longer(best, lengths.duration(scene, at, anchor));
    best = Dates.longer(best, recurring(scene, at, anchor));
    return Dates.longer(best, present(scene, at));
  }

  private @Nullable Reading present(Scene scene, int at) {
    Match<TimeWord> present = scene.find(at, Role.PRESENT);
    boolean tied = present != null && scene.mark(present.end(), "-") && scene.glued(present.end());
    if (present == null
        || tied
        || (present.meaning().needs("adverb") && scene.noun(present.end()))) {
      return null;
    }
    Stretch today = Stretch.day(scene.day());
    return new Reading(at, present.end(), today, Kind.PRESENT, false);
  }

  /** 'elke dag', 'every Friday', 'daily', 'on Sundays'. */
  private @Nullable Reading recurring(Scene scene, int at, Anchor anchor) {
    Match<TimeWord> word = scene.find(at, Role.RECURRING);
    int end = word == null ? at : word.end();
    Match<TimeWord> every = scene.find(at, Role.EVERY);
    if (every != null) {
      int next = every.end();
      Match<TimeWord> unit = scene.find(next, Role.UNIT);
      Lengths.Length length = lengths.length(scene, next);
      Reading point = points.read(scene, next, anchor);
      end = Math.max(end, unit == null ? at : unit.end());
      end = Math.max(end, length == null ? at : length.end());
      end = Math.max(end, point == null || !point.stretch().single() ? at : point.end());
      end = Math.max(end, scene.after(next, Role.PART));
      if (end == next) {
        end = at;
      }
    }
    return end == at
        ? null
        : new Reading(at, end, Stretch.unresolved(Precision.DAY), Kind.RECURRING, false);
  }

  /** Gives the hours that name no day, and the days counted from another, the only day named. */
  private static List<Reading> moored(Scene scene, List<Reading> readings) {
    LocalDate only = null;
    boolean several = false;
    boolean adrift = false;
    for (Reading reading : readings) {
      adrift |= reading.adrift() || reading.shift() != null;
      LocalDate day = reading.stretch().first();
      boolean single = reading.kind() == Kind.CALENDAR && reading.stretch().single() && day != null;
      if (single && !reading.adrift() && reading.shift() == null) {
        several |= only != null && !only.equals(day);
        only = day;
      }
    }
    if (!adrift || only == null || several) {
      return readings;
    }
    List<Reading> result = new ArrayList<>(readings.size());
    for (Reading reading : readings) {
      // "9.30 Uhr: Am Montag …" says when the line was written.
      boolean stamp = reading.start() == 0 && scene.mark(reading.end(), ":");
      boolean free = (reading.adrift() && !stamp) || reading.shift() != null;
      LocalDate day = reading.shift() == null ? only : only.plusDays(reading.shift());
      result.add(
          free
              ? Reading.calendar(reading.start(), reading.end(), reading.stretch().on(day))
              : reading);
    }
    return result;
  }

  private static List<TimeExpression> expressions(Scene scene, List<Reading> readings) {
    List<TimeExpression> found = new ArrayList<>(readings.size());
    for (Reading reading : readings) {
      Span first = scene.pieces().get(reading.start()).span();
      Span last = scene.pieces().get(reading.end() - 1).span();
      Stretch stretch = reading.stretch();
      found.add(
          new TimeExpression(
              new Span(first.start(), last.end()),
              moment(stretch.first(), stretch.from()),
              moment(stretch.last(), stretch.to()),
              stretch.precision(),
              reading.kind()));
    }
    return List.copyOf(found);
  }

  private static @Nullable Moment moment(@Nullable LocalDate day, @Nullable LocalTime clock) {
    return day == null ? null : new Moment(day, clock);
  }
}
