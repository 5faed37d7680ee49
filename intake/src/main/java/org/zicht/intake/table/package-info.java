/**
 * Tables of reports: CSV, JSON lines, and arrays of JSON objects, one report a row.
 *
 * <p>Which column holds what is said by {@link org.zicht.report.Columns}. A row that is broken
 * fails by its name ({@code file!line 12}) and the next is read; one row is in memory at a time.
 * Start reading at {@link org.zicht.intake.table.Table}.
 */
@NullMarked
package org.zicht.intake.table;

import org.jspecify.annotations.NullMarked;
