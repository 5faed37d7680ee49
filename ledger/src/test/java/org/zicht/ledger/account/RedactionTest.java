package org.zicht.ledger.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zicht.ledger.Told.NOON;
import static org.zicht.ledger.Told.Said.killed;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zicht.claims.Claim;
import org.zicht.ledger.Told;
import org.zicht.ledger.entry.ClaimMark;
import org.zicht.ledger.entry.Content;
import org.zicht.ledger.entry.Correction;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.entry.Subject;
import org.zicht.ledger.holdings.Holdings;
import org.zicht.ledger.sqlite.SqliteStore;
import org.zicht.party.Kind;
import org.zicht.report.Span;

final class RedactionTest {

  @TempDir private Path folder;

  private static final Told REPORT =
      Told.on("2022-01-06", "Paper of Jan Jansen")
          .that(killed(1, Kind.POLICE).in("Almaty").says("Jan Jansen", Kind.PEOPLE, "Jan Jansen"))
          .that(killed(3, Kind.POLICE).in("Almaty").says("police", Kind.POLICE));

  @Test
  void aNameIsGoneEverywhereAndAllStillHolds() throws Exception {
    Path file = folder.resolve("test.db");
    try (SqliteStore store = SqliteStore.open(file)) {
      store.append(NOON, REPORT.entries());
      Map<Long, Content> redacted = Redaction.of(store, "jan jansen");
      assertThat(redacted).containsOnlyKeys(1L, 2L);
      store.redact(NOON, redacted, digests -> Told.decided(new Decision.Redacted(digests)));
      assertThat(store.verify()).isEmpty();
      assertThat(Quotes.violations(store)).isEmpty();
      Holdings holdings = Holdings.of(store);
      assertThat(holdings.reports()).hasSize(1);
      assertThat(holdings.reports().getFirst().id()).isEqualTo(REPORT.report().id());
      assertThat(holdings.reports().getFirst().claims())
          .hasSize(2)
          .extracting(claim -> claim.sources().getFirst().text())
          .containsExactly("███ ██████".replace(' ', '█'), "police");
      assertThat(store.append(NOON, REPORT.entries())).as("it is still known").isZero();
    }
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("Jansen");
  }

  @Test
  void aReportIsErasedWithItsClaims() {
    try (SqliteStore store = SqliteStore.open(folder.resolve("test.db"))) {
      store.append(NOON, REPORT.entries());
      store.append(NOON, Told.on("2022-01-07", "Other").entries());
      store.erase(
          NOON, Told.decided(new Decision.Erased(Erasure.entriesOf(store, REPORT.report().id()))));
      Holdings holdings = Holdings.of(store);
      assertThat(holdings.reports()).hasSize(1);
      assertThat(holdings.erased()).isEqualTo(1);
      assertThat(store.verify()).isEmpty();
      assertThat(Erasure.entriesOf(store, "no such report")).isEmpty();
    }
  }

  @Test
  void aNameIsGoneFromDecisionsAndTheyStillCount() throws Exception {
    Path file = folder.resolve("test.db");
    try (SqliteStore store = SqliteStore.open(file)) {
      store.append(NOON, REPORT.entries());
      Reviewer jan = new Reviewer(store, "Jan Jansen", () -> NOON);
      Claim claim = REPORT.claims().getFirst();
      ClaimMark mark = ClaimMark.of(REPORT.report().id(), claim);
      Span span = new Span(REPORT.text().indexOf("Jan"), REPORT.text().indexOf("Jan") + 10);
      jan.decide(
          List.of(
              new Decision.Corrected(
                  mark,
                  new Correction.Actor(
                      new Claim.Participant(
                          "Jan Jansen",
                          span,
                          Claim.Basis.CARRIED,
                          "Jan Jansen",
                          Kind.PEOPLE,
                          null,
                          null,
                          null,
                          null))),
              new Decision.Noted(new Subject.OfClaim(mark), "call Jan Jansen")),
          "Jan Jansen himself");
      Reviewer anna = new Reviewer(store, "Anna", () -> NOON);
      assertThat(anna.redact("Jan Jansen", "asked for")).isEqualTo(4);
      assertThat(store.verify()).isEmpty();
      assertThat(Quotes.violations(store)).isEmpty();
      Account account = Account.of(Holdings.of(store), Told.PLACES);
      assertThat(account.lost()).isEmpty();
      assertThat(account.reviews().all())
          .singleElement()
          .satisfies(
              review -> {
                assertThat(review.fields()).containsExactly(Correction.Field.ACTOR);
                assertThat(review.reviewers()).containsExactly("██████████");
              });
    }
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("Jansen");
  }

  @Test
  void withAReportGoesWhatWasDecidedOfItAlone() {
    try (SqliteStore store = SqliteStore.open(folder.resolve("test.db"))) {
      Told other = Told.on("2022-01-07", "Other").that(killed(3, Kind.POLICE).in("Almaty"));
      store.append(NOON, REPORT.entries());
      store.append(NOON, other.entries());
      Reviewer anna = new Reviewer(store, "Anna", () -> NOON);
      ClaimMark first = ClaimMark.of(REPORT.report().id(), REPORT.claims().getFirst());
      ClaimMark second = ClaimMark.of(other.report().id(), other.claims().getFirst());
      anna.decide(new Decision.Rejected(first), "a joke");
      anna.decide(new Decision.Noted(new Subject.OfReport(REPORT.report().id()), "a satire"), "");
      anna.decide(new Decision.Merged(first, second), "");
      anna.decide(new Decision.Accepted(second), "");
      assertThat(anna.erase(REPORT.report().id(), "asked for")).isEqualTo(4);
      assertThat(store.verify()).isEmpty();
      Account account = Account.of(Holdings.of(store), Told.PLACES);
      assertThat(account.holdings().decisions())
          .extracting(Decided::decision)
          .hasSize(3)
          .hasOnlyElementsOfTypes(
              Decision.Merged.class, Decision.Accepted.class, Decision.Erased.class);
      assertThat(account.lost()).as("one of its claims is gone").hasSize(1);
    }
  }

  @Test
  void decisionsOfOneLedgerCountInAnother() {
    List<Decided> decided;
    try (SqliteStore store = SqliteStore.open(folder.resolve("one.db"))) {
      store.append(NOON, REPORT.entries());
      Reviewer anna = new Reviewer(store, "Anna", () -> NOON);
      ClaimMark first = ClaimMark.of(REPORT.report().id(), REPORT.claims().getFirst());
      anna.decide(new Decision.Rejected(first), "a joke");
      decided = Holdings.of(store).decisions();
    }
    try (SqliteStore store = SqliteStore.open(folder.resolve("other.db"))) {
      store.append(NOON, REPORT.entries());
      Reviewer ben = new Reviewer(store, "Ben", () -> NOON.plusSeconds(60));
      assertThat(ben.takeOver(decided)).isEqualTo(1);
      assertThat(ben.takeOver(decided)).as("they are here already").isZero();
      Account account = Account.of(Holdings.of(store), Told.PLACES);
      assertThat(account.rejected()).hasSize(1);
      assertThat(account.reviews().all().getFirst().reviewers()).containsExactly("Anna");
      String id = decided.getFirst().id();
      assertThat(ben.undo(account, id, "it is none")).isPresent();
      assertThat(ben.undo(account, "d-none", "")).isEmpty();
      assertThat(Account.of(Holdings.of(store), Told.PLACES).rejected()).isEmpty();
    }
  }

  @Test
  void aQuoteThatIsNotInItsReportShows() {
    try (SqliteStore store = SqliteStore.open(folder.resolve("test.db"))) {
      Told other = Told.on("2022-01-06", "Paper of Jan Jansen");
      store.append(NOON, java.util.List.of(other.entries().getFirst()));
      var claims = REPORT.claims();
      store.append(
          NOON,
          java.util.List.of(
              new org.zicht.ledger.entry.ClaimsRead(
                  ((org.zicht.ledger.entry.ReportAdded) other.entries().getFirst()).telling(),
                  other.report().id(),
                  "test",
                  claims)));
      assertThat(Quotes.violations(store)).hasSize(2);
    }
  }
}
