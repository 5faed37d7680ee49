package org.zicht.ledger.entry;

import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.report.Span;

/**
 * By what a decision finds its claim again when a newer reader has read the report anew: the
 * report, the type, and the words that it came from.
 *
 * @param report the id of the report
 * @param type what is claimed
 * @param words where the words of the trigger's clause stand
 */
public record ClaimMark(String report, ClaimType type, Span words) {

  /** The mark of {@code claim}, which stands in the report with that id. */
  public static ClaimMark of(String report, Claim claim) {
    return new ClaimMark(report, claim.type(), claim.trigger().span());
  }

  /** Whether this can be the mark of {@code claim}: the type is the same, the words overlap. */
  public boolean fits(Claim claim) {
    return claim.type() == type
        && claim.evidence().stream()
            .anyMatch(one -> one.role() == Claim.Evidence.Role.CLAIM && one.span().overlaps(words));
  }
}
