package org.zicht.serve.adding;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zicht.ledger.account.Admission;
import org.zicht.serve.frame.Frame;
import org.zicht.serve.frame.Visit;
import org.zicht.serve.web.Query;
import org.zicht.serve.web.Response;
import org.zicht.serve.wording.Phrases;
import org.zicht.views.Markup;

/** Where reports are given: files, a text, an address. What went wrong stands in its place. */
public final class AddPage {

  private final Reception reception;

  /**
   * @param reception what reads and keeps them
   */
  public AddPage(Reception reception) {
    this.reception = reception;
  }

  /** The page, or what came of what was given. */
  public Response answer(Visit visit) {
    if (!visit.request().changes()) {
      return page(visit, Query.NONE, null, List.of());
    }
    return switch (visit.request().part(1)) {
      case "file" -> {
        Query query = visit.query();
        Admission.Said said;
        try {
          said = said(query);
        } catch (DateTimeParseException noDay) {
          yield page(visit, query, "Give the day as 2022-01-31.", List.of());
        }
        String name = query.first("name").orElse("file");
        yield page(visit, query, null, reception.file(name, visit.request().body(), said));
      }
      default -> form(visit, visit.request().form());
    };
  }

  private Response form(Visit visit, Query form) {
    Admission.Said said;
    try {
      said = said(form);
    } catch (DateTimeParseException noDay) {
      return page(visit, form, "Give the day as 2022-01-31.", List.of());
    }
    String address = form.first("address").orElse("");
    String text = form.first("text").orElse("").replace("\r\n", "\n");
    if (!address.isEmpty()) {
      return page(visit, form, null, reception.address(address, said));
    }
    if (text.isEmpty()) {
      return page(
          visit, form, "There is nothing to read: paste a text or give an address.", List.of());
    }
    return page(
        visit,
        form,
        null,
        reception.file(Reception.name(text), text.getBytes(StandardCharsets.UTF_8), said));
  }

  private static Admission.Said said(Query form) {
    return new Admission.Said(
        form.first("published").map(LocalDate::parse).orElse(null),
        form.first("publisher").orElse(null),
        null,
        form.first("title").orElse(null));
  }

  private static Response page(
      Visit visit, Query form, @Nullable String wrong, List<Received> received) {
    Phrases phrases = visit.phrases();
    return Frame.page(
        visit,
        phrases.say("Add reports"),
        "adding.js",
        page -> {
          page.tags("<h1>").words(phrases.say("Add reports")).tags("</h1>\n");
          page.tags("<div id=\"results\" role=\"status\">\n");
          if (wrong != null) {
            page.tags("<p class=\"wrong\">").words(phrases.say(wrong)).tags("</p>\n");
          }
          results(phrases, page, received);
          page.tags("</div>\n");
          boolean failed =
              wrong != null || received.stream().anyMatch(Received.Failed.class::isInstance);
          forms(phrases, page, failed ? form : Query.NONE);
        });
  }

  private static void results(Phrases phrases, Markup page, List<Received> received) {
    if (received.isEmpty()) {
      return;
    }
    page.tags("<ul class=\"received\">\n");
    for (Received one : received) {
      switch (one) {
        case Received.Added added ->
            page.tags("<li class=\"did\"><a href=\"/reports/" + added.report() + "\"><bdi>")
                .words(added.input())
                .tags("</bdi></a> ")
                .words(
                    phrases.say("added")
                        + ", "
                        + phrases.counted(added.claims(), "{0} claim", "{0} claims"))
                .tags("</li>\n");
        case Received.Known known ->
            page.tags("<li><a href=\"/reports/" + known.report() + "\"><bdi>")
                .words(known.input())
                .tags("</bdi></a> ")
                .words(phrases.say("is there already"))
                .tags("</li>\n");
        case Received.Failed failed ->
            page.tags("<li class=\"wrong\"><b><bdi>")
                .words(failed.input())
                .tags("</bdi></b> <span lang=\"en\">")
                .words(failed.reason())
                .tags("</span></li>\n");
      }
    }
    page.tags("</ul>\n");
  }

  private static void forms(Phrases phrases, Markup page, Query form) {
    page.tags(
            "<section id=\"files\" class=\"drop\" aria-labelledby=\"files-head\">\n<h2 id=\"files-head\">")
        .words(phrases.say("Files"))
        .tags("</h2>\n<p>")
        .words(
            phrases.say(
                "Drop files here or choose them: text, web pages, PDF, mail, archives, tables."))
        .tags("</p>\n<p><label class=\"choose\">")
        .words(phrases.say("Choose files"))
        .tags(
            " <input type=\"file\" multiple></label></p>\n<ul class=\"received\" id=\"progress\" role=\"status\"></ul>\n");
    page.tags("<noscript><p>")
        .words(
            phrases.say(
                "Without scripts files are added with zicht add; a text can be pasted below."))
        .tags("</p></noscript>\n</section>\n");
    page.tags("<section id=\"paste\" aria-labelledby=\"paste-head\">\n<h2 id=\"paste-head\">")
        .words(phrases.say("A text"))
        .tags("</h2>\n<form method=\"post\" action=\"/add\">\n<p><label>")
        .words(phrases.say("The text of one report"))
        .tags("<textarea name=\"text\" rows=\"10\" class=\"w\">\n")
        .words(form.first("text").orElse(""))
        .tags("</textarea></label></p>\n<p class=\"fields\">");
    field(phrases, page, "published", "Day of publication (2022-01-31)", form);
    field(phrases, page, "publisher", "Publisher", form);
    field(phrases, page, "title", "Title", form);
    page.tags("</p>\n<p><button class=\"main\">")
        .words(phrases.say("Read it"))
        .tags("</button></p>\n</form>\n</section>\n");
    page.tags("<section id=\"address\" aria-labelledby=\"address-head\">\n<h2 id=\"address-head\">")
        .words(phrases.say("An address of the web"))
        .tags("</h2>\n<form method=\"post\" action=\"/add\">\n<p class=\"fields\">");
    field(phrases, page, "address", "Address", form);
    page.tags("<button class=\"main\">")
        .words(phrases.say("Fetch and read it"))
        .tags("</button></p>\n<p class=\"none\">")
        .words(
            phrases.say("Fetched once, from public hosts only. Nothing else leaves this machine."))
        .tags("</p>\n</form>\n</section>\n");
  }

  private static void field(Phrases phrases, Markup page, String name, String label, Query form) {
    page.tags("<label>")
        .words(phrases.say(label))
        .tags(" <input name=\"" + name + "\" autocomplete=\"off\" value=\"")
        .words(form.first(name).orElse(""))
        .tags("\"></label>\n");
  }
}
