package org.zicht.ledger.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.ledger.copy.CopyFinder;
import org.zicht.ledger.entry.ClaimMark;
import org.zicht.ledger.entry.Correction;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.entry.Grade;
import org.zicht.ledger.entry.Subject;
import org.zicht.ledger.holdings.HeldReport;
import org.zicht.ledger.holdings.Holdings;

/**
 * What people decided, as it counts, and what the claims are by it. Immutable; a pure function of
 * the holdings.
 */
public final class Reviews {

  private final List<Decided> counting;
  private final Set<String> countingIds = new HashSet<>();
  private final Marks marks;
  private final Map<String, Review> reviews = new LinkedHashMap<>();
  private final List<Decided> lost = new ArrayList<>();
  private final Map<String, List<Decided>> onClaims = new HashMap<>();
  private final Map<String, List<Decided>> onIncidents = new HashMap<>();
  private final Map<String, List<Decided>> onReports = new HashMap<>();
  private final Map<String, List<Decided>> onOrigins = new HashMap<>();
  private final Map<String, List<Claim>> rejected = new HashMap<>();
  private final Holdings standing;

  private Reviews(Holdings holdings, List<CopyFinder.Group> copies) {
    counting = Standing.of(holdings.decisions());
    marks = new Marks(holdings.reports(), counting);
    Set<String> reports = new HashSet<>();
    holdings.reports().forEach(report -> reports.add(report.id()));
    for (Decided decided : counting) {
      countingIds.add(decided.id());
      if (!place(decided, reports)) {
        lost.add(decided);
      }
    }
    Twins twins = Twins.of(copies, onClaims.keySet());
    List<HeldReport> reviewed = new ArrayList<>();
    for (HeldReport report : holdings.reports()) {
      reviewed.add(reviewed(report, twins));
    }
    standing = holdings.withReports(reviewed);
  }

  /**
   * What was decided in a ledger.
   *
   * @param copies its reports in groups of copies
   */
  public static Reviews of(Holdings holdings, List<CopyFinder.Group> copies) {
    return new Reviews(holdings, copies);
  }

  /** Puts a decision to what it is on; false if that is not found. */
  private boolean place(Decided decided, Set<String> reports) {
    return switch (decided.decision()) {
      case Decision.Verdict verdict -> put(onClaims, verdict.claim(), decided);
      case Decision.ClaimGraded graded -> put(onClaims, graded.claim(), decided);
      case Decision.Retracted retracted -> put(onClaims, retracted.claim(), decided);
      case Decision.Merged merged -> putBoth(merged.first(), merged.second(), decided);
      case Decision.Split split -> putBoth(split.first(), split.second(), decided);
      case Decision.Noted(var on, var words) ->
          switch (on) {
            case Subject.OfClaim(var claim) -> put(onClaims, claim, decided);
            case Subject.OfIncident(var claim) -> put(onIncidents, claim, decided);
            case Subject.OfReport(var report) -> {
              onReports.computeIfAbsent(report, none -> new ArrayList<>()).add(decided);
              yield reports.contains(report);
            }
          };
      case Decision.OriginGraded(var origin, var grade) -> {
        onOrigins.computeIfAbsent(origin, none -> new ArrayList<>()).add(decided);
        yield true;
      }
      case Decision.CrisisDefined crisis -> true;
      case Decision.Undone undone -> true;
      case Decision.Erased erased -> true;
      case Decision.Redacted redacted -> true;
    };
  }

  private boolean putBoth(ClaimMark one, ClaimMark other, Decided decided) {
    boolean first = put(onClaims, one, decided);
    boolean second = put(onClaims, other, decided);
    return first && second;
  }

  private boolean put(Map<String, List<Decided>> where, ClaimMark mark, Decided decided) {
    Optional<Claim> claim = marks.find(mark);
    claim.ifPresent(one -> where.computeIfAbsent(one.id(), none -> new ArrayList<>()).add(decided));
    return claim.isPresent();
  }

  private HeldReport reviewed(HeldReport report, Twins twins) {
    List<Claim> claims = new ArrayList<>();
    for (Claim claim : report.claims()) {
      Map<Decided, Claim> decided = decidedOf(claim, twins);
      if (decided.isEmpty()) {
        claims.add(claim);
        continue;
      }
      Review review = review(claim, decided, report.text());
      reviews.put(claim.id(), review);
      if (review.state() == Review.State.REJECTED) {
        rejected.computeIfAbsent(report.id(), none -> new ArrayList<>()).add(review.claim());
      } else {
        claims.add(review.claim());
      }
    }
    return claims.equals(report.claims()) ? report : report.withClaims(claims);
  }

  /**
   * What was decided of a claim, in order, and the verdicts on its twins, each with whose it is.
   */
  private Map<Decided, Claim> decidedOf(Claim claim, Twins twins) {
    Map<Decided, Claim> decided = new TreeMap<>(Decided.IN_ORDER);
    onClaims.getOrDefault(claim.id(), List.of()).forEach(one -> decided.put(one, claim));
    for (Claim twin : twins.of(claim)) {
      for (Decided one : onClaims.getOrDefault(twin.id(), List.of())) {
        if (one.decision() instanceof Decision.Verdict) {
          decided.putIfAbsent(one, twin);
        }
      }
    }
    return decided;
  }

  private static Review review(Claim read, Map<Decided, Claim> decided, String text) {
    Opinions opinions = new Opinions();
    Map<Correction.Field, Correction> corrections = new EnumMap<>(Correction.Field.class);
    Review.State state = Review.State.OPEN;
    for (Map.Entry<Decided, Claim> one : decided.entrySet()) {
      if (!(one.getKey().decision() instanceof Decision.Verdict verdict)) {
        continue;
      }
      Correction correction = null;
      switch (verdict) {
        case Decision.Accepted accepted -> state = Review.State.ACCEPTED;
        case Decision.Rejected rejected -> state = Review.State.REJECTED;
        case Decision.Corrected(var mark, var value) -> {
          int by = read.trigger().span().start() - one.getValue().trigger().span().start();
          correction = value.moved(by);
          if (!correction.standsIn(text)) {
            // a copy in which those words are not: there nothing is corrected
            continue;
          }
          corrections.put(correction.field(), correction);
          state = Review.State.CORRECTED;
        }
      }
      opinions.take(one.getKey(), correction);
    }
    Claim claim = read;
    for (Correction correction : corrections.values()) {
      claim = correction.of(claim);
    }
    return new Review(
        read,
        claim,
        state,
        corrections.keySet(),
        List.copyOf(decided.keySet()),
        opinions.disagreements());
  }

  /** Whether the same was decided, of the same claims. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Reviews same
        && standing.equals(same.standing)
        && counting.equals(same.counting)
        && reviews.equals(same.reviews)
        && lost.equals(same.lost);
  }

  @Override
  public int hashCode() {
    return Objects.hash(standing, counting, reviews, lost);
  }

  /** The holdings with the claims that stand: corrected, and without those rejected. */
  public Holdings standing() {
    return standing;
  }

  /** The decisions that count, by when they were made: all but those undone. */
  public List<Decided> counting() {
    return counting;
  }

  /** Whether a decision counts: it is here and was not undone. */
  public boolean counts(Decided decided) {
    return countingIds.contains(decided.id());
  }

  /** The decisions that count but whose claims or reports are not found any more. */
  public List<Decided> lost() {
    return List.copyOf(lost);
  }

  /** The claim with that mark, as it was read. */
  public Optional<Claim> find(ClaimMark mark) {
    return marks.find(mark);
  }

  /** The claims of the report with that id that were rejected, in the order of the text. */
  public List<Claim> rejected(String report) {
    return rejected.getOrDefault(report, List.of());
  }

  /** The review of the claim with that id, if anything was decided of it. */
  public Optional<Review> of(String claim) {
    return Optional.ofNullable(reviews.get(claim));
  }

  /** The reviews of all claims of which something was decided, in the order of their reports. */
  public List<Review> all() {
    return List.copyOf(reviews.values());
  }

  /** The reviews of the claims on which reviewers differ, in the order of their reports. */
  public List<Review> disputed() {
    return reviews.values().stream().filter(one -> !one.disagreements().isEmpty()).toList();
  }

  /** The notes on the report with that id. */
  public List<Decided> onReport(String report) {
    return List.copyOf(onReports.getOrDefault(report, List.of()));
  }

  /** The notes on the incident of the claim with that id. */
  public List<Decided> onIncidentOf(String claim) {
    return List.copyOf(onIncidents.getOrDefault(claim, List.of()));
  }

  /** The names of the origins that were graded, in the order of the alphabet. */
  public List<String> gradedOrigins() {
    return onOrigins.keySet().stream().sorted().toList();
  }

  /** How reliable an origin is, by each who graded it, in the order of their first grades. */
  public Map<String, Grade.Reliability> grades(String origin) {
    Map<String, Grade.Reliability> grades = new LinkedHashMap<>();
    for (Decided one : onOrigins.getOrDefault(origin, List.of())) {
      if (one.decision() instanceof Decision.OriginGraded(var name, var grade)) {
        grades.put(one.by(), grade);
      }
    }
    return grades;
  }

  /** The last grade that an origin was given, if one was. */
  public Optional<Grade.Reliability> reliability(String origin) {
    Grade.Reliability last = null;
    for (Decided one : onOrigins.getOrDefault(origin, List.of())) {
      if (one.decision() instanceof Decision.OriginGraded(var name, var grade)) {
        last = grade;
      }
    }
    return Optional.ofNullable(last);
  }
}
