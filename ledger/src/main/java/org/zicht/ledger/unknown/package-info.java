/**
 * What is not known: what reports say is not, what nobody says, and where and when reporting was
 * impaired, so that no report is not no event. Start reading at {@link
 * org.zicht.ledger.unknown.UnknownFinder}.
 */
@NullMarked
package org.zicht.ledger.unknown;

import org.jspecify.annotations.NullMarked;
