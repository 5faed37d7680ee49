/**
 * Feeds followed over time: in come the addresses of feeds, lists of feeds and sitemaps; out go the
 * reports that they name, each once, as they appear and change.
 *
 * <p>It always holds that a site is asked for one thing at a time and left alone between; that what
 * its {@code robots.txt} keeps from programs is not asked for; and that what a site says of waiting
 * is followed. Nothing is kept on disk: what was taken before is asked of whoever keeps reports.
 * Start reading at {@link org.zicht.intake.watch.Watching}.
 */
@NullMarked
package org.zicht.intake.watch;

import org.jspecify.annotations.NullMarked;
