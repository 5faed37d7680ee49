package org.zicht.serve.lists;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zicht.ledger.origin.Period;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.unknown.Gap;
import org.zicht.serve.frame.Drawn;
import org.zicht.serve.frame.Frame;
import org.zicht.serve.frame.Visit;
import org.zicht.serve.web.Response;
import org.zicht.serve.wording.Phrases;
import org.zicht.serve.wording.Saying;
import org.zicht.views.Markup;
import org.zicht.views.ledger.UnknownView;

/** What is not known: what reports say is not, what nobody says, where reporting was impaired. */
public final class UnknownPage {

  private UnknownPage() {}

  /** The page. */
  public static Response answer(Visit visit) {
    return Frame.page(
        visit,
        visit.phrases().say("What is not known"),
        "",
        page -> {
          page.tags("<h1>").words(visit.phrases().say("What is not known")).tags("</h1>\n");
          listing(visit)
              .write(page, visit.snapshot().account().gaps(), "Nothing is said not to be known.");
        });
  }

  /** The same as a file. */
  public static Response file(Visit visit, String form) {
    List<Gap> all = visit.snapshot().account().gaps();
    List<String> wanted =
        listing(visit).chosen(all).stream().map(one -> Integer.toString(all.indexOf(one))).toList();
    // rows stand in the order of the gaps
    int[] at = {0};
    return Downloads.of(
        form,
        new UnknownView(),
        visit.snapshot().account(),
        row -> Integer.toString(at[0]++),
        wanted);
  }

  private static Listing<Gap> listing(Visit visit) {
    Saying saying = visit.saying();
    Phrases phrases = visit.phrases();
    Comparator<LocalDate> early = Comparator.nullsLast(Comparator.naturalOrder());
    return new Listing<Gap>(visit, "unknown")
        .filter("how", "How", one -> one.sort().code(), code -> phrases.in("gap", code))
        .filters("what", "Not known", one -> what(one, saying))
        .filter("place", "Where", Gap::place, name -> name)
        .column(
            "how",
            "How",
            Comparator.comparing(Gap::sort),
            (page, one) -> page.words(phrases.in("gap", one.sort().code())))
        .column(
            "days",
            "When",
            Comparator.comparing((Gap one) -> one.days().map(Period::from).orElse(null), early),
            (page, one) ->
                page.words(one.days().map(saying::period).orElse(phrases.say("day not known"))))
        .column(
            "place",
            "Where",
            Comparator.comparing(Gap::place),
            (page, one) ->
                page.words(one.place().isEmpty() ? phrases.say("not known") : one.place()))
        .column(
            "what",
            "Not known",
            null,
            (page, one) ->
                page.tags("<b>").words(String.join(", ", what(one, saying).values())).tags("</b>"))
        .column("words", "Words", null, (page, one) -> words(visit, page, one));
  }

  private static Map<String, String> what(Gap one, Saying saying) {
    Map<String, String> what = new LinkedHashMap<>();
    one.what().forEach(part -> what.put(part, saying.unknown(part)));
    return what;
  }

  private static void words(Visit visit, Markup page, Gap gap) {
    Drawn drawn = new Drawn(page, visit.saying());
    if (!gap.statements().isEmpty()) {
      Statement one = gap.statements().getFirst();
      drawn.origin(one);
      page.tags(" <a href=\"" + Drawn.words(one) + "\">");
      drawn.quote(one.claim().trigger().quote(), one.report().language());
      page.tags("</a>");
      if (gap.statements().size() > 1) {
        page.tags(" <small>")
            .words(visit.phrases().say("and {0} more", gap.statements().size() - 1))
            .tags("</small>");
      }
    }
  }
}
