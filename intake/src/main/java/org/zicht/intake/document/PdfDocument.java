package org.zicht.intake.document;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zicht.intake.page.Page;
import org.zicht.report.Content;
import org.zicht.report.Imprint;
import org.zicht.report.Opening;
import org.zicht.report.Problem;
import org.zicht.report.Reading;
import org.zicht.report.ReportFile;
import org.zicht.report.Unreadable;

/**
 * A PDF, read by a process of its own ({@link PdfText}) with a memory of {@value #MEMORY} and at
 * most {@value #SECONDS} seconds.
 *
 * <p>The day on which the file was made is not taken for the day of publication: a report is often
 * printed long after. Lines are joined to paragraphs, words that are cut at the end of a line are
 * whole again.
 */
public final class PdfDocument {

  /** The most bytes of a PDF: most of them are pictures. */
  private static final int LARGEST = 50_000_000;

  private static final String MEMORY = "384m";

  private static final int SECONDS = 60;

  /** A word cut at the end of a line, and how it goes on. */
  private static final Pattern CUT = Pattern.compile("(\\p{L})[-\u00AD\u2010]\n(\\p{Ll})");

  private static final int SCANNED_NAMED = 10;

  private PdfDocument() {}

  /** Reads the text of the PDF. */
  public static void open(Content content, Opening opening) throws IOException {
    open(content, opening, SECONDS);
  }

  /**
   * Reads the text of the PDF.
   *
   * @param seconds how long it may take
   */
  static void open(Content content, Opening opening, int seconds) throws IOException {
    byte[] pdf = content.whole(LARGEST);
    byte[] answer = answer(pdf, seconds);
    try (DataInputStream found = new DataInputStream(new ByteArrayInputStream(answer))) {
      String title = next(found);
      String author = next(found);
      List<String> scanned = List.of(next(found).split(",", -1));
      int pages = Integer.parseInt(next(found));
      List<String> paragraphs = paragraphs(next(found));
      boolean pictures = !scanned.getFirst().isEmpty();
      if (paragraphs.isEmpty()) {
        throw pictures
            ? new Unreadable(
                "is a PDF of scanned pages: pictures of text, without the text",
                "Have the text recognised first (ocrmypdf does), and read what comes of it")
            : new Unreadable("is a PDF without text", "Check that it is the right file");
      }
      List<Problem> problems = new ArrayList<>();
      if (pictures) {
        List<String> named = scanned.subList(0, Math.min(SCANNED_NAMED, scanned.size()));
        problems.add(
            new Problem(
                content.name(),
                "has pages that are pictures and were not read: "
                    + String.join(", ", named)
                    + (scanned.size() > named.size() ? ", …" : "")));
      }
      if (pages > PdfText.MOST_PAGES) {
        problems.add(new Problem(content.name(), "was read up to page " + PdfText.MOST_PAGES));
      }
      // the title in the file's properties is seldom that of the report, and stands not in its text
      Imprint imprint =
          new Imprint(content.address(), null, null, blankToNull(author), null, null, null);
      boolean said = paragraphs.getFirst().equals(title.strip());
      Imprint named =
          said
              ? new Imprint(
                  content.address(), title.strip(), null, blankToNull(author), null, null, null)
              : imprint;
      List<String> body = said ? paragraphs.subList(1, paragraphs.size()) : paragraphs;
      opening.tell(
          new Reading.Read(content.name(), new Page(named, body).report().orElseThrow(), problems));
    }
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text.strip();
  }

  private static String next(DataInputStream found) throws IOException {
    byte[] bytes = new byte[found.readInt()];
    found.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static List<String> paragraphs(String text) {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : text.split("\u2029|\n[ \t]*\n", -1)) {
      String whole = CUT.matcher(paragraph.strip()).replaceAll("$1$2");
      String line = whole.replaceAll("\\s+", " ").strip();
      if (!line.isEmpty()) {
        paragraphs.add(line);
      }
    }
    return paragraphs;
  }

  private static byte[] answer(byte[] pdf, int seconds) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + MEMORY,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                // what fonts there are is noted there, and not in the user's home
                "-Dpdfbox.fontcache=" + System.getProperty("java.io.tmpdir"),
                "-cp",
                System.getProperty("java.class.path"),
                PdfText.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      // threads of their own: both wait for the process, which waits for both
      FutureTask<byte[]> output = new FutureTask<>(() -> allOf(process.getInputStream()));
      Thread.ofPlatform().daemon().name("from PDF").start(output);
      Thread.ofPlatform().daemon().name("to PDF").start(() -> give(pdf, process));
      if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
        throw new Unreadable(
            "is a PDF that takes longer than " + seconds + " seconds to read",
            "Save its text as plain text (pdftotext does) and read that");
      }
      byte[] answer = output.get();
      return switch (process.exitValue()) {
        case 0 -> answer;
        case PdfText.LOCKED ->
            throw new Unreadable("is a PDF that is locked with a password", "Save it without one");
        case PdfText.BROKEN ->
            throw new Unreadable("is a PDF that is damaged", "Fetch it again, or save its text");
        default ->
            throw new Unreadable(
                "is a PDF that needs more memory than it is given",
                "Save its text as plain text (pdftotext does) and read that");
      };
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", interrupted);
    } catch (ExecutionException failed) {
      throw new IOException("the process that reads PDFs failed", failed);
    } finally {
      process.destroyForcibly();
    }
  }

  private static byte[] allOf(InputStream bytes) {
    try (bytes) {
      return bytes.readNBytes(8 * ReportFile.LARGEST);
    } catch (IOException gone) {
      return new byte[0];
    }
  }

  private static void give(byte[] pdf, Process process) {
    try (OutputStream in = process.getOutputStream()) {
      in.write(pdf);
    } catch (IOException gone) {
      // its exit status says why it did not read on
    }
  }
}
