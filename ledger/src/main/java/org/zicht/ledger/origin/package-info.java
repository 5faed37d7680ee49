/**
 * On whose word a claim stands, across reports and languages.
 *
 * <p>In comes the attribution chain of a claim, out goes its {@link
 * org.zicht.ledger.origin.Origin}: the root of the chain by office, kind, country and name; else
 * the agency credited; else the publisher. Independent sources are counted by origin, never by
 * outlet. Start reading at {@link org.zicht.ledger.origin.OriginFinder}.
 */
@NullMarked
package org.zicht.ledger.origin;

import org.jspecify.annotations.NullMarked;
