/**
 * Feeds: RSS, Atom and JSON Feed, and the lists of addresses that OPML and sitemaps are.
 *
 * <p>An item whose own text is the whole article is read and called {@code feed!address}. One that
 * gives but its first words, and every address of a list, is a link: nothing is fetched that the
 * user has not named. Start reading at {@link org.zicht.intake.feed.Feeds}.
 */
@NullMarked
package org.zicht.intake.feed;

import org.jspecify.annotations.NullMarked;
