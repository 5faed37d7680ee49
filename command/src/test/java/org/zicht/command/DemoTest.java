package org.zicht.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zicht.command.Ran.zicht;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zicht.ledger.entry.ClaimsRead;
import org.zicht.ledger.entry.Content;
import org.zicht.ledger.entry.ReportAdded;
import org.zicht.ledger.policy.Policies;
import org.zicht.ledger.policy.Policy;
import org.zicht.ledger.sqlite.SqliteStore;
import org.zicht.views.ledger.ClaimsView;
import org.zicht.views.ledger.ContradictionsView;
import org.zicht.views.ledger.IncidentsView;
import org.zicht.views.ledger.LedgerView;
import org.zicht.views.ledger.LedgerViews;
import org.zicht.views.ledger.ReportsView;
import org.zicht.views.ledger.SourcesView;
import org.zicht.views.ledger.TollsView;
import org.zicht.views.ledger.UnknownView;
import org.zicht.views.table.Row;
import org.zicht.views.table.TableForm;

/**
 * Almaty, retold: the tolls of the demonstration per day and policy against what was written down,
 * and every view of it in many orders of arrival.
 *
 * <p>After a change that is meant: {@code -Dzicht.golden=update} writes the file anew; read what
 * changed before it is kept.
 */
final class DemoTest {

  private static final Path GOLDEN =
      Path.of("src", "test", "resources", "org", "zicht", "command", "almaty-tolls.golden.txt");

  private static final LocalDate FIRST = LocalDate.parse("2022-01-04");
  private static final LocalDate LAST = LocalDate.parse("2022-01-20");
  private static final LocalDate AUGUST = LocalDate.parse("2022-08-16");

  private static final int ORDERS = 20;

  @TempDir private static Path folder;

  private static Path ledger = Path.of("unset");

  @BeforeAll
  static void build() {
    ledger = folder.resolve("almaty.db");
    Ran ran = zicht("demo", "--ledger", ledger);
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).contains("41 new reports", "164 is denied");
  }

  @Test
  void theTollsOfEveryDayAndPolicyAreThoseWrittenDown() throws IOException {
    StringBuilder lines = new StringBuilder();
    lines.append("# What was known of the dead at the end of each day, by each policy:\n");
    lines.append(
        "# low/best/high of the whole, then of each group and place; [] of one incident.\n");
    try (SqliteStore store = SqliteStore.openExisting(ledger)) {
      LedgerViews views = new LedgerViews(store, "test");
      for (Policy policy : Policies.all()) {
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
          lines.append(line(views, policy, day));
        }
        lines.append(line(views, policy, AUGUST));
      }
    }
    if ("update".equals(System.getProperty("zicht.golden"))) {
      Files.createDirectories(GOLDEN.getParent());
      Files.writeString(GOLDEN, lines);
    }
    assertThat(lines.toString()).isEqualTo(Files.readString(GOLDEN));
  }

  private static String line(LedgerViews views, Policy policy, LocalDate day) {
    List<String> figures = new ArrayList<>();
    for (Row row : views.table(new TollsView(policy), day).rows()) {
      if (!"killed".equals(row.value("harm")) || !isGiven(row)) {
        continue;
      }
      boolean whole = "all".equals(row.value("victims"));
      String where = whole ? "" : "@" + row.value("place");
      String figure =
          row.value("victims")
              + where
              + " "
              + number(row, "low")
              + "/"
              + number(row, "best")
              + "/"
              + number(row, "high");
      String grade = row.value("grade") == null ? "" : " " + row.value("grade");
      figures.add(row.value("incident") == null ? figure + grade : "[" + figure + grade + "]");
    }
    return day + " " + policy.name() + ": " + String.join(", ", figures) + "\n";
  }

  private static boolean isGiven(Row row) {
    return row.value("low") != null || row.value("best") != null || row.value("high") != null;
  }

  private static String number(Row row, String name) {
    Object number = row.value(name);
    return number == null ? "-" : number.toString();
  }

  private static List<LedgerView> views() {
    List<LedgerView> views = new ArrayList<>();
    views.add(new ReportsView());
    views.add(new ClaimsView(one -> true));
    views.add(new IncidentsView());
    views.add(new SourcesView());
    views.add(new ContradictionsView());
    views.add(new UnknownView());
    Policies.all().forEach(policy -> views.add(new TollsView(policy)));
    return views;
  }

  private static Map<String, String> shown(SqliteStore store) throws IOException {
    Map<String, String> shown = new LinkedHashMap<>();
    LedgerViews ledgerViews = new LedgerViews(store, "test");
    for (LedgerView view : views()) {
      StringBuilder text = new StringBuilder();
      for (TableForm form : TableForm.values()) {
        form.write(text, ledgerViews.table(view), 100);
      }
      shown.put(view.name(), text.toString());
    }
    return shown;
  }

  @Test
  void everyViewIsTheSameInEveryOrderOfArrival() throws IOException {
    Map<String, List<Content>> reports = new LinkedHashMap<>();
    Map<String, String> first;
    try (SqliteStore store = SqliteStore.openExisting(ledger)) {
      store.read(
          entry -> {
            if (entry.content() instanceof ReportAdded report) {
              reports.computeIfAbsent(report.telling(), none -> new ArrayList<>()).add(report);
            }
            if (entry.content() instanceof ClaimsRead read) {
              reports.computeIfAbsent(read.telling(), none -> new ArrayList<>()).add(read);
            }
          });
      first = shown(store);
    }
    assertThat(reports).hasSize(41);
    for (int seed = 1; seed <= ORDERS; seed++) {
      List<List<Content>> shuffled = new ArrayList<>(reports.values());
      Collections.shuffle(shuffled, new Random(seed));
      try (SqliteStore store = SqliteStore.open(folder.resolve("order-" + seed + ".db"))) {
        for (List<Content> report : shuffled) {
          assertThat(store.append(Ran.CLOCK.instant(), report)).isEqualTo(2);
        }
        assertThat(shown(store)).as("seed " + seed).isEqualTo(first);
      }
    }
  }

  @Test
  void addedAgainNothingIsNew() {
    Ran again = zicht("demo", "--ledger", ledger);
    assertThat(again.out()).contains("0 new reports with 0 claims, 41 already there");
    assertThat(zicht("verify", "--ledger", ledger).out()).startsWith("holds · 82 entries");
  }

  @Test
  void aDecisionChangesWhatIsShownAndIsFoundAgainWhenReportsAreReadAgain() throws IOException {
    Path copy = Files.copy(ledger, folder.resolve("decided.db"));
    assertThat(zicht("redact", "Masimov", "--ledger", copy).out()).startsWith("struck out in ");
    assertThat(zicht("claims", "--text", "Masimov", "--ledger", copy).out())
        .isEqualTo("No such claims.\n");
    String retracted = claim(copy, "--type", "killed", "--source", "prosecutor", "--text", "238");
    assertThat(zicht("retract", retracted, "--because", "a test", "--ledger", copy).status())
        .isZero();
    assertThat(zicht("tolls", "--ledger", copy, "--format", "jsonl").lines().getFirst())
        .contains("\"best\":238");
    String other =
        claim(copy, "--type", "killed", "--source", "prosecutor", "--text", "238 people");
    assertThat(other).isNotEmpty();
    assertThat(zicht("rebuild", "--read-again", "--ledger", copy).err()).isEmpty();
    assertThat(zicht("claims", "--text", "Masimov", "--ledger", copy).out())
        .isEqualTo("No such claims.\n");
    assertThat(zicht("verify", "--ledger", copy).status()).isZero();
    String report = zicht("reports", "--ledger", copy, "--format", "csv").lines().get(1);
    String id = report.substring(0, report.indexOf(','));
    assertThat(zicht("erase", id, "--because", "a test", "--ledger", copy).status()).isZero();
    assertThat(zicht("reports", "--ledger", copy, "--format", "csv").lines()).hasSize(41);
    assertThat(zicht("verify", "--ledger", copy).status()).isZero();
  }

  private static String claim(Path file, Object... filters) {
    List<Object> arguments = new ArrayList<>(List.of("claims"));
    arguments.addAll(List.of(filters));
    arguments.addAll(List.of("--ledger", file, "--format", "csv"));
    String row = zicht(arguments.toArray()).lines().get(1);
    return row.split(",", -1)[1];
  }

  @Test
  void aClaimIsExplained() {
    String claim =
        claim(
            ledger, "--type", "killed", "--source", "health ministry", "--text", "a total of 164");
    Ran explained = zicht("explain", claim, "--ledger", ledger);
    assertThat(explained.status()).isZero();
    assertThat(explained.out()).contains("164", "origin", "incident", "retracted");
    assertThat(zicht("explain", claim, "--ledger", ledger, "--format", "jsonl").out())
        .contains("withdrawn by information ministry of Kazakhstan on 2022-01-10");
    assertThat(zicht("explain", claim, "--ledger", ledger, "--format", "jsonl").lines())
        .allMatch(line -> line.startsWith("{\"what\":"));
    assertThat(zicht("explain", "nothing", "--ledger", ledger).status()).isEqualTo(1);
  }

  @Test
  void aCrisisIsDefined() throws IOException {
    Path copy = Files.copy(ledger, folder.resolve("crisis.db"));
    Ran ran =
        zicht(
            "crisis",
            "add",
            "Almaty in January",
            "--place",
            "Almaty",
            "--from",
            "2022-01-01",
            "--to",
            "2022-01-31",
            "--ledger",
            copy);
    assertThat(ran.status()).isZero();
    assertThat(zicht("tolls", "--ledger", copy, "--format", "jsonl").out())
        .contains("\"crisis\":\"almaty-in-january\"");
    assertThat(
            zicht("crisis", "add", "X", "--place", "Nowhereville", "--from", "2022-01-01").status())
        .isEqualTo(2);
    assertThat(zicht("crisis").status()).isEqualTo(2);
  }
}
