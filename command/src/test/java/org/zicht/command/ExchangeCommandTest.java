package org.zicht.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zicht.exchange.Format;

/** The demonstration's ledger in every format, and back. */
final class ExchangeCommandTest {

  @TempDir static Path folder;

  private static Path demo() {
    Path ledger = folder.resolve("demo.db");
    if (!Files.exists(ledger)) {
      assertThat(Ran.zicht("demo", "--ledger", ledger).status()).isZero();
    }
    return ledger;
  }

  @Test
  void everyFormatIsWrittenAndSaysWhatItLoses() throws IOException {
    for (Format format : Format.values()) {
      Path file = folder.resolve("demo-out." + format);
      Ran ran = Ran.zicht("export", "--ledger", demo(), "--format", format, "--output", file);
      assertThat(ran.status()).as(ran.err()).isZero();
      assertThat(ran.out()).isEmpty();
      assertThat(ran.err()).contains("zicht: " + format + ": ").contains("--with-names");
      assertThat(Files.size(file)).isPositive();
      assertThat(Path.of("../docs/formats/" + format + ".md")).exists();
    }
  }

  @Test
  void theDemonstrationComesBackToTheByte() throws IOException {
    for (String ending : new String[] {"jsonl", "csv"}) {
      Path first = folder.resolve("first." + ending);
      Path copy = folder.resolve("copy-" + ending + ".db");
      Path second = folder.resolve("second." + ending);
      assertThat(Ran.zicht("export", "--ledger", demo(), "--with-names", "--output", first).err())
          .doesNotContain("masked");
      assertThat(Ran.zicht("import", first, "--ledger", copy).status()).isZero();
      assertThat(Ran.zicht("export", "--ledger", copy, "--with-names", "-o", second).status())
          .isZero();
      assertThat(second).hasSameBinaryContentAs(first);
      assertThat(Ran.zicht("verify", "--ledger", copy).status()).isZero();
      assertThat(Ran.zicht("tolls", "--ledger", copy, "--format", "jsonl").out())
          .isEqualTo(Ran.zicht("tolls", "--ledger", demo(), "--format", "jsonl").out());
    }
  }

  @Test
  void wrongUsageAndWrongFilesAreNamed() throws IOException {
    Ran what = Ran.zicht("export", "--ledger", demo(), "--format", "hxl", "--what", "claims");
    assertThat(what.status()).isEqualTo(2);
    assertThat(what.err()).contains("hxl holds tolls, not claims");
    assertThat(Ran.zicht("export", "--ledger", demo()).err()).contains("name a --format");

    Path broken = Files.writeString(folder.resolve("broken.jsonl"), "{\"schema\":\"x\"}\n");
    Ran ran = Ran.zicht("import", broken, "--ledger", folder.resolve("none.db"));
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err())
        .contains("line 1: is of another form: x")
        .contains("nothing was imported");
    assertThat(folder.resolve("none.db")).doesNotExist();
  }
}
