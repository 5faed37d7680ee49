/**
 * How many: the quantities of a sentence, with the bounds that their words allow, and what kind of
 * number each is (a count, an age, a year, money…). Start reading at {@link
 * org.zicht.text.number.Quantity}.
 */
@NullMarked
package org.zicht.text.number;

import org.jspecify.annotations.NullMarked;
