/**
 * Copies: syndicated and lightly edited texts, folded into one; and the agencies that they credit.
 *
 * <p>In come reports, out go groups of copies ({@link org.zicht.ledger.copy.CopyFinder}). A copy
 * adds no source. Which texts are copies depends on the texts alone.
 */
@NullMarked
package org.zicht.ledger.copy;

import org.jspecify.annotations.NullMarked;
