package org.zicht.ledger.origin;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.attribution.Speech;
import org.zicht.claims.Claim;
import org.zicht.party.Kind;

/**
 * What a report only says again: a headline or a summary tells in the report's own voice what the
 * report attributes elsewhere, or without its day what it tells with it. It adds no source. Pure
 * functions.
 */
final class Repeats {

  private Repeats() {}

  /** The attributed claim of the same report that {@code claim} repeats, the first in the text. */
  static Optional<Claim> attributed(Claim claim, List<Claim> report) {
    return isOwnVoice(claim)
        ? report.stream().filter(other -> repeats(claim, other)).findFirst()
        : Optional.empty();
  }

  /** Whether nobody is said to say it but the agency that the report is credited to. */
  private static boolean isOwnVoice(Claim claim) {
    return claim.sources().stream().allMatch(link -> link.speech() == Speech.CREDIT);
  }

  /**
   * The statement of the same report that {@code statement} only says again: on the same word the
   * same number of the same victims in the same place, which is told elsewhere with its day.
   */
  static Optional<Statement> dated(Statement statement, List<Statement> report) {
    Claim.Count count = statement.claim().count();
    boolean undated = !statement.period().map(Period::stated).orElse(false);
    return undated && statement.repeated().isEmpty() && count != null && !count.cumulative()
        ? report.stream().filter(other -> saysWhen(statement, other)).findFirst()
        : Optional.empty();
  }

  private static boolean saysWhen(Statement statement, Statement other) {
    Claim one = statement.claim();
    Claim two = other.claim();
    return other.period().map(Period::stated).orElse(false)
        && other.repeated().isEmpty()
        && other.origin().name().equals(statement.origin().name())
        && two.type() == one.type()
        && two.status() == one.status()
        && sameNumber(one.count(), two.count())
        && people(one.target(), two.target())
        && samePlace(one.place(), two.place());
  }

  private static boolean sameNumber(Claim.@Nullable Count one, Claim.@Nullable Count other) {
    return one != null
        && other != null
        && Objects.equals(one.min(), other.min())
        && Objects.equals(one.max(), other.max())
        && one.subset() == other.subset();
  }

  private static boolean samePlace(Claim.@Nullable Where one, Claim.@Nullable Where other) {
    return one == null
        || (other != null && one.gazetteer() != null && one.gazetteer().equals(other.gazetteer()));
  }

  private static boolean repeats(Claim claim, Claim other) {
    return !isOwnVoice(other)
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
