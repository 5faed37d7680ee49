/**
 * {@code zicht watch}: follows feeds, adds what they name to a ledger, and tells what that changes.
 * In come addresses of feeds; out go entries of the ledger, and the tolls that are new or changed,
 * as lines, JSON lines or signed messages. Start reading at {@link
 * org.zicht.command.watch.WatchCommand}.
 */
@NullMarked
package org.zicht.command.watch;

import org.jspecify.annotations.NullMarked;
