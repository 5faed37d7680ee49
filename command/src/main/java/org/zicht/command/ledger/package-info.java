/**
 * Commands on a ledger: adding reports to it, its views, its checks. Start reading at {@link
 * org.zicht.command.ledger.LedgerCommand}.
 */
@NullMarked
package org.zicht.command.ledger;

import org.jspecify.annotations.NullMarked;
