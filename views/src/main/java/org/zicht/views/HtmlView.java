package org.zicht.views;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;

/**
 * One page that needs nothing else: each report with its claims marked, and beside every paragraph
 * the claims that begin in it. No script runs in it, and its own policy forbids any.
 *
 * <p>Words of a report stand in a serif, the program's own in a sans. A hue, with a shape of its
 * own, says who says it; the style of a line how certain; hatching that something is not known.
 */
public final class HtmlView implements View {

  private static final String STYLE = "/org/zicht/views/page.css";

  /**
   * A line of the table of contents.
   *
   * @param number the report's number on the page
   * @param title its title or first words
   * @param input its file
   * @param claims how many claims it has
   */
  private record Entry(int number, String title, String input, int claims) {}

  private final List<Entry> contents = new ArrayList<>();

  /** The first report waits for the second: the head differs for one and for many. */
  private @Nullable String first;

  @Override
  public void begin(Appendable out) {}

  @Override
  public void report(Appendable out, Shown shown) throws IOException {
    int number = contents.size() + 1;
    contents.add(
        new Entry(
            number, Wording.title(shown.report().text()), shown.input(), shown.claims().size()));
    String section = new ReportSection(number, shown).html();
    if (number == 1) {
      first = section;
      return;
    }
    if (first != null) {
      out.append(head("Claims of several reports", true)).append(first);
      first = null;
    }
    out.append(section);
  }

  @Override
  public void end(Appendable out) throws IOException {
    Markup page = new Markup();
    if (contents.isEmpty()) {
      page.tags(head("No report", false)).tags("<p class=\"none\">No report could be read.</p>\n");
    }
    if (first != null) {
      page.tags(head(contents.getFirst().title(), false)).tags(first);
      first = null;
    }
    page.tags("</main>\n");
    if (contents.size() > 1) {
      contents(page);
    }
    out.append(page.tags("</body>\n</html>\n").toString());
  }

  private void contents(Markup page) {
    page.tags("<nav id=\"contents\" aria-label=\"Contents\">\n<h1>")
        .words(Wording.number(contents.size(), "report"))
        .tags("</h1>\n<ol>\n");
    for (Entry entry : contents) {
      page.tags("<li><a href=\"#r" + entry.number() + "\"><bdi class=\"w\">")
          .words(entry.title())
          .tags("</bdi></a> <small><bdi>")
          .words(entry.input())
          .tags("</bdi> · ")
          .words(Wording.number(entry.claims(), "claim"))
          .tags("</small></li>\n");
    }
    page.tags("</ol>\n</nav>\n");
  }

  private static String head(String title, boolean many) {
    String style = style();
    Markup head = new Markup();
    head.tags("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .tags("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ")
        .tags("style-src 'sha256-" + digest(style) + "'; base-uri 'none'; form-action 'none'\">\n")
        .tags("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .tags("<meta name=\"referrer\" content=\"no-referrer\">\n")
        .tags("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
        .words(title)
        .tags(" · Zicht</title>\n<style>" + style + "</style>\n</head>\n<body>\n<header>\n");
    if (many) {
      head.tags("<p><a href=\"#contents\">Contents</a></p>\n");
    }
    key(head);
    return head.tags("</header>\n<main>\n").toString();
  }

  /** What hues, shapes and lines mean. */
  private static void key(Markup head) {
    head.tags("<details class=\"key\"><summary>Who says it: ");
    for (Voice voice : Voice.values()) {
      head.tags("<span class=\"" + voice.code() + "\"><span aria-hidden=\"true\">")
          .words(voice.mark())
          .tags("</span> ")
          .words(voice.description())
          .tags("</span> ");
    }
    head.tags("</summary>\n<p>How certain, as worded: ")
        .tags("<mark class=\"report certain\">certain</mark> ")
        .tags("<mark class=\"report probable\">probable</mark> ")
        .tags("<mark class=\"report possible\">possible, or hearsay</mark>. ")
        .tags("Something is <mark class=\"report certain unknown\">not known</mark>. ")
        .tags("Several sorts of speakers on the same words: ")
        .tags("<mark class=\"shared certain\">shared</mark>. ")
        .tags("<span class=\"w\">In this letter</span>: words of the report. ")
        .tags("In this letter: words of the program.</p></details>\n");
  }

  private static String style() {
    try (InputStream bytes = HtmlView.class.getResourceAsStream(STYLE)) {
      if (bytes == null) {
        throw new IllegalStateException("the program's own file " + STYLE + " is missing");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(
          "the program's own file " + STYLE + " cannot be read", unreadable);
    }
  }

  private static String digest(String style) {
    try {
      return Base64.getEncoder()
          .encodeToString(
              MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }

  /** Whether something about the claim is not known. */
  static boolean isOpen(Claim claim) {
    return claim.status() == Claim.Status.UNKNOWN || !claim.unknown().isEmpty();
  }
}
