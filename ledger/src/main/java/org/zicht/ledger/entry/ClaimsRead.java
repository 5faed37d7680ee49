package org.zicht.ledger.entry;

import java.util.List;
import org.zicht.claims.Claim;

/**
 * The claims of a report were read.
 *
 * @param telling the publication that was read, by {@link ReportAdded#telling}; its day is what
 *     'yesterday' counts from
 * @param report the id of the report
 * @param reader the version of the reader
 * @param claims the claims, in the order of the text
 */
public record ClaimsRead(String telling, String report, String reader, List<Claim> claims)
    implements Content {

  /** Copies the list. */
  public ClaimsRead {
    claims = List.copyOf(claims);
  }

  @Override
  public String key() {
    return "claims " + telling + " " + reader;
  }
}
