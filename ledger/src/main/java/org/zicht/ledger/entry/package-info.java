/**
 * What a ledger holds: entries, one after another, never changed. Start reading at {@link
 * org.zicht.ledger.entry.Content}.
 *
 * <p>An entry says that a report was added, that its claims were read, that an input could not be
 * read, or that somebody decided something. Everything that is shown is derived from entries; the
 * order in which reports arrived makes no difference to it.
 */
@NullMarked
package org.zicht.ledger.entry;

import org.jspecify.annotations.NullMarked;
