/**
 * Scores the reader against sets that people annotated.
 *
 * <p>What comes in is a folder with a set as its makers published it; what goes out is {@link
 * org.zicht.evaluation.Measured}: figures, the number of items, and a hash of the files. The sets
 * are only measured on, never learned from. Start reading at {@link org.zicht.evaluation.Sets}.
 */
@NullMarked
package org.zicht.evaluation;

import org.jspecify.annotations.NullMarked;
