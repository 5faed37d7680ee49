package org.zicht.ledger.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.zicht.ledger.origin.Origin;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.toll.Observation;
import org.zicht.ledger.toll.TollLine;

/**
 * What policies have in common: which observations of a line can be compared, and why others are
 * left out. For one figure.
 */
final class Weighing {

  /** Totals that were said so many days before the newest are of another time. */
  static final int SAME_TIME = 1;

  private final TollLine line;
  private final List<Observation> counted = new ArrayList<>();
  private final List<Figure.Reason> leftOut = new ArrayList<>();

  private Weighing(TollLine line) {
    this.line = line;
  }

  /** The observations of a line that stand and, of a total, are of one time. */
  static Weighing of(TollLine line) {
    Weighing weighing = new Weighing(line);
    Optional<LocalDate> newest = newest(line);
    for (Observation one : line.observations()) {
      Optional<String> why = weighing.because(one, newest);
      if (why.isPresent()) {
        weighing.leftOut.add(new Figure.Reason(one.statement(), why.get()));
      } else {
        weighing.counted.add(one);
      }
    }
    return weighing;
  }

  private static Optional<LocalDate> newest(TollLine line) {
    return line.standing().stream()
        .flatMap(one -> one.said().stream())
        .max(Comparator.naturalOrder());
  }

  private Optional<String> because(Observation one, Optional<LocalDate> newest) {
    Statement by = one.because();
    String day = by == null ? "" : by.said().map(said -> " on " + said).orElse("");
    return switch (one.state()) {
      case SUPERSEDED ->
          Optional.of("superseded: " + one.origin().name() + " gave another number" + day);
      case RETRACTED ->
          Optional.of(
              by == null || by.id().equals(one.statement().id())
                  ? "withdrawn, by a decision"
                  : "withdrawn by " + by.origin().name() + day);
      case PART -> Optional.of("part of a larger number in the same report");
      case NOT_ASSERTED -> Optional.of("not asserted");
      case REJECTED -> Optional.of("rejected by a reviewer: the report does not say it");
      case STANDING -> {
        boolean old =
            line.single().isEmpty()
                && newest.isPresent()
                && one.said()
                    .map(said -> said.isBefore(newest.get().minusDays(SAME_TIME)))
                    .orElse(true);
        yield old
            ? Optional.of("a total of an earlier time; the newest was said on " + newest.get())
            : Optional.empty();
      }
    };
  }

  /** Leaves out those for which {@code wanted} does not hold, for that reason. */
  void keep(Predicate<Observation> wanted, String why) {
    for (Observation one : List.copyOf(counted)) {
      if (!wanted.test(one)) {
        counted.remove(one);
        leftOut.add(new Figure.Reason(one.statement(), why));
      }
    }
  }

  /** Those that count, by the day on which they were said. */
  List<Observation> counted() {
    return List.copyOf(counted);
  }

  /** Those left out, with why. */
  List<Figure.Reason> leftOut() {
    return List.copyOf(leftOut);
  }

  /** Those that count, by the name of their origin. */
  Map<String, List<Observation>> byOrigin() {
    Map<String, List<Observation>> origins = new TreeMap<>();
    for (Observation one : counted) {
      origins.computeIfAbsent(one.origin().name(), none -> new ArrayList<>()).add(one);
    }
    return origins;
  }

  /** How many speak who are independent of each other: the bodies of one state are one voice. */
  int voices() {
    return (int) counted.stream().map(Observation::origin).map(Weighing::voice).distinct().count();
  }

  /** The state that a body belongs to, else the origin's own name. */
  static String voice(Origin origin) {
    return switch (origin.kind()) {
      case POLICE, MILITARY, SECURITY_FORCES, GOVERNMENT, JUDICIARY, LEGISLATURE ->
          origin.country() == null ? origin.name() : "state " + origin.country();
      default -> origin.name();
    };
  }

  /** The one with the least lower bound; of those alike the first said. */
  Optional<Observation> lowest() {
    return counted.stream().min(Comparator.comparingLong(Observation::min));
  }

  /** The one with the highest upper bound, where the words set none its lower bound. */
  Optional<Observation> highest() {
    return counted.stream().min(Comparator.comparingLong((Observation one) -> -top(one)));
  }

  /** The most that one says for certain: its upper bound, where the words set none its lower. */
  static long top(Observation one) {
    return one.max().orElse(one.min());
  }

  /** No figure, and why. */
  Figure none(String why) {
    List<Figure.Reason> all = new ArrayList<>(leftOut);
    counted.forEach(one -> all.add(new Figure.Reason(one.statement(), why)));
    return new Figure(null, null, null, null, List.of(), all);
  }
}
