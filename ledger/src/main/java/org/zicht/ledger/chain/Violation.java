package org.zicht.ledger.chain;

/**
 * Something that does not hold.
 *
 * @param entry the number of the entry
 * @param what what is wrong, in a sentence without its subject ('was changed after it was added')
 */
public record Violation(long entry, String what) {

  /** As a line for the user. */
  @Override
  public String toString() {
    return "entry " + entry + " " + what;
  }
}
