/**
 * The report as it came in: its canonical text and where it is from.
 *
 * <p>Everything later points into {@link org.zicht.report.Report#text()} by {@link
 * org.zicht.report.Span}s: half open, in UTF-16 code units. Start reading at {@link
 * org.zicht.report.Report}.
 */
@NullMarked
package org.zicht.report;

import org.jspecify.annotations.NullMarked;
