package org.zicht.intake.page;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Markup that is known to hold nothing but an article: the body of a feed's item, or of a mail. */
public final class Passages {

  private static final String NEVER =
      "script, style, noscript, template, iframe, object, embed, svg, video, audio, figure,"
          + " figcaption, form, button";

  private Passages() {}

  /** The paragraphs of the markup, in order; text without markup is one paragraph a line. */
  public static List<String> of(String markup) {
    if (!markup.contains("<")) {
      return Jsoup.parse(markup).text().isEmpty()
          ? List.of()
          : markup.lines().map(Passages::unescaped).filter(line -> !line.isEmpty()).toList();
    }
    Element body = Jsoup.parse(markup).body();
    body.select(NEVER).forEach(element -> element.remove());
    return List.copyOf(Paragraphs.of(body));
  }

  private static String unescaped(String line) {
    return Paragraphs.normal(org.jsoup.parser.Parser.unescapeEntities(line, false));
  }
}
