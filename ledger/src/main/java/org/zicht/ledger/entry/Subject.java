package org.zicht.ledger.entry;

/** What a note is on. */
public sealed interface Subject {

  /** A claim. */
  record OfClaim(ClaimMark claim) implements Subject {}

  /** A report, by its id. */
  record OfReport(String report) implements Subject {}

  /** The incident that a claim is of, whatever else turns out to be of it. */
  record OfIncident(ClaimMark claim) implements Subject {}
}
