package org.zicht.ledger.review;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.ledger.entry.Correction;
import org.zicht.ledger.entry.Decided;

/**
 * Two reviewers differ on a claim.
 *
 * @param field on which field, or null: on whether the report makes the claim at all
 * @param first what the one decided, the last that bears on it
 * @param second what the other decided
 */
public record Disagreement(Correction.@Nullable Field field, Decided first, Decided second) {

  /** On which field; empty: on whether the report makes the claim at all. */
  public Optional<Correction.Field> about() {
    return Optional.ofNullable(field);
  }
}
