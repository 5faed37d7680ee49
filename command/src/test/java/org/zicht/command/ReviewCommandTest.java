package org.zicht.command;

import static org.assertj.core.api.Assertions.assertThat;
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
import org.zicht.claims.Claim;
import org.zicht.json.ClaimFromJson;

/** What people decide, by commands. */
final class ReviewCommandTest {

  private static final String TEXT =
      """
      Onrust in Almaty

      In Almaty zijn woensdag twaalf agenten gedood, zei het ministerie van Binnenlandse Zaken.

      Het ziekenhuis meldde dat acht betogers gewond raakten.
      """;

  @TempDir private Path folder;

  private Path ledger = Path.of("unset");

  @BeforeEach
  void add() throws IOException {
    ledger = made("one.db");
  }

  private Path made(String name) throws IOException {
    Path made = folder.resolve(name);
    Path report = Files.writeString(folder.resolve("report.txt"), TEXT);
    Ran ran =
        zicht("add", report, "--date", "2022-01-06", "--publisher", "Krant", "--ledger", made);
    assertThat(ran.err()).isEmpty();
    return made;
  }

  private Ran on(Object... arguments) {
    return on(ledger, arguments);
  }

  private static Ran on(Path file, Object... arguments) {
    List<Object> all = new ArrayList<>(Arrays.asList(arguments));
    all.add("--ledger");
    all.add(file);
    return zicht(all.toArray());
  }

  private List<Claim> claims(Object... filters) {
    List<Object> all = new ArrayList<>(List.of("claims", "--format", "jsonl"));
    all.addAll(Arrays.asList(filters));
    return on(all.toArray()).lines().stream()
        .filter(line -> !line.isEmpty())
        .map(ClaimFromJson::line)
        .toList();
  }

  private String killed() {
    return claims("--type", "killed").getFirst().id();
  }

  private static String decision(Ran ran) {
    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isZero();
    return ran.lines().getLast().split(" ", -1)[0];
  }

  @Test
  void aClaimIsRejectedAndComesBackWhenThatIsUndone() {
    String id = killed();
    assertThat(on("reject", id).status()).as("without a reason").isEqualTo(2);
    Ran ran = on("reject", id, "--reason", "a rumour", "--by", "Anna");
    assertThat(ran.out()).contains("Anna rejected claim " + id, "a rumour");
    assertThat(claims("--type", "killed")).isEmpty();
    assertThat(claims("--review", "rejected")).extracting(Claim::id).containsExactly(id);
    assertThat(on("tolls", "--format", "jsonl").out()).doesNotContain("\"harm\":\"killed\"");
    assertThat(on("explain", id).out()).contains("rejected", "nothing is derived of it");
    String undo = decision(on("undo", decision(ran), "--by", "Ben"));
    assertThat(claims("--type", "killed")).hasSize(1);
    decision(on("undo", undo, "--by", "Anna"));
    assertThat(claims("--type", "killed")).isEmpty();
    assertThat(on("log", "--decisions").out()).contains("(undone)", "Ben undid", "Anna undid");
    assertThat(on("verify").out()).startsWith("holds");
  }

  @Test
  void aNumberIsCorrectedByItsWordsAndCounts() {
    String id = killed();
    assertThat(on("correct", id, "--field", "count", "--words", "dertien").err())
        .contains("does not stand in the report");
    decision(on("correct", id, "--field", "count", "--words", "acht", "--by", "Anna"));
    assertThat(claims("--type", "killed").getFirst().counted().orElseThrow().min()).isEqualTo(8);
    assertThat(on("tolls", "--format", "jsonl").out())
        .contains("\"low\":8", "\"review\":\"corrected\"");
    assertThat(on("explain", id).out()).contains("was read: 12");
    String before = on("claims", "--format", "jsonl").out();
    assertThat(on("rebuild", "--read-again").err()).isEmpty();
    assertThat(on("claims", "--format", "jsonl").out()).isEqualTo(before);
    assertThat(on("verify").out()).startsWith("holds");
    assertThat(on("correct", id, "--field", "count").status()).isEqualTo(2);
    assertThat(on("correct", id, "--field", "type", "--value", "murder").err())
        .contains("no type of claim murder");
  }

  @Test
  void reviewersWhoDifferAreShownUntilTheyDoNot() {
    String id = killed();
    decision(on("accept", id, "--by", "Anna"));
    assertThat(on("disagreements").out()).contains("No reviewers differ");
    String rejected = decision(on("reject", id, "--by", "Ben", "--reason", "no source"));
    assertThat(on("disagreements").out())
        .contains("whether the report says it")
        .contains("Anna")
        .contains("Ben");
    assertThat(claims("--review", "disputed")).extracting(Claim::id).containsExactly(id);
    decision(on("undo", rejected, "--by", "Ben"));
    assertThat(on("disagreements").out()).contains("No reviewers differ");
    assertThat(claims("--review", "accepted")).hasSize(1);
  }

  @Test
  void notesAndGradesAreShownWhereTheyBelong() {
    String id = killed();
    decision(on("note", id, "see the video", "--by", "Anna"));
    String incident = on("incidents", "--format", "jsonl").lines().getFirst().split("\"", -1)[3];
    decision(on("note", incident, "ask the hospital", "--by", "Anna"));
    decision(on("note", claims().getFirst().report(), "a first version", "--by", "Anna"));
    assertThat(on("claims", "--format", "jsonl").out()).contains("see the video");
    assertThat(on("incidents", "--format", "jsonl").out()).contains("ask the hospital");
    assertThat(on("reports", "--format", "jsonl").out()).contains("a first version");
    decision(on("grade", "interior ministry of kazakhstan", "c", "--by", "Anna"));
    decision(on("grade", id, "2", "--by", "Anna"));
    assertThat(on("sources", "--format", "jsonl").out()).contains("\"reliability\":\"C\"");
    assertThat(on("claims", "--type", "killed", "--format", "jsonl").out())
        .contains("\"grade\":\"C2\"");
    assertThat(on("grade", id, "7").status()).isEqualTo(2);
    assertThat(on("grade", "nobody", "A").err()).contains("zicht sources");
    assertThat(on("note", "ffffffff", "x").status()).isEqualTo(1);
  }

  @Test
  void decisionsAreCarriedToAnotherLedger() throws IOException {
    String id = killed();
    String undone = decision(on("accept", id, "--by", "Anna"));
    decision(on("undo", undone, "--by", "Anna"));
    decision(on("correct", id, "--field", "count", "--value", "13", "--by", "Anna"));
    Path file = folder.resolve("anna.jsonl");
    assertThat(on("decisions", "export", "--output", file).status()).isZero();
    assertThat(Files.readAllLines(file)).hasSize(3).allMatch(line -> line.contains("\"Anna\""));
    Path other = made("other.db");
    assertThat(on(other, "decisions", "import", file).out()).startsWith("3 new decisions");
    assertThat(on(other, "decisions", "import", file).out())
        .startsWith("0 new decisions, 3 already there");
    for (String view : List.of("claims", "incidents", "tolls", "sources")) {
      assertThat(on(other, view, "--format", "jsonl").out())
          .as(view)
          .isEqualTo(on(view, "--format", "jsonl").out());
    }
    assertThat(on(other, "verify").out()).startsWith("holds");
    Path empty = folder.resolve("empty.db");
    Path report = Files.writeString(folder.resolve("other.txt"), "In Parijs regende het.\n");
    zicht("add", report, "--ledger", empty);
    assertThat(on(empty, "decisions", "import", file).err()).contains("finds nothing here");
    Files.writeString(file, "{\"schema\":\"zicht.claim/1\"}\n");
    Ran wrong = on(other, "decisions", "import", file);
    assertThat(wrong.status()).isEqualTo(1);
    assertThat(wrong.err()).contains("line 1 is no decision");
    assertThat(on("decisions").status()).isEqualTo(2);
  }

  @Test
  void whatIsErasedOrRedactedIsGoneFromDecisionsToo() throws IOException {
    String id = killed();
    decision(on("note", id, "told by Jan Jansen", "--by", "Anna"));
    assertThat(on("redact", "Jan Jansen", "--by", "Anna").status()).isZero();
    assertThat(on("log", "--format", "jsonl").out()).contains("told by ██████████");
    assertThat(on("verify").out()).startsWith("holds");
    String report = claims().getFirst().report();
    String note = on("log", "--decisions", "--format", "jsonl").lines().getFirst();
    assertThat(note).contains("\"state\":\"counts\"");
    assertThat(on("erase", report, "--by", "Anna").status()).isZero();
    assertThat(on("log", "--format", "csv").out())
        .contains("What stood here was erased", "Anna erased for good");
    assertThat(on("log").out()).doesNotContain("told by");
    assertThat(on("verify").out()).startsWith("holds");
    String erased = on("log", "--decisions", "--format", "jsonl").lines().getLast();
    assertThat(erased).contains("erased");
    assertThat(Files.exists(ledger)).isTrue();
  }
}
