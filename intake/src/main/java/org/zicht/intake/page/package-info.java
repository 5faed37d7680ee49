/**
 * Web pages: the article that a page holds, without what stands around it, and what the page says
 * of it.
 *
 * <p>In comes the markup of a page; out goes a {@link org.zicht.intake.page.Page}: its paragraphs,
 * and its imprint, each part of it absent where the page does not give it. Nothing is fetched and
 * no script is run. Any markup gives a page, if perhaps one without paragraphs. Start reading at
 * {@link org.zicht.intake.page.PageReader}.
 */
@NullMarked
package org.zicht.intake.page;

import org.jspecify.annotations.NullMarked;
