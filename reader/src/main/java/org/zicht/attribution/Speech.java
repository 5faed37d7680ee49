package org.zicht.attribution;

import java.util.Locale;

/** How words are told on: the values of the claim contract. */
public enum Speech {
  /** In the speaker's own words, all between quotation marks. */
  DIRECT,
  /** In the words of the report. */
  INDIRECT,
  /** In the words of the report, with some of the speaker's between quotation marks. */
  PARTIAL,
  /** Not told on in a sentence: an agency's line or dateline. */
  CREDIT;

  /** Its name in the contract: {@code partial}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
