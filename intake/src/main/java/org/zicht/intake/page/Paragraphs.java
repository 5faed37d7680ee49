package org.zicht.intake.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The paragraphs of an article, as a reader sees them. */
final class Paragraphs {

  /** A paragraph or list of which more than this share is links leads elsewhere. */
  private static final double MOSTLY_LINKS = 0.6;

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();

  private final Sizes sizes;

  private Paragraphs(Element article) {
    this.sizes = Sizes.of(article);
  }

  /** The headings, paragraphs, quotations and items of lists of an element, in order. */
  static List<String> of(Element article) {
    Paragraphs reader = new Paragraphs(article);
    reader.read(article);
    reader.end();
    while (!reader.paragraphs.isEmpty() && heading(article, reader.paragraphs.getLast())) {
      reader.paragraphs.removeLast();
    }
    return reader.paragraphs;
  }

  /** A heading at the end heads what was left out. */
  private static boolean heading(Element article, String text) {
    for (Element heading : article.select("h1, h2, h3, h4, h5, h6")) {
      if (text.equals(normal(heading.text()))) {
        return true;
      }
    }
    return false;
  }

  private void read(Element element) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        words.append(text.getWholeText());
      } else if (child instanceof Element inner) {
        if (inner.nameIs("br")) {
          lineBreak(inner);
        } else if (inner.isBlock() || inner.nameIs("li") || inner.nameIs("td")) {
          end();
          if (!leadsElsewhere(inner)) {
            read(inner);
            end();
          }
        } else {
          read(inner);
        }
      }
    }
  }

  private void lineBreak(Element mark) {
    Node next = mark.nextSibling();
    while (next instanceof TextNode blank && blank.isBlank()) {
      next = next.nextSibling();
    }
    if (next instanceof Element again && again.nameIs("br")) {
      end();
    } else {
      words.append(' ');
    }
  }

  private boolean leadsElsewhere(Element block) {
    return switch (block.normalName()) {
      case "p", "h2", "h3", "h4", "h5", "h6" ->
          sizes.links(block) > 0.9 && !block.text().endsWith(".");
      case "ul", "ol", "div", "section", "table", "dl" -> sizes.links(block) > MOSTLY_LINKS;
      default -> false;
    };
  }

  private void end() {
    String text = normal(words);
    words.setLength(0);
    if (!text.isEmpty()) {
      paragraphs.add(text);
    }
  }

  /** With single spaces; without what is not seen. */
  static String normal(CharSequence text) {
    StringBuilder normal = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      if (unit == '\u00AD' || unit == '\u200B' || unit == '\uFEFF') {
        continue;
      }
      if (Character.isWhitespace(unit) || Character.isSpaceChar(unit)) {
        space = normal.length() > 0;
      } else {
        if (space) {
          normal.append(' ');
          space = false;
        }
        normal.append(unit);
      }
    }
    return normal.toString();
  }
}
