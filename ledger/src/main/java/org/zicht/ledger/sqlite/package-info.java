/**
 * The ledger in one SQLite file: {@link org.zicht.ledger.sqlite.SqliteStore}.
 *
 * <p>Every transaction takes the write lock when it begins, so two writers wait for each other; it
 * ends with what it wrote on the disk (a rollback journal, fully synchronous), so that one file is
 * all there is, and a kill at any moment leaves the entries as they were before or after.
 */
@NullMarked
package org.zicht.ledger.sqlite;

import org.jspecify.annotations.NullMarked;
