/**
 * Rows of named values, written as a table for the terminal, JSON, JSON lines or CSV. Start reading
 * at {@link org.zicht.views.table.Table}.
 *
 * <p>The same rows give the same text always; no words of a report can become an escape sequence or
 * a formula.
 */
@NullMarked
package org.zicht.views.table;

import org.jspecify.annotations.NullMarked;
