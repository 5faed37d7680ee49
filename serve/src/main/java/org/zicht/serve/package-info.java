/**
 * The page: a web app on one ledger, for one machine. Requests come in through {@link
 * org.zicht.serve.web}, the ledger through {@link org.zicht.serve.desk.Desk}; pages go out. Start
 * reading at {@link org.zicht.serve.WebApp}, which names every page.
 *
 * <p>What always holds: no page changes the ledger but by adding entries; every word of a report is
 * escaped; nothing is fetched that the user has not named.
 */
@NullMarked
package org.zicht.serve;

import org.jspecify.annotations.NullMarked;
