package org.zicht.intake.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.zicht.intake.page.Page;
import org.zicht.report.Content;
import org.zicht.report.Imprint;
import org.zicht.report.Opening;
import org.zicht.report.PublicationTime;
import org.zicht.report.Reading;
import org.zicht.report.Unreadable;

/**
 * A text document of a word processor: docx (Office Open XML) or odt (OpenDocument). Its
 * paragraphs, headings, lists and cells are taken; notes, headers, comments and what was deleted
 * are not.
 */
public final class OfficeDocument {

  /** The most bytes of a document: most of them are pictures. */
  private static final int LARGEST = 50_000_000;

  /** The most bytes that the XML of a document may unpack to. */
  private static final int LARGEST_PART = 50_000_000;

  private OfficeDocument() {}

  /** Reads the text of the document. */
  public static void open(Content content, Opening opening) throws IOException {
    byte[] zip = content.whole(LARGEST);
    byte[] text = null;
    byte[] properties = null;
    try (ZipInputStream entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
      InputStream bounded = content.allowance().unpacking(entries);
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        switch (entry.getName()) {
          case "word/document.xml", "content.xml" -> text = part(content, bounded);
          case "docProps/core.xml", "meta.xml" -> properties = part(content, bounded);
          default -> {
            // pictures, styles and the like
          }
        }
      }
    }
    if (text == null) {
      throw new Unreadable(
          "is an office document, but no text document", "Save it as text, or as a table (CSV)");
    }
    List<String> paragraphs = new ArrayList<>(DocumentXml.paragraphs(text));
    if (paragraphs.isEmpty()) {
      throw new Unreadable("is a document without text", "Check that it is the right file");
    }
    Imprint imprint = imprint(content, properties, paragraphs.getFirst());
    if (imprint.title() != null) {
      paragraphs.removeFirst();
    }
    opening.tell(
        new Reading.Read(
            content.name(), new Page(imprint, paragraphs).report().orElseThrow(), List.of()));
  }

  private static byte[] part(Content content, InputStream bytes) throws IOException {
    return content.through(bytes).whole(LARGEST_PART);
  }

  /** What the document's properties say; its title only if it is what the text begins with. */
  private static Imprint imprint(Content content, byte @Nullable [] properties, String first)
      throws IOException {
    DocumentXml.Properties said =
        properties == null ? DocumentXml.Properties.NONE : DocumentXml.properties(properties);
    String title = first.equals(said.title()) ? first : null;
    return new Imprint(
        content.address(), title, null, said.author(), null, modified(said), said.language());
  }

  private static @Nullable PublicationTime modified(DocumentXml.Properties said) {
    return said.modified() == null ? null : PublicationTime.of(said.modified()).orElse(null);
  }
}
