/**
 * The command line: {@code zicht}. Start reading at {@link org.zicht.command.Main}, which names
 * every command; each stands in the package of what it works on.
 */
@NullMarked
package org.zicht.command;

import org.jspecify.annotations.NullMarked;
