/**
 * The command that opens a ledger as a page: arguments in, a server that listens until it is ended.
 * What the page says stands in {@code org.zicht.serve}. Start reading at {@link
 * org.zicht.command.serve.ServeCommand}.
 */
@NullMarked
package org.zicht.command.serve;

import org.jspecify.annotations.NullMarked;
