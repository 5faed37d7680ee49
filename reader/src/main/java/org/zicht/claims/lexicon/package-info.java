/**
 * The words that make claims, as data: triggers with their types, roles and conditions, and the
 * words that change what a claim claims. The form of the tables is in {@code languages/README.md}.
 */
@NullMarked
package org.zicht.claims.lexicon;

import org.jspecify.annotations.NullMarked;
