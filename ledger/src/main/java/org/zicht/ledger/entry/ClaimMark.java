package org.zicht.ledger.entry;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.report.Span;

/**
 * By what a decision finds its claim again when a newer reader has read the report anew: the
 * report, the type, and the words that it came from. Where several claims of one type came from the
 * same words ('two officers and a civilian'), by those who suffered, and then by the id.
 *
 * @param report the id of the report
 * @param type what is claimed, as it was read
 * @param words where the words of the trigger's clause stand
 * @param target where the words for the target stand, or null if it has none
 * @param id the claim's id, as it was read
 */
public record ClaimMark(
    String report, ClaimType type, Span words, @Nullable Span target, String id) {

  /** The mark of {@code claim}, as it was read in the report with that id. */
  public static ClaimMark of(String report, Claim claim) {
    Claim.Participant target = claim.target();
    return new ClaimMark(
        report,
        claim.type(),
        claim.trigger().span(),
        target == null ? null : target.span(),
        claim.id());
  }

  /**
   * How surely this is the mark of {@code claim}: empty if it cannot be, for the type is another or
   * no words overlap; else more is surer.
   */
  public Optional<Integer> fits(Claim claim) {
    boolean here =
        claim.type() == type
            && claim.evidence().stream()
                .anyMatch(
                    one -> one.role() == Claim.Evidence.Role.CLAIM && one.span().overlaps(words));
    if (!here) {
      return Optional.empty();
    }
    return Optional.of(
        (sameTarget(claim.target()) ? 4 : 0)
            + (claim.id().equals(id) ? 2 : 0)
            + (claim.trigger().span().equals(words) ? 1 : 0));
  }

  private boolean sameTarget(Claim.@Nullable Participant other) {
    Span span = other == null ? null : other.span();
    if (target == null || span == null) {
      return Objects.equals(target, span);
    }
    return target.overlaps(span);
  }
}
