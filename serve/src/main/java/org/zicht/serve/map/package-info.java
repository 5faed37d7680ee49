/**
 * Where incidents are told to have happened: a list first, a map beside it. Start reading at {@link
 * org.zicht.serve.map.MapPage}.
 *
 * <p>What always holds: only a place that is told exactly is a point; what is told of a country or
 * an area stands in the list, and a country is outlined; nothing is fetched to draw the map.
 */
@NullMarked
package org.zicht.serve.map;

import org.jspecify.annotations.NullMarked;
