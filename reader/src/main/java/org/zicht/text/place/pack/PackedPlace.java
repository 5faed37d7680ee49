package org.zicht.text.place.pack;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zicht.text.place.Place;
import org.zicht.text.place.Trust;

/**
 * A place as it is written to a file.
 *
 * @param number the GeoNames id; of what is no town of GeoNames, a number of its own
 * @param id its identifier, or null for a town, which has {@code geonames:} and its number
 * @param name its English name
 * @param country ISO 3166-1 alpha-2, or the empty string
 * @param kind what it is
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param population people, 0 if unknown
 * @param capital whether it is the capital of its country
 * @param seat whether it is the seat of its first-level area
 * @param province GeoNames' code of its first-level area ({@code UA.07}), or the empty string
 * @param names how it is called, by {@link org.zicht.text.place.NameKey}
 */
public record PackedPlace(
    int number,
    @Nullable String id,
    String name,
    String country,
    Place.Kind kind,
    double latitude,
    double longitude,
    long population,
    boolean capital,
    boolean seat,
    String province,
    Map<String, Use> names) {

  /**
   * How a place comes by a name.
   *
   * @param trust how sure it is
   * @param languages a bit for each language that names it so; 0: all
   */
  public record Use(Trust trust, int languages) {}

  /** Copies the names. */
  public PackedPlace {
    names = Map.copyOf(names);
  }
}
