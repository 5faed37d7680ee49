/**
 * Who: what kind of person, body or thing a noun phrase names, by the tables {@code kinds.tsv} and
 * {@code names.tsv} of its language. Comes after {@code text}; knows nothing of claims. Start
 * reading at {@link org.zicht.party.PartyReader}.
 */
@NullMarked
package org.zicht.party;

import org.jspecify.annotations.NullMarked;
