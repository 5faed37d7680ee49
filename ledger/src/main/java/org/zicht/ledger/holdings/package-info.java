/**
 * What the entries come to before anything is concluded from them: reports with their publications
 * and claims, inputs that failed, decisions. Start reading at {@link
 * org.zicht.ledger.holdings.Holdings}.
 *
 * <p>Nothing here depends on the order in which reports arrived: reports stand in the order of
 * their days and ids, and of several publications of one text the earliest is the one whose claims
 * count.
 */
@NullMarked
package org.zicht.ledger.holdings;

import org.jspecify.annotations.NullMarked;
