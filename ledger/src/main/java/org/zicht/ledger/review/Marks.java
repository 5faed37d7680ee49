package org.zicht.ledger.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.ledger.entry.ClaimMark;
import org.zicht.ledger.entry.Correction;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.holdings.HeldReport;

/**
 * Finds the claims of decisions again, by their words and type. What cannot be told from another
 * claim is not found: a decision is rather lost, and listed, than about the wrong claim.
 */
public final class Marks {

  private final Map<String, List<Claim>> byReport = new HashMap<>();
  private final Map<ClaimMark, List<ClaimType>> corrected = new HashMap<>();

  /**
   * @param reports the reports with their claims as they were read
   * @param decisions what was decided: where a type was corrected, and a newer reader reads just
   *     that type, the claim is found by it
   */
  Marks(List<HeldReport> reports, List<Decided> decisions) {
    reports.forEach(report -> byReport.put(report.id(), report.claims()));
    for (Decided decided : decisions) {
      if (decided.decision() instanceof Decision.Corrected(var claim, Correction.Type(var type))) {
        corrected.computeIfAbsent(claim, none -> new ArrayList<>()).add(type);
      }
    }
  }

  /** The claim with that mark, as it was read: the one that fits best, if one alone does. */
  public Optional<Claim> find(ClaimMark mark) {
    Optional<Claim> found = best(mark);
    if (found.isPresent()) {
      return found;
    }
    for (ClaimType type : corrected.getOrDefault(mark, List.of())) {
      Optional<Claim> read =
          best(new ClaimMark(mark.report(), type, mark.words(), mark.target(), mark.id()));
      if (read.isPresent()) {
        return read;
      }
    }
    return Optional.empty();
  }

  private Optional<Claim> best(ClaimMark mark) {
    Claim best = null;
    int most = -1;
    boolean alone = false;
    for (Claim claim : byReport.getOrDefault(mark.report(), List.of())) {
      int fit = mark.fits(claim).orElse(-1);
      if (fit > most) {
        best = claim;
        most = fit;
        alone = true;
      } else if (fit == most) {
        alone = false;
      }
    }
    return alone ? Optional.ofNullable(best) : Optional.empty();
  }
}
