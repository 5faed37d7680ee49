package org.zicht.exchange.privacy;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.zicht.ledger.entry.Correction;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Decision;

/**
 * Masks the words of decisions: notes, reasons, what a claim was corrected to. Who decided keeps
 * the name that he or she chose. A masked decision keeps its id.
 */
final class DecisionMask {

  private final Function<String, ClaimMask> claims;
  private final UnaryOperator<String> words;
  private final UnaryOperator<String> origins;

  /**
   * @param claims the mask of a claim of a report, by the report's id
   * @param words masks words that may be of any report
   * @param origins masks the name of an origin
   */
  DecisionMask(
      Function<String, ClaimMask> claims,
      UnaryOperator<String> words,
      UnaryOperator<String> origins) {
    this.claims = claims;
    this.words = words;
    this.origins = origins;
  }

  Decided decided(Decided one) {
    return new Decided(
        one.id(), one.by(), one.at(), decision(one.decision()), words.apply(one.reason()));
  }

  private Decision decision(Decision decision) {
    return switch (decision) {
      case Decision.Corrected(var claim, var correction) ->
          new Decision.Corrected(claim, correction(correction, claims.apply(claim.report())));
      case Decision.Noted(var on, var note) -> new Decision.Noted(on, words.apply(note));
      case Decision.OriginGraded(var origin, var grade) ->
          new Decision.OriginGraded(origins.apply(origin), grade);
      case Decision.Accepted same -> same;
      case Decision.Rejected same -> same;
      case Decision.ClaimGraded same -> same;
      case Decision.Merged same -> same;
      case Decision.Split same -> same;
      case Decision.Retracted same -> same;
      case Decision.CrisisDefined same -> same;
      case Decision.Undone same -> same;
      case Decision.Erased same -> same;
      case Decision.Redacted same -> same;
    };
  }

  private static Correction correction(Correction correction, ClaimMask mask) {
    return switch (correction) {
      case Correction.Actor(var one) -> new Correction.Actor(mask.participant("actor", one));
      case Correction.Target(var one) -> new Correction.Target(mask.participant("target", one));
      case Correction.Place(var one) -> new Correction.Place(mask.place(one));
      case Correction.Time(var one) -> new Correction.Time(mask.time(one));
      case Correction.Sources(var chain) -> new Correction.Sources(mask.sources("sources", chain));
      case Correction.Type same -> same;
      case Correction.Status same -> same;
      case Correction.Certainty same -> same;
      case Correction.Unknown same -> same;
      case Correction.Count same -> same;
    };
  }
}
