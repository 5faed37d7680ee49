/**
 * Where entries are kept: the interface {@link org.zicht.ledger.store.LedgerStore}, and the one
 * exception that a store throws. Engines stand behind it, in packages of their own.
 */
@NullMarked
package org.zicht.ledger.store;

import org.jspecify.annotations.NullMarked;
