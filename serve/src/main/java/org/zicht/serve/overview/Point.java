package org.zicht.serve.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zicht.ledger.toll.Observation;
import org.zicht.ledger.toll.TollLine;
import org.zicht.serve.frame.Drawn;
import org.zicht.views.Voice;

/**
 * One mark of a chart: a number that somebody said on a day. The same number of the same origin in
 * copies of one report is one mark.
 *
 * @param line the line that it is said of
 * @param main whether that is the line of the chart's steps and band
 * @param observations the observation, and the same of copies
 * @param said the day
 */
record Point(TollLine line, boolean main, List<Observation> observations, LocalDate said) {

  /** Copies the list. */
  Point {
    observations = List.copyOf(observations);
  }

  /** The points of a group, in the order of time; what was said on no known day is none. */
  static List<Point> of(TollGroup group) {
    List<Point> points = new ArrayList<>();
    for (TollLine line : group.lines()) {
      Map<String, List<Observation>> same = new LinkedHashMap<>();
      for (Observation one : line.observations()) {
        if (one.said().isPresent()) {
          String key =
              one.statement().story()
                  + "\t"
                  + one.origin().name()
                  + "\t"
                  + one.count().min()
                  + "\t"
                  + one.count().max()
                  + "\t"
                  + one.state();
          same.computeIfAbsent(key, none -> new ArrayList<>()).add(one);
        }
      }
      for (List<Observation> folded : same.values()) {
        LocalDate said = folded.getFirst().said().orElseThrow();
        points.add(new Point(line, line.equals(group.main()), folded, said));
      }
    }
    points.sort(
        Comparator.comparing(Point::said)
            .thenComparing(point -> point.first(), Observation.BY_DAY)
            .thenComparing(point -> point.line().id()));
    return points;
  }

  /** The observation, of copies the first. */
  Observation first() {
    return observations.getFirst();
  }

  /** By what the mark and its row in the table are known. */
  String id() {
    return line.id() + "-" + first().statement().id();
  }

  /** Whose voice it is. */
  Voice voice() {
    return Drawn.voice(first().statement());
  }

  /** The number at which the mark stands, or null for a vague one, which has no centre. */
  @Nullable Long centre() {
    Long min = first().count().min();
    Long max = first().count().max();
    return switch (first().count().precision()) {
      case VAGUE, UNKNOWN -> null;
      case EXACT, ABOUT, BETWEEN ->
          min == null ? max : max == null ? min : Long.valueOf((min + max) / 2);
      case AT_LEAST -> min;
      case AT_MOST -> max;
      case NONE -> 0L;
    };
  }

  /** The number by whose height it is placed. */
  long height() {
    Long centre = centre();
    if (centre != null) {
      return centre;
    }
    return first().max().map(max -> (first().min() + max) / 2).orElse(first().min());
  }
}
