package org.zicht.ledger.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zicht.ledger.Told.NOON;
import static org.zicht.ledger.Told.Said.killed;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zicht.ledger.Told;
import org.zicht.ledger.entry.Content;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.holdings.Holdings;
import org.zicht.ledger.sqlite.SqliteStore;
import org.zicht.party.Kind;

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
      store.redact(NOON, redacted, digests -> new Decision.Redacted(digests, "asked for"));
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
          NOON, new Decision.Erased(Erasure.entriesOf(store, REPORT.report().id()), "asked for"));
      Holdings holdings = Holdings.of(store);
      assertThat(holdings.reports()).hasSize(1);
      assertThat(holdings.erased()).isEqualTo(1);
      assertThat(store.verify()).isEmpty();
      assertThat(Erasure.entriesOf(store, "no such report")).isEmpty();
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
