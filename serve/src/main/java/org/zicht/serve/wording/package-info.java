/**
 * The words of the page itself, in the language of who reads it: the English ones stand in the
 * code, a table for each other language says them anew. Start reading at {@link
 * org.zicht.serve.wording.Phrases}.
 *
 * <p>Words of a report never pass through here: they stay as they are.
 */
@NullMarked
package org.zicht.serve.wording;

import org.jspecify.annotations.NullMarked;
