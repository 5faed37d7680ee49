/**
 * Who: what kind of person, body or thing a noun phrase names, and who is called by name in a
 * report, by the tables {@code kinds.tsv} and {@code names.tsv} of its language, the tree and the
 * words beside. Comes after {@code text}; knows nothing of claims.
 *
 * <p>In comes a {@link org.zicht.text.ParsedReport}; out come a {@link org.zicht.party.Party} for
 * any noun phrase and the {@link org.zicht.party.Names} of the report. A shorter form that two
 * names share names neither. Start reading at {@link org.zicht.party.PartyReader}.
 */
@NullMarked
package org.zicht.party;

import org.jspecify.annotations.NullMarked;
