package org.zicht.serve.lists;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zicht.claims.Claim;
import org.zicht.ledger.origin.Statement;
import org.zicht.serve.frame.Drawn;
import org.zicht.serve.frame.Frame;
import org.zicht.serve.frame.Visit;
import org.zicht.serve.web.Response;
import org.zicht.serve.wording.Phrases;
import org.zicht.serve.wording.Saying;
import org.zicht.views.Markup;
import org.zicht.views.ledger.ClaimsView;

/** All claims. */
public final class ClaimsPage {

  private ClaimsPage() {}

  /** The page. */
  public static Response answer(Visit visit) {
    return Frame.page(
        visit,
        visit.phrases().say("Claims"),
        "",
        page -> {
          page.tags("<h1>").words(visit.phrases().say("Claims")).tags("</h1>\n");
          listing(visit).write(page, visit.snapshot().account().statements(), "No claims yet.");
        });
  }

  /** The same as a file. */
  public static Response file(Visit visit, String form) {
    List<String> wanted =
        listing(visit).chosen(visit.snapshot().account().statements()).stream()
            .map(Statement::id)
            .toList();
    return Downloads.of(
        form,
        new ClaimsView(one -> true),
        visit.snapshot().account(),
        Downloads.field("id"),
        wanted);
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** The table of statements, on whatever page it stands. */
  static Listing<Statement> listing(Visit visit) {
    return listing(visit, "claims");
  }

  static Listing<Statement> listing(Visit visit, String place) {
    Saying saying = visit.saying();
    Phrases phrases = visit.phrases();
    Comparator<LocalDate> early = Comparator.nullsLast(Comparator.naturalOrder());
    return new Listing<Statement>(visit, place)
        .filter("type", "What", one -> one.claim().type().code(), code -> plain(phrases, code))
        .filter("status", "Status", one -> code(one.claim().status()), code -> plain(phrases, code))
        .filters("place", "Where", one -> place(one, saying))
        .filter(
            "voice", "Whose voice", one -> Drawn.voice(one).code(), code -> voice(phrases, code))
        .filter("origin", "Origin", one -> one.origin().name(), name -> name)
        .filter(
            "said",
            "Said",
            one -> day(one.said().orElse(null)),
            day -> phrases.day(LocalDate.parse(day)))
        .filter("language", "Language", one -> one.report().language().code(), phrases::language)
        .column(
            "said",
            "Said",
            Comparator.comparing((Statement one) -> one.said().orElse(null), early),
            (page, one) -> page.words(phrases.day(one.said().orElse(null), "day not known")))
        .column(
            "what",
            "What",
            Comparator.comparing((Statement one) -> saying.what(one.claim())),
            (page, one) ->
                page.tags("<a href=\"" + Drawn.claim(one) + "\">")
                    .words(saying.what(one.claim()))
                    .tags("</a>"))
        .column(
            "many",
            "How many",
            Comparator.comparingLong(ClaimsPage::least),
            (page, one) -> count(visit, page, one))
        .column(
            "whom",
            "Whom",
            null,
            (page, one) -> {
              Claim.Participant target = one.claim().target();
              if (target != null) {
                new Drawn(page, saying).quote(target.text(), one.report().language());
              }
            })
        .column(
            "where",
            "Where",
            Comparator.comparing((Statement one) -> saying.placeOr(one.claim().place())),
            (page, one) -> {
              if (one.claim().place() == null) {
                page.tags("<span class=\"unknown\">")
                    .words(phrases.say("not known"))
                    .tags("</span>");
              } else {
                page.words(saying.placeOr(one.claim().place()));
              }
            })
        .column(
            "origin",
            "On whose word",
            Comparator.comparing((Statement one) -> one.origin().name()),
            (page, one) -> new Drawn(page, saying).origin(one))
        .column(
            "words",
            "Words",
            null,
            (page, one) -> {
              page.tags("<a href=\"" + Drawn.words(one) + "\">");
              new Drawn(page, saying).quote(one.claim().trigger().quote(), one.report().language());
              page.tags("</a>");
            });
  }

  private static String plain(Phrases phrases, String code) {
    return phrases.say(code.replace('_', ' '));
  }

  private static String voice(Phrases phrases, String code) {
    return phrases.say(org.zicht.views.Voice.valueOf(code.toUpperCase(Locale.ROOT)).description());
  }

  private static String day(@org.jspecify.annotations.Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static Map<String, String> place(Statement one, Saying saying) {
    Claim.Where place = one.claim().place();
    if (place == null || place.name() == null) {
      return Map.of();
    }
    return Map.of(place.name(), saying.placeOr(place));
  }

  private static long least(Statement one) {
    Claim.Count count = one.claim().count();
    if (count == null) {
      return -1;
    }
    Long min = count.min();
    return min == null ? 0 : min;
  }

  private static void count(Visit visit, Markup page, Statement one) {
    new Drawn(page, visit.saying()).count(one.claim().count(), one.report().language());
  }
}
