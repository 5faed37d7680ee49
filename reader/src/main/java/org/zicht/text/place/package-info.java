/**
 * Where: the places that a report names, found in a gazetteer that travels in the jar. Start
 * reading at {@link org.zicht.text.place.PlaceMention}.
 */
@NullMarked
package org.zicht.text.place;

import org.jspecify.annotations.NullMarked;
