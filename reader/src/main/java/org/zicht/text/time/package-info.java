/**
 * When: the time expressions of a sentence, and the days and hours that they stand for, counted
 * from the day of the report.
 *
 * <p>In come a sentence and, if known, the report's day; out come {@link
 * org.zicht.text.time.TimeExpression}s: in order, never overlapping. What the words do not tell is
 * null, never guessed. Start reading at {@link org.zicht.text.time.TimeFinder}.
 */
@NullMarked
package org.zicht.text.time;

import org.jspecify.annotations.NullMarked;
