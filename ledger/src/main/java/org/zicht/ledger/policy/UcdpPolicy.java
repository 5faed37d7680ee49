package org.zicht.ledger.policy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zicht.claims.ClaimType;
import org.zicht.ledger.toll.Observation;
import org.zicht.ledger.toll.TollLine;

/** After the Uppsala Conflict Data Program's Georeferenced Event Dataset. */
final class UcdpPolicy implements Policy {

  @Override
  public String name() {
    return "ucdp";
  }

  @Override
  public String description() {
    return "Deaths only. Low, best and high after UCDP GED: best is the newest number of an origin who"
        + " is no party to the event, else the lowest of the parties' own; low is the lowest"
        + " standing number and high the highest, claims of parties counted. Of a vague or open number"
        + " the lower bound counts for low and best, the upper for high.";
  }

  @Override
  public Figure figure(TollLine line) {
    Weighing weighing = Weighing.of(line);
    if (line.harm() != ClaimType.KILLED && line.harm() != ClaimType.EXECUTION) {
      return weighing.none("counts deaths only");
    }
    Optional<Observation> lowest = weighing.lowest();
    Optional<Observation> highest = weighing.highest();
    if (lowest.isEmpty() || highest.isEmpty()) {
      return weighing.none("");
    }
    Optional<Observation> apart =
        weighing.counted().stream().filter(one -> !one.statement().party()).max(Observation.BY_DAY);
    Observation best =
        apart.orElseGet(
            () ->
                weighing.counted().stream()
                    .min(Comparator.comparingLong(Observation::min))
                    .orElseThrow());
    List<Figure.Reason> bounds = new ArrayList<>();
    bounds.add(new Figure.Reason(lowest.get().statement(), "gives the low estimate: the lowest"));
    bounds.add(
        new Figure.Reason(
            best.statement(),
            apart.isPresent()
                ? "gives the best estimate: the newest of those who are no party to it"
                : "gives the best estimate: only parties to it speak, this is the lowest"));
    bounds.add(
        new Figure.Reason(highest.get().statement(), "gives the high estimate: the highest"));
    return new Figure(
        lowest.get().min(),
        best.min(),
        Weighing.top(highest.get()),
        null,
        bounds,
        weighing.leftOut());
  }
}
