/**
 * Makes the models of languages: tags, lemmas and trees. Never on the user's path.
 *
 * <p>In: treebanks. Out: {@code syntax.bin}, its card and its licence in {@code
 * languages/CODE/model}. Start reading at {@link org.zicht.training.syntax.TrainSyntax}.
 */
@NullMarked
package org.zicht.training.syntax;

import org.jspecify.annotations.NullMarked;
