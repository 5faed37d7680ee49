/**
 * When: the time expressions of a sentence, and the days and hours that they stand for, counted
 * from the day of the report. Start reading at {@link org.zicht.text.time.TimeExpression}.
 */
@NullMarked
package org.zicht.text.time;

import org.jspecify.annotations.NullMarked;
