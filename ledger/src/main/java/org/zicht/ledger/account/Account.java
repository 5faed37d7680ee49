package org.zicht.ledger.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zicht.ledger.contradiction.Contradiction;
import org.zicht.ledger.contradiction.ContradictionFinder;
import org.zicht.ledger.copy.CopyFinder;
import org.zicht.ledger.entry.ClaimMark;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.holdings.HeldReport;
import org.zicht.ledger.holdings.Holdings;
import org.zicht.ledger.incident.Incident;
import org.zicht.ledger.incident.IncidentFinder;
import org.zicht.ledger.incident.Links;
import org.zicht.ledger.incident.Places;
import org.zicht.ledger.origin.OriginFinder;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.review.Review;
import org.zicht.ledger.review.Reviews;
import org.zicht.ledger.toll.Crisis;
import org.zicht.ledger.toll.CrisisFinder;
import org.zicht.ledger.toll.TollFinder;
import org.zicht.ledger.toll.TollLine;
import org.zicht.ledger.unknown.Gap;
import org.zicht.ledger.unknown.UnknownFinder;

/**
 * All that is derived from a ledger.
 *
 * @param holdings what it holds
 * @param copies its reports in groups of copies
 * @param reviews what people decided of claims, and of what they disagree
 * @param statements its claims as they stand, in order: corrected, and without those rejected
 * @param rejected the claims that were rejected, in order
 * @param incidents what they come to, by day
 * @param lost the decisions whose claims, reports or origins are not found any more
 * @param crises what they are counted for
 * @param tolls what is said of numbers of victims
 * @param contradictions what origins say against each other
 * @param gaps what is not known
 * @param places which place lies in which
 */
public record Account(
    Holdings holdings,
    List<CopyFinder.Group> copies,
    Reviews reviews,
    List<Statement> statements,
    List<Statement> rejected,
    List<Incident> incidents,
    List<Decided> lost,
    List<Crisis> crises,
    List<TollLine> tolls,
    List<Contradiction> contradictions,
    List<Gap> gaps,
    Places places) {

  /** Copies the lists. */
  public Account {
    copies = List.copyOf(copies);
    statements = List.copyOf(statements);
    rejected = List.copyOf(rejected);
    incidents = List.copyOf(incidents);
    lost = List.copyOf(lost);
    crises = List.copyOf(crises);
    tolls = List.copyOf(tolls);
    contradictions = List.copyOf(contradictions);
    gaps = List.copyOf(gaps);
  }

  /** The account of these holdings. */
  public static Account of(Holdings holdings, Places places) {
    List<CopyFinder.Group> copies = CopyFinder.groups(holdings.reports());
    Map<String, HeldReport> originals = new HashMap<>();
    for (CopyFinder.Group group : copies) {
      group.copies().forEach(copy -> originals.put(copy.id(), group.original()));
    }
    Reviews reviews = Reviews.of(holdings, copies);
    OriginFinder origins = new OriginFinder(reviews.standing().reports(), originals);
    List<Statement> statements = new ArrayList<>();
    List<Statement> rejected = new ArrayList<>();
    for (HeldReport report : reviews.standing().reports()) {
      statements.addAll(origins.statements(report));
      rejected.addAll(origins.statements(report, reviews.rejected(report.id())));
    }
    statements.sort(Statement.IN_ORDER);
    rejected.sort(Statement.IN_ORDER);
    Links links = Links.of(reviews);
    List<Incident> incidents = new IncidentFinder(places, links).incidents(statements);
    List<Crisis> crises = CrisisFinder.crises(statements, reviews);
    List<TollLine> tolls =
        new TollFinder(places, crises).lines(statements, rejected, incidents, reviews);
    return new Account(
        holdings,
        copies,
        reviews,
        statements,
        rejected,
        incidents,
        lost(reviews, statements),
        crises,
        tolls,
        ContradictionFinder.contradictions(incidents, tolls),
        UnknownFinder.gaps(incidents),
        places);
  }

  /** The review of a statement's claim; {@link Review#open} if nothing was decided of it. */
  public Review review(Statement statement) {
    return reviews.of(statement.id()).orElseGet(() -> Review.open(statement.claim()));
  }

  /** By what decisions know the claim of a statement: the claim as it was read. */
  public ClaimMark mark(Statement statement) {
    return ClaimMark.of(statement.report().id(), review(statement).read());
  }

  /** Every claim, those that stand and those rejected, in order. */
  public List<Statement> everyStatement() {
    if (rejected.isEmpty()) {
      return statements;
    }
    List<Statement> all = new ArrayList<>(statements);
    all.addAll(rejected);
    all.sort(Statement.IN_ORDER);
    return all;
  }

  /** Those whose claims or reports are not found, and grades of origins that say nothing. */
  private static List<Decided> lost(Reviews reviews, List<Statement> statements) {
    Set<String> origins = new HashSet<>();
    statements.forEach(one -> origins.add(one.origin().name()));
    List<Decided> lost = new ArrayList<>(reviews.lost());
    for (Decided decided : reviews.counting()) {
      if (decided.decision() instanceof Decision.OriginGraded(var origin, var grade)
          && !origins.contains(origin)) {
        lost.add(decided);
      }
    }
    return lost;
  }
}
