package org.zicht.ledger.entry;

import org.zicht.claims.Claim;
import org.zicht.report.Span;

/** Parts of claims with their words elsewhere in the text. Pure functions. */
final class Moving {

  private Moving() {}

  static Claim.Participant participant(Claim.Participant one, int by) {
    return new Claim.Participant(
        one.text(),
        span(one.span(), by),
        one.basis(),
        one.name(),
        one.kind(),
        one.country(),
        one.label(),
        one.person(),
        one.combatant());
  }

  static Claim.Where place(Claim.Where one, int by) {
    return new Claim.Where(
        one.text(),
        span(one.span(), by),
        one.basis(),
        one.site(),
        one.name(),
        one.country(),
        one.latitude(),
        one.longitude(),
        one.precision(),
        one.gazetteer());
  }

  static Claim.When time(Claim.When one, int by) {
    return new Claim.When(
        one.text(), span(one.span(), by), one.start(), one.end(), one.basis(), one.precision());
  }

  static Claim.Source source(Claim.Source one, int by) {
    return new Claim.Source(
        one.text(),
        span(one.span(), by),
        one.kind(),
        one.name(),
        one.country(),
        one.cue(),
        one.speech(),
        one.with().stream().map(equal -> source(equal, by)).toList());
  }

  /** Where nothing can stand, before the text, it stays. */
  private static Span span(Span span, int by) {
    return span.start() + by < 0 ? span : new Span(span.start() + by, span.end() + by);
  }
}
