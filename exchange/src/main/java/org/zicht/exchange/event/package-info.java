/**
 * Event data as conflict researchers keep it: PLOVER, ACLED, UCDP GED, each with its own columns
 * and codes.
 *
 * <p>What comes in is {@link org.zicht.exchange.format.Exported}; what goes out is a file of the
 * scheme. PLOVER has a record for each claim, ACLED and UCDP a row for each incident. What a scheme
 * has no code for is left out and told; a column that only the scheme's own keepers can fill is
 * empty.
 */
@NullMarked
package org.zicht.exchange.event;

import org.jspecify.annotations.NullMarked;
