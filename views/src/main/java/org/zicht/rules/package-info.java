/**
 * The rules and word tables by which Zicht reads, listed so that a person can look them up.
 *
 * <p>What comes in is the folder of a language; what goes out is one {@link org.zicht.rules.Rule}
 * for each entry of its tables, and one for each turn of phrase by which attributions are found.
 * Start reading at {@link org.zicht.rules.RuleBook}.
 */
@NullMarked
package org.zicht.rules;

import org.jspecify.annotations.NullMarked;
