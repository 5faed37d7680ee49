package org.zicht.intake.page;

import static java.util.stream.Collectors.joining;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.zicht.intake.page.WrittenArticle.Kind;
import org.zicht.intake.page.WrittenArticle.Part;

/** Pieces of markup of which layouts are made, in the words of an article's language. */
final class Furniture {

  private Furniture() {}

  /** A page with a head and a body. */
  static String html(WrittenArticle a, String head, String body) {
    return "<html lang='"
        + a.language()
        + "'><head><meta charset='utf-8'><title>"
        + a.title()
        + " | "
        + a.publisher()
        + "</title>"
        + head
        + "</head><body>"
        + body
        + "</body></html>";
  }

  /** What JSON-LD says of an article. */
  static String linkedData(String type, WrittenArticle a, String published) {
    BiFunction<String, String, String> field =
        (name, value) -> "\"" + name + "\":\"" + value.replace("\"", "\\\"") + "\"";
    return "<script type='application/ld+json'>{\"@context\":\"https://schema.org\",\"@graph\":[{"
        + field.apply("@type", "WebSite")
        + "},{"
        + field.apply("@type", type)
        + ","
        + field.apply("headline", a.title())
        + ","
        + field.apply("datePublished", published)
        + ","
        + "\"author\":{"
        + field.apply("name", a.author())
        + "}}]}</script>";
  }

  /** The parts of an article in order, items in lists. */
  static String body(WrittenArticle a, Function<Part, String> part) {
    StringBuilder body = new StringBuilder();
    boolean list = false;
    for (Part one : a.parts()) {
      if ((one.kind() == Kind.ITEM) != list) {
        body.append(list ? "</ul>" : "<ul>");
        list = !list;
      }
      body.append(part.apply(one));
    }
    return body.append(list ? "</ul>" : "").toString();
  }

  /** A part in the element that is meant for it. */
  static String usual(Part part) {
    return switch (part.kind()) {
      case PARAGRAPH -> "<p>" + part.text() + "</p>\n";
      case HEADING -> "<h2>" + part.text() + "</h2>\n";
      case QUOTE -> "<blockquote><p>" + part.text() + "</p></blockquote>\n";
      case ITEM -> "<li>" + part.text() + "</li>\n";
    };
  }

  /** A menu in an element. */
  static String nav(WrittenArticle a, String tag) {
    return "<"
        + tag
        + "><ul>"
        + items(a.words("menu"), "<li><a href='/'>", "</a></li>")
        + "</ul></"
        + tag
        + ">";
  }

  /** Teasers of other articles, each between two pieces of markup. */
  static String teasers(WrittenArticle a, String before, String behind) {
    return items(a.words("teasers"), before, behind);
  }

  /** What readers say. */
  static String comments(WrittenArticle a, String before, String behind) {
    return "<h3>"
        + a.word("comments")
        + "</h3>"
        + items(a.words("comments").subList(1, a.words("comments").size()), before, behind);
  }

  /** A banner that asks for consent. */
  static String consent(WrittenArticle a, String name) {
    List<String> words = a.words("consent");
    return "<div id='"
        + name
        + "'><p>"
        + words.get(0)
        + "</p><p>"
        + words.get(1)
        + "</p><button>"
        + words.get(2)
        + "</button></div>";
  }

  /** What stands below. */
  static String footer(WrittenArticle a, String tag) {
    return "<"
        + tag
        + " class='bottom'><p>"
        + a.word("rights")
        + "</p>"
        + items(a.words("rights").subList(1, 4), "<a href='/'>", "</a> ")
        + "</"
        + tag
        + ">";
  }

  /** Words, each between two pieces of markup. */
  static String items(List<String> words, String before, String behind) {
    return words.stream().map(word -> before + word + behind).collect(joining());
  }

  /** The day and time as pages in the language write it, in a long or short form. */
  static String date(WrittenArticle a, String form) {
    return a.published().format(DateTimeFormatter.ofPattern(a.word(form), Locale.of(a.language())));
  }
}
