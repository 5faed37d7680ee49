/**
 * Which language a text is in, and the folder of data of each language that Zicht reads.
 *
 * <p>{@link org.zicht.text.language.LanguageDetector} takes a text and tells its language, or that
 * Zicht does not read it, or that too little stands there. Languages it can tell are lines of
 * {@code languages/detection.tsv}; languages Zicht reads are folders that hold a model.
 */
@NullMarked
package org.zicht.text.language;

import org.jspecify.annotations.NullMarked;
