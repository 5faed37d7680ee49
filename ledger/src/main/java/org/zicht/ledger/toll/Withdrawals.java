package org.zicht.ledger.toll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zicht.claims.Claim;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.incident.Numbers;
import org.zicht.ledger.incident.Victims;
import org.zicht.ledger.origin.Origin;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.review.Reviews;
import org.zicht.party.Kind;

/**
 * Which figures were taken back: by a denial of the same number by who said it, or, of a
 * government's figure, by another body of the same government; or by a decision. With a number go
 * its parts.
 */
final class Withdrawals {

  private final List<Statement> denials = new ArrayList<>();
  private final Map<String, List<Statement>> byReport = new HashMap<>();
  private final Map<String, Statement> decided = new HashMap<>();

  Withdrawals(List<Statement> statements, Reviews reviews) {
    for (Statement statement : statements) {
      boolean denied = statement.claim().status() == Claim.Status.DENIED;
      if (denied && Numbers.isNumber(statement.claim().count())) {
        denials.add(statement);
      }
    }
    denials.sort(Statement.IN_ORDER);
    for (Statement statement : statements) {
      byReport.computeIfAbsent(statement.report().id(), none -> new ArrayList<>()).add(statement);
    }
    Set<String> retracted = new HashSet<>();
    for (Decided one : reviews.counting()) {
      if (one.decision() instanceof Decision.Retracted(var claim)) {
        reviews.find(claim).ifPresent(found -> retracted.add(found.id()));
      }
    }
    for (Statement statement : statements) {
      if (retracted.contains(statement.id())) {
        decided.put(statement.id(), statement);
      }
    }
  }

  /** By what {@code statement} was taken back, if it was: the denial, or itself by a decision. */
  Optional<Statement> of(Statement statement) {
    if (decided.containsKey(statement.id())) {
      return Optional.of(statement);
    }
    Optional<Statement> denial = denied(statement);
    return denial.isPresent() ? denial : ofWhole(statement);
  }

  private Optional<Statement> denied(Statement statement) {
    return denials.stream().filter(denial -> takesBack(denial, statement)).findFirst();
  }

  /** With a number its parts are taken back that the same origin gave in the same report. */
  private Optional<Statement> ofWhole(Statement part) {
    if (denials.isEmpty() || part.claim().status() != Claim.Status.ASSERTED) {
      return Optional.empty();
    }
    return byReport.getOrDefault(part.report().id(), List.of()).stream()
        .filter(whole -> isWhole(whole, part))
        .flatMap(whole -> denied(whole).stream())
        .findFirst();
  }

  private static boolean isWhole(Statement whole, Statement part) {
    Claim.Count all = whole.claim().count();
    Claim.Count some = part.claim().count();
    return whole.claim().type() == part.claim().type()
        && whole.claim().status() == Claim.Status.ASSERTED
        && whole.origin().name().equals(part.origin().name())
        && whole.country().equals(part.country())
        && Victims.of(whole.claim().target()).canBe(Victims.of(part.claim().target()))
        && all != null
        && some != null
        && all.min() != null
        && some.max() != null
        && some.max() < all.min();
  }

  private static boolean takesBack(Statement denial, Statement statement) {
    Claim one = denial.claim();
    Claim other = statement.claim();
    return one.type() == other.type()
        && other.status() != Claim.Status.DENIED
        && sameNumber(one.count(), other.count())
        && mayTakeBack(denial.origin(), statement.origin())
        && denial.country().equals(statement.country())
        && !before(denial, statement);
  }

  private static boolean sameNumber(
      Claim.@org.jspecify.annotations.Nullable Count one,
      Claim.@org.jspecify.annotations.Nullable Count other) {
    return one != null
        && other != null
        && one.min() != null
        && one.min().equals(other.min())
        && Numbers.agree(one, other);
  }

  private static boolean mayTakeBack(Origin denier, Origin speaker) {
    boolean government =
        denier.kind() == Kind.GOVERNMENT
            && speaker.kind() == Kind.GOVERNMENT
            && denier.country() != null
            && denier.country().equals(speaker.country());
    return government || denier.name().equals(speaker.name());
  }

  private static boolean before(Statement one, Statement other) {
    LocalDate first = one.said().orElse(null);
    LocalDate second = other.said().orElse(null);
    return first != null && second != null && first.isBefore(second);
  }
}
