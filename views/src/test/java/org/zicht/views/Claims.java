package org.zicht.views;

import java.util.List;
import java.util.Set;
import org.zicht.attribution.Speech;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.party.Kind;
import org.zicht.report.Report;
import org.zicht.report.Span;
import org.zicht.text.Language;
import org.zicht.text.number.Quantity;

/** Claims made by hand over a text made by hand. */
final class Claims {

  static final String TEXT =
      "Drie doden in Utrecht\n\nDrie betogers zijn gedood, zegt de politie. Het is niet bekend door"
          + " wie.\n\n=Reuters <meldde> \"het\" & 'dat'.\n";

  private Claims() {}

  static Shown shown(Claim... claims) {
    return new Shown("een.txt", Report.of(TEXT), new Language("nl"), List.of(claims));
  }

  static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  static Claim.Source source(String words, Kind kind) {
    return new Claim.Source(words, span(words), kind, null, null, null, Speech.INDIRECT, List.of());
  }

  /** That three were killed, told in {@code words}. */
  static Claim killed(String words, Claim.Source... chain) {
    return new Claim(
        "id-" + span(words),
        "report",
        ClaimType.KILLED,
        Claim.Status.ASSERTED,
        Claim.Certainty.CERTAIN,
        Set.of(),
        null,
        new Claim.Participant(
            "Drie betogers",
            span("Drie betogers"),
            Claim.Basis.STATED,
            null,
            Kind.PROTESTERS,
            null,
            null,
            null,
            null),
        count(3L, 3L, Quantity.Precision.EXACT, "Drie"),
        null,
        null,
        List.of(chain),
        List.of(new Claim.Evidence(span(words), words, Claim.Evidence.Role.CLAIM)),
        "test");
  }

  static Claim.Count count(
      @org.jspecify.annotations.Nullable Long min,
      @org.jspecify.annotations.Nullable Long max,
      Quantity.Precision precision,
      String wording) {
    return new Claim.Count(min, max, precision, wording, Claim.Unit.PERSONS, false, false);
  }
}
