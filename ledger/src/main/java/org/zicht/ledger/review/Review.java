package org.zicht.ledger.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.zicht.claims.Claim;
import org.zicht.ledger.entry.Correction;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.entry.Grade;

/**
 * What people decided of one claim.
 *
 * @param read the claim as it was read
 * @param claim the claim as it stands: with the last correction of each field
 * @param state what becomes of it
 * @param fields the fields that were corrected
 * @param decisions what was decided of it, or of the same words in a copy of its report, and
 *     counts, by when it was decided
 * @param disagreements on what reviewers differ; derived, so it ends when they no longer do
 */
public record Review(
    Claim read,
    Claim claim,
    State state,
    Set<Correction.Field> fields,
    List<Decided> decisions,
    List<Disagreement> disagreements) {

  /** What becomes of a claim: by the last verdict on it. */
  public enum State {
    /** Nobody has given a verdict. */
    OPEN,
    ACCEPTED,
    CORRECTED,
    /** Nothing is derived of it. */
    REJECTED
  }

  /** Copies the lists. */
  public Review {
    fields = java.util.Collections.unmodifiableSet(new TreeSet<>(fields));
    decisions = List.copyOf(decisions);
    disagreements = List.copyOf(disagreements);
  }

  /** The review of a claim of which nothing was decided. */
  public static Review open(Claim claim) {
    return new Review(claim, claim, State.OPEN, Set.of(), List.of(), List.of());
  }

  /** Whether anybody decided anything of it. */
  public boolean isTouched() {
    return !decisions.isEmpty();
  }

  /** The verdicts on it, by when they were given. */
  public List<Decided> verdicts() {
    return decisions.stream().filter(one -> one.decision() instanceof Decision.Verdict).toList();
  }

  /** The last verdict on it, if there is one. */
  public Optional<Decided> verdict() {
    List<Decided> verdicts = verdicts();
    return verdicts.isEmpty() ? Optional.empty() : Optional.of(verdicts.getLast());
  }

  /** Who decided anything of it, each once, in the order of the first decision. */
  public List<String> reviewers() {
    return decisions.stream().map(Decided::by).distinct().toList();
  }

  /** The notes on it. */
  public List<Decided> notes() {
    return decisions.stream().filter(one -> one.decision() instanceof Decision.Noted).toList();
  }

  /** How credible it is, by each who graded it, in the order of the names' first grades. */
  public Map<String, Grade.Credibility> grades() {
    Map<String, Grade.Credibility> grades = new LinkedHashMap<>();
    for (Decided one : decisions) {
      if (one.decision() instanceof Decision.ClaimGraded(var claim, var grade)) {
        grades.put(one.by(), grade);
      }
    }
    return grades;
  }

  /** The last grade that was given it, if one was. */
  public Optional<Grade.Credibility> credibility() {
    List<Grade.Credibility> given = new ArrayList<>();
    for (Decided one : decisions) {
      if (one.decision() instanceof Decision.ClaimGraded(var claim, var grade)) {
        given.add(grade);
      }
    }
    return given.isEmpty() ? Optional.empty() : Optional.of(given.getLast());
  }
}
