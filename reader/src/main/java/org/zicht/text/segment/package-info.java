/**
 * Paragraphs, headings, sentences and tokens of a canonical text, each with its exact place in it.
 */
@NullMarked
package org.zicht.text.segment;

import org.jspecify.annotations.NullMarked;
