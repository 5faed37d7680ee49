/**
 * Pieces of a sentence and tables of phrases: what the finders of numbers and times read with.
 *
 * <p>In comes a sentence, however its tokens were cut; out come pieces that are always cut alike
 * ('21-jarige' is three pieces whether it was one token or three), and lookups of phrases of such
 * pieces. Pieces lie within one token each, in order, and never overlap. Start reading at {@link
 * org.zicht.text.phrase.Piece}.
 */
@NullMarked
package org.zicht.text.phrase;

import org.jspecify.annotations.NullMarked;
