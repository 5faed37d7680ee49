/**
 * Commands by which a person decides: each adds an entry to the ledger and changes none. Start
 * reading at {@link org.zicht.command.decision.DecisionCommand}.
 */
@NullMarked
package org.zicht.command.decision;

import org.jspecify.annotations.NullMarked;
