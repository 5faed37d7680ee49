package org.zicht.ledger.entry;

import org.zicht.ledger.chain.Digests;

/**
 * An input could not be read.
 *
 * @param input what the user named it
 * @param reason what is wrong with it and what to do, as it was told
 */
public record InputFailed(String input, String reason) implements Content {

  @Override
  public String key() {
    return "failed " + Digests.of(input, reason);
  }
}
