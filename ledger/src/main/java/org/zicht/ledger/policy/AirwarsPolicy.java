package org.zicht.ledger.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.zicht.claims.Claim;
import org.zicht.ledger.incident.Victims;
import org.zicht.ledger.toll.Observation;
import org.zicht.ledger.toll.TollLine;

/** After Airwars. */
final class AirwarsPolicy implements Policy {

  @Override
  public String name() {
    return "airwars";
  }

  @Override
  public String description() {
    return "After Airwars: a minimum and a maximum, with a grade. confirmed: the side that did it says"
        + " so; fair: two or more origins who are no party to it, and somebody named who did it; weak:"
        + " a single origin, or nobody named; contested: who did it is told differently; discounted:"
        + " the victims are told as fighting.";
  }

  @Override
  public Figure figure(TollLine line) {
    Weighing weighing = Weighing.of(line);
    Optional<Observation> lowest = weighing.lowest();
    Optional<Observation> highest = weighing.highest();
    if (lowest.isEmpty() || highest.isEmpty()) {
      return weighing.none("");
    }
    List<Figure.Reason> bounds = new ArrayList<>();
    bounds.add(new Figure.Reason(lowest.get().statement(), "gives the minimum"));
    bounds.add(new Figure.Reason(highest.get().statement(), "gives the maximum"));
    return new Figure(
        lowest.get().min(),
        null,
        Weighing.top(highest.get()),
        grade(line, weighing, bounds),
        bounds,
        weighing.leftOut());
  }

  private static String grade(TollLine line, Weighing weighing, List<Figure.Reason> bounds) {
    if (line.victims() == Victims.ATTACKERS) {
      return "discounted";
    }
    TreeSet<String> actors = new TreeSet<>();
    TreeSet<String> apart = new TreeSet<>();
    for (Observation one : weighing.counted()) {
      Claim.Participant actor = one.statement().claim().actor();
      if (actor != null) {
        actors.add(actor.kind().code());
        if (actor.kind() == one.origin().kind()) {
          bounds.add(new Figure.Reason(one.statement(), "makes it confirmed: who did it says so"));
          return "confirmed";
        }
      }
      if (!one.statement().party()) {
        apart.add(Weighing.voice(one.origin()));
      }
    }
    if (actors.size() > 1) {
      return "contested";
    }
    return apart.size() > 1 && !actors.isEmpty() ? "fair" : "weak";
  }
}
