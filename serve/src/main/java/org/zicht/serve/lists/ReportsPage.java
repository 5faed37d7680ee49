package org.zicht.serve.lists;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zicht.ledger.entry.InputFailed;
import org.zicht.ledger.holdings.HeldReport;
import org.zicht.serve.frame.Drawn;
import org.zicht.serve.frame.Frame;
import org.zicht.serve.frame.Visit;
import org.zicht.serve.web.Response;
import org.zicht.serve.wording.Phrases;
import org.zicht.views.Markup;
import org.zicht.views.ledger.ReportsView;

/** All reports, and the inputs that could not be read. */
public final class ReportsPage {

  private ReportsPage() {}

  /** The page. */
  public static Response answer(Visit visit) {
    return Frame.page(
        visit,
        visit.phrases().say("Reports"),
        "",
        page -> {
          page.tags("<h1>").words(visit.phrases().say("Reports")).tags("</h1>\n");
          listing(visit)
              .write(page, visit.snapshot().account().holdings().reports(), "No reports yet.");
          failures(visit, page);
        });
  }

  /** The same as a file. */
  public static Response file(Visit visit, String form) {
    List<String> wanted =
        listing(visit).chosen(visit.snapshot().account().holdings().reports()).stream()
            .map(HeldReport::id)
            .toList();
    return Downloads.of(
        form, new ReportsView(), visit.snapshot().account(), Downloads.field("report"), wanted);
  }

  private static Listing<HeldReport> listing(Visit visit) {
    Phrases phrases = visit.phrases();
    Comparator<LocalDate> early = Comparator.nullsLast(Comparator.naturalOrder());
    return new Listing<HeldReport>(visit, "reports")
        .filters("publisher", "Publisher", ReportsPage::publishers)
        .filter("language", "Language", one -> one.language().code(), phrases::language)
        .filters("credit", "Credit", ReportsPage::credits)
        .filter(
            "copy",
            "Copies",
            one -> isCopy(visit, one) ? "copy" : "original",
            code -> phrases.say(code))
        .column(
            "published",
            "Published",
            Comparator.comparing((HeldReport one) -> one.published().orElse(null), early),
            (page, one) -> page.words(phrases.day(one.published().orElse(null), "day not known")))
        .column(
            "title",
            "Title",
            Comparator.comparing(HeldReport::title),
            (page, one) -> {
              page.tags("<a href=\"/reports/" + one.id() + "\">");
              new Drawn(page, visit.saying()).title(one.title(), one.language());
              page.tags("</a>");
              if (isCopy(visit, one)) {
                page.tags(" <small>").words(phrases.say("a copy")).tags("</small>");
              }
            })
        .column(
            "publisher",
            "Publisher",
            Comparator.comparing((HeldReport one) -> String.join(", ", one.publishers())),
            (page, one) ->
                page.tags("<bdi>").words(String.join(", ", one.publishers())).tags("</bdi>"))
        .column(
            "language",
            "Language",
            Comparator.comparing((HeldReport one) -> one.language().code()),
            (page, one) -> page.words(phrases.language(one.language().code())))
        .number("claims", "Claims", one -> (long) one.claims().size());
  }

  private static boolean isCopy(Visit visit, HeldReport report) {
    return !visit.snapshot().copiesOf(report).original().equals(report);
  }

  private static Map<String, String> publishers(HeldReport one) {
    Map<String, String> names = new LinkedHashMap<>();
    one.publishers().forEach(name -> names.put(name, name));
    return names;
  }

  private static Map<String, String> credits(HeldReport one) {
    Map<String, String> names = new LinkedHashMap<>();
    one.credits().forEach(name -> names.put(name, name));
    return names;
  }

  private static void failures(Visit visit, Markup page) {
    List<InputFailed> failures = visit.snapshot().account().holdings().failures();
    if (failures.isEmpty()) {
      return;
    }
    page.tags("<h2>")
        .words(visit.phrases().say("What could not be read"))
        .tags("</h2>\n<ul class=\"added\">\n");
    for (InputFailed failed : failures) {
      page.tags("<li><b><bdi>")
          .words(failed.input())
          .tags("</bdi></b> <span lang=\"en\">")
          .words(failed.reason())
          .tags("</span></li>\n");
    }
    page.tags("</ul>\n");
  }
}
