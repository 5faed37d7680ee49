package org.zicht.intake.feed;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.zicht.intake.page.PageReader;
import org.zicht.intake.page.Tags;
import org.zicht.report.Content;
import org.zicht.report.Imprint;
import org.zicht.report.Opening;
import org.zicht.report.PublicationTime;
import org.zicht.report.Reading;
import org.zicht.report.ReportText;
import org.zicht.report.Unreadable;

/**
 * Feeds and lists of addresses in XML. The XML is read forgivingly, as feeds are often malformed;
 * entities that it declares are never resolved, and XML that declares any is refused.
 */
public final class Feeds {

  /** The most bytes of a feed. */
  static final int LARGEST = 10_000_000;

  private static final Pattern ROOT = Pattern.compile("<\\p{L}");

  private Feeds() {}

  /** Reads each item of the feed. */
  public static void open(Content content, Opening opening) throws IOException {
    byte[] bytes = content.whole(LARGEST);
    ReportText xml = ReportText.of(content.name(), bytes, Optional.ofNullable(content.charset()));
    refuseEntities(xml.text());
    Tags.refuseTooMany(xml.text());
    Document document = Jsoup.parse(xml.text(), "", Parser.xmlParser());
    Element root = document.firstElementChild();
    switch (root == null ? "" : root.normalName()) {
      case "rss", "rdf:rdf", "feed" -> items(document, content, xml, opening);
      case "opml" -> links(document, "outline[xmlUrl]", content, opening);
      case "urlset", "sitemapindex" -> links(document, "url, sitemap", content, opening);
      case "html" -> PageReader.open(content, xml, opening);
      default ->
          throw new Unreadable(
              "is XML, but no feed, list of feeds or sitemap",
              "Save its text as plain text and read that");
    }
  }

  private static void refuseEntities(String xml) throws Unreadable {
    Matcher root = ROOT.matcher(xml);
    String prolog = root.find() ? xml.substring(0, root.start()) : xml;
    if (prolog.toUpperCase(Locale.ROOT).contains("<!ENTITY")) {
      throw new Unreadable(
          "is XML that declares entities of its own, as no feed does", "Check where it is from");
    }
  }

  private static void items(Document document, Content content, ReportText xml, Opening opening)
      throws Unreadable {
    List<Item> items = XmlItems.of(document);
    if (items.isEmpty()) {
      throw new Unreadable("is a feed without items", "Check that it is the right one");
    }
    for (Item item : items) {
      item.tell(content, xml.problems(), opening);
    }
  }

  private static void links(Document document, String query, Content content, Opening opening)
      throws Unreadable {
    List<Element> links = document.select(query);
    if (links.isEmpty()) {
      throw new Unreadable("is a list without addresses", "Check that it is the right one");
    }
    for (Element link : links) {
      switch (link.normalName()) {
        case "outline" -> link(link.attr("xmlUrl").strip(), null, true, content, opening);
        case "sitemap" -> link(text(link, "loc"), text(link, "lastmod"), true, content, opening);
        default -> {
          String news = text(link, "news|publication_date");
          link(
              text(link, "loc"),
              news.isEmpty() ? text(link, "lastmod") : news,
              false,
              content,
              opening);
        }
      }
    }
  }

  private static void link(
      String url, @Nullable String changed, boolean list, Content content, Opening opening) {
    if (!url.isEmpty()) {
      PublicationTime modified = changed == null ? null : PublicationTime.of(changed).orElse(null);
      opening.tell(
          new Reading.Linked(
              content.name() + "!" + url,
              url,
              new Imprint(null, null, null, null, null, modified, null),
              list));
    }
  }

  private static String text(Element element, String query) {
    Element found = element.selectFirst(query);
    return found == null ? "" : found.text().strip();
  }
}
