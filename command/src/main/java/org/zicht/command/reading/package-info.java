/**
 * Commands on reports: their claims, attributions, trees, text; and the rules that they are read
 * by. None knows a ledger. Start reading at {@link org.zicht.command.reading.ReadCommand}.
 */
@NullMarked
package org.zicht.command.reading;

import org.jspecify.annotations.NullMarked;
