package org.zicht.exchange.privacy;

import java.util.List;
import java.util.Map;
import org.zicht.ledger.account.Account;

/**
 * An account as it may be shown, and what was changed for that.
 *
 * @param account the account; without the names of private persons, unless they were asked for
 * @param claims the parts that were changed of each claim that has any, by its id; the parts by
 *     their names in the claim contract: {@code target.text}
 * @param reports the parts that were changed of each report that has any, by its id: {@code title},
 *     {@code text}, {@code url}
 */
public record Masked(
    Account account, Map<String, List<String>> claims, Map<String, List<String>> reports) {

  /** Copies the maps. */
  public Masked {
    claims = Map.copyOf(claims);
    reports = Map.copyOf(reports);
  }

  /** An account as it is, with all names. */
  public static Masked withNames(Account account) {
    return new Masked(account, Map.of(), Map.of());
  }

  /** The parts that were changed of the claim with that id. */
  public List<String> ofClaim(String id) {
    return claims.getOrDefault(id, List.of());
  }

  /** The parts that were changed of the report with that id. */
  public List<String> ofReport(String id) {
    return reports.getOrDefault(id, List.of());
  }
}
