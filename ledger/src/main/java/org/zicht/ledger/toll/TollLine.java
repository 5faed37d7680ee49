package org.zicht.ledger.toll;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.ledger.chain.Digests;
import org.zicht.ledger.incident.Incident;
import org.zicht.ledger.incident.Victims;

/**
 * All that is said of the number of one group of victims of one harm in one place: as a total so
 * far, or of one incident.
 *
 * @param crisis the crisis
 * @param harm what they suffered
 * @param victims who
 * @param place where, or null where no report says
 * @param incident the incident, or null of a total
 * @param observations what is said, by the day on which it was said; at least one
 */
public record TollLine(
    Crisis crisis,
    ClaimType harm,
    Victims victims,
    Claim.@Nullable Where place,
    @Nullable Incident incident,
    List<Observation> observations) {

  /** By crisis, harm, whole crisis before its parts, place, group, totals before incidents. */
  public static final Comparator<TollLine> IN_ORDER =
      Comparator.comparing((TollLine line) -> line.crisis().id())
          .thenComparing(TollLine::harm)
          .thenComparing(line -> !line.isWhole())
          .thenComparing(TollLine::placeName)
          .thenComparing(line -> line.incident() != null)
          .thenComparing(TollLine::victims)
          .thenComparing(line -> line.single().map(Incident::id).orElse(""));

  /**
   * @throws IllegalArgumentException if there is no observation
   */
  public TollLine {
    observations = List.copyOf(observations);
    if (observations.isEmpty()) {
      throw new IllegalArgumentException("a line without an observation");
    }
  }

  /** The same for the same crisis, harm, victims, place and incident. */
  public String id() {
    String where =
        place == null ? "" : Objects.requireNonNullElse(place.gazetteer(), "text " + place.text());
    return "t"
        + Digests.of(
                crisis.id(),
                harm.code(),
                victims.code(),
                where,
                single().map(Incident::id).orElse(""))
            .substring(0, 10);
  }

  /** The incident, unless it is a line of totals. */
  public Optional<Incident> single() {
    return Optional.ofNullable(incident);
  }

  /** Whether it is of the whole area of the crisis. */
  public boolean isWhole() {
    return place != null && crisis.place().equals(place.gazetteer());
  }

  /** What the place is called; empty where no report says. */
  public String placeName() {
    if (place == null) {
      return "";
    }
    String name = place.name();
    return name == null ? place.text() : name;
  }

  /** The same line with other observations; at least one. */
  public TollLine with(List<Observation> others) {
    return new TollLine(crisis, harm, victims, place, incident, others);
  }

  /** Those that still stand. */
  public List<Observation> standing() {
    return observations.stream().filter(one -> one.state() == Observation.State.STANDING).toList();
  }
}
