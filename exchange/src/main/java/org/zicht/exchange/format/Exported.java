package org.zicht.exchange.format;

import org.zicht.exchange.privacy.Masked;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.policy.Policy;

/**
 * What is to be exported.
 *
 * @param masked the account, as it may be shown
 * @param what the part of it
 * @param policy by which figures are made, where the format does not say which
 * @param geography what the gazetteer says of its places
 */
public record Exported(Masked masked, What what, Policy policy, Geography geography) {

  /** The account. */
  public Account account() {
    return masked.account();
  }
}
