/**
 * The language layer: from a {@link org.zicht.report.Report} to a {@link
 * org.zicht.text.ParsedReport} of paragraphs, sentences and tokens with tags, lemmas and a tree
 * (Universal Dependencies), and the times, quantities and places that it names.
 *
 * <p>Knows nothing of claims. What a language needs is data: a folder of {@code languages/}. Start
 * reading at {@link org.zicht.text.ParsedReport}.
 */
@NullMarked
package org.zicht.text;

import org.jspecify.annotations.NullMarked;
