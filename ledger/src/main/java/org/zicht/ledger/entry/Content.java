package org.zicht.ledger.entry;

/** What one entry says. */
public sealed interface Content permits ReportAdded, ClaimsRead, InputFailed, Decided {

  /** By what the same content is known again: adding a second one of the same key adds nothing. */
  String key();
}
