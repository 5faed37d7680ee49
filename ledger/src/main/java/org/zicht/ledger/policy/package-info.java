/**
 * Policies: named pure functions from what is said of a number to a low, a best and a high figure.
 *
 * <p>In comes a {@link org.zicht.ledger.toll.TollLine}, out goes a {@link
 * org.zicht.ledger.policy.Figure} that lists the claims that bound it, those it leaves out, and
 * why. Each policy says in its description what it does; {@link org.zicht.ledger.policy.Policies}
 * has them by name.
 */
@NullMarked
package org.zicht.ledger.policy;

import org.jspecify.annotations.NullMarked;
