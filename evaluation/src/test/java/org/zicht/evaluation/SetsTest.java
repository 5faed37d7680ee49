package org.zicht.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zicht.pipeline.ReportPipeline;

/** Measures on sets written for the test in the forms of those that others published. */
final class SetsTest {

  private static final ReportPipeline PIPELINE = ReportPipeline.standard();

  @TempDir private Path folder;

  private void file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<Measured> measured() throws IOException {
    List<Measured> all = new ArrayList<>();
    assertThat(Sets.measure(folder, PIPELINE, all::add)).isEqualTo(all.size());
    return all;
  }

  @Test
  void attributionByWordAndExactly() throws IOException {
    String text = "The mayor said shops burned.";
    file("dev/text/a.txt", text);
    file(
        "dev/attributions/a_x.ann",
        "T1\tSource 0 9\tThe mayor\nT2\tCue 10 14\tsaid\nT3\tContent 15 27\tshops burned\n");
    Measured one = measured().getFirst();
    assertThat(one.figures()).hasSize(6).allMatch(figure -> figure.value() == 1);
    ByteArrayOutputStream words = new ByteArrayOutputStream();
    Sets.listWords(folder.resolve("dev"), new PrintStream(words, true, StandardCharsets.UTF_8));
    assertThat(words.toString(StandardCharsets.UTF_8)).contains("said\tsay\tVERB\troot\tcue\tcue");
    assertThatThrownBy(() -> Sets.listWords(folder, System.out))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void recordsOfWhoDidWhatToWhom() throws IOException {
    file(
        "plover/PLOVER_GSR_CAMEO.txt",
        "[{\"event\": \"DOCUMENT\"}, {\"event\": \"FIGHT\", \"text\": \"Rebels attacked farmers"
            + " on Monday.\", \"source\": [{\"actorText\": \"Rebels\"}], \"target\":"
            + " [{\"actorText\": \"farmers\"}]}, {\"event\": \"COERCE\", \"text\": \"Police"
            + " arrested two men.\", \"source\": [{\"actorText\": \"Rebels\"}]}]");
    file(
        "petrarch/PETR.UnitTest.records.xml",
        "<Sentence id=\"1\"><EventCoding sourcecode=\"GON\" targetcode=\"MOR\""
            + " eventcode=\"223\"></EventCoding><Text>\nGondor attacked Mordor.\n</Text></Sentence>");
    List<Measured> all = measured();
    assertThat(all)
        .extracting(Measured::set)
        .containsExactly("PETRARCH unit records", "PLOVER records");
    assertThat(all.getFirst().figures().getFirst().value()).isEqualTo(1);
    assertThat(all.getLast().figures().getFirst().value()).isEqualTo(1);
    assertThat(all.getLast().figures().getLast().value()).isEqualTo(0.5);
    assertThat(all.getLast().items()).isEqualTo(2);
  }

  @Test
  void templatesOfIncidents() throws IOException {
    file(
        "muc/key-tst2.v4",
        """
        0.  MESSAGE: ID                     TST2-MUC4-0001
        1.  MESSAGE: TEMPLATE               1
        2.  INCIDENT: DATE                  12 DEC 89
        3.  INCIDENT: LOCATION              PERU: LIMA (CITY)
        4.  INCIDENT: TYPE                  KIDNAPPING
        21. HUM TGT: NUMBER                 2: "FARMERS"
        """);
    file(
        "muc/tst2-muc4",
        "TST2-MUC4-0001\n\n   LIMA, 13 DEC 89 (AFP) -- [TEXT] Gunmen kidnapped two farmers in Lima"
            + " yesterday.\n");
    Measured one = measured().getFirst();
    assertThat(one.figures()).hasSize(5);
    assertThat(one.figures().getFirst().value()).isEqualTo(1);
    assertThat(one.figures().getLast().value()).isGreaterThan(0.7);
  }

  @Test
  void theSameFilesHaveTheSameHashAndOthersAnother() throws IOException {
    file("a/x.txt", "one");
    String hash = Fingerprint.of(folder);
    assertThat(Fingerprint.of(folder)).isEqualTo(hash);
    file("a/x.txt", "two");
    assertThat(Fingerprint.of(folder)).isNotEqualTo(hash);
    assertThat(measured()).isEmpty();
  }

  @Test
  void thePageShowsEveryFigure() {
    String page =
        QualityPage.of(
            "9.9",
            List.of(
                new Measured(
                    "A set",
                    "abc",
                    3,
                    List.of(new Measured.Figure("a thing", 0.5, "0.500 (1 of 2)")))));
    assertThat(page)
        .contains("zicht 9.9", "## A set", "3 items, files `abc`", "| a thing | 0.500 (1 of 2) |");
  }
}
