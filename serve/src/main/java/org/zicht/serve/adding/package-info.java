/**
 * From what a user gives, a file, a text or an address, to entries of the ledger. Start reading at
 * {@link org.zicht.serve.adding.Reception}.
 *
 * <p>What always holds: what cannot be read is named with what is wrong and what to do, and does
 * not keep the rest from being read; nothing is fetched but the address that was given.
 */
@NullMarked
package org.zicht.serve.adding;

import org.jspecify.annotations.NullMarked;
