package org.zicht.training.gazetteer;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zicht.text.place.NameKey;
import org.zicht.text.place.Place;
import org.zicht.text.place.Trust;
import org.zicht.text.place.pack.PackedPlace;

/** A place while it is being put together. */
final class Entry {

  /** How a place comes by a name: the best trust, and the languages it is bound to (0: any). */
  record Use(Trust trust, int languages) {

    Use and(Use other) {
      Trust best = trust.compareTo(other.trust) <= 0 ? trust : other.trust;
      boolean free = languages == 0 || other.languages == 0;
      return new Use(best, free ? 0 : languages | other.languages);
    }
  }

  final int number;
  final @Nullable String id;
  String name;
  String country;
  final Place.Kind kind;
  double latitude;
  double longitude;
  long population;
  boolean capital;
  boolean seat;

  /** GeoNames' code of its first-level area ({@code UA.07}), or the empty string. */
  String province = "";

  /** Its names in Cyrillic letters, as spelt. */
  final Set<String> cyrillic = new TreeSet<>();

  /** By key. */
  private final Map<String, Use> names = new TreeMap<>();

  Entry(int number, @Nullable String id, String name, String country, Place.Kind kind) {
    this.number = number;
    this.id = id;
    this.name = name;
    this.country = country;
    this.kind = kind;
  }

  void name(String spelling, Trust trust, int languages) {
    String key = NameKey.of(spelling);
    if (key.isEmpty()) {
      return;
    }
    names.merge(key, new Use(trust, languages), Use::and);
  }

  boolean hasName(String spelling) {
    return names.containsKey(NameKey.of(spelling));
  }

  Map<String, Use> names() {
    return names;
  }

  void at(double toLatitude, double toLongitude) {
    this.latitude = toLatitude;
    this.longitude = toLongitude;
  }

  /** As it is written. */
  PackedPlace packed() {
    Map<String, PackedPlace.Use> uses = new TreeMap<>();
    names.forEach((name, use) -> uses.put(name, new PackedPlace.Use(use.trust(), use.languages())));
    return new PackedPlace(
        number,
        id,
        name,
        country,
        kind,
        latitude,
        longitude,
        population,
        capital,
        seat,
        province,
        uses);
  }
}
