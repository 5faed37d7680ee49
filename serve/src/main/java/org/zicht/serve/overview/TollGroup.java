package org.zicht.serve.overview;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zicht.claims.ClaimType;
import org.zicht.ledger.incident.Victims;
import org.zicht.ledger.toll.Crisis;
import org.zicht.ledger.toll.Observation;
import org.zicht.ledger.toll.TollLine;

/**
 * All that is said of one kind of victims of one harm in a crisis: one chart.
 *
 * @param harm what they suffered
 * @param victims who
 * @param lines the lines; the first is the one that the chart's steps and band are of
 */
record TollGroup(ClaimType harm, Victims victims, List<TollLine> lines) {

  /** Copies the list. */
  TollGroup {
    lines = List.copyOf(lines);
  }

  /** The groups of a crisis: by harm; in each everybody first, then that of which most is said. */
  static List<TollGroup> of(List<TollLine> tolls, Crisis crisis) {
    Map<String, List<TollLine>> sorted = new LinkedHashMap<>();
    for (TollLine line : tolls) {
      if (line.crisis().id().equals(crisis.id())) {
        sorted
            .computeIfAbsent(
                line.harm().code() + " " + line.victims().code(), none -> new ArrayList<>())
            .add(line);
      }
    }
    List<TollGroup> groups = new ArrayList<>();
    for (List<TollLine> lines : sorted.values()) {
      lines.sort(
          Comparator.comparing((TollLine line) -> !(line.isWhole() && line.single().isEmpty()))
              .thenComparing(line -> line.single().isPresent())
              .thenComparingInt(line -> -line.observations().size())
              .thenComparing(TollLine.IN_ORDER));
      groups.add(new TollGroup(lines.getFirst().harm(), lines.getFirst().victims(), lines));
    }
    groups.sort(
        Comparator.comparing(TollGroup::harm)
            .thenComparing(group -> group.victims() != Victims.ANYBODY)
            .thenComparingInt(group -> -group.size())
            .thenComparing(TollGroup::victims));
    return groups;
  }

  /** The line that the steps and the band are of. */
  TollLine main() {
    return lines.getFirst();
  }

  /** How many numbers are said. */
  int size() {
    return lines.stream().mapToInt(line -> line.observations().size()).sum();
  }

  /** By what the chart is found on the page. */
  String anchor() {
    return harm.code().replace('_', '-') + "-" + victims.code().replace('_', '-');
  }

  /** The highest number that any of its words allow, at least 1. */
  long highest() {
    long highest = 1;
    for (TollLine line : lines) {
      for (Observation one : line.observations()) {
        highest = Math.max(highest, Math.max(one.min(), one.max().orElse(0L)));
      }
    }
    return highest;
  }
}
