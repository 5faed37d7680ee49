package org.zicht.ledger.toll;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zicht.claims.Claim;
import org.zicht.ledger.incident.Incident;
import org.zicht.ledger.incident.Places;
import org.zicht.ledger.origin.Period;

/**
 * Which lines may count the same people: lines that may are never added up. Two lines of one crisis
 * and harm may, unless their victims cannot be the same (who serves the state is not told as who
 * stands against it), their places are apart, or both are of incidents on days that are apart.
 */
public final class Overlaps {

  private final Places places;

  /**
   * @param places which place lies in which
   */
  public Overlaps(Places places) {
    this.places = places;
  }

  /**
   * Two lines that may count the same people.
   *
   * @param line the one
   * @param other the other
   * @param reasons why they may
   */
  public record Overlap(TollLine line, TollLine other, List<String> reasons) {
    /** Copies the list. */
    public Overlap {
      reasons = List.copyOf(reasons);
    }
  }

  /** Why two lines may count the same people; empty if they cannot. */
  public Optional<Overlap> between(TollLine line, TollLine other) {
    boolean oneSort = line.harm() == other.harm() && line.crisis().id().equals(other.crisis().id());
    if (!oneSort || !line.victims().canBe(other.victims()) || apart(line, other)) {
      return Optional.empty();
    }
    List<String> reasons = new ArrayList<>();
    reasons.add(
        line.victims() == other.victims()
            ? "both told as " + line.victims().plain()
            : "told as " + line.victims().plain() + " and as " + other.victims().plain());
    Claim.Where here = line.place();
    Claim.Where there = other.place();
    if (here == null || there == null) {
      reasons.add("a place is not known");
    } else {
      Places.Relation relation = places.relation(here, there);
      switch (relation) {
        case EQUAL -> reasons.add("both in " + line.placeName());
        case CONTAINS -> reasons.add(other.placeName() + " lies in " + line.placeName());
        case WITHIN -> reasons.add(line.placeName() + " lies in " + other.placeName());
        case APART -> reasons.add("a place is not in the gazetteer");
      }
    }
    Optional<Period> day = line.single().flatMap(Incident::period);
    Optional<Period> otherDay = other.single().flatMap(Incident::period);
    if (day.isPresent() && otherDay.isPresent()) {
      if (!day.get().overlaps(otherDay.get())) {
        return Optional.empty();
      }
      reasons.add("on the same days");
    } else {
      reasons.add("a total holds what happened before it was said");
    }
    return Optional.of(new Overlap(line, other, reasons));
  }

  /** Whether both places are known and neither holds the other. */
  private boolean apart(TollLine line, TollLine other) {
    Claim.Where here = line.place();
    Claim.Where there = other.place();
    return here != null
        && there != null
        && here.gazetteer() != null
        && there.gazetteer() != null
        && places.relation(here, there) == Places.Relation.APART;
  }

  /** All pairs of lines that may count the same people, in the order of the lines. */
  public List<Overlap> of(List<TollLine> lines) {
    Map<String, List<TollLine>> sorts = new LinkedHashMap<>();
    for (TollLine line : lines) {
      sorts
          .computeIfAbsent(line.crisis().id() + " " + line.harm().code(), none -> new ArrayList<>())
          .add(line);
    }
    List<Overlap> overlaps = new ArrayList<>();
    for (List<TollLine> sort : sorts.values()) {
      for (int i = 0; i < sort.size(); i++) {
        for (int j = i + 1; j < sort.size(); j++) {
          between(sort.get(i), sort.get(j)).ifPresent(overlaps::add);
        }
      }
    }
    return overlaps;
  }
}
