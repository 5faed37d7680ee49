/**
 * Archives: zip, tar, gzip, and web archives (WARC), read in one pass from their first byte.
 *
 * <p>Each entry is read by its own content and is called {@code archive!entry}. Nothing is written
 * to disk, one entry is in memory at a time, and what an input may unpack to is bounded ({@link
 * org.zicht.report.Allowance}). A damaged entry fails alone if the archive's form lets the next one
 * be found; else the rest of the archive fails by the archive's name.
 */
@NullMarked
package org.zicht.intake.archive;

import org.jspecify.annotations.NullMarked;
