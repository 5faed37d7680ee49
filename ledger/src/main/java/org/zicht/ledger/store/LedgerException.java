package org.zicht.ledger.store;

/** The ledger cannot be opened, read or written: what, where, and what to do. */
public final class LedgerException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message a line for the user: what, where, and what to do
   */
  public LedgerException(String message) {
    super(message);
  }

  /**
   * @param message a line for the user: what, where, and what to do
   * @param cause what the engine said
   */
  public LedgerException(String message, Throwable cause) {
    super(message, cause);
  }
}
