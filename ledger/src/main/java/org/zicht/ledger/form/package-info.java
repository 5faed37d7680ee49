/**
 * What entries say, as JSON, both ways: as a store keeps it, and decisions as they are carried from
 * one ledger to another. Start reading at {@link org.zicht.ledger.form.EntryJson}.
 *
 * <p>In come contents, out go bytes, and the other way round; the same content gives the same bytes
 * always.
 */
@NullMarked
package org.zicht.ledger.form;

import org.jspecify.annotations.NullMarked;
