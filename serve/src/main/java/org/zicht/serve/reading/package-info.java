/**
 * A report as it was published, with its claims beside their words, and one claim with all that is
 * made of it. Start reading at {@link org.zicht.serve.reading.ReportPage}.
 *
 * <p>What always holds: the text of a report is shown whole and unchanged, but for what was struck
 * out of the ledger.
 */
@NullMarked
package org.zicht.serve.reading;

import org.jspecify.annotations.NullMarked;
