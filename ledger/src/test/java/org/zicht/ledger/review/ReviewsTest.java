package org.zicht.ledger.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zicht.ledger.Told.NOON;
import static org.zicht.ledger.Told.Said.killed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.ledger.Told;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.entry.ClaimMark;
import org.zicht.ledger.entry.Correction;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.entry.Grade;
import org.zicht.ledger.entry.Subject;
import org.zicht.ledger.holdings.HeldReport;
import org.zicht.ledger.holdings.Holdings;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.toll.Observation;
import org.zicht.party.Kind;
import org.zicht.report.Span;
import org.zicht.text.number.Quantity;

/** What people decide of claims, and what comes of it. */
final class ReviewsTest {

  private static final Told PAPER =
      Told.on("2022-01-06", "Paper")
          .that(killed(12, Kind.POLICE).in("Almaty").says("the interior ministry", Kind.GOVERNMENT))
          .that(killed(30, Kind.PROTESTERS).in("Almaty").says("witnesses", Kind.WITNESS));

  private static final ClaimMark POLICE = mark(PAPER, 0);
  private static final ClaimMark PROTESTERS = mark(PAPER, 1);

  private int turn;

  private static ClaimMark mark(Told report, int claim) {
    return ClaimMark.of(report.report().id(), report.claims().get(claim));
  }

  /** What somebody decided, after what was decided before. */
  private Decided by(String name, Decision decision) {
    turn++;
    return Decided.of(name, NOON.plusSeconds(turn), decision, "looked");
  }

  private static Correction number(long number) {
    return new Correction.Count(
        new Claim.Count(
            number, number, Quantity.Precision.EXACT, "12–12", Claim.Unit.PERSONS, false, false));
  }

  private static Account account(Decided... decided) {
    return Told.reviewed(List.of(decided), PAPER);
  }

  private static List<Long> numbers(Account account) {
    return account.statements().stream()
        .map(one -> one.claim().counted().orElseThrow().min())
        .toList();
  }

  private static Review.State state(Account account, ClaimMark mark) {
    return account.reviews().of(mark.id()).map(Review::state).orElse(Review.State.OPEN);
  }

  @Test
  void whatIsAcceptedStaysAndSaysByWhom() {
    Account account = account(by("Anna", new Decision.Accepted(POLICE)));
    assertThat(numbers(account)).containsExactly(12L, 30L);
    assertThat(state(account, POLICE)).isEqualTo(Review.State.ACCEPTED);
    assertThat(state(account, PROTESTERS)).isEqualTo(Review.State.OPEN);
    assertThat(account.reviews().of(POLICE.id()).orElseThrow().reviewers()).containsExactly("Anna");
  }

  @Test
  void whatIsRejectedIsInNoFigureAndIsShown() {
    Told other =
        Told.on("2022-01-06", "Other")
            .that(
                killed(13, Kind.POLICE).in("Almaty").says("the health ministry", Kind.GOVERNMENT));
    Account account =
        Told.reviewed(List.of(by("Anna", new Decision.Rejected(POLICE))), PAPER, other);
    assertThat(numbers(account)).containsExactlyInAnyOrder(30L, 13L);
    assertThat(account.rejected()).extracting(Statement::id).containsExactly(POLICE.id());
    assertThat(account.incidents())
        .allSatisfy(
            incident ->
                assertThat(incident.statements())
                    .extracting(Statement::id)
                    .doesNotContain(POLICE.id()));
    assertThat(
            account.tolls().stream()
                .flatMap(line -> line.observations().stream())
                .filter(one -> one.state() == Observation.State.REJECTED))
        .as("what was left out is shown where it would have counted")
        .extracting(one -> one.statement().id())
        .containsExactly(POLICE.id());
    assertThat(account.holdings().reports().stream().flatMap(one -> one.claims().stream()))
        .as("the claims as they were read stay")
        .hasSize(3);
  }

  @Test
  void whatIsCorrectedCountsAsCorrected() {
    Account account = account(by("Anna", new Decision.Corrected(POLICE, number(13))));
    assertThat(numbers(account)).containsExactly(13L, 30L);
    Review review = account.reviews().of(POLICE.id()).orElseThrow();
    assertThat(review.state()).isEqualTo(Review.State.CORRECTED);
    assertThat(review.fields()).containsExactly(Correction.Field.COUNT);
    assertThat(review.read().counted().orElseThrow().min()).isEqualTo(12);
    assertThat(review.claim().counted().orElseThrow().min()).isEqualTo(13);
    assertThat(account.tolls())
        .anySatisfy(line -> assertThat(line.observations().getFirst().min()).isEqualTo(13));
  }

  @Test
  void theLaterOfTwoCountsAndUndoingBringsTheEarlierBack() {
    Decided first = by("Anna", new Decision.Corrected(POLICE, number(13)));
    Decided second = by("Anna", new Decision.Corrected(POLICE, number(14)));
    Decided undo = by("Anna", new Decision.Undone(second.id()));
    Decided redo = by("Anna", new Decision.Undone(undo.id()));
    assertThat(numbers(account(first, second))).containsExactly(14L, 30L);
    assertThat(numbers(account(first, second, undo))).containsExactly(13L, 30L);
    assertThat(numbers(account(first, second, undo, redo))).containsExactly(14L, 30L);
    Decided all = by("Anna", new Decision.Undone(first.id()));
    assertThat(numbers(account(first, second, undo, all))).containsExactly(12L, 30L);
    assertThat(account(first, second, undo, all).holdings().decisions())
        .as("nothing is deleted")
        .hasSize(4);
  }

  @Test
  void undoneWithoutLimit() {
    List<Decided> decided = new ArrayList<>();
    decided.add(by("Anna", new Decision.Rejected(POLICE)));
    for (int i = 0; i < 1000; i++) {
      decided.add(by("Anna", new Decision.Undone(decided.getLast().id())));
    }
    assertThat(numbers(Told.reviewed(decided, PAPER))).containsExactly(30L);
    decided.add(by("Anna", new Decision.Undone(decided.getLast().id())));
    assertThat(numbers(Told.reviewed(decided, PAPER))).containsExactly(12L, 30L);
  }

  @Test
  void decisionsMadeInACircleDoNotCount() {
    Decided one = new Decided("d1", "Eve", NOON, new Decision.Undone("d2"), "");
    Decided other = new Decided("d2", "Eve", NOON, new Decision.Undone("d1"), "");
    Decided rejected = new Decided("d3", "Anna", NOON, new Decision.Rejected(POLICE), "no");
    assertThat(numbers(account(one, other, rejected))).containsExactly(30L);
  }

  @Test
  void theOrderInWhichDecisionsArriveMakesNoDifference() {
    List<Decided> decided =
        new ArrayList<>(
            List.of(
                by("Anna", new Decision.Corrected(POLICE, number(13))),
                by("Ben", new Decision.Rejected(POLICE)),
                by("Anna", new Decision.Accepted(PROTESTERS)),
                by("Ben", new Decision.Corrected(POLICE, number(15)))));
    Account first = told(decided);
    Random random = new Random(7);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(decided, random);
      assertThat(told(decided)).isEqualTo(first);
    }
  }

  private static Account told(List<Decided> decided) {
    List<org.zicht.ledger.entry.Entry> entries = new ArrayList<>();
    List<org.zicht.ledger.entry.Content> contents = new ArrayList<>(PAPER.entries());
    contents.addAll(decided);
    for (org.zicht.ledger.entry.Content one : contents) {
      entries.add(
          new org.zicht.ledger.entry.Entry(
              entries.size() + 1, NOON, org.zicht.ledger.entry.Entry.Kind.of(one), one));
    }
    return Account.of(Holdings.of(entries), Told.PLACES);
  }

  @Test
  void twoReviewersWhoDifferAreShown() {
    Decided accepted = by("Anna", new Decision.Accepted(POLICE));
    Decided rejected = by("Ben", new Decision.Rejected(POLICE));
    assertThat(account(accepted, rejected).reviews().disputed())
        .singleElement()
        .satisfies(
            review ->
                assertThat(review.disagreements())
                    .containsExactly(new Disagreement(null, accepted, rejected)));
    Decided anna = by("Anna", new Decision.Corrected(POLICE, number(13)));
    Decided ben = by("Ben", new Decision.Corrected(POLICE, number(14)));
    assertThat(account(anna, ben).reviews().of(POLICE.id()).orElseThrow().disagreements())
        .containsExactly(new Disagreement(Correction.Field.COUNT, anna, ben));
    assertThat(account(accepted, ben).reviews().of(POLICE.id()).orElseThrow().disagreements())
        .as("she accepted it as it was read")
        .containsExactly(new Disagreement(Correction.Field.COUNT, accepted, ben));
  }

  @Test
  void whoFollowsAnotherNoLongerDiffers() {
    Decided anna = by("Anna", new Decision.Corrected(POLICE, number(13)));
    Decided ben = by("Ben", new Decision.Accepted(POLICE));
    assertThat(account(anna, ben).reviews().disputed()).isEmpty();
    Decided rejected = by("Ben", new Decision.Rejected(POLICE));
    assertThat(account(anna, ben, rejected).reviews().disputed()).hasSize(1);
    Decided undo = by("Ben", new Decision.Undone(rejected.id()));
    assertThat(account(anna, ben, rejected, undo).reviews().disputed()).isEmpty();
    Decided same = by("Ben", new Decision.Corrected(POLICE, number(13)));
    assertThat(account(anna, same).reviews().disputed()).isEmpty();
  }

  /** A report with the same text whose claims a newer reader has read otherwise. */
  private static Account reread(List<Claim> claims, Decided... decided) {
    HeldReport report = PAPER.report().withClaims(claims);
    return Account.of(
        new Holdings(List.of(report), List.of(), Arrays.asList(decided), 0), Told.PLACES);
  }

  private static Claim with(Claim claim, String id, ClaimType type) {
    return new Correction.Type(type)
        .of(
            new Claim(
                id,
                claim.report(),
                claim.type(),
                claim.status(),
                claim.certainty(),
                claim.unknown(),
                claim.actor(),
                claim.target(),
                claim.count(),
                claim.place(),
                claim.time(),
                claim.sources(),
                claim.evidence(),
                "newer"));
  }

  @Test
  void decisionsSurviveANewerReader() {
    Decided rejected = by("Anna", new Decision.Rejected(POLICE));
    Decided corrected =
        by("Anna", new Decision.Corrected(PROTESTERS, new Correction.Type(ClaimType.INJURED)));
    Decided graded =
        by("Anna", new Decision.ClaimGraded(PROTESTERS, Grade.Credibility.PROBABLY_TRUE));
    List<Claim> read = PAPER.claims();
    List<Claim> again =
        List.of(
            with(read.get(0), "new 1", ClaimType.KILLED),
            with(read.get(1), "new 2", ClaimType.INJURED));
    Account account = reread(again, rejected, corrected, graded);
    assertThat(account.lost()).isEmpty();
    assertThat(account.rejected()).extracting(Statement::id).containsExactly("new 1");
    assertThat(account.reviews().of("new 2").orElseThrow().credibility())
        .as("the newer reader reads just what was corrected")
        .contains(Grade.Credibility.PROBABLY_TRUE);
  }

  @Test
  void whatFindsItsClaimNoMoreIsListed() {
    Decided rejected = by("Anna", new Decision.Rejected(POLICE));
    Decided note = by("Anna", new Decision.Noted(new Subject.OfReport("gone"), "where is it?"));
    Decided grade = by("Anna", new Decision.OriginGraded("nobody", Grade.Reliability.E));
    Account account = reread(List.of(PAPER.claims().get(1)), rejected, note, grade);
    assertThat(account.lost()).containsExactly(rejected, note, grade);
  }

  @Test
  void aClaimThatCannotBeToldFromAnotherIsNotGuessed() {
    Claim read = PAPER.claims().getFirst();
    Decided rejected = by("Anna", new Decision.Rejected(POLICE));
    Account account =
        reread(
            List.of(with(read, "one", ClaimType.KILLED), with(read, "other", ClaimType.KILLED)),
            rejected);
    assertThat(account.lost()).containsExactly(rejected);
    assertThat(account.statements()).hasSize(2);
  }

  @Test
  void wordsFromElsewhereBecomeEvidence() {
    Span title = new Span(0, 4);
    Correction place =
        new Correction.Place(
            new Claim.Where(
                "Told",
                title,
                Claim.Basis.CARRIED,
                null,
                "Almaty",
                "KZ",
                43.25,
                76.95,
                Claim.PlacePrecision.TOWN,
                "geonames:1526384"));
    Account account = account(by("Anna", new Decision.Corrected(POLICE, place)));
    Claim claim = account.reviews().of(POLICE.id()).orElseThrow().claim();
    assertThat(claim.evidence())
        .contains(new Claim.Evidence(title, "Told", Claim.Evidence.Role.CONTEXT));
    assertThat(claim.id()).isEqualTo(POLICE.id());
  }

  @Test
  void gradesAndNotesAreKeptByWhoGaveThem() {
    Account account =
        account(
            by(
                "Anna",
                new Decision.OriginGraded("interior ministry of Kazakhstan", Grade.Reliability.C)),
            by(
                "Ben",
                new Decision.OriginGraded("interior ministry of Kazakhstan", Grade.Reliability.D)),
            by("Anna", new Decision.Noted(new Subject.OfClaim(POLICE), "see the video")),
            by("Anna", new Decision.Noted(new Subject.OfReport(PAPER.report().id()), "a draft")),
            by("Anna", new Decision.Noted(new Subject.OfIncident(PROTESTERS), "the square")));
    Reviews reviews = account.reviews();
    assertThat(reviews.grades("interior ministry of Kazakhstan"))
        .containsEntry("Anna", Grade.Reliability.C)
        .containsEntry("Ben", Grade.Reliability.D);
    assertThat(reviews.reliability("interior ministry of Kazakhstan"))
        .contains(Grade.Reliability.D);
    assertThat(reviews.of(POLICE.id()).orElseThrow().notes()).hasSize(1);
    assertThat(reviews.onReport(PAPER.report().id())).hasSize(1);
    assertThat(reviews.onIncidentOf(PROTESTERS.id())).hasSize(1);
    assertThat(account.lost()).isEmpty();
  }
}
