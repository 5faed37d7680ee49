package org.zicht.ledger.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zicht.ledger.Told.Said.killed;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.zicht.claims.Claim;
import org.zicht.ledger.Told;
import org.zicht.ledger.copy.CopyFinder;
import org.zicht.ledger.entry.ClaimMark;
import org.zicht.ledger.entry.Correction;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.holdings.HeldReport;
import org.zicht.ledger.holdings.Holdings;
import org.zicht.party.Kind;
import org.zicht.report.Span;

/** What is decided of a claim holds of the same words in copies. */
final class TwinsTest {

  private static Told report(String publisher) {
    return Told.on("2022-01-06", publisher)
        .that(killed(12, Kind.POLICE).in("Almaty"))
        .that(killed(30, Kind.PROTESTERS).in("Almaty"));
  }

  private static final HeldReport ORIGINAL = report("Paper").report();
  private static final HeldReport COPY = report("The Other Paper").report();
  private static final HeldReport ELSEWHERE = report("Third").report();

  private static Reviews reviews(Decision... decisions) {
    return Reviews.of(
        new Holdings(
            List.of(ORIGINAL, COPY, ELSEWHERE), List.of(), Told.decided(List.of(decisions)), 0),
        List.of(
            new CopyFinder.Group(ORIGINAL, List.of(COPY)),
            new CopyFinder.Group(ELSEWHERE, List.of())));
  }

  private static ClaimMark mark(HeldReport report, int claim) {
    return ClaimMark.of(report.id(), report.claims().get(claim));
  }

  @Test
  void aClaimRejectedIsRejectedInEveryCopyAndNowhereElse() {
    Reviews reviews = reviews(new Decision.Rejected(mark(COPY, 0)));
    assertThat(reviews.rejected(ORIGINAL.id())).hasSize(1);
    assertThat(reviews.rejected(COPY.id())).hasSize(1);
    assertThat(reviews.rejected(ELSEWHERE.id())).isEmpty();
    assertThat(reviews.of(mark(ORIGINAL, 1).id())).isEmpty();
  }

  @Test
  void aCorrectionIsMadeInTheWordsOfTheCopy() {
    Claim claim = ORIGINAL.claims().getFirst();
    Span span = new Span(claim.trigger().span().start(), claim.trigger().span().start() + 6);
    Correction correction =
        new Correction.Target(
            new Claim.Participant(
                "killed", span, Claim.Basis.STATED, null, Kind.MILITARY, null, null, null, null));
    Reviews reviews = reviews(new Decision.Corrected(mark(ORIGINAL, 0), correction));
    Review copy = reviews.of(mark(COPY, 0).id()).orElseThrow();
    Claim.Participant corrected = Objects.requireNonNull(copy.claim().target());
    assertThat(corrected.kind()).isEqualTo(Kind.MILITARY);
    assertThat(corrected.span().of(COPY.text())).isEqualTo("killed");
    assertThat(corrected.span()).isNotEqualTo(span);
  }

  @Test
  void gradesAndNotesStayWithTheirClaim() {
    Reviews reviews =
        reviews(
            new Decision.ClaimGraded(
                mark(ORIGINAL, 0), org.zicht.ledger.entry.Grade.Credibility.DOUBTFUL));
    assertThat(reviews.of(mark(COPY, 0).id())).isEmpty();
  }
}
