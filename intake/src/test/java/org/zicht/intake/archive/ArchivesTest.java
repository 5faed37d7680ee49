package org.zicht.intake.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.zicht.intake.Opened;
import org.zicht.report.Columns;

final class ArchivesTest {

  private static final String PAGE =
      "<!doctype html><html><body><article><h1>Brand</h1><p>" + Opened.TEXT + "</p></article>";

  /** Names and contents in turns. */
  private static byte[] zip(Object... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < entries.length; i += 2) {
        zip.putNextEntry(new ZipEntry((String) entries[i]));
        zip.write(
            entries[i + 1] instanceof byte[] raw ? raw : ((String) entries[i + 1]).getBytes(UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] tar(String... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (int i = 0; i < entries.length; i += 2) {
        TarArchiveEntry entry = new TarArchiveEntry(entries[i]);
        entry.setSize(entries[i + 1].getBytes(UTF_8).length);
        tar.putArchiveEntry(entry);
        tar.write(entries[i + 1].getBytes(UTF_8));
        tar.closeArchiveEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(bytes);
    }
    return packed.toByteArray();
  }

  @Test
  void everyFileInAnArchiveIsReadByItsContent() throws IOException {
    byte[] inner = zip("c.html", PAGE);
    Opened opened =
        Opened.of(
            zip("a.txt", Opened.TEXT, "map/", "", "map/leeg.txt", "", ".b", "x", "in.zip", inner));

    assertThat(opened.lines())
        .containsExactly("in!a.txt: ok", "in!map/leeg.txt: is empty", "in!in.zip!c.html: ok");
    assertThat(opened.report(2).imprint().title()).isEqualTo("Brand");
  }

  @Test
  void tarAndGzipAreReadTogetherAndAlone() throws IOException {
    byte[] tar = tar("een.txt", Opened.TEXT, "._een.txt", "x", "twee.html", PAGE);

    assertThat(Opened.of(tar).lines()).containsExactly("in!een.txt: ok", "in!twee.html: ok");
    assertThat(Opened.of(gzip(tar)).lines()).isEqualTo(Opened.of(tar).lines());
    assertThat(Opened.of(gzip(PAGE.getBytes(UTF_8))).lines()).containsExactly("in: ok");
  }

  @Test
  void anArchiveThatIsCutIsReadUpToWhereItEnds() throws IOException {
    byte[] zip = zip("a.txt", Opened.TEXT, "b.txt", Opened.TEXT);
    byte[] tar = gzip(tar("a.txt", Opened.TEXT, "b.txt", Opened.TEXT.repeat(90)));

    assertThat(Opened.of(Arrays.copyOf(zip, zip.length / 2)).lines())
        .startsWith("in!a.txt: ok")
        .anySatisfy(line -> assertThat(line).startsWith("in: is cut short"));
    assertThat(Opened.of(Arrays.copyOf(tar, tar.length - 40)).lines())
        .anySatisfy(line -> assertThat(line).contains("is cut short"));
  }

  @Test
  void bombsFailByNameAndWhatCameBeforeIsRead() throws IOException {
    InputStream zeros =
        new InputStream() {
          private long left = 400_000_000;

          @Override
          public int read() {
            return left-- > 0 ? 'a' : -1;
          }

          @Override
          public int read(byte[] into, int from, int length) {
            int got = (int) Math.min(length, left);
            Arrays.fill(into, from, from + Math.max(got, 0), (byte) 'a');
            left -= got;
            return got <= 0 ? -1 : got;
          }
        };
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("a.txt"));
      zip.write(Opened.TEXT.getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry("bom.txt"));
      zeros.transferTo(zip);
      zip.closeEntry();
    }

    assertThat(Opened.of(bytes.toByteArray()).lines())
        .containsExactly(
            "in!a.txt: ok",
            "in!bom.txt: is larger than 5 MB: too long for one report",
            "in: unpacks to more than 200 times its size: no archive of reports does");
  }

  @Test
  void archivesInArchivesAreOpenedToADepth() throws IOException {
    byte[] nested = zip("a.txt", Opened.TEXT);
    for (int depth = 0; depth < 8; depth++) {
      nested = zip("z.zip", nested);
    }

    assertThat(Opened.of(nested).lines())
        .singleElement()
        .satisfies(line -> assertThat(line).contains("too many archives"));
  }

  @Test
  void oneLargeFileDoesNotKeepTheNextFromBeingRead() throws IOException {
    String large = Opened.TEXT.repeat(12_000);

    assertThat(Opened.of(zip("groot.txt", large, "a.txt", Opened.TEXT)).lines())
        .containsExactly(
            "in!groot.txt: is larger than 5 MB: too long for one report", "in!a.txt: ok");
  }

  @Test
  void bytesThatOnlyBeginLikeAnArchiveFailInWords() {
    for (String begin : new String[] {"PK\u0003\u0004", "\u001F\u008B\u0008", "WARC/1.0\r\n"}) {
      byte[] bytes =
          (begin + "x".repeat(500)).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
      assertThat(Opened.of(bytes, Columns.USUAL).lines())
          .as(begin)
          .isNotEmpty()
          .allSatisfy(line -> assertThat(line).startsWith("in").doesNotEndWith("ok"));
    }
  }
}
