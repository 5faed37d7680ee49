package org.zicht.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zicht.command.Ran.zicht;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GazetteerImportCommandTest {

  private static final String VILLAGE =
      "990000001\tBourtange\tBourtange\t\t53.0065\t7.1917\tP\tPPL\tNL\t\t04\t\t\t\t430\t\t5"
          + "\tEurope/Amsterdam\t2022-01-01\n";

  @Test
  void aDumpIsKeptInOneFile(@TempDir Path folder) throws IOException {
    Path dump = folder.resolve("NL.zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(dump))) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
      zip.write("not a table".getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("NL.txt"));
      zip.write(VILLAGE.getBytes(StandardCharsets.UTF_8));
    }
    Path kept = folder.resolve("deep/places.bin");
    Ran ran = zicht("gazetteer", "import", dump, "--to", kept);
    assertThat(ran.err()).isEmpty();
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).contains("1 place imported, 0 known already");
    assertThat(kept).isRegularFile();
  }

  @Test
  void whatCannotBeImportedIsTold(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("page.txt");
    Files.writeString(page, "Ten people died.\n");
    Path kept = folder.resolve("places.bin");
    Ran ran = zicht("gazetteer", "import", page, "--to", kept);
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).contains("page.txt").contains("line 1").contains("Nothing was imported");
    assertThat(kept).doesNotExist();
    assertThat(zicht("gazetteer", "import", folder.resolve("none"), "--to", kept).err())
        .contains("there is no such file");
    assertThat(zicht("gazetteer", "import").status()).isEqualTo(2);
    assertThat(zicht("gazetteer").status()).isEqualTo(2);
  }
}
