/**
 * Who says so: every attribution of a report, whether or not what is said is a claim about a
 * crisis.
 *
 * <p>What comes in is a {@link org.zicht.text.ParsedReport}; what goes out is {@link
 * org.zicht.attribution.Attributions}: the words that are told on somebody's word (the content),
 * the words that say so (the cue), who it is (the speaker) and through whom it came. Start reading
 * at {@link org.zicht.attribution.reading.AttributionFinder}.
 *
 * <p>What always holds: every span lies in the canonical text; the content of an attribution never
 * overlaps its own cue; the same text gives the same attributions in the same order. What a speaker
 * is (police, agency, document) is not decided here, nor what is done with an attribution that is a
 * deed in words ({@link org.zicht.attribution.Sort#deed()}).
 */
@NullMarked
package org.zicht.attribution;

import org.jspecify.annotations.NullMarked;
