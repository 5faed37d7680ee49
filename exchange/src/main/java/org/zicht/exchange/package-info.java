/**
 * Ledgers in the formats of others, and back.
 *
 * <p>What comes in is an {@link org.zicht.ledger.account.Account} that may be shown (masked by
 * {@link org.zicht.exchange.privacy.Masking}, or with names); what goes out is a file in one of the
 * {@link org.zicht.exchange.Format formats}, and in plain words what the format cannot hold. Each
 * format has a page in {@code docs/formats}. Start reading at {@link org.zicht.exchange.Format}.
 */
@NullMarked
package org.zicht.exchange;

import org.jspecify.annotations.NullMarked;
