package org.zicht.intake.document;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.zicht.report.Unreadable;

/** The XML of word processors, read without declarations of types, entities or anything outside. */
final class DocumentXml {

  private static final XMLInputFactory XML = factory();

  /**
   * What a document says of itself; null where it does not.
   *
   * @param modified in ISO 8601
   * @param language its code, of two letters
   */
  record Properties(
      @Nullable String title,
      @Nullable String author,
      @Nullable String modified,
      @Nullable String language) {

    static final Properties NONE = new Properties(null, null, null, null);
  }

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();

  private DocumentXml() {}

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** The paragraphs in the text of a docx or an odt. */
  static List<String> paragraphs(byte[] xml) throws Unreadable {
    DocumentXml document = new DocumentXml();
    try {
      document.read(XML.createXMLStreamReader(new ByteArrayInputStream(xml)));
    } catch (XMLStreamException malformed) {
      throw new Unreadable("is a damaged document", "Save it again, or as plain text");
    }
    return document.paragraphs;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    boolean text = false;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        String name = xml.getLocalName();
        switch (name) {
          case "t" -> text = true;
          case "p", "h" -> {
            end();
            text = "text".equals(xml.getPrefix());
          }
          case "tab", "br", "cr", "s", "line-break" -> words.append(' ');
          case "delText",
              "del",
              "annotation",
              "tracked-changes",
              "note",
              "instrText",
              "drawing",
              "pict",
              "frame",
              "sequence-decls" ->
              skip(xml);
          default -> {
            // marks of style and place
          }
        }
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        String name = xml.getLocalName();
        if (name.equals("p") || name.equals("h")) {
          end();
          text = false;
        } else if (name.equals("t")) {
          text = false;
        }
      } else if (text && xml.isCharacters()) {
        words.append(xml.getText());
      }
    }
    end();
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      depth +=
          event == XMLStreamConstants.START_ELEMENT
              ? 1
              : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }
  }

  private void end() {
    String paragraph = words.toString().replaceAll("\\s+", " ").strip();
    words.setLength(0);
    if (!paragraph.isEmpty()) {
      paragraphs.add(paragraph);
    }
  }

  /** What the properties of a docx or an odt say. */
  static Properties properties(byte[] xml) {
    String title = null;
    String author = null;
    String modified = null;
    String language = null;
    try {
      XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(xml));
      String name = "";
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          name = reader.getLocalName();
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          name = "";
        } else if (reader.isCharacters() && !reader.isWhiteSpace()) {
          String value = reader.getText().strip();
          switch (name) {
            case "title" -> title = value;
            case "creator", "initial-creator" -> author = author == null ? value : author;
            case "modified", "date" -> modified = value;
            case "language" -> language = value;
            default -> {
              // of no use here
            }
          }
        }
      }
    } catch (XMLStreamException malformed) {
      return Properties.NONE;
    }
    String code = language == null ? "" : language.toLowerCase(Locale.ROOT);
    return new Properties(
        title, author, modified, code.matches("[a-z]{2}([-_].*)?") ? code.substring(0, 2) : null);
  }
}
