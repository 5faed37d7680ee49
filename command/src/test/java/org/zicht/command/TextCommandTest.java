package org.zicht.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.zicht.command.Ran.CLAIM;
import static org.zicht.command.Ran.zicht;
import static org.zicht.command.Ran.zichtWithInput;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TextCommandTest {

  private static final String PAGE =
      "<!doctype html><html lang='nl'><head><meta property='og:site_name' content='De Krant'>"
          + "<meta property='article:published_time' content='2022-03-04T05:06:07+01:00'>"
          + "<link rel='canonical' href='https://krant.example/1'></head><body><nav><a href='/'>Menu</a>"
          + "</nav><article><h1>Doden in Utrecht</h1><p>"
          + CLAIM.repeat(3)
          + "</p></article></body></html>";

  @TempDir private Path folder;

  @Test
  void aLineOfJsonlSaysWhatWasTaken() throws IOException {
    Ran ran = zichtWithInput(PAGE.getBytes(UTF_8), "text", "-", "--format", "jsonl");

    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.lines()).hasSize(1);
    JsonNode said = new ObjectMapper().readTree(ran.out());
    assertThat(said.fieldNames())
        .toIterable()
        .containsExactly(
            "input",
            "url",
            "title",
            "publisher",
            "author",
            "published",
            "modified",
            "language",
            "text");
    assertThat(said.get("url").asText()).isEqualTo("https://krant.example/1");
    assertThat(said.get("title").asText()).isEqualTo("Doden in Utrecht");
    assertThat(said.get("publisher").asText()).isEqualTo("De Krant");
    assertThat(said.get("author").isNull()).isTrue();
    assertThat(said.get("published").asText()).isEqualTo("2022-03-04T05:06:07+01:00");
    assertThat(said.get("language").asText()).isEqualTo("nl");
    assertThat(said.get("text").asText())
        .startsWith("Doden in Utrecht\n\nVolgens de politie")
        .doesNotContain("Menu");
  }

  @Test
  void everyReportOfAnArchiveIsALineAndWhatFailsIsToldElsewhere() throws IOException {
    Path zip = folder.resolve("berichten");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (String[] entry : new String[][] {{"a.txt", CLAIM}, {"leeg.txt", ""}, {"b", PAGE}}) {
        out.putNextEntry(new ZipEntry(entry[0]));
        out.write(entry[1].getBytes(UTF_8));
      }
    }
    Ran lines = zicht("text", zip, "--format", "jsonl");
    Ran array = zicht("text", zip, "--format", "json");

    assertThat(lines.status()).isEqualTo(1);
    assertThat(lines.lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).startsWith("{\"input\":"));
    assertThat(lines.err().lines())
        .singleElement()
        .asString()
        .contains("berichten!leeg.txt: is empty");
    assertThat(new ObjectMapper().readTree(array.out())).hasSize(2);
    assertThat(zicht("text", zip).out()).startsWith(CLAIM).contains("Doden in Utrecht");
  }

  @Test
  void theColumnsOfATableAreNamed() {
    byte[] table = ("a,b\nx,\"" + CLAIM + "\"\n").getBytes(UTF_8);

    Ran ran = zichtWithInput(table, "read", "-", "--columns", "text=b,title=a", "-f", "jsonl");
    assertThat(ran.status()).isZero();
    assertThat(ran.lines()).isNotEmpty();
    assertThat(zichtWithInput(table, "text", "-", "--columns", "text=c").err())
        .contains("has no column 'c'");
    assertThat(zichtWithInput(table, "text", "-", "--columns", "tekst=b"))
        .satisfies(wrong -> assertThat(wrong.status()).isEqualTo(2))
        .satisfies(wrong -> assertThat(wrong.err()).contains("no field 'tekst'"));
    assertThat(zichtWithInput(table, "text", "-", "--columns", "b").status()).isEqualTo(2);
  }

  @Test
  void noReportsAreAnEmptyArray() {
    Ran ran = zicht("text", folder.resolve("none"), "--format", "json");

    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).isEqualTo("[]\n");
  }
}
