package org.zicht.intake.document;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/**
 * The process that reads one PDF from standard input and writes what it found to standard output,
 * in the form that {@link PdfDocument} reads: see {@link #write}.
 */
final class PdfText {

  /** Exit status of a PDF that is locked. */
  static final int LOCKED = 3;

  /** Exit status of what is no well-formed PDF. */
  static final int BROKEN = 4;

  /** Exit status where the memory was not enough. */
  static final int TOO_LARGE = 5;

  /** Pages beyond these are not read. */
  static final int MOST_PAGES = 2000;

  private static final String PARAGRAPH = "\u2029";

  private PdfText() {}

  /** Reads standard input and writes to standard output; the exit status says what went wrong. */
  public static void main(String[] none) throws IOException {
    int status = 0;
    OutputStream out = System.out;
    try {
      byte[] found = read(System.in.readAllBytes());
      out.write(found);
      out.flush();
    } catch (InvalidPasswordException locked) {
      status = LOCKED;
    } catch (OutOfMemoryError tooLarge) {
      status = TOO_LARGE;
    } catch (IOException | RuntimeException | StackOverflowError broken) {
      status = BROKEN;
    }
    System.exit(status);
  }

  private static byte[] read(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      List<String> pages = new ArrayList<>();
      List<Integer> pictures = new ArrayList<>();
      for (int number = 1; number <= Math.min(MOST_PAGES, document.getNumberOfPages()); number++) {
        String text = page(document, number);
        pages.add(text);
        if (text.isBlank() && hasPicture(document.getPage(number - 1))) {
          pictures.add(number);
        }
      }
      return write(document, pages, pictures);
    }
  }

  private static String page(PDDocument document, int number) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(number);
    stripper.setEndPage(number);
    stripper.setParagraphStart(PARAGRAPH);
    stripper.setLineSeparator("\n");
    StringWriter text = new StringWriter();
    stripper.writeText(document, text);
    return text.toString();
  }

  private static boolean hasPicture(PDPage page) {
    PDResources resources = page.getResources();
    return resources != null && resources.getXObjectNames().iterator().hasNext();
  }

  /**
   * Title and author, each empty if not said; the pages that are pictures, as numbers with commas
   * between; the number of pages; then the text. Each a length in bytes (int) and UTF-8.
   */
  private static byte[] write(PDDocument document, List<String> pages, List<Integer> pictures)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    PDDocumentInformation information = document.getDocumentInformation();
    write(out, information.getTitle());
    write(out, information.getAuthor());
    write(out, String.join(",", pictures.stream().map(String::valueOf).toList()));
    write(out, String.valueOf(document.getNumberOfPages()));
    write(out, String.join(PARAGRAPH, pages));
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, @Nullable String text) throws IOException {
    byte[] bytes = (text == null ? "" : text).getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
