/**
 * The words by which a language says who says so: its {@code speech.tsv}. Start reading at {@link
 * org.zicht.attribution.lexicon.SpeechLexicon}.
 */
@NullMarked
package org.zicht.attribution.lexicon;

import org.jspecify.annotations.NullMarked;
