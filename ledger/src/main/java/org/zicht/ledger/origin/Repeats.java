package org.zicht.ledger.origin;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.party.Kind;

/**
 * What a report only says again: a headline or a summary tells in the report's own voice what the
 * report attributes elsewhere. It adds no source. Pure functions.
 */
final class Repeats {

  private Repeats() {}

  /** The attributed claim of the same report that {@code claim} repeats, the first in the text. */
  static Optional<Claim> attributed(Claim claim, List<Claim> report) {
    return claim.sources().isEmpty()
        ? report.stream().filter(other -> repeats(claim, other)).findFirst()
        : Optional.empty();
  }

  private static boolean repeats(Claim claim, Claim other) {
    return !other.sources().isEmpty()
        && other.type() == claim.type()
        && other.status() == claim.status()
        && numbers(claim.count(), other.count())
        && people(claim.target(), other.target())
        && countries(claim.place(), other.place());
  }

  /** The same number, or one that the words of the headline only round. */
  private static boolean numbers(Claim.@Nullable Count one, Claim.@Nullable Count other) {
    if (one == null || other == null) {
      return one == null;
    }
    long low = one.min() == null ? 0 : one.min();
    long otherLow = other.min() == null ? 0 : other.min();
    long high = one.max() == null ? Long.MAX_VALUE : one.max();
    long otherHigh = other.max() == null ? Long.MAX_VALUE : other.max();
    return low <= otherHigh && otherLow <= high;
  }

  private static boolean people(
      Claim.@Nullable Participant one, Claim.@Nullable Participant other) {
    if (one == null || other == null) {
      return true;
    }
    return one.kind() == other.kind() || vague(one) || vague(other);
  }

  private static boolean vague(Claim.Participant participant) {
    return participant.kind() == Kind.PEOPLE || participant.kind() == Kind.OTHER;
  }

  private static boolean countries(Claim.@Nullable Where one, Claim.@Nullable Where other) {
    String here = one == null ? null : one.country();
    String there = other == null ? null : other.country();
    return here == null || there == null || here.equals(there);
  }
}
