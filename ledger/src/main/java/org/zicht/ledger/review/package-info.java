/**
 * What people decided of claims, and what the claims are by it.
 *
 * <p>In come the holdings, with claims as they were read; out go the reviews of those claims, and
 * the same reports with the claims that stand: corrected, and without those rejected. The text of a
 * report never changes. A decision that another undoes does not count; one whose claim is not found
 * any more is listed. What is decided of a claim is decided of the same words in copies of its
 * report. Start reading at {@link org.zicht.ledger.review.Reviews}.
 */
@NullMarked
package org.zicht.ledger.review;

import org.jspecify.annotations.NullMarked;
