package org.zicht.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFileTest {

  private static final String DUTCH = "De premier zei: ‘één café’.\nEr vielen geen doden.";
  private static final String RUSSIAN = "Премьер сказал: погибших нет. Город пуст.";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "UTF-8, false, false",
    "UTF-8, true, false",
    "UTF-16LE, true, false",
    "UTF-16BE, true, false",
    "UTF-32LE, true, false",
    "UTF-32BE, true, false",
    "UTF-16LE, false, true",
    "UTF-16BE, false, true",
    "windows-1252, false, true"
  })
  void readsEveryEncoding(String charset, boolean mark, boolean guessed) {
    byte[] bytes = ((mark ? "\uFEFF" : "") + DUTCH).getBytes(Charset.forName(charset));
    Reading.Read read = read(bytes);
    assertThat(read.report().text()).isEqualTo(DUTCH);
    assertThat(read.problems()).hasSize(guessed ? 1 : 0);
    if (guessed) {
      assertThat(read.problems().getFirst().what()).contains(charset);
    }
  }

  @ParameterizedTest
  @CsvSource({"windows-1251", "UTF-16LE", "UTF-16BE"})
  void tellsCyrillic(String charset) {
    Reading.Read read = read(RUSSIAN.getBytes(Charset.forName(charset)));
    assertThat(read.report().text()).isEqualTo(RUSSIAN);
    assertThat(read.problems()).hasSize(1);
  }

  @Test
  void believesADeclaredEncodingIfItFits() {
    byte[] bytes = RUSSIAN.getBytes(Charset.forName("KOI8-R"));
    Reading reading = ReportFile.of("a", bytes, Optional.of(Charset.forName("KOI8-R")));
    assertThat(reading).isInstanceOf(Reading.Read.class);
    assertThat(((Reading.Read) reading).report().text()).isEqualTo(RUSSIAN);
    Reading wrong = ReportFile.of("a", utf8(DUTCH), Optional.of(StandardCharsets.US_ASCII));
    assertThat(((Reading.Read) wrong).report().text()).isEqualTo(DUTCH);
  }

  @Test
  void endsOfLinesAreOneAndNothingElseChanges() {
    assertThat(read(utf8("a\r\nb\rc\nd\r\r\n e \t\n")).report().text())
        .isEqualTo("a\nb\nc\nd\n\n e \t\n");
    String odd = "e\u0301 \u200D \uFEFF \u00A0 👩‍👧 \uFFFD?";
    assertThat(read(utf8(odd)).report().text()).isEqualTo(odd);
  }

  @Test
  void aZeroInATextIsAProblemAndNoFailure() {
    Reading.Read read = read(utf8("Er vielen\0 geen doden in de stad, zei de premier."));
    assertThat(read.problems()).singleElement().matches(p -> p.what().contains("zero"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          %PDF-1.7 x; PDF
          {\\\\rtf1 x; word processor
          WARC/1.0 x; WARC
          <!DOCTYPE html><p>Hello; HTML
            <HTML lang=en><p>Hello; HTML
          <p>Hello</p>; HTML
          <?xml version='1.0'?><rss/>; XML
          <!-- a page --><html><body>x</body></html>; HTML
          GIF89a x; image
          """)
  void namesWhatIsNoText(String content, String what) {
    Reading reading = ReportFile.of("a", utf8(content.replace("\\\\", "\\")), Optional.empty());
    assertThat(reading).isInstanceOf(Reading.Failed.class);
    assertThat(((Reading.Failed) reading).what()).contains(what);
    assertThat(((Reading.Failed) reading).whatToDo()).isNotBlank();
  }

  @Test
  void refusesBytesThatAreNoText() {
    byte[] bytes = new byte[4096];
    new Random(7).nextBytes(bytes);
    assertThat(ReportFile.of("a", bytes, Optional.empty()))
        .isInstanceOfSatisfying(
            Reading.Failed.class, failed -> assertThat(failed.what()).contains("not text"));
    byte[] archive = {'P', 'K', 3, 4, 0, 0, 0, 0};
    assertThat(ReportFile.of("a", archive, Optional.empty())).isInstanceOf(Reading.Failed.class);
  }

  @Test
  void aTextThatOnlyLooksLikeAPageIsRead() {
    assertThat(read(utf8("<< Er is niets >> zei hij.")).report().text()).startsWith("<<");
    assertThat(read(utf8("Hij schreef <p> en </p>.")).report().text()).contains("<p>");
  }

  @ParameterizedTest
  @CsvSource({"'', empty", "' ', white space", "'\n\r\n\t', white space", "'\uFEFF\u00A0', white"})
  void emptyIsToldFromBlank(String content, String what) {
    Reading reading = ReportFile.of("a", utf8(content), Optional.empty());
    assertThat(((Reading.Failed) reading).what()).contains(what);
  }

  @Test
  void aMissingFileAndATooLargeOneAreTold() throws IOException {
    Reading missing = ReportFile.read(folder.resolve("none.txt"));
    assertThat(missing)
        .isInstanceOfSatisfying(
            Reading.Failed.class, failed -> assertThat(failed.what()).contains("does not exist"));
    Path large = folder.resolve("large.txt");
    Files.write(large, new byte[ReportFile.LARGEST + 1]);
    assertThat(ReportFile.read(large))
        .isInstanceOfSatisfying(
            Reading.Failed.class,
            failed -> assertThat(failed.toString()).contains("5 MB").contains("Split"));
    assertThat(ReportFile.read(folder)).isInstanceOf(Reading.Failed.class);
  }

  @Test
  void anEndlessStreamIsRefusedAtTheLimit() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }

          @Override
          public int read(byte[] into, int from, int length) {
            java.util.Arrays.fill(into, from, from + length, (byte) 'a');
            return length;
          }
        };
    assertThat(ReportFile.read("-", endless)).isInstanceOf(Reading.Failed.class);
  }

  @Test
  void aStreamThatBreaksIsAFailure() {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("the disk is gone");
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            throw new IOException("the disk is gone");
          }
        };
    assertThat(ReportFile.read("-", broken))
        .isInstanceOfSatisfying(
            Reading.Failed.class, failed -> assertThat(failed.what()).contains("disk is gone"));
  }

  @Test
  void randomBytesBreakNothing() {
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      if (random.nextBoolean()) {
        for (int i = 0; i < bytes.length; i++) {
          bytes[i] = (byte) (random.nextInt(20) == 0 ? bytes[i] : 'a' + (bytes[i] & 15));
        }
      }
      Reading once = ReportFile.read("a", new ByteArrayInputStream(bytes));
      Reading again = ReportFile.of("a", bytes, Optional.empty());
      assertThat(once.getClass()).as("seed %d", seed).isEqualTo(again.getClass());
      if (once instanceof Reading.Read read) {
        assertThat(read.report().text()).as("seed %d", seed).doesNotContain("\r").isNotBlank();
      }
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Reading.Read read(byte[] bytes) {
    Reading reading = ReportFile.of("a", bytes, Optional.empty());
    assertThat(reading).isInstanceOf(Reading.Read.class);
    return (Reading.Read) reading;
  }
}
