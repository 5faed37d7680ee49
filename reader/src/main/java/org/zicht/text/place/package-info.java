/**
 * Where: the places that a report names, found in a gazetteer that travels in the jar.
 *
 * <p>In come the sentences of one report, tagged and parsed; out come {@link
 * org.zicht.text.place.PlaceMention}s. A {@link org.zicht.text.place.PlaceFinder} works in three
 * steps: which words may name a place, what the words around them say of it, and, with the whole
 * report in view, which place it is, if any. Start reading there.
 *
 * <p>What always holds: mentions of a sentence do not overlap and stand in the order of the text; a
 * name means one place in a report unless its own words say otherwise; the same sentences give the
 * same mentions. Names are compared by their {@link org.zicht.text.place.NameKey}.
 */
@NullMarked
package org.zicht.text.place;

import org.jspecify.annotations.NullMarked;
