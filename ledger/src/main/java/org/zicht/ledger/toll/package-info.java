/**
 * Tolls: what is said of the number of victims, crisis by crisis, place by place, group by group.
 *
 * <p>In come statements and incidents, out go {@link org.zicht.ledger.toll.TollLine}s of {@link
 * org.zicht.ledger.toll.Observation}s. Totals so far and single incidents stand apart; every
 * observation has two dates, when it happened and when it was said; what is superseded or withdrawn
 * stays, marked. Start reading at {@link org.zicht.ledger.toll.TollFinder}. What figure they come
 * to is for a policy to say.
 */
@NullMarked
package org.zicht.ledger.toll;

import org.jspecify.annotations.NullMarked;
