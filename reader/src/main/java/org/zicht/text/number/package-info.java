/**
 * How many: the quantities of a sentence, with the bounds that their words allow, and what kind of
 * number each is (a count, an age, a year, money…).
 *
 * <p>In comes a sentence, out come its {@link org.zicht.text.number.Quantity}s: in order, never
 * overlapping, min never above max. What counts no people (ages, dates, money, labels) says so by
 * its kind. Forms and their order decide; tags only help. Start reading at {@link
 * org.zicht.text.number.QuantityFinder}.
 */
@NullMarked
package org.zicht.text.number;

import org.jspecify.annotations.NullMarked;
