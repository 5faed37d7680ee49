package org.zicht.serve.frame;

import java.util.List;
import java.util.function.Consumer;
import org.zicht.serve.web.Assets;
import org.zicht.serve.web.Response;
import org.zicht.serve.wording.Phrases;
import org.zicht.views.Markup;

/** The frame around every page: head, ways to the others, search, language, light or dark. */
public final class Frame {

  private static final Assets ASSETS =
      new Assets(
          "icon.svg",
          "page.css",
          "page.js",
          "chart.js",
          "reader.js",
          "map.js",
          "adding.js",
          "review.js");

  /**
   * A way to another page.
   *
   * @param place the first part of its path
   * @param name what it is called
   */
  private record Way(String place, String name) {}

  private static final List<Way> WAYS =
      List.of(
          new Way("", "Overview"),
          new Way("incidents", "Timeline"),
          new Way("map", "Map"),
          new Way("claims", "Claims"),
          new Way("sources", "Sources"),
          new Way("reports", "Reports"),
          new Way("review", "Review"),
          new Way("add", "Add"),
          new Way("method", "Method"));

  private Frame() {}

  /** The style and scripts. */
  public static Assets assets() {
    return ASSETS;
  }

  /**
   * A page.
   *
   * @param title what the window is called
   * @param script the script that it needs beside that of all pages, or nothing
   * @param main writes what stands in it
   */
  public static Response page(Visit visit, String title, String script, Consumer<Markup> main) {
    return Response.page(html(visit, title, script, main));
  }

  /** A page that says what is wrong and what to do. */
  public static Response wrong(Visit visit, int status, String title, String whatToDo) {
    Phrases phrases = visit.phrases();
    return Response.page(
        status,
        html(
            visit,
            phrases.say(title),
            "",
            page ->
                page.tags("<h1>")
                    .words(phrases.say(title))
                    .tags("</h1>\n<p class=\"lead\">")
                    .words(phrases.say(whatToDo))
                    .tags("</p>\n")));
  }

  private static String html(Visit visit, String title, String script, Consumer<Markup> main) {
    Phrases phrases = visit.phrases();
    Markup page = new Markup();
    page.tags("<!doctype html>\n<html lang=\"" + phrases.code() + "\" data-theme=\"")
        .words(visit.theme())
        .tags("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .tags("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        .words(title)
        .tags(" · Zicht</title>\n<link rel=\"stylesheet\" href=\"")
        .words(ASSETS.address("page.css"))
        .tags("\">\n<link rel=\"icon\" href=\"")
        .words(ASSETS.address("icon.svg"))
        .tags("\">\n<script type=\"module\" src=\"")
        .words(ASSETS.address("page.js"))
        .tags("\"></script>\n");
    if (!script.isEmpty()) {
      page.tags("<script type=\"module\" src=\"")
          .words(ASSETS.address(script))
          .tags("\"></script>\n");
    }
    page.tags("</head>\n<body>\n<a class=\"skip\" href=\"#main\">")
        .words(phrases.say("To the content"))
        .tags("</a>\n");
    head(visit, page);
    page.tags("<main id=\"main\" tabindex=\"-1\">\n");
    main.accept(page);
    page.tags("</main>\n");
    foot(visit, page);
    return page.tags("</body>\n</html>\n").toString();
  }

  private static void head(Visit visit, Markup page) {
    Phrases phrases = visit.phrases();
    page.tags("<header class=\"top\">\n<a class=\"name\" href=\"/\">Zicht</a>\n<nav aria-label=\"")
        .words(phrases.say("Pages"))
        .tags("\">\n<ul>\n");
    String here = visit.request().part(0);
    for (Way way : WAYS) {
      page.tags("<li><a href=\"/" + way.place() + "\"")
          .tags(here.equals(way.place()) ? " aria-current=\"page\">" : ">")
          .words(phrases.say(way.name()))
          .tags("</a></li>\n");
    }
    page.tags("</ul>\n</nav>\n<form class=\"search\" role=\"search\" action=\"/search\">")
        .tags("<input type=\"search\" name=\"q\" aria-label=\"")
        .words(phrases.say("Search in all reports"))
        .tags("\" placeholder=\"")
        .words(phrases.say("Search"))
        .tags("\" value=\"")
        .words(here.equals("search") ? visit.query().first("q").orElse("") : "")
        .tags("\"></form>\n</header>\n");
  }

  private static void foot(Visit visit, Markup page) {
    Phrases phrases = visit.phrases();
    page.tags("<footer>\n<form method=\"post\" action=\"/preferences\">\n")
        .tags("<input type=\"hidden\" name=\"back\" value=\"")
        .words(visit.request().changes() ? "/" : visit.request().address())
        .tags("\">\n<span class=\"choice\">");
    for (Phrases one : Phrases.all()) {
      page.tags("<button name=\"language\" value=\"" + one.code() + "\" lang=\"" + one.code())
          .tags("\" aria-pressed=\"" + one.code().equals(phrases.code()) + "\">")
          .words(one.name())
          .tags("</button>");
    }
    page.tags("</span>\n<span class=\"choice\">");
    for (String theme : List.of("auto", "light", "dark")) {
      page.tags("<button name=\"theme\" value=\"" + theme)
          .tags("\" aria-pressed=\"" + theme.equals(visit.theme()) + "\">")
          .words(phrases.say(theme.equals("auto") ? "as the system" : theme))
          .tags("</button>");
    }
    page.tags("</span>\n</form>\n<p>")
        .words(
            phrases.say(
                "Every figure leads to the words it came from. Nothing leaves this machine."))
        .tags("</p>\n</footer>\n");
  }
}
