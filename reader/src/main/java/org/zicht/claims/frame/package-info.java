/**
 * Who does what to whom in a clause: the tree read as subject, object and phrases, with passives
 * turned round, relative pronouns replaced by their nouns, and subjects shared under coordination
 * and control. Start reading at {@link org.zicht.claims.frame.Frame}.
 */
@NullMarked
package org.zicht.claims.frame;

import org.jspecify.annotations.NullMarked;
