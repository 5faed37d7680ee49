/**
 * Sentences as the language layer sees them, written out: {@link
 * org.zicht.views.sentences.ConlluText} for programs, {@link org.zicht.views.sentences.TreeText}
 * for people. Nothing of a report's words can steer a terminal or break a line of the form.
 */
@NullMarked
package org.zicht.views.sentences;

import org.jspecify.annotations.NullMarked;
