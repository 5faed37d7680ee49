/**
 * Commands by which a ledger leaves Zicht in the formats of others, and comes back. What a format
 * cannot hold goes to standard error in plain words. Start reading at {@link
 * org.zicht.command.exchange.ExportCommand}.
 */
@NullMarked
package org.zicht.command.exchange;

import org.jspecify.annotations.NullMarked;
