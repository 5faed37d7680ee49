/**
 * What all pages have in common: the frame around them, who looks at them, and how a voice, a
 * chain, a count or a quotation is drawn. Start reading at {@link org.zicht.serve.frame.Frame}.
 *
 * <p>What always holds: words of a report go in escaped, isolated from the direction of the words
 * around them, and in a serif; the program's own words never are.
 */
@NullMarked
package org.zicht.serve.frame;

import org.jspecify.annotations.NullMarked;
