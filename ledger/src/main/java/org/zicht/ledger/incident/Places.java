package org.zicht.ledger.incident;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.zicht.claims.Claim;
import org.zicht.text.place.Gazetteer;
import org.zicht.text.place.Place;

/**
 * Which place lies in which. A country holds all that has its code; a first-level area holds the
 * towns that the gazetteer puts in it.
 */
public final class Places {

  private final UnaryOperator<String> provinces;
  private final Map<String, String> known = new ConcurrentHashMap<>();

  /**
   * @param provinces the identifier of the first-level area in which a town lies, by the town's;
   *     empty where none is known
   */
  public Places(UnaryOperator<String> provinces) {
    this.provinces = provinces;
  }

  /** By the gazetteer that travels with the program, which is loaded when it is first needed. */
  public static Places standard() {
    class Lazy {
      private static final Gazetteer GAZETTEER = Gazetteer.load();
    }
    return new Places(
        town -> {
          Optional<Place> place = Lazy.GAZETTEER.place(town);
          return place.flatMap(Lazy.GAZETTEER::provinceOf).map(Place::id).orElse("");
        });
  }

  /** How two places stand to each other. */
  public enum Relation {
    EQUAL,
    /** The first holds the second. */
    CONTAINS,
    /** The second holds the first. */
    WITHIN,
    APART
  }

  /** How the place {@code first} stands to {@code second}; both are resolved. */
  public Relation relation(Claim.Where first, Claim.Where second) {
    String one = first.gazetteer();
    String other = second.gazetteer();
    if (one == null || other == null) {
      return Relation.APART;
    }
    if (one.equals(other)) {
      return Relation.EQUAL;
    }
    if (holds(first, second)) {
      return Relation.CONTAINS;
    }
    return holds(second, first) ? Relation.WITHIN : Relation.APART;
  }

  private boolean holds(Claim.Where outer, Claim.Where inner) {
    String country = outer.country();
    boolean sameCountry = country != null && country.equals(inner.country());
    return switch (outer.precision()) {
      case COUNTRY -> sameCountry && inner.precision() != Claim.PlacePrecision.COUNTRY;
      case PROVINCE, REGION, DISTRICT ->
          sameCountry
              && isTown(inner.precision())
              && provinceOf(String.valueOf(inner.gazetteer())).equals(outer.gazetteer());
      case SITE, TOWN, NEAR, UNRESOLVED -> false;
    };
  }

  private String provinceOf(String town) {
    return known.computeIfAbsent(town, provinces);
  }

  /** Whether {@code place} is, or lies in, the place with that identifier. */
  public boolean isIn(Claim.Where place, String outer) {
    String own = place.gazetteer();
    if (own == null) {
      return false;
    }
    return own.equals(outer)
        || outer.equals("country:" + place.country())
        || (isTown(place.precision()) && provinceOf(own).equals(outer));
  }

  /** Whether a place is no larger than a town. */
  static boolean isTown(Claim.PlacePrecision precision) {
    return switch (precision) {
      case SITE, TOWN, NEAR -> true;
      case DISTRICT, PROVINCE, REGION, COUNTRY, UNRESOLVED -> false;
    };
  }
}
