package org.zicht.claims.reading;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;

/**
 * What the words around a trigger make of it.
 *
 * @param real whether it is a claim at all: false for a hypothetical
 * @param status whether it is said to have happened
 * @param certainty how sure, as worded; null where the status is {@code UNKNOWN}
 * @param unknown what is said not to be known
 */
record Stance(
    boolean real,
    Claim.Status status,
    Claim.@Nullable Certainty certainty,
    Set<Claim.Unknown> unknown) {

  static final Stance NO_CLAIM =
      new Stance(false, Claim.Status.ASSERTED, Claim.Certainty.CERTAIN, Set.of());

  Stance {
    unknown = unknown.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(unknown));
  }
}
