package org.zicht.intake.feed;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.zicht.intake.page.Passages;
import org.zicht.report.Imprint;
import org.zicht.report.PublicationTime;

/** The items of a feed in RSS (0.9 to 2.0) or Atom. */
final class XmlItems {

  private final Element root;
  private final @Nullable String publisher;
  private final @Nullable String language;

  private XmlItems(Element root) {
    this.root = root;
    Element channel = root.selectFirst("> channel");
    Element head = channel == null ? root : channel;
    this.publisher = plain(text(head, "title"));
    this.language = first(text(head, "language", "dc:language"), attribute(root, "xml:lang"));
  }

  /** The items, in their order. */
  static List<Item> of(Document document) {
    Element root = document.firstElementChild();
    return root == null ? List.of() : new XmlItems(root).items();
  }

  private List<Item> items() {
    List<Item> items = new ArrayList<>();
    for (Element item : root.select("> item, > channel > item")) {
      items.add(rss(item, items.size() + 1));
    }
    for (Element entry : root.select("> entry")) {
      items.add(atom(entry, items.size() + 1));
    }
    return items;
  }

  private Item rss(Element item, int number) {
    String guid = text(item, "guid");
    String address =
        first(text(item, "link"), guid != null && guid.startsWith("http") ? guid : null);
    return Item.of(
        number,
        new Imprint(
            address,
            plain(text(item, "title")),
            first(text(item, "dc:publisher", "source"), publisher),
            text(item, "dc:creator", "author", "itunes:author"),
            moment(text(item, "pubDate", "dc:date", "date")),
            moment(text(item, "dcterms:modified", "atom:updated")),
            Item.language(language)),
        longer(text(item, "content:encoded"), text(item, "description")));
  }

  private Item atom(Element entry, int number) {
    Element author = child(entry, "author");
    Element source = child(entry, "source");
    return Item.of(
        number,
        new Imprint(
            address(entry),
            plain(text(entry, "title")),
            first(source == null ? null : plain(text(source, "title")), publisher),
            author == null ? null : text(author, "name"),
            moment(text(entry, "published", "issued", "updated")),
            moment(text(entry, "updated", "modified")),
            Item.language(first(attribute(entry, "xml:lang"), language))),
        longer(markup(child(entry, "content")), markup(child(entry, "summary"))));
  }

  private static @Nullable String address(Element entry) {
    Element found = null;
    for (Element link : entry.select("> link[href]")) {
      String relation = link.attr("rel");
      if (relation.isEmpty() || relation.equals("alternate")) {
        return link.attr("href");
      }
      found = found == null && relation.equals("self") ? link : found;
    }
    return found == null ? null : found.attr("href");
  }

  /** The markup in an element: as text, or as elements of its own ({@code type="xhtml"}). */
  private static @Nullable String markup(@Nullable Element element) {
    if (element == null) {
      return null;
    }
    return element.childrenSize() > 0 ? element.html() : element.wholeText();
  }

  private static @Nullable Element child(Element parent, String tag) {
    for (Element child : parent.children()) {
      if (child.tagName().equalsIgnoreCase(tag)) {
        return child;
      }
    }
    return null;
  }

  /** The text of the first child that has any, by the order of the names. */
  private static @Nullable String text(Element parent, String... tags) {
    for (String tag : tags) {
      Element child = child(parent, tag);
      if (child != null && !child.wholeText().isBlank()) {
        return child.wholeText().strip();
      }
    }
    return null;
  }

  private static @Nullable String attribute(Element element, String name) {
    return element.attr(name).isBlank() ? null : element.attr(name).strip();
  }

  private static @Nullable String plain(@Nullable String markup) {
    return markup == null ? null : String.join(" ", Passages.of(markup));
  }

  private static @Nullable PublicationTime moment(@Nullable String text) {
    return text == null ? null : PublicationTime.of(text).orElse(null);
  }

  private static @Nullable String first(@Nullable String one, @Nullable String other) {
    return one == null ? other : one;
  }

  private static String longer(@Nullable String one, @Nullable String other) {
    String first = one == null ? "" : one;
    String second = other == null ? "" : other;
    return first.length() >= second.length() ? first : second;
  }
}
