/**
 * Finds attributions: cues sentence by sentence, then what joins sentences. Start reading at {@link
 * org.zicht.attribution.reading.AttributionFinder}.
 *
 * <p>Each rule fills {@link org.zicht.attribution.reading.Draft}s; a rule that finds nothing sure
 * leaves its draft empty, and an empty draft becomes no attribution.
 */
@NullMarked
package org.zicht.attribution.reading;

import org.jspecify.annotations.NullMarked;
