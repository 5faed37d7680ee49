/**
 * Makes files of places: the two that travel in the jar, and those that a user imports.
 *
 * <p>In come places, put together from sources or read from a dump of GeoNames ({@link
 * org.zicht.text.place.pack.GeoNamesDump}); out come the bytes that {@link
 * org.zicht.text.place.PlaceTable} opens. The same places give the same bytes. Start reading at
 * {@link org.zicht.text.place.pack.PlaceTableWriter}.
 */
@NullMarked
package org.zicht.text.place.pack;

import org.jspecify.annotations.NullMarked;
