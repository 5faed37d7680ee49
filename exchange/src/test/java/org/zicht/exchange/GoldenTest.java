package org.zicht.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zicht.exchange.format.Losses;
import org.zicht.exchange.format.What;

/**
 * What each format makes of the small ledger, and what it says to lose, byte by byte. Written anew
 * with {@code -Dzicht.golden=update}.
 */
final class GoldenTest {

  private static final Path FOLDER = Small.FILES.resolve("golden");

  /** A format and what of the ledger it holds. */
  record Case(Format format, What what) {
    String file() {
      return what + "." + format + "." + format.ending();
    }
  }

  static Stream<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (Format format : Format.values()) {
      if (format != Format.XLSX) {
        format.holds().forEach(what -> cases.add(new Case(format, what)));
      }
    }
    return cases.stream();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aFormatGivesTheBytesThatWereReadAndKept(Case one) throws IOException {
    Losses losses = new Losses();
    String written =
        new String(
            Small.bytes(one.format(), one.what(), Small.masked(), losses), StandardCharsets.UTF_8);

    golden(FOLDER.resolve(one.file()), written);
    golden(FOLDER.resolve(one.file() + ".losses"), String.join("\n", losses.sentences()) + "\n");
  }

  private static void golden(Path file, String written) throws IOException {
    if ("update".equals(System.getProperty("zicht.golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, written);
    }
    assertThat(written).isEqualTo(Files.readString(file));
  }

  @Test
  void everyGoldenFileIsOfACase() throws IOException {
    List<String> known =
        cases().flatMap(one -> Stream.of(one.file(), one.file() + ".losses")).sorted().toList();
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted())
          .containsExactlyElementsOf(known);
    }
  }

  @Test
  void aNameThatIsPrivateStandsInNoFile() throws IOException {
    for (Case one : cases().toList()) {
      String written = Small.text(one.format(), one.what(), Small.masked());
      assertThat(written).as(one.file()).doesNotContain("Kovalchuk", "Petro", "kovalchuk");
    }
    assertThat(Small.text(Format.JSONL, What.CLAIMS, Small.masked())).contains("Hryhorenko");
  }
}
