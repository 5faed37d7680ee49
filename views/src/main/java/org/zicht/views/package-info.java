/**
 * What is shown of claims: a page for the terminal, JSON by the claim contract, CSV and HTML.
 *
 * <p>In come reports with their claims ({@link org.zicht.views.Shown}), one after another; out goes
 * text. Start reading at {@link org.zicht.views.View}. The same reports give the same text always,
 * and no words of a report can become markup, an escape sequence or a formula.
 */
@NullMarked
package org.zicht.views;

import org.jspecify.annotations.NullMarked;
