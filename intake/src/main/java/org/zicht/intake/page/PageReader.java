package org.zicht.intake.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.zicht.report.Imprint;
import org.zicht.report.PageOpener;
import org.zicht.report.Report;

/** Reads the article that a web page holds. */
public final class PageReader implements PageOpener {

  /** So many paragraphs from the beginning may repeat the title. */
  private static final int TITLE_REPEATED_WITHIN = 3;

  @Override
  public Optional<Report> open(String markup) {
    return read(markup, null).report();
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
