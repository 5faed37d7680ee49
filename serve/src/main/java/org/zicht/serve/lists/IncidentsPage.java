package org.zicht.serve.lists;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zicht.claims.Claim;
import org.zicht.ledger.incident.Incident;
import org.zicht.ledger.origin.Period;
import org.zicht.ledger.origin.Statement;
import org.zicht.serve.frame.Drawn;
import org.zicht.serve.frame.Frame;
import org.zicht.serve.frame.Visit;
import org.zicht.serve.web.Response;
import org.zicht.serve.wording.Phrases;
import org.zicht.serve.wording.Saying;
import org.zicht.views.Markup;
import org.zicht.views.ledger.IncidentsView;

/** The timeline: what happened, by day, as it is told; and one incident with all that tell it. */
public final class IncidentsPage {

  private IncidentsPage() {}

  /** The timeline. */
  public static Response answer(Visit visit) {
    return Frame.page(
        visit,
        visit.phrases().say("Timeline"),
        "",
        page -> {
          page.tags("<h1>")
              .words(visit.phrases().say("Timeline"))
              .tags("</h1>\n<p class=\"lead\">");
          page.words(
                  visit
                      .phrases()
                      .say("Incidents by day: claims that can be about one occurrence, together."))
              .tags("</p>\n");
          listing(visit).write(page, visit.snapshot().account().incidents(), "No incidents yet.");
        });
  }

  /** The same as a file. */
  public static Response file(Visit visit, String form) {
    List<String> wanted =
        listing(visit).chosen(visit.snapshot().account().incidents()).stream()
            .map(Incident::id)
            .toList();
    return Downloads.of(
        form, new IncidentsView(), visit.snapshot().account(), Downloads.field("incident"), wanted);
  }

  private static Listing<Incident> listing(Visit visit) {
    Saying saying = visit.saying();
    Phrases phrases = visit.phrases();
    Comparator<LocalDate> early = Comparator.nullsLast(Comparator.naturalOrder());
    return new Listing<Incident>(visit, "incidents")
        .filters("type", "What", one -> types(one, saying))
        .filters("place", "Where", one -> place(one, saying))
        .filter(
            "day",
            "Day",
            one ->
                one.period().filter(Period::stated).map(days -> days.from().toString()).orElse(""),
            day -> phrases.day(LocalDate.parse(day)))
        .filters("origin", "Origin", IncidentsPage::origins)
        .column(
            "days",
            "When",
            Comparator.comparing(
                (Incident one) -> one.period().map(Period::from).orElse(null), early),
            (page, one) -> days(visit, page, one))
        .column(
            "what",
            "What",
            Comparator.comparing((Incident one) -> one.types().getFirst()),
            (page, one) ->
                page.tags("<a href=\"/incidents/" + one.id() + "\">")
                    .words(String.join(", ", one.types().stream().map(saying::plain).toList()))
                    .tags("</a>"))
        .column(
            "where",
            "Where",
            Comparator.comparing((Incident one) -> saying.placeOr(one.place())),
            (page, one) -> page.words(saying.placeOr(one.place())))
        .column("many", "How many", null, (page, one) -> counts(visit, page, one))
        .number("claims", "Claims", one -> (long) one.members().size())
        .number("reports", "Reports", one -> (long) one.reports())
        .number("origins", "Origins", one -> (long) one.origins().size())
        .column("who", "On whose word", null, (page, one) -> who(visit, page, one));
  }

  private static Map<String, String> types(Incident one, Saying saying) {
    Map<String, String> types = new LinkedHashMap<>();
    one.types().forEach(type -> types.put(type.code(), saying.plain(type)));
    return types;
  }

  private static Map<String, String> place(Incident one, Saying saying) {
    Claim.Where place = one.place();
    String name = place == null ? null : place.name();
    return place == null || name == null ? Map.of() : Map.of(name, saying.placeOr(place));
  }

  private static Map<String, String> origins(Incident one) {
    Map<String, String> names = new LinkedHashMap<>();
    one.origins().forEach(origin -> names.put(origin.name(), origin.name()));
    return names;
  }

  private static void days(Visit visit, Markup page, Incident one) {
    Phrases phrases = visit.phrases();
    if (one.period().isEmpty()) {
      page.tags("<span class=\"unknown\">").words(phrases.say("not known")).tags("</span>");
      return;
    }
    Period period = one.period().get();
    if (period.stated()) {
      page.words(visit.saying().period(period));
    } else {
      page.tags("<span class=\"unknown\">")
          .words(phrases.say("told on {0}", period.to()))
          .tags("</span>");
    }
  }

  /** The different numbers that are said, the most frequent first. */
  private static void counts(Visit visit, Markup page, Incident one) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Statement statement : one.statements()) {
      statement
          .claim()
          .counted()
          .ifPresent(count -> counts.merge(visit.saying().bounds(count), 1, Integer::sum));
    }
    page.words(String.join(", ", counts.keySet().stream().limit(5).toList()));
  }

  private static void who(Visit visit, Markup page, Incident one) {
    Drawn drawn = new Drawn(page, visit.saying());
    Map<String, Statement> first = new LinkedHashMap<>();
    one.statements().forEach(each -> first.putIfAbsent(each.origin().name(), each));
    String before = "";
    int shown = 0;
    for (Statement statement : first.values()) {
      if (shown++ == 4) {
        page.tags(" <small>")
            .words(visit.phrases().say("and {0} more", first.size() - 4))
            .tags("</small>");
        break;
      }
      page.tags(before);
      drawn.origin(statement.origin(), Drawn.voice(statement), false);
      before = "; ";
    }
  }

  /** One incident: all that tell it, with why they are taken to. */
  public static Response one(Visit visit, String id) {
    return visit
        .snapshot()
        .incident(id)
        .map(
            incident ->
                Frame.page(
                    visit,
                    String.join(
                        ", ", incident.types().stream().map(visit.saying()::plain).toList()),
                    "",
                    page -> incident(visit, page, incident)))
        .orElseGet(
            () ->
                Frame.wrong(
                    visit,
                    404,
                    "There is no such incident",
                    "An incident is named after the claim that says most exactly where and when; that"
                        + " may be another one by now. The timeline has all of them."));
  }

  private static void incident(Visit visit, Markup page, Incident incident) {
    Saying saying = visit.saying();
    Phrases phrases = visit.phrases();
    Drawn drawn = new Drawn(page, saying);
    page.tags("<h1>")
        .words(String.join(", ", incident.types().stream().map(saying::plain).toList()))
        .tags("</h1>\n<p class=\"lead\">")
        .words(saying.placeOr(incident.place()))
        .tags(" · ");
    days(visit, page, incident);
    page.tags(" · ")
        .words(phrases.counted(incident.members().size(), "{0} claim", "{0} claims"))
        .tags(" · ")
        .words(phrases.counted(incident.reports(), "{0} report", "{0} reports"))
        .tags(" · ")
        .words(phrases.counted(incident.origins().size(), "{0} origin", "{0} origins"))
        .tags("</p>\n<div class=\"list\"><table>\n<thead><tr>");
    for (String head :
        List.of("Said", "What", "How many", "On whose word", "Words", "Here because")) {
      page.tags("<th scope=\"col\">").words(phrases.say(head)).tags("</th>");
    }
    page.tags("</tr></thead>\n<tbody>\n");
    List<Incident.Member> members =
        incident.members().stream()
            .sorted(Comparator.comparing(Incident.Member::statement, Statement.IN_ORDER))
            .toList();
    for (Incident.Member member : members) {
      Statement one = member.statement();
      page.tags("<tr><td class=\"said\">")
          .words(phrases.day(one.said().orElse(null), "day not known"))
          .tags("</td><td><a href=\"" + Drawn.claim(one) + "\">")
          .words(saying.what(one.claim()))
          .tags("</a></td><td>");
      drawn.count(one.claim().count(), one.report().language());
      page.tags("</td><td>");
      drawn.origin(one);
      page.tags("</td><td class=\"words\"><a href=\"" + Drawn.words(one) + "\">");
      drawn.quote(one.claim().trigger().quote(), one.report().language());
      page.tags("</a></td><td><small lang=\"en\">")
          .words(
              member.reasons().isEmpty()
                  ? "it says most exactly where and when"
                  : String.join("; ", member.reasons()))
          .tags("</small></td></tr>\n");
    }
    page.tags("</tbody></table></div>\n");
  }
}
