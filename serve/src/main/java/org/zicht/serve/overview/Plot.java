package org.zicht.serve.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Where days and numbers lie in a chart: days from left to right, people from zero upwards, in
 * units of the drawing. Where nothing was said for long, the days between are drawn together.
 *
 * @param days the days on which something was said, in order, each once; at least one
 * @param places how many days from the left edge each of them lies, after drawing together
 * @param top the number at the upper edge, at least 1
 * @param logarithmic whether each power of ten is as high as the next; else the scale is linear
 */
record Plot(List<LocalDate> days, List<Long> places, long top, boolean logarithmic) {

  static final double WIDTH = 960;
  static final double HEIGHT = 380;
  static final double LEFT = 58;
  static final double RIGHT = 752;
  static final double UPPER = 18;
  static final double LOWER = 344;

  /** Below one, which no logarithm shows: zero lies here, in powers of ten. */
  private static final double LOG_ZERO = -0.35;

  /** Shorter silences than this are never drawn together, in days. */
  private static final long LEAST_SILENCE = 7;

  /** Two days that are written below stand so far apart at least, in units of the drawing. */
  private static final double APART = 66;

  /**
   * @throws IllegalArgumentException if there is no day, or no height
   */
  Plot {
    days = List.copyOf(days);
    places = List.copyOf(places);
    if (days.isEmpty() || days.size() != places.size() || top < 1) {
      throw new IllegalArgumentException("a chart of nothing: " + days + " " + top);
    }
  }

  /** A plot of these days, up to a round number over that. */
  static Plot of(Collection<LocalDate> said, long highest, boolean logarithmic) {
    List<LocalDate> days = List.copyOf(new TreeSet<>(said));
    List<Long> gaps = new ArrayList<>();
    for (int i = 1; i < days.size(); i++) {
      gaps.add(days.get(i).toEpochDay() - days.get(i - 1).toEpochDay());
    }
    List<Long> ordered = gaps.stream().sorted().toList();
    long usual = ordered.isEmpty() ? 1 : ordered.get((ordered.size() - 1) * 3 / 4);
    long longest = Math.max(LEAST_SILENCE, 3 * usual);
    List<Long> places = new ArrayList<>(List.of(1L));
    for (long gap : gaps) {
      places.add(places.getLast() + Math.min(gap, longest));
    }
    return new Plot(days, places, round(highest + highest / 12), logarithmic);
  }

  private static long round(long number) {
    long power = 1;
    while (power * 10 <= number) {
      power *= 10;
    }
    for (long step : new long[] {1, 2, 3, 4, 5, 6, 8}) {
      if (step * power >= number) {
        return step * power;
      }
    }
    return power * 10;
  }

  /** The first day that is shown: one before anything was said. */
  LocalDate from() {
    return days.getFirst().minusDays(1);
  }

  /** The last day that is shown: one after the last on which anything was said. */
  LocalDate to() {
    return days.getLast().plusDays(1);
  }

  /** Where a day lies. */
  double x(LocalDate day) {
    return LEFT + Math.clamp(place(day) / (places.getLast() + 1), 0, 1) * (RIGHT - LEFT);
  }

  private double place(LocalDate day) {
    int after = 0;
    while (after < days.size() && days.get(after).isBefore(day)) {
      after++;
    }
    if (after == 0) {
      return (double) (places.getFirst() - days.getFirst().toEpochDay() + day.toEpochDay());
    }
    LocalDate last = days.get(after - 1);
    double since = day.toEpochDay() - last.toEpochDay();
    if (after == days.size()) {
      return places.getLast() + since;
    }
    double real = days.get(after).toEpochDay() - last.toEpochDay();
    return places.get(after - 1) + since / real * (places.get(after) - places.get(after - 1));
  }

  /** Where a number lies. */
  double y(long number) {
    double share =
        logarithmic ? (log(number) - LOG_ZERO) / (log(top) - LOG_ZERO) : (double) number / top;
    return LOWER - Math.clamp(share, 0, 1) * (LOWER - UPPER);
  }

  private static double log(long number) {
    return number < 1 ? LOG_ZERO : Math.log10((double) number);
  }

  /** The numbers to be written at the left. */
  List<Long> numbers() {
    List<Long> numbers = new ArrayList<>(List.of(0L));
    if (logarithmic) {
      for (long power = 1; power <= top; power *= 10) {
        numbers.add(power);
      }
      return numbers;
    }
    long step = Math.max(1, top / 4);
    for (long number = step; number <= top; number += step) {
      numbers.add(number);
    }
    return numbers;
  }

  /** The middles of the silences that are drawn together. */
  List<Double> breaks() {
    List<Double> breaks = new ArrayList<>();
    for (int i = 1; i < days.size(); i++) {
      if (isTogether(i)) {
        breaks.add((x(days.get(i - 1)) + x(days.get(i))) / 2);
      }
    }
    return breaks;
  }

  private boolean isTogether(int place) {
    return days.get(place).toEpochDay() - days.get(place - 1).toEpochDay()
        > places.get(place) - places.get(place - 1);
  }

  /** The days to be written below: not too close, and none within a silence drawn together. */
  List<LocalDate> written() {
    List<LocalDate> written = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      LocalDate day = i == 0 || isTogether(i) ? days.get(i) : days.get(i - 1).plusDays(1);
      for (; !day.isAfter(days.get(i)); day = day.plusDays(1)) {
        if (written.isEmpty() || x(day) - x(written.getLast()) >= APART) {
          written.add(day);
        }
      }
    }
    return written;
  }

  /** A length or a place as it is written into the drawing. */
  static String units(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
