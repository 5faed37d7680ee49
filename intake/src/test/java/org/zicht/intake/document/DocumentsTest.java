package org.zicht.intake.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.zicht.intake.Opened;
import org.zicht.report.Columns;
import org.zicht.report.Content;
import org.zicht.report.Opening;
import org.zicht.report.Reading;
import org.zicht.report.Unreadable;

final class DocumentsTest {

  private static final String[] LINES = {
    "Er was brand in de haven, zegt de brand-",
    "weer. Niemand raakte gewond en de bewo-",
    "ners mochten na een uur naar huis."
  };

  private static PDDocument pdf(boolean text, boolean picture) throws IOException {
    PDDocument document = new PDDocument();
    if (text) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.beginText();
        out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        out.setLeading(14);
        out.newLineAtOffset(70, 700);
        for (String line : LINES) {
          out.showText(line);
          out.newLine();
        }
        out.endText();
      }
    }
    if (picture) {
      PDPage page = new PDPage();
      document.addPage(page);
      BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
      try (PDPageContentStream out = new PDPageContentStream(document, page)) {
        out.drawImage(LosslessFactory.createFromImage(document, image), 70, 400);
      }
    }
    return document;
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    try (document) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    }
  }

  @Test
  void theTextOfAPdfIsInParagraphsOfWholeWords() throws IOException {
    Opened opened = Opened.of(bytes(pdf(true, true)));

    assertThat(opened.report(0).text())
        .isEqualTo(
            "Er was brand in de haven, zegt de brandweer. Niemand raakte gewond en de bewoners"
                + " mochten na een uur naar huis.\n\n");
    assertThat(((Reading.Read) opened.readings().getFirst()).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).contains("are pictures").endsWith(": 2"));
  }

  @Test
  void scannedLockedAndBrokenPdfsAreNamedAsSuch() throws IOException {
    byte[] whole = bytes(pdf(true, false));
    PDDocument locked = pdf(true, false);
    locked.protect(new StandardProtectionPolicy("a", "b", new AccessPermission()));

    assertThat(Opened.of(bytes(pdf(false, true))).lines())
        .containsExactly("in: is a PDF of scanned pages: pictures of text, without the text");
    assertThat(Opened.of(bytes(locked)).lines())
        .containsExactly("in: is a PDF that is locked with a password");
    assertThat(Opened.of("%PDF-1.7\n" + "x".repeat(300)).lines())
        .containsExactly("in: is a PDF that is damaged");
    assertThat(Opened.of(Arrays.copyOf(whole, whole.length / 3)).lines())
        .singleElement()
        .satisfies(line -> assertThat(line).startsWith("in: is a PDF"));
  }

  @Test
  void aPdfThatTakesTooLongIsStopped() throws IOException {
    byte[] pdf = bytes(pdf(true, false));
    Opening opening = new Opening(Columns.USUAL, reading -> {});

    assertThatThrownBy(
            () -> PdfDocument.open(Content.of("in", new ByteArrayInputStream(pdf)), opening, 0))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("takes longer");
  }

  private static byte[] zip(String... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < entries.length; i += 2) {
        byte[] content = entries[i + 1].getBytes(UTF_8);
        ZipEntry entry = new ZipEntry(entries[i]);
        if (entries[i].equals("mimetype")) {
          CRC32 check = new CRC32();
          check.update(content);
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(content.length);
          entry.setCrc(check.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static String docx(String body) {
    return "<w:document xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:body>"
        + body
        + "</w:body></w:document>";
  }

  @Test
  void aDocxIsItsParagraphsWithoutWhatWasDeleted() throws IOException {
    Opened opened =
        Opened.of(
            zip(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                docx(
                    "<w:p><w:r><w:t>Brand</w:t></w:r></w:p><w:p><w:r><w:t xml:space='preserve'>Er was "
                        + "</w:t></w:r><w:del><w:r><w:delText>geen </w:delText></w:r></w:del><w:r><w:t>brand."
                        + "</w:t></w:r></w:p>"),
                "docProps/core.xml",
                "<p xmlns:dc='d' xmlns:t='t'><dc:title>Brand</dc:title><dc:creator>A. de Wit</dc:creator>"
                    + "<t:modified>2022-03-04T05:06:07Z</t:modified></p>"));

    assertThat(opened.report(0).text()).isEqualTo("Brand\n\nEr was brand.\n\n");
    assertThat(opened.report(0).imprint().title()).isEqualTo("Brand");
    assertThat(opened.report(0).imprint().author()).isEqualTo("A. de Wit");
    assertThat(opened.report(0).published()).isEmpty();
  }

  @Test
  void anOdtIsItsParagraphsAndHeadings() throws IOException {
    Opened opened =
        Opened.of(
            zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<o:document-content xmlns:o='o' xmlns:text='t'><text:h>Brand</text:h><text:p>Er<text:s/>was"
                    + " <text:span>brand</text:span>.<text:note><text:p>Noot.</text:p></text:note></text:p>"
                    + "</o:document-content>"));

    assertThat(opened.report(0).text()).isEqualTo("Brand\n\nEr was brand.\n\n");
  }

  @Test
  void documentsThatAreNoneFailInWords() throws IOException {
    String entity =
        "<!DOCTYPE w [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"
            + docx("<w:p><w:r><w:t>&x;</w:t></w:r></w:p>");

    assertThat(Opened.of(zip("[Content_Types].xml", "x", "xl/workbook.xml", "<x/>")).lines())
        .containsExactly("in: is an office document, but no text document");
    assertThat(Opened.of(zip("[Content_Types].xml", "x", "word/document.xml", "<w:p>")).lines())
        .containsExactly("in: is a damaged document");
    assertThat(Opened.of(zip("[Content_Types].xml", "x", "word/document.xml", entity)).lines())
        .singleElement()
        .satisfies(line -> assertThat(line).startsWith("in: is a d"));
  }
}
