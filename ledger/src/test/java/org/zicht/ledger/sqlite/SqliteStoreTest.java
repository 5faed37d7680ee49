package org.zicht.ledger.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zicht.ledger.Told.NOON;
import static org.zicht.ledger.Told.Said.killed;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.ledger.Told;
import org.zicht.ledger.chain.Violation;
import org.zicht.ledger.entry.ClaimMark;
import org.zicht.ledger.entry.Content;
import org.zicht.ledger.entry.Correction;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.entry.Entry;
import org.zicht.ledger.entry.Grade;
import org.zicht.ledger.entry.InputFailed;
import org.zicht.ledger.entry.ReportAdded;
import org.zicht.ledger.entry.Subject;
import org.zicht.ledger.form.DecisionJson;
import org.zicht.ledger.store.LedgerException;
import org.zicht.party.Kind;

final class SqliteStoreTest {

  @TempDir private Path folder;

  private Path file = Path.of("unset");

  @BeforeEach
  void file() {
    file = folder.resolve("test.db");
  }

  private static Told report(int number) {
    return Told.on("2022-01-06", "Paper " + number)
        .that(killed(number, Kind.POLICE).in("Almaty").says("the police", Kind.POLICE));
  }

  private static List<Content> contents(SqliteStore store) {
    List<Content> contents = new ArrayList<>();
    store.read(entry -> entry.said().ifPresent(contents::add));
    return contents;
  }

  private void tamper(String statement) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement change = connection.createStatement()) {
      assertThat(change.executeUpdate(statement)).isPositive();
    }
  }

  @Test
  void whatIsAddedIsReadBackEqual() {
    ClaimMark mark = ClaimMark.of("report", report(1).claims().getFirst());
    List<Content> all = new ArrayList<>(report(1).entries());
    all.add(new InputFailed("a.pdf", "is a PDF"));
    all.addAll(Told.decided(decisions(mark, report(1).claims().getFirst())));
    try (SqliteStore store = SqliteStore.open(file)) {
      assertThat(store.append(NOON, all)).isEqualTo(all.size());
    }
    try (SqliteStore store = SqliteStore.openExisting(file)) {
      assertThat(contents(store)).isEqualTo(all);
      assertThat(store.verify()).isEmpty();
      assertThat(store.head().entries()).isEqualTo(all.size());
    }
  }

  /** One of every sort. */
  private static List<Decision> decisions(ClaimMark mark, Claim claim) {
    List<Decision> all = new ArrayList<>();
    all.add(new Decision.Accepted(mark));
    all.add(new Decision.Rejected(mark));
    for (Correction correction :
        List.of(
            new Correction.Type(ClaimType.INJURED),
            new Correction.Status(Claim.Status.DENIED),
            new Correction.Certainty(null),
            new Correction.Unknown(new TreeSet<>(List.of(Claim.Unknown.ACTOR))),
            new Correction.Actor(claim.target()),
            new Correction.Target(null),
            new Correction.Count(claim.count()),
            new Correction.Place(claim.place()),
            new Correction.Time(claim.time()),
            new Correction.Sources(claim.sources()))) {
      all.add(new Decision.Corrected(mark, correction));
    }
    all.add(new Decision.Noted(new Subject.OfClaim(mark), "who else?"));
    all.add(new Decision.Noted(new Subject.OfReport("report"), "a draft"));
    all.add(new Decision.Noted(new Subject.OfIncident(mark), "ask the hospital"));
    all.add(new Decision.ClaimGraded(mark, Grade.Credibility.DOUBTFUL));
    all.add(new Decision.OriginGraded("police of Kazakhstan", Grade.Reliability.C));
    all.add(new Decision.Merged(mark, mark));
    all.add(new Decision.Split(mark, mark));
    all.add(new Decision.Retracted(mark));
    all.add(
        new Decision.CrisisDefined(
            "January", "country:KZ", "KZ", LocalDate.parse("2022-01-02"), null));
    all.add(new Decision.Undone("d123"));
    return all;
  }

  @Test
  void aDecisionIsCarriedToAnotherLedgerUnchanged() {
    ClaimMark mark = ClaimMark.of("report", report(1).claims().getFirst());
    for (Decided one : Told.decided(decisions(mark, report(1).claims().getFirst()))) {
      String line = DecisionJson.line(one);
      assertThat(line).doesNotContain("\n");
      assertThat(DecisionJson.line(line)).isEqualTo(one);
    }
    assertThatThrownBy(() -> DecisionJson.line("{\"schema\":\"zicht.claim/1\"}"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void oneFileIsTheWholeLedger() throws Exception {
    try (SqliteStore store = SqliteStore.open(file)) {
      store.append(NOON, report(1).entries());
    }
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void theSameReportIsAddedOnce() {
    try (SqliteStore store = SqliteStore.open(file)) {
      assertThat(store.append(NOON, report(1).entries())).isEqualTo(2);
      assertThat(store.append(NOON.plusSeconds(60), report(1).entries())).isZero();
      assertThat(store.append(NOON, report(2).entries())).isEqualTo(2);
      assertThat(store.holds(report(1).entries().getFirst().key())).isTrue();
      assertThat(store.holds("report of another")).isFalse();
    }
  }

  @Test
  void everyChangeOfTheChainShows() throws SQLException {
    try (SqliteStore store = SqliteStore.open(file)) {
      store.append(NOON, report(1).entries());
      store.append(NOON, report(2).entries());
    }
    String body = "UPDATE content SET body = CAST(replace(body, 'Almaty', 'Aktobe') AS BLOB)";
    tamper(body + " WHERE number = 2");
    assertThat(violations()).containsExactly("entry 2 was changed after it was added");
    tamper("DELETE FROM content WHERE number = 3");
    assertThat(violations()).contains("entry 3 says nothing any more, and no decision erased it");
    tamper("UPDATE entry SET added = '2020-01-01T00:00:00Z' WHERE number = 4");
    assertThat(violations())
        .contains("entry 4 does not follow the one before it: it, or the chain, was changed");
    tamper("DELETE FROM content WHERE number = 1");
    tamper("DELETE FROM entry WHERE number = 1");
    assertThat(violations()).contains("entry 1 is missing");
  }

  private List<String> violations() {
    try (SqliteStore store = SqliteStore.openExisting(file)) {
      return store.verify().stream().map(Violation::toString).toList();
    }
  }

  @Test
  void whatIsErasedIsGoneAndTheChainHolds() throws Exception {
    try (SqliteStore store = SqliteStore.open(file)) {
      store.append(NOON, report(1).entries());
      store.append(NOON, report(2).entries());
      store.keep("view", "1", store.head(), "Paper 1".getBytes(StandardCharsets.UTF_8));
      store.erase(NOON, Told.decided(new Decision.Erased(List.of(1L, 2L))));
      assertThat(store.verify()).isEmpty();
      List<Entry.Kind> kinds = new ArrayList<>();
      store.read(entry -> kinds.add(entry.kind()));
      assertThat(kinds)
          .containsExactly(
              Entry.Kind.REPORT,
              Entry.Kind.CLAIMS,
              Entry.Kind.REPORT,
              Entry.Kind.CLAIMS,
              Entry.Kind.DECISION);
      assertThat(contents(store)).hasSize(3);
    }
    assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("Paper 1");
  }

  @Test
  void whatIsRedactedIsGoneAndTheChainHolds() throws Exception {
    try (SqliteStore store = SqliteStore.open(file)) {
      store.append(NOON, report(1).entries());
      ReportAdded report = (ReportAdded) contents(store).getFirst();
      ReportAdded redacted =
          report.withText(report.text().replace("Almaty", "██████"), report.publication(), "x");
      store.redact(
          NOON, Map.of(1L, redacted), digests -> Told.decided(new Decision.Redacted(digests)));
      assertThat(store.verify()).isEmpty();
      assertThat(((ReportAdded) contents(store).getFirst()).text()).contains("██████");
    }
    tamper(
        "UPDATE content SET body = CAST(replace(body, 'Paper', 'Piper') AS BLOB) WHERE number = 1");
    assertThat(violations()).containsExactly("entry 1 was changed after it was added");
  }

  @Test
  void nothingIsAddedOfWhatFailsHalfWay() {
    try (SqliteStore store = SqliteStore.open(file)) {
      store.append(NOON, report(1).entries());
      assertThatThrownBy(
              () -> store.erase(NOON, Told.decided(new Decision.Erased(List.of(1L, 99L)))))
          .isInstanceOf(IllegalArgumentException.class);
      assertThat(contents(store)).hasSize(2);
      assertThat(store.verify()).isEmpty();
    }
  }

  @Test
  void twoWritersWaitForEachOther() throws Exception {
    int each = 40;
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> writers = new ArrayList<>();
      for (int writer = 0; writer < 2; writer++) {
        int first = writer * each;
        writers.add(
            threads.submit(
                () -> {
                  int added = 0;
                  try (SqliteStore store = SqliteStore.open(file)) {
                    for (int i = 0; i < each; i++) {
                      added += store.append(NOON, report(first + i).entries());
                    }
                  }
                  return added;
                }));
      }
      for (Future<Integer> writer : writers) {
        assertThat(writer.get()).isEqualTo(2 * each);
      }
    }
    try (SqliteStore store = SqliteStore.openExisting(file)) {
      assertThat(store.head().entries()).isEqualTo(4L * each);
      assertThat(store.verify()).isEmpty();
    }
  }

  @Test
  void twoMayMakeTheSameLedgerAtOnce() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      for (int round = 0; round < 60; round++) {
        Path fresh = file.resolveSibling("fresh" + round + ".db");
        CyclicBarrier together = new CyclicBarrier(2);
        List<Future<Long>> makers = new ArrayList<>();
        for (int maker = 0; maker < 2; maker++) {
          makers.add(
              threads.submit(
                  () -> {
                    together.await();
                    try (SqliteStore store = SqliteStore.open(fresh)) {
                      return store.head().entries();
                    }
                  }));
        }
        for (Future<Long> maker : makers) {
          assertThat(maker.get()).isZero();
        }
      }
    }
  }

  @Test
  void whatIsDerivedIsKeptUntilAnEntryIsAdded() {
    byte[] body = {1, 2, 3};
    try (SqliteStore store = SqliteStore.open(file)) {
      store.append(NOON, report(1).entries());
      store.keep("tolls", "1", store.head(), body);
      assertThat(store.derived("tolls", "1"))
          .hasValueSatisfying(b -> assertThat(b).isEqualTo(body));
      assertThat(store.derived("tolls", "2")).isEmpty();
      store.append(NOON, report(2).entries());
      assertThat(store.derived("tolls", "1")).isEmpty();
      store.keep("tolls", "1", store.head(), body);
      store.forget();
      assertThat(store.derived("tolls", "1")).isEmpty();
    }
  }

  @Test
  void aFileThatIsNoLedgerIsNamed() throws Exception {
    Path text = Files.writeString(folder.resolve("notes.txt"), "no ledger at all, but words");
    assertThatThrownBy(() -> SqliteStore.open(text))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("is no ledger of Zicht");
    assertThat(Files.readString(text)).isEqualTo("no ledger at all, but words");
    Path other = folder.resolve("other.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + other);
        Statement change = connection.createStatement()) {
      change.executeUpdate("CREATE TABLE somebody_elses (a TEXT)");
    }
    assertThatThrownBy(() -> SqliteStore.open(other))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("is no ledger of Zicht");
    assertThatThrownBy(() -> SqliteStore.openExisting(folder.resolve("missing.db")))
        .hasMessageContaining("there is no such ledger");
    assertThatThrownBy(() -> SqliteStore.open(folder.resolve("no/such/folder.db")))
        .hasMessageContaining("does not exist");
    assertThatThrownBy(() -> SqliteStore.open(folder)).hasMessageContaining("is no ledger");
  }

  @Test
  void aNewerLedgerIsLeftAlone() throws SQLException {
    SqliteStore.open(file).close();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement change = connection.createStatement()) {
      change.executeUpdate("PRAGMA user_version = 99");
    }
    assertThatThrownBy(() -> SqliteStore.open(file))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("newer Zicht");
  }
}
