package org.zicht.ledger.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zicht.ledger.toll.Observation;
import org.zicht.ledger.toll.TollLine;

/** Our own. */
final class ZichtPolicy implements Policy {

  @Override
  public String name() {
    return "zicht";
  }

  @Override
  public String description() {
    return "Low is the least and high the most that any origin's standing number allows; best is the"
        + " number that most origins give, of those alike that of an origin who is no party to it,"
        + " then the newest. Of a vague number ('tientallen') best is its lower bound: nobody is"
        + " counted whom no words bear out. High is open where the highest number is 'at least'.";
  }

  @Override
  public Figure figure(TollLine line) {
    Weighing weighing = Weighing.of(line);
    Optional<Observation> lowest = weighing.lowest();
    Optional<Observation> highest = weighing.highest();
    if (lowest.isEmpty() || highest.isEmpty()) {
      return weighing.none("");
    }
    int origins = weighing.byOrigin().size();
    Observation best = best(weighing);
    List<Figure.Reason> bounds = new ArrayList<>();
    String of = origins == 1 ? " (one origin)" : ", the least of " + origins + " origins";
    bounds.add(new Figure.Reason(lowest.get().statement(), "bounds it below" + of));
    bounds.add(
        new Figure.Reason(best.statement(), "gives the best figure: " + why(best, weighing)));
    boolean open = highest.get().max().isEmpty();
    bounds.add(
        new Figure.Reason(
            highest.get().statement(),
            open ? "leaves it open above: at least " + highest.get().min() : "bounds it above"));
    return new Figure(
        lowest.get().min(),
        best.min(),
        open ? null : Weighing.top(highest.get()),
        null,
        bounds,
        weighing.leftOut());
  }

  /** The number that most origins give; ties by party, day, and exactness. */
  private static Observation best(Weighing weighing) {
    return weighing.counted().stream()
        .max(
            Comparator.comparingInt((Observation one) -> supporters(one, weighing))
                .thenComparing(one -> !one.statement().party())
                .thenComparing(
                    one -> one.said().orElse(null),
                    Comparator.nullsFirst(Comparator.<java.time.LocalDate>naturalOrder()))
                .thenComparingLong(one -> -(Weighing.top(one) - one.min()))
                .thenComparingLong(Observation::min)
                .thenComparing(one -> one.statement().id()))
        .orElseThrow();
  }

  private static int supporters(Observation one, Weighing weighing) {
    int supporters = 0;
    for (Map.Entry<String, List<Observation>> origin : weighing.byOrigin().entrySet()) {
      boolean agrees =
          origin.getValue().stream()
              .anyMatch(other -> other.min() == one.min() && other.max().equals(one.max()));
      supporters += agrees ? 1 : 0;
    }
    return supporters;
  }

  private static String why(Observation best, Weighing weighing) {
    int supporters = supporters(best, weighing);
    int all = weighing.byOrigin().size();
    if (all == 1) {
      return "the only origin";
    }
    return supporters > 1
        ? supporters + " of " + all + " origins give it"
        : best.statement().party()
            ? "the newest of " + all + " origins"
            : "the newest of " + all + " origins that is no party to it";
  }
}
