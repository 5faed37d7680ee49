/**
 * What all commands share: streams, options, progress, exit status. In come arguments and what is
 * known of the process ({@link org.zicht.command.terminal.Surroundings}); nothing here knows a
 * command.
 */
@NullMarked
package org.zicht.command.terminal;

import org.jspecify.annotations.NullMarked;
