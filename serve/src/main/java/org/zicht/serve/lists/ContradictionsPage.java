package org.zicht.serve.lists;

import java.util.List;
import org.zicht.ledger.contradiction.Contradiction;
import org.zicht.ledger.origin.Statement;
import org.zicht.serve.frame.Drawn;
import org.zicht.serve.frame.Frame;
import org.zicht.serve.frame.Visit;
import org.zicht.serve.web.Response;
import org.zicht.serve.wording.Phrases;
import org.zicht.serve.wording.Saying;
import org.zicht.views.Markup;
import org.zicht.views.ledger.ContradictionsView;
import org.zicht.views.table.Row;

/** What origins say against each other. */
public final class ContradictionsPage {

  private ContradictionsPage() {}

  /** The page. */
  public static Response answer(Visit visit) {
    return Frame.page(
        visit,
        visit.phrases().say("What contradicts what"),
        "",
        page -> {
          page.tags("<h1>").words(visit.phrases().say("What contradicts what")).tags("</h1>\n");
          listing(visit)
              .write(page, visit.snapshot().account().contradictions(), "No contradictions.");
        });
  }

  /** The same as a file. */
  public static Response file(Visit visit, String form) {
    List<String> wanted =
        listing(visit).chosen(visit.snapshot().account().contradictions()).stream()
            .map(one -> key(one.about().code(), one.subject(), one.first().id(), one.second().id()))
            .toList();
    return Downloads.of(
        form,
        new ContradictionsView(),
        visit.snapshot().account(),
        row ->
            key(
                String.valueOf(row.value("about")),
                String.valueOf(row.value("subject")),
                claim(row, "first"),
                claim(row, "second")),
        wanted);
  }

  private static String key(String about, String subject, String first, String second) {
    return String.join("\t", about, subject, first, second);
  }

  private static String claim(Row row, String side) {
    return row.value(side) instanceof Row told ? String.valueOf(told.value("claim")) : "";
  }

  private static Listing<Contradiction> listing(Visit visit) {
    Saying saying = visit.saying();
    Phrases phrases = visit.phrases();
    return new Listing<Contradiction>(visit, "contradictions")
        .filter("about", "About", one -> one.about().code(), code -> phrases.in("about", code))
        .filter(
            "type",
            "What",
            one -> one.first().claim().type().code(),
            code -> phrases.say(code.replace('_', ' ')))
        .column(
            "about",
            "About",
            java.util.Comparator.comparing(Contradiction::about),
            (page, one) -> page.words(phrases.in("about", one.about().code())))
        .column(
            "what",
            "What",
            null,
            (page, one) ->
                page.words(saying.plain(one.first().claim().type()))
                    .tags(" <small lang=\"en\">")
                    .words(one.what())
                    .tags("</small>"))
        .column("first", "One says", null, (page, one) -> side(visit, page, one.first()))
        .column("second", "Another says", null, (page, one) -> side(visit, page, one.second()));
  }

  private static void side(Visit visit, Markup page, Statement one) {
    Drawn drawn = new Drawn(page, visit.saying());
    drawn.origin(one);
    page.tags(" <small>")
        .words(visit.phrases().day(one.said().orElse(null), "day not known"))
        .tags("</small><br><a href=\"" + Drawn.words(one) + "\">");
    drawn.quote(one.claim().trigger().quote(), one.report().language());
    page.tags("</a>");
  }
}
