package org.zicht.exchange.format;

import java.util.Locale;

/** What of a ledger is exported. */
public enum What {
  /** Each claim. */
  CLAIMS,
  /** Occurrences, each with the claims that tell of it. */
  INCIDENTS,
  /** What is said of numbers of victims. */
  TOLLS;

  /** The name on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
