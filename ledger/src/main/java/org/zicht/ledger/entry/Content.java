package org.zicht.ledger.entry;

import java.util.Optional;

/** What one entry says. */
public sealed interface Content permits ReportAdded, ClaimsRead, InputFailed, Decision {

  /**
   * By what the same content is known again: adding a second one of the same key adds nothing.
   * Empty for decisions, of which every one counts.
   */
  Optional<String> key();
}
