/**
 * Names of private persons, found and masked in what leaves the program.
 *
 * <p>What comes in is an {@link org.zicht.ledger.account.Account}; what goes out is the same
 * account with the names of private persons struck out of its texts, claims and titles, and which
 * parts were changed. Who holds a public office, leads a body or speaks for one keeps the name;
 * everybody else loses it, and so does whoever cannot be told. Words are found by the tables of
 * each report's language ({@code persons.tsv} and the others); no class names a language. Offsets
 * stay: each letter of a masked word becomes a block. Start reading at {@link
 * org.zicht.exchange.privacy.Masking}.
 */
@NullMarked
package org.zicht.exchange.privacy;

import org.jspecify.annotations.NullMarked;
