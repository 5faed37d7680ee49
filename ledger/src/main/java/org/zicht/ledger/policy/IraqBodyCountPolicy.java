package org.zicht.ledger.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zicht.claims.ClaimType;
import org.zicht.ledger.incident.Victims;
import org.zicht.ledger.toll.Observation;
import org.zicht.ledger.toll.TollLine;

/** After Iraq Body Count. */
final class IraqBodyCountPolicy implements Policy {

  private static final int ENOUGH = 2;

  @Override
  public String name() {
    return "ibc";
  }

  @Override
  public String description() {
    return "After Iraq Body Count: deaths of civilians and police, a minimum and a maximum of what the"
        + " press reports, no best figure; only where two independent sources speak, the bodies of one"
        + " state being one. Deaths of those who fight are left out. A number with one source waits.";
  }

  @Override
  public Figure figure(TollLine line) {
    Weighing weighing = Weighing.of(line);
    if (line.harm() != ClaimType.KILLED && line.harm() != ClaimType.EXECUTION) {
      return weighing.none("counts deaths only");
    }
    if (line.victims() == Victims.ATTACKERS) {
      return weighing.none("counts civilians and police; these are told as fighting");
    }
    weighing.keep(
        one -> {
          var target = one.statement().claim().target();
          return target == null || !Boolean.TRUE.equals(target.combatant());
        },
        "told as fighting");
    int voices = weighing.voices();
    Optional<Observation> lowest = weighing.lowest();
    Optional<Observation> highest = weighing.highest();
    if (voices < ENOUGH || lowest.isEmpty() || highest.isEmpty()) {
      return weighing.none("one independent source only: waits for a second");
    }
    List<Figure.Reason> bounds = new ArrayList<>();
    bounds.add(
        new Figure.Reason(
            lowest.get().statement(),
            "gives the minimum: the least of " + voices + " independent sources"));
    bounds.add(new Figure.Reason(highest.get().statement(), "gives the maximum"));
    return new Figure(
        lowest.get().min(), null, Weighing.top(highest.get()), null, bounds, weighing.leftOut());
  }
}
