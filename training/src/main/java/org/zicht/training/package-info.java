/**
 * Makes what the reader ships: models of languages, from treebanks. Never on the user's path.
 *
 * <p>In: treebanks in CoNLL-U form. Out: {@code syntax.bin}, its card and its licence in {@code
 * languages/CODE/model}. Start reading at {@link org.zicht.training.TrainSyntax}.
 */
@NullMarked
package org.zicht.training;

import org.jspecify.annotations.NullMarked;
