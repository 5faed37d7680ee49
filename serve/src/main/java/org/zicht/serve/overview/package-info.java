/**
 * The first page: what is known of a crisis, how that came to be known, and what is not. Start
 * reading at {@link org.zicht.serve.overview.OverviewPage}; the drawing of numbers over time is
 * {@link org.zicht.serve.overview.TollChart}.
 *
 * <p>What always holds: a number on this page is one that somebody said or one that the policy made
 * of those, and a link leads from it to the words; nothing is interpolated between two days.
 */
@NullMarked
package org.zicht.serve.overview;

import org.jspecify.annotations.NullMarked;
