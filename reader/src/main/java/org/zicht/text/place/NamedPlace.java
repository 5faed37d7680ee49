package org.zicht.text.place;

import org.jspecify.annotations.Nullable;

/**
 * A place of the gazetteer, found by one of its names.
 *
 * @param place the place
 * @param trust how sure it is that it goes by that name
 * @param province the first-level area it lies in, or null
 * @param capital whether it is the capital of its country
 * @param seat whether it is the seat of its first-level area
 */
public record NamedPlace(
    Place place, Trust trust, @Nullable Place province, boolean capital, boolean seat) {}
