/** The command line: {@code zicht}. Start reading at {@link org.zicht.command.Main}. */
@NullMarked
package org.zicht.command;

import org.jspecify.annotations.NullMarked;
