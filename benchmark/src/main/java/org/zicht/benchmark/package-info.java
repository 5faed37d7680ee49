/**
 * Makes reports to measure on, and measures how fast the stages of the program are. Not part of the
 * program that a user runs.
 *
 * <p>What comes in: the project's own reports, the examples and those of the golden tests. What
 * goes out: made reports as files, and figures as lines of text. What always holds: the same seed
 * and the same sources give the same reports, and no two of them are near copies. Start reading at
 * {@link org.zicht.benchmark.ReportMaker} and {@link org.zicht.benchmark.Stages}.
 */
@NullMarked
package org.zicht.benchmark;

import org.jspecify.annotations.NullMarked;
