/**
 * The report as it came in: its canonical text and where it is from.
 *
 * <p>In comes what a user names: files, directories, standard input ({@link
 * org.zicht.report.Inputs}). What each is shows in its content ({@link org.zicht.report.Format});
 * what is no plain text is opened by an {@link org.zicht.report.Opener}. Out goes, for each report,
 * a {@link org.zicht.report.Reading}: a {@link org.zicht.report.Report} with the problems met, or
 * what is wrong and what to do about it. No input, however broken, raises an exception.
 *
 * <p>Everything later points into {@link org.zicht.report.Report#text()} by {@link
 * org.zicht.report.Span}s: half open, in UTF-16 code units. Start reading at {@link
 * org.zicht.report.Report}.
 */
@NullMarked
package org.zicht.report;

import org.jspecify.annotations.NullMarked;
