/**
 * The account of a ledger: all that is derived from its entries, wired in one place. Start reading
 * at {@link org.zicht.ledger.account.Account}.
 *
 * <p>An account is a pure function of the holdings: the same reports and decisions give the same
 * account, whatever the order in which the reports came.
 */
@NullMarked
package org.zicht.ledger.account;

import org.jspecify.annotations.NullMarked;
