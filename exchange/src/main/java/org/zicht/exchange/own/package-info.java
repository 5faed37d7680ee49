/**
 * Zicht's own formats: JSON lines and CSV, which come back as they went, and sheets of XLSX.
 *
 * <p>What goes out is reports with their claims, failures and decisions, one a line or row, each
 * report before its claims; what comes in is the same, and becomes entries of a ledger. Export of
 * what was imported gives the same bytes. Incidents and tolls are derived: they go out and do not
 * come back. Start reading at {@link org.zicht.exchange.own.OwnLines} and {@link
 * org.zicht.exchange.own.Import}.
 */
@NullMarked
package org.zicht.exchange.own;

import org.jspecify.annotations.NullMarked;
