package org.zicht.text.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a report plays: the countries, areas and large towns that it names without doubt, and the
 * names that it gives to people. Belongs to one reading.
 */
final class Setting {

  /** Kilometres in which towns are neighbours. */
  private static final double NEAR = 150;

  /** How often each country is named. */
  private final Map<String, Double> countries = new HashMap<>();

  /** What each name adds to that, and for which country. */
  private final Map<String, Double> byName = new HashMap<>();

  private final Map<String, String> countryOfName = new HashMap<>();

  private double named;

  /** The ids of the areas that are named without doubt. */
  private final Set<String> areas = new HashSet<>();

  /** The words of names of people. */
  private final Set<String> people = new HashSet<>();

  /** The towns that the report names without doubt. */
  private final List<Place> certain = new ArrayList<>();

  Setting(List<List<Spot>> spots) {
    collect(spots);
  }

  /** Whether the area with that id is named without doubt. */
  boolean names(String id) {
    return areas.contains(id);
  }

  /** Whether somebody or some body of the report is called so. */
  boolean namesPerson(String key) {
    return people.contains(key);
  }

  private void collect(List<List<Spot>> spots) {
    for (List<Spot> own : spots) {
      for (Spot spot : own) {
        if (spot.other) {
          people.add(spot.key);
        }
      }
    }
    for (List<Spot> own : spots) {
      for (Spot spot : own) {
        if (!spot.other
            && !spot.word
            && (!spot.person || spot.locative || spot.has(Place.Kind.COUNTRY))) {
          count(spot);
        }
      }
    }
  }

  private void count(Spot spot) {
    NamedPlace largest = null;
    long others = 0;
    boolean single = true;
    for (NamedPlace candidate : spot.candidates) {
      Place place = candidate.place();
      if (largest == null || importance(place) > importance(largest.place())) {
        largest = candidate;
      }
    }
    if (largest == null) {
      return;
    }
    String country = largest.place().country();
    for (NamedPlace candidate : spot.candidates) {
      Place place = candidate.place();
      if (country == null || !country.equals(place.country())) {
        single &= place.kind() == Place.Kind.TOWN;
        others = Math.max(others, importance(place));
      }
    }
    boolean clear = single && importance(largest.place()) > 10 * others;
    if (!clear || country == null) {
      return;
    }
    Place place = largest.place();
    boolean town = place.kind() == Place.Kind.TOWN;
    if (town && place.population() < 200_000 && !largest.capital()) {
      return;
    }
    double weight = town ? 0.7 : 1;
    countries.merge(country, weight, Double::sum);
    named += weight;
    byName.merge(spot.key, weight, Double::sum);
    countryOfName.put(spot.key, country);
    if (town) {
      certain.add(place);
    } else {
      areas.add(place.id());
    }
    if (largest.province() != null) {
      areas.add(largest.province().id());
    }
  }

  private static long importance(Place place) {
    return switch (place.kind()) {
      case COUNTRY -> 1_000_000_000L;
      case REGION -> 100_000_000L;
      case PROVINCE, DISTRICT -> Math.max(1_000_000, place.population());
      case TOWN -> place.population();
    };
  }

  /** How much of what the report names lies in a country, the name itself left out; 0 to 1. */
  double share(@Nullable String country, Spot spot) {
    double own = byName.getOrDefault(spot.key, 0.0);
    if (country == null || named <= own) {
      return 0;
    }
    boolean counted = own > 0 && country.equals(countryOfName.get(spot.key));
    double there = countries.getOrDefault(country, 0.0) - (counted ? own : 0);
    return there / (named - own);
  }

  /** Whether a place lies near a town that is named without doubt. */
  boolean isNear(Place place) {
    for (Place other : certain) {
      if (!other.id().equals(place.id()) && kilometres(place, other) < NEAR) {
        return true;
      }
    }
    return false;
  }

  private static double kilometres(Place one, Place other) {
    double north = one.latitude() - other.latitude();
    double east = (one.longitude() - other.longitude()) * Math.cos(Math.toRadians(one.latitude()));
    return 111 * Math.hypot(north, east);
  }
}
