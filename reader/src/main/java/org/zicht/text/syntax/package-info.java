/**
 * Tags, lemmas and trees: a small neural net and a lemmatizer, run in plain Java from one model
 * file a language. The files are made by the training module.
 */
@NullMarked
package org.zicht.text.syntax;

import org.jspecify.annotations.NullMarked;
