/**
 * Figures of victims with the hashtags of the Humanitarian Exchange Language.
 *
 * <p>What comes in is {@link org.zicht.exchange.format.Exported}; what goes out is a CSV file with
 * a row of names, a row of hashtags, and a row for each line of a toll.
 */
@NullMarked
package org.zicht.exchange.figure;

import org.jspecify.annotations.NullMarked;
