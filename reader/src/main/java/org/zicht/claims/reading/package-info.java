/**
 * From a parsed report and its attributions to its claims, in sieves: triggers in their clauses,
 * participants, status and certainty, counts, place and time, sources; at last the tellings of one
 * occurrence are joined. Start reading at {@link org.zicht.claims.reading.ClaimReader}.
 */
@NullMarked
package org.zicht.claims.reading;

import org.jspecify.annotations.NullMarked;
