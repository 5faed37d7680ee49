/**
 * The hash chain that makes every later change of an entry show.
 *
 * <p>Each entry's hash covers its number, its time, its kind, the hash before it, and a salted
 * digest of what it says. What it says stands apart, with its salt: both can be erased, and the
 * chain still holds. Start reading at {@link org.zicht.ledger.chain.Link}.
 */
@NullMarked
package org.zicht.ledger.chain;

import org.jspecify.annotations.NullMarked;
