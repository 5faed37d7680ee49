package org.zicht.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zicht.command.Ran.CLAIM;
import static org.zicht.command.Ran.zicht;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zicht.json.ClaimFromJson;

final class LedgerCommandTest {

  private static final Path DUTCH = Ran.example("nl-khartoem-2019.txt");
  private static final Path ENGLISH = Ran.example("en-dakar-2023.txt");

  @TempDir private Path folder;

  private Path ledger = Path.of("unset");

  @BeforeEach
  void ledger() {
    ledger = folder.resolve("test.db");
  }

  private Ran on(Object... arguments) {
    List<Object> all = new ArrayList<>(Arrays.asList(arguments));
    all.add("--ledger");
    all.add(ledger);
    return zicht(all.toArray());
  }

  @Test
  void addSaysWhatIsNewAndTheSameReportIsOne() {
    Ran first = on("add", DUTCH, "--published", "2019-06-06", "--publisher", "De Krant");
    assertThat(first.status()).isZero();
    assertThat(first.err()).isEmpty();
    assertThat(first.lines().getFirst()).startsWith(DUTCH + ": added, ");
    assertThat(first.lines().getLast()).startsWith("1 new report with ");
    Ran again = on("add", DUTCH, "--published", "2019-06-06", "--publisher", "De Krant");
    assertThat(again.lines().getFirst()).isEqualTo(DUTCH + ": already there");
    Ran elsewhere = on("add", DUTCH, "--published", "2019-06-07", "--publisher", "Het Blad");
    assertThat(elsewhere.lines().getLast()).startsWith("1 new report");
    Ran reports = on("reports", "--format", "jsonl");
    assertThat(reports.lines())
        .singleElement()
        .asString()
        .contains("\"publishers\":[\"De Krant\",\"Het Blad\"]", "\"published\":\"2019-06-06\"");
  }

  @Test
  void theClaimsOfTheLedgerAreThoseOfTheReader() {
    on("add", DUTCH, "--date", "2019-06-06");
    List<String> read = zicht("read", DUTCH, "--date", "2019-06-06", "--format", "jsonl").lines();
    List<String> kept = on("claims", "--format", "jsonl").lines();
    assertThat(kept).hasSameSizeAs(read);
    assertThat(kept.stream().map(ClaimFromJson::line))
        .containsExactlyInAnyOrderElementsOf(read.stream().map(ClaimFromJson::line).toList());
  }

  @Test
  void claimsAreFiltered() {
    on("add", DUTCH, "--date", "2019-06-06");
    on("add", ENGLISH, "--date", "2023-06-04");
    assertThat(on("claims", "--type", "killed", "--format", "jsonl").lines())
        .isNotEmpty()
        .allMatch(line -> line.contains("\"type\":\"killed\""));
    assertThat(on("claims", "--place", "SN", "--format", "jsonl").lines())
        .isNotEmpty()
        .allMatch(line -> line.contains("\"country\":\"SN\""));
    assertThat(on("claims", "--status", "denied", "--format", "jsonl").lines())
        .isNotEmpty()
        .allMatch(line -> line.contains("\"status\":\"denied\""));
    assertThat(on("claims", "--text", "Red Cross", "--format", "jsonl").lines())
        .isNotEmpty()
        .allMatch(line -> line.contains("Red Cross"));
    assertThat(on("claims", "--from", "2020-01-01", "--format", "jsonl").lines())
        .isNotEmpty()
        .noneMatch(line -> line.contains("Khartoum"));
    Ran wrong = on("claims", "--type", "murder");
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err()).contains("--type murder");
  }

  @Test
  void everyViewHasEveryForm() throws IOException {
    on("add", DUTCH, "--date", "2019-06-06", "--publisher", "=De Krant");
    for (String view : List.of("reports", "claims", "incidents", "tolls")) {
      assertThat(on(view).lines()).as(view).hasSizeGreaterThan(2);
      assertThat(on(view, "--format", "json").out()).as(view).startsWith("[\n{").endsWith("\n]\n");
      assertThat(on(view, "--format", "jsonl").lines()).as(view).allMatch(x -> x.startsWith("{"));
      assertThat(on(view, "--format", "csv").lines()).as(view).hasSizeGreaterThan(1);
    }
    assertThat(on("reports", "--format", "csv").out()).contains("'=De Krant");
    Path output = folder.resolve("tolls.json");
    assertThat(on("tolls", "--format", "json", "--output", output).out()).isEmpty();
    assertThat(Files.readString(output)).startsWith("[");
  }

  @Test
  void rebuildGivesTheSameOfEveryView() {
    on("add", DUTCH, ENGLISH, "--date", "2023-06-04");
    List<String> before = views();
    Ran rebuilt = on("rebuild");
    assertThat(rebuilt.status()).isZero();
    assertThat(rebuilt.out()).startsWith("derived again: 2 reports, ");
    assertThat(views()).isEqualTo(before);
    assertThat(on("rebuild", "--read-again").out()).contains("read again: 2");
    assertThat(views().subList(1, before.size())).isEqualTo(before.subList(1, before.size()));
    assertThat(on("verify").status()).isZero();
  }

  private List<String> views() {
    List<String> views = new ArrayList<>();
    for (String view : List.of("reports", "claims", "incidents", "tolls")) {
      views.add(on(view, "--format", "jsonl").out());
    }
    return views;
  }

  @Test
  void whatCannotBeReadIsKeptWithItsReason() throws IOException {
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    Path good = Files.writeString(folder.resolve("good.txt"), CLAIM);
    Ran ran = on("add", empty, good, "--date", "2022-01-06");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).contains("empty.txt: is empty");
    assertThat(ran.lines().getLast()).startsWith("1 new report").contains("1 not read");
    assertThat(on("reports", "--format", "jsonl").lines())
        .hasSize(2)
        .last()
        .asString()
        .contains("empty.txt", "\"failed\":\"is empty");
    assertThat(on("verify").out()).startsWith("holds · 3 entries · ");
  }

  @Test
  void whatIsNoLedgerIsNamed() throws IOException {
    assertThat(on("tolls").err()).contains("there is no such ledger");
    Files.writeString(ledger, "these are words, and no ledger at all");
    Ran ran = on("tolls");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).contains("test.db: is no ledger of Zicht");
    assertThat(on("add", DUTCH).status()).isEqualTo(1);
    assertThat(Files.readString(ledger)).startsWith("these are words");
  }

  @Test
  void wrongUsageIsNamed() {
    assertThat(on("tolls", "--policy", "guess").status()).isEqualTo(2);
    assertThat(on("tolls", "--policy", "guess").err()).contains("zicht");
    assertThat(on("add", DUTCH, ENGLISH, "--url", "https://example.org").status()).isEqualTo(2);
  }
}
