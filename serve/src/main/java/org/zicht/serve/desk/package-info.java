/**
 * The ledger as pages see it: the account of all that it holds, derived once for each state of the
 * ledger, with what is asked of it found quickly. Start reading at {@link
 * org.zicht.serve.desk.Desk}.
 *
 * <p>A {@link org.zicht.serve.desk.Snapshot} never changes: a page is made from one from beginning
 * to end, whatever is added meanwhile.
 */
@NullMarked
package org.zicht.serve.desk;

import org.jspecify.annotations.NullMarked;
