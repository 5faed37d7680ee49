package org.zicht.intake.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.zicht.intake.Opened;

final class WebArchiveTest {

  private static final String PAGE =
      "<!doctype html><html><body><article><h1>Café in brand</h1><p>"
          + Opened.TEXT
          + "</p></article>";

  private static byte[] archive(WarcCompression compression) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), compression)) {
      write(writer, "https://krant.example/2022/03/04/een", 200, "text/html", PAGE.getBytes(UTF_8));
      write(writer, "https://krant.example/weg", 404, "text/html", PAGE.getBytes(UTF_8));
      write(writer, "https://krant.example/foto.png", 200, "image/png", new byte[] {1, 2, 3});
      write(
          writer,
          "https://krant.example/twee",
          200,
          "text/html; charset=windows-1252",
          PAGE.getBytes(Charset.forName("windows-1252")));
      write(writer, "https://krant.example/leeg", 200, "text/html", new byte[0]);
    }
    return bytes.toByteArray();
  }

  private static void write(WarcWriter writer, String address, int status, String type, byte[] body)
      throws IOException {
    HttpResponse http =
        new HttpResponse.Builder(status, "x").body(MediaType.parse(type), body).build();
    writer.write(new WarcResponse.Builder(address).body(http).build());
  }

  @Test
  void everyPageThatWasFetchedIsReadAndCalledByItsAddress() throws IOException {
    for (WarcCompression compression :
        new WarcCompression[] {WarcCompression.NONE, WarcCompression.GZIP}) {
      Opened opened = Opened.of(archive(compression));

      assertThat(opened.lines())
          .containsExactly(
              "in!https://krant.example/2022/03/04/een: ok",
              "in!https://krant.example/twee: ok",
              "in!https://krant.example/leeg: is empty");
      assertThat(opened.report(0).imprint().published()).hasToString("2022-03-04");
      assertThat(opened.report(1).imprint().title()).isEqualTo("Café in brand");
    }
  }

  @Test
  void anArchiveThatIsCutInTheMiddleIsReadUpToThere() throws IOException {
    for (WarcCompression compression :
        new WarcCompression[] {WarcCompression.NONE, WarcCompression.GZIP}) {
      byte[] whole = archive(compression);
      for (int share = 1; share < 10; share++) {
        Opened cut = Opened.of(Arrays.copyOf(whole, whole.length * share / 10));
        assertThat(cut.lines()).as("%s %d", compression, share).isNotEmpty();
        assertThat(cut.lines().getLast()).as("%s %d", compression, share).doesNotEndWith(": ok");
      }
    }
  }

  /** The file was written by GNU Wget 1.21 of two pages of these tests. */
  @Test
  void whatAnotherToolWroteIsRead() throws IOException {
    try (InputStream bytes = WebArchiveTest.class.getResourceAsStream("wget.warc.gz")) {
      assertThat(Opened.of(bytes.readAllBytes()).lines())
          .hasSize(2)
          .allSatisfy(line -> assertThat(line).endsWith(".html: ok"));
    }
  }
}
