package org.zicht.text.place;

import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer.
 *
 * @param id its identifier in the gazetteer ({@code geonames:1526384}, {@code country:KZ})
 * @param name its English name
 * @param country ISO 3166-1 alpha-2, or null for what belongs to no single country ('the Sahel')
 * @param kind what it is
 * @param latitude degrees north of its middle, WGS 84
 * @param longitude degrees east of its middle, WGS 84
 * @param population people, 0 if unknown
 */
public record Place(
    String id,
    String name,
    @Nullable String country,
    Kind kind,
    double latitude,
    double longitude,
    long population) {

  /** What a place is, from fine to coarse. */
  public enum Kind {
    TOWN,
    /** Second-level administrative area. */
    DISTRICT,
    /** First-level administrative area. */
    PROVINCE,
    /** An area that is no administrative unit, or spans several ('Donbas', 'the West Bank'). */
    REGION,
    COUNTRY
  }
}
