/**
 * Treebanks as training text: sentences that somebody annotated by hand, read from CoNLL-U files,
 * their lemmas written as a reader of reports wants them, and varied as real text varies.
 *
 * <p>In: treebanks in CoNLL-U form. Out: {@link org.zicht.training.treebank.GoldSentence}s. Start
 * reading at {@link org.zicht.training.treebank.Treebank}.
 */
@NullMarked
package org.zicht.training.treebank;

import org.jspecify.annotations.NullMarked;
