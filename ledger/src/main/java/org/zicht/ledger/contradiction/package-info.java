/**
 * Contradictions: what origins say against each other, by what it is about.
 *
 * <p>In come incidents and lines of tolls, out go {@link
 * org.zicht.ledger.contradiction.Contradiction}s. What one origin says later against its own
 * earlier words is a revision, not a contradiction.
 */
@NullMarked
package org.zicht.ledger.contradiction;

import org.jspecify.annotations.NullMarked;
