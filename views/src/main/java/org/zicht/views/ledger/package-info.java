/**
 * What is shown of a ledger: reports, claims, incidents, tolls, sources and the rest, as rows.
 * Start reading at {@link org.zicht.views.ledger.LedgerViews}.
 *
 * <p>Rows are a pure function of the account; nothing in them depends on the order in which reports
 * came, on the clock, or on the machine.
 */
@NullMarked
package org.zicht.views.ledger;

import org.jspecify.annotations.NullMarked;
