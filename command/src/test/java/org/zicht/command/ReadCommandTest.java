package org.zicht.command;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.zicht.command.Ran.CLAIM;
import static org.zicht.command.Ran.zicht;
import static org.zicht.command.Ran.zichtOnTerminal;
import static org.zicht.command.Ran.zichtWithInput;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zicht.command.terminal.Surroundings;

final class ReadCommandTest {

  private static final Path DUTCH = Ran.example("nl-khartoem-2019.txt");
  private static final Path ENGLISH = Ran.example("en-dakar-2023.txt");

  @TempDir private Path folder;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void readsAReportAsText() {
    Ran ran = zicht("read", DUTCH, "--date", "2019-06-06", "--publisher", "De Krant");
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .contains("Dutch · 6 June 2019 · De Krant ·")
        .contains("“het Centraal Comité van Soedanese Artsen”")
        .contains("108, a total so far")
        .doesNotContain("\u001b");
    assertThat(ran.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void coloursOnATerminalUnlessToldNot() {
    assertThat(zichtOnTerminal(Map.of(), "read", DUTCH).out()).contains("\u001b[");
    assertThat(zichtOnTerminal(Map.of("NO_COLOR", "1"), "read", DUTCH).out())
        .doesNotContain("\u001b[");
    assertThat(zicht("read", DUTCH, "--colour", "always").out()).contains("\u001b[");
    assertThat(zichtOnTerminal(Map.of(), "read", DUTCH, "--color=never").out())
        .doesNotContain("\u001b[");
  }

  @Test
  void everyLineOfJsonlIsAClaimOfTheContract() throws IOException {
    Ran ran = zicht("read", DUTCH, "--date", "2019-06-06", "--format", "jsonl");
    assertThat(ran.status()).isZero();
    assertThat(ran.lines()).isNotEmpty();
    String text = Files.readString(DUTCH);
    for (String line : ran.lines()) {
      Map<String, Set<String>> fields = fields(line);
      assertThat(fields.get(""))
          .containsExactlyInAnyOrder(
              "schema",
              "id",
              "report",
              "type",
              "status",
              "certainty",
              "unknown",
              "actor",
              "target",
              "count",
              "place",
              "time",
              "sources",
              "evidence",
              "rule");
      String[] participant = {"text", "start", "end", "basis", "name", "kind", "country", "label"};
      contains(fields, "actor", participant);
      contains(fields, "target", participant);
      contains(fields, "target", "person", "combatant");
      contains(
          fields, "count", "min", "max", "precision", "wording", "unit", "cumulative", "subset");
      contains(
          fields,
          "place",
          "text",
          "start",
          "end",
          "basis",
          "site",
          "name",
          "country",
          "lat",
          "lon",
          "precision",
          "gazetteer");
      contains(fields, "time", "text", "start", "end", "basis", "precision");
      contains(
          fields, "sources", "text", "start", "end", "kind", "name", "country", "cue", "speech",
          "with");
      contains(fields, "evidence", "start", "end", "quote", "role");
      quotesStandInTheText(line, text);
    }
  }

  private static void contains(Map<String, Set<String>> fields, String part, String... names) {
    if (fields.containsKey(part)) {
      assertThat(fields.get(part)).contains(names);
    }
  }

  /** The names of the fields of an object and of the objects right under it, by their names. */
  private static Map<String, Set<String>> fields(String json) throws IOException {
    Map<String, Set<String>> fields = new java.util.HashMap<>();
    List<String> path = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      String last = "";
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        switch (token) {
          case START_OBJECT -> path.add(path.isEmpty() ? "" : last);
          case END_OBJECT -> path.removeLast();
          case FIELD_NAME -> {
            last = path.size() > 1 ? path.get(1) : parser.currentName();
            fields
                .computeIfAbsent(path.size() < 3 ? path.getLast() : "deep", key -> new TreeSet<>())
                .add(parser.currentName());
          }
          default -> {}
        }
      }
    }
    return fields;
  }

  private static void quotesStandInTheText(String line, String text) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(line)) {
      int start = -1;
      int end = -1;
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
            && "start".equals(parser.currentName())) {
          start = parser.getIntValue();
        } else if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT
            && "end".equals(parser.currentName())) {
          end = parser.getIntValue();
        } else if (parser.currentToken() == JsonToken.VALUE_STRING
            && "quote".equals(parser.currentName())) {
          assertThat(parser.getText()).isEqualTo(text.substring(start, end));
        }
      }
    }
  }

  @Test
  void jsonIsOneArrayWithAnObjectForEachReport() throws IOException {
    Ran ran = zicht("read", DUTCH, ENGLISH, "--format", "json", "--date", "2023-06-04");
    assertThat(ran.status()).isZero();
    List<String> languages = new ArrayList<>();
    int depth = 0;
    try (JsonParser parser = new JsonFactory().createParser(ran.out())) {
      assertThat(parser.nextToken()).isEqualTo(JsonToken.START_ARRAY);
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (token == JsonToken.VALUE_STRING && "language".equals(parser.currentName())) {
          languages.add(parser.getText());
        }
      }
    }
    assertThat(depth).isEqualTo(-1);
    assertThat(languages).containsExactly("nl", "en");
  }

  @Test
  void csvHasOneRowAClaimOfAsManyCellsAsNames() {
    Ran csv = zicht("read", DUTCH, "--format", "csv", "--date", "2019-06-06");
    Ran jsonl = zicht("read", DUTCH, "--format", "jsonl", "--date", "2019-06-06");
    assertThat(csv.status()).isZero();
    assertThat(csv.out()).startsWith("report,input,published,").contains("\r\n");
    List<List<String>> rows = rows(csv.out());
    assertThat(rows).hasSize(jsonl.lines().size() + 1);
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSameSizeAs(rows.getFirst()));
  }

  /** By RFC 4180, read without the library that wrote it. */
  private static List<List<String>> rows(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char unit = csv.charAt(i);
      if (unit == '"') {
        if (quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && (unit == ',' || unit == '\n')) {
        row.add(cell.toString());
        cell.setLength(0);
        if (unit == '\n') {
          rows.add(List.copyOf(row));
          row.clear();
        }
      } else if (quoted || unit != '\r') {
        cell.append(unit);
      }
    }
    return rows;
  }

  @Test
  void aFileIsWrittenWholeAndItsNameSaysTheForm() throws IOException {
    Path page = folder.resolve("claims.html");
    Ran ran = zicht("read", DUTCH, "--date", "2019-06-06", "--output", page);
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(page).content(UTF_8).startsWith("<!doctype html>").endsWith("</html>\n");
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(page);
    }
  }

  @Test
  void whatIsWrongWithAnOutputIsSaidBeforeReading() {
    assertThat(zicht("read", DUTCH, "--output", folder))
        .satisfies(ran -> assertThat(ran.status()).isEqualTo(2))
        .satisfies(ran -> assertThat(ran.err()).contains("is a folder"));
    assertThat(zicht("read", DUTCH, "--output", folder.resolve("no/such/place.csv")))
        .satisfies(ran -> assertThat(ran.status()).isEqualTo(2))
        .satisfies(ran -> assertThat(ran.err()).contains("cannot be written"));
  }

  @Test
  void standardInputIsReadForAHyphen() {
    Ran ran = zichtWithInput(CLAIM.getBytes(UTF_8), "read", "-", "--format", "jsonl");
    assertThat(ran.status()).isZero();
    assertThat(ran.lines()).isNotEmpty();
  }

  @Test
  void withoutADateItSaysThatDaysStayUnresolved() {
    Ran ran = zichtWithInput(CLAIM.getBytes(UTF_8), "read", "-");
    assertThat(ran.status()).isZero();
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.err()).startsWith("zicht: warning: -: no date is known").contains("--date");
  }

  @Test
  void manyReportsWithoutADateGetOneWarning() throws IOException {
    for (int i = 0; i < 5; i++) {
      file(i + ".txt", CLAIM);
    }
    Ran ran = zicht("read", folder, "--format", "jsonl");
    assertThat(ran.status()).isZero();
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.err()).contains("5 reports");
  }

  @Test
  void oneBadFileAmongTwoIsNamedAndTheOtherRead() throws IOException {
    Path empty = file("empty.txt", "");
    Path good = file("good.txt", CLAIM);
    Ran ran = zicht("read", empty, good, "--format", "jsonl", "--date", "2024-02-29");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.lines()).isNotEmpty();
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.err()).contains("empty.txt: is empty").doesNotContain("Exception");
  }

  @Test
  void badInputsAreNamedInPlainWords() throws IOException {
    Path binary = folder.resolve("program");
    Files.write(binary, new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0});
    Path large = folder.resolve("large.txt");
    Files.writeString(large, "woord ".repeat(1_000_000));
    Path ukrainian =
        file(
            "uk.txt",
            "Унаслідок обстрілу міста загинули троє людей, ще п’ятеро дістали поранення,"
                + " повідомили в поліції. Рятувальники продовжують розбирати завали.");
    assertFails(zicht("read", folder.resolve("missing.txt")), "does not exist");
    assertFails(zicht("read", binary), "program");
    assertFails(zicht("read", large), "larger than 5 MB");
    assertFails(zicht("read", file("blank.txt", " \n\n ")), "white space");
    assertFails(zicht("read", file("few.txt", "1234 5678")), "--language");
    assertFails(zicht("read", ukrainian), "Ukrainian, which Zicht does not read yet");
    assertFails(zicht("read", "http://127.0.0.1/a"), "no public address");
  }

  private static void assertFails(Ran ran, String saying) {
    assertThat(ran.status()).as(ran.err()).isEqualTo(1);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("zicht: ").contains(saying).doesNotContain("Exception");
    assertThat(ran.err().lines()).hasSize(1);
  }

  @Test
  void oddEncodingsAreReadAndGuessesSaid() {
    String text =
        "De minister-president betreurde het incident. " + CLAIM + "Eén café brandde uit.";
    Ran western = zichtWithInput(text.getBytes(Charset.forName("windows-1252")), "read", "-");
    assertThat(western.status()).isZero();
    assertThat(western.err()).contains("warning: -: is not valid UTF-8: read as windows-1252");
    Ran wide = zichtWithInput(("\uFEFF" + text).getBytes(UTF_16LE), "read", "-", "-f", "jsonl");
    assertThat(wide.status()).isZero();
    assertThat(wide.lines()).isNotEmpty();
    byte[] broken = (text + "???").getBytes(UTF_8);
    broken[broken.length - 2] = (byte) 0xC3;
    assertThat(zichtWithInput(broken, "read", "-").status()).isZero();
  }

  @Test
  void anUnreadableFileIsNamedAndTheRestRead() throws IOException {
    Path closed = file("closed.txt", CLAIM);
    file("open.txt", CLAIM);
    Assumptions.assumeTrue(
        closed.toFile().setReadable(false) && !Files.isReadable(closed),
        "this user may read every file");
    Ran ran = zicht("read", folder, "--format", "jsonl", "--date", "2024-02-29");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.lines()).isNotEmpty();
    assertThat(ran.err()).contains("closed.txt: may not be read");
  }

  @Test
  void manyReportsComeInTheirOrder() throws IOException {
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      String name = String.format(java.util.Locale.ROOT, "%03d.txt", i);
      file(name, i % 7 == 3 ? "" : CLAIM.repeat(1 + (i * 37) % 11));
      if (i % 7 != 3) {
        expected.add(folder.resolve(name).toString());
      }
    }
    Ran ran = zicht("read", folder, "--date", "2024-02-29", "--colour", "never");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.lines().stream().filter(line -> line.startsWith(folder.toString())))
        .hasSameSizeAs(expected);
    Ran json = zicht("read", folder, "--date", "2024-02-29", "--format", "json");
    List<String> inputs = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(json.out())) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.VALUE_STRING
            && "input".equals(parser.currentName())) {
          inputs.add(parser.getText());
        }
      }
    }
    assertThat(inputs).isEqualTo(expected);
    assertThat(json.err().lines()).hasSize(9);
  }

  @Test
  void aReportTwiceReadGivesTheSameBytes() {
    Ran once = zicht("read", DUTCH, ENGLISH, "--format", "jsonl", "--date", "2023-06-04");
    Ran again = zicht("read", DUTCH, ENGLISH, "--format", "jsonl", "--date", "2023-06-04");
    assertThat(again).isEqualTo(once);
  }

  @Test
  void aReaderOfAPipeMayGoAway() {
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int unit) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            InputStream.nullInputStream(),
            gone,
            new PrintStream(err, true, UTF_8),
            Map.of(),
            false,
            false,
            80,
            Ran.CLOCK);
    assertThat(Main.run(surroundings, "read", DUTCH.toString(), "--format", "jsonl")).isZero();
    assertThat(err.toString(UTF_8)).isEmpty();
  }

  @Test
  void hostileReportsStayWords() {
    String hostile =
        "<script>alert(1)</script> & \u001b[31mred\u001b[0m \u202Eevil\u202C\n\n"
            + "Volgens de politie <b onload=\"x\">zijn drie betogers</b> gedood in Utrecht. "
            + CLAIM;
    byte[] bytes = hostile.getBytes(UTF_8);
    Ran page = zichtWithInput(bytes, "read", "-", "--format", "html", "--publisher", "<img src=x>");
    assertThat(page.out())
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script")
        .doesNotContain("<b onload")
        .doesNotContain("<img")
        .doesNotContain("\u001b");
    Ran text = zichtWithInput(bytes, "read", "-", "--publisher", "a\u001b]0;title\u0007b");
    assertThat(text.out()).doesNotContain("\u001b").doesNotContain("\u202E");
    Ran csv = zichtWithInput(bytes, "read", "-", "--format", "csv", "--publisher", "=1+1");
    assertThat(csv.out()).contains(",'=1+1,");
    Ran missing = zicht("read", folder.resolve("a\u001b[2Jb"));
    assertThat(missing.err()).doesNotContain("\u001b");
  }
}
