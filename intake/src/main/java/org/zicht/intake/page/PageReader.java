package org.zicht.intake.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.zicht.report.Content;
import org.zicht.report.Imprint;
import org.zicht.report.Opening;
import org.zicht.report.Reading;
import org.zicht.report.Report;
import org.zicht.report.ReportText;
import org.zicht.report.Unreadable;

/** Reads the article that a web page holds. */
public final class PageReader {

  /** So many paragraphs from the beginning may repeat the title. */
  private static final int TITLE_REPEATED_WITHIN = 3;

  private PageReader() {}

  /** Reads content that is a page. */
  public static void open(Content content, Opening opening) throws IOException {
    open(content, content.text(), opening);
  }

  /** Reads content that is a page, of which the markup is there already. */
  public static void open(Content content, ReportText markup, Opening opening) throws Unreadable {
    Tags.refuseTooMany(markup.text());
    Report article =
        read(markup.text(), content.address())
            .report()
            .orElseThrow(
                () ->
                    new Unreadable(
                        "is a web page without an article in it",
                        "Save the page from the browser once it is shown whole, or its text"));
    opening.tell(new Reading.Read(content.name(), article, markup.problems()));
  }

  /**
   * The article of a page.
   *
   * @param markup the page, decoded
   * @param address where it was found, or null; used where the page names no address of its own
   */
  public static Page read(String markup, @Nullable String address) {
    Document document = Jsoup.parse(markup, address == null ? "" : address);
    Imprint imprint = Imprints.of(document, address);
    Sweeper.sweep(document);
    Element article = ArticleFinder.find(document);
    List<String> paragraphs = new ArrayList<>(Paragraphs.of(article));
    dropTitle(paragraphs, imprint.title());
    return new Page(imprint, paragraphs);
  }

  private static void dropTitle(List<String> paragraphs, @Nullable String title) {
    if (title == null) {
      return;
    }
    String wanted = plain(title);
    for (int i = 0; i < Math.min(TITLE_REPEATED_WITHIN, paragraphs.size()); i++) {
      if (plain(paragraphs.get(i)).equals(wanted)) {
        paragraphs.remove(i);
        return;
      }
    }
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
