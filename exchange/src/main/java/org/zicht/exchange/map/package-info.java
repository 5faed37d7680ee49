/**
 * Incidents and claims for maps, as GeoJSON by RFC 7946.
 *
 * <p>What comes in is {@link org.zicht.exchange.format.Exported}; what goes out is one collection
 * of features. A place that is an area has no point: its feature has no geometry, and says in its
 * properties what is known.
 */
@NullMarked
package org.zicht.exchange.map;

import org.jspecify.annotations.NullMarked;
