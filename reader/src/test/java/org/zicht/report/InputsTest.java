package org.zicht.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {

  @TempDir private Path folder;

  @Test
  void readsADirectoryInOrderAndTellsWhatItCannotRead() throws IOException {
    write("b.txt", "Tweede.");
    write("a.txt", "Eerste.");
    write("d/e.txt", "Derde.");
    write(".hidden", "Niet.");
    write("c.pdf", "%PDF-1.4");
    Files.createDirectory(folder.resolve("f"));
    Files.createSymbolicLink(folder.resolve("d/loop"), folder);
    Files.createSymbolicLink(folder.resolve("d/broken"), folder.resolve("nowhere"));
    assertThat(told(folder.toString()))
        .containsExactly(
            "read Eerste.",
            "read Tweede.",
            "c.pdf is a PDF: not read yet",
            "broken is no file (a broken link, or a device)",
            "read Derde.",
            "f is a directory without files");
  }

  @Test
  void readsStandardInputAndFilesInTheOrderGiven() throws IOException {
    write("a.txt", "Eerste.");
    assertThat(told("-", folder.resolve("a.txt").toString(), folder.resolve("z").toString()))
        .containsExactly("read Van invoer.", "read Eerste.", "z does not exist");
  }

  @Test
  void refusesAddressesAndImpossibleNames() {
    assertThat(told("https://example.org/a", "ftp://example.org/b", "a\0b"))
        .containsExactly(
            "a is a web address: not fetched yet",
            "b is an address of a kind that is not fetched: only http and https are",
            "a\0b cannot be the name of a file");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static List<String> told(String... names) {
    List<String> lines = new ArrayList<>();
    byte[] input = "Van invoer.".getBytes(StandardCharsets.UTF_8);
    Inputs.read(
        List.of(names),
        new ByteArrayInputStream(input),
        reading ->
            lines.add(
                switch (reading) {
                  case Reading.Read read -> "read " + read.report().text();
                  case Reading.Failed failed ->
                      failed.input().substring(failed.input().lastIndexOf('/') + 1)
                          + " "
                          + failed.what();
                  case Reading.Linked linked -> linked.toString();
                }));
    return lines;
  }
}
