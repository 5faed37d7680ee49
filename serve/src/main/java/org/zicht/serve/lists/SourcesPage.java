package org.zicht.serve.lists;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.zicht.claims.Claim;
import org.zicht.ledger.entry.Grade;
import org.zicht.ledger.origin.Origin;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.toll.Observation;
import org.zicht.serve.desk.Snapshot;
import org.zicht.serve.frame.Drawn;
import org.zicht.serve.frame.Frame;
import org.zicht.serve.frame.Visit;
import org.zicht.serve.web.Response;
import org.zicht.serve.wording.Phrases;
import org.zicht.serve.wording.Saying;
import org.zicht.views.Markup;
import org.zicht.views.ledger.SourcesView;

/** The origins: who says how much, of whom, and what became of it; and one of them. */
public final class SourcesPage {

  private SourcesPage() {}

  /**
   * An origin with what it said.
   *
   * @param origin the origin
   * @param statements what it said, in order
   * @param superseded how many of its numbers it replaced
   * @param retracted how many were taken back
   * @param contradicted how many contradictions it stands in
   */
  private record Said(
      Origin origin,
      List<Statement> statements,
      long superseded,
      long retracted,
      long contradicted) {

    long party() {
      return statements.stream().filter(Statement::party).count();
    }

    long reports() {
      return statements.stream().map(Statement::story).distinct().count();
    }
  }

  private static List<Said> all(Snapshot snapshot) {
    List<Said> all = new ArrayList<>();
    snapshot
        .origins()
        .forEach(
            (name, statements) -> {
              long superseded = states(snapshot, statements, Observation.State.SUPERSEDED);
              long retracted = states(snapshot, statements, Observation.State.RETRACTED);
              long contradicted =
                  statements.stream()
                      .flatMap(one -> snapshot.contradictionsOf(one).stream())
                      .distinct()
                      .count();
              all.add(
                  new Said(
                      statements.getFirst().origin(),
                      statements,
                      superseded,
                      retracted,
                      contradicted));
            });
    return all;
  }

  private static long states(
      Snapshot snapshot, List<Statement> statements, Observation.State state) {
    return statements.stream()
        .flatMap(one -> snapshot.sightingsOf(one).stream())
        .filter(one -> one.observation().state() == state)
        .count();
  }

  /** The list. */
  public static Response answer(Visit visit) {
    return Frame.page(
        visit,
        visit.phrases().say("Sources"),
        "",
        page -> {
          page.tags("<h1>").words(visit.phrases().say("Sources")).tags("</h1>\n<p class=\"lead\">");
          page.words(visit.phrases().say("Origins: who first said something. A copy adds none."))
              .tags("</p>\n");
          new Drawn(page, visit.saying()).key();
          listing(visit).write(page, all(visit.snapshot()), "No sources yet.");
        });
  }

  /** The same as a file. */
  public static Response file(Visit visit, String form) {
    List<String> wanted =
        listing(visit).chosen(all(visit.snapshot())).stream()
            .map(one -> one.origin().name())
            .toList();
    return Downloads.of(
        form, new SourcesView(), visit.snapshot().account(), Downloads.field("origin"), wanted);
  }

  private static Listing<Said> listing(Visit visit) {
    Saying saying = visit.saying();
    Phrases phrases = visit.phrases();
    return new Listing<Said>(visit, "sources")
        .filter(
            "kind",
            "Kind",
            one -> one.origin().kind().code(),
            code -> phrases.say(code.replace('_', ' ')))
        .filter(
            "country",
            "Country",
            one -> one.origin().country() == null ? "" : one.origin().country(),
            phrases::country)
        .column(
            "origin",
            "Who",
            Comparator.comparing((Said one) -> one.origin().name()),
            (page, one) ->
                new Drawn(page, saying)
                    .origin(one.origin(), Drawn.voice(one.statements().getFirst()), false))
        .column(
            "kind",
            "Kind",
            Comparator.comparing((Said one) -> saying.plain(one.origin().kind())),
            (page, one) -> page.words(saying.plain(one.origin().kind())))
        .number("claims", "Claims", one -> (long) one.statements().size())
        .number("party", "As a party", Said::party)
        .number("stories", "Reports", Said::reports)
        .number("superseded", "Superseded", Said::superseded)
        .number("retracted", "Withdrawn", Said::retracted)
        .number("contradicted", "Contradicted", Said::contradicted)
        .column("days", "From – to", null, (page, one) -> days(visit, page, one));
  }

  private static void days(Visit visit, Markup page, Said said) {
    List<LocalDate> days =
        said.statements().stream().flatMap(one -> one.said().stream()).sorted().toList();
    page.words(
        days.isEmpty()
            ? visit.phrases().say("day not known")
            : visit.saying().days(days.getFirst(), days.getLast()));
  }

  /** One origin: what it said over time, of whom, and what became of it. */
  public static Response one(Visit visit, String name) {
    return all(visit.snapshot()).stream()
        .filter(said -> said.origin().name().equals(name))
        .findFirst()
        .map(said -> Frame.page(visit, name, "", page -> source(visit, page, said)))
        .orElseGet(
            () ->
                Frame.wrong(
                    visit,
                    404,
                    "There is no such source",
                    "Nobody of that name is the origin of a claim. The list has all that are."));
  }

  private static void source(Visit visit, Markup page, Said said) {
    Saying saying = visit.saying();
    Phrases phrases = visit.phrases();
    Drawn drawn = new Drawn(page, saying);
    page.tags("<h1>");
    drawn.mark(Drawn.voice(said.statements().getFirst()));
    page.tags(" <bdi>").words(said.origin().name()).tags("</bdi></h1>\n<p class=\"lead\">");
    page.words(saying.plain(said.origin().kind()));
    String country = said.origin().country();
    if (country != null) {
      page.words(", " + phrases.country(country));
    }
    page.words(" · " + saying.basis(said.origin().basis()) + " · ");
    page.words(
            phrases.counted(said.statements().size(), "{0} claim", "{0} claims")
                + " · "
                + phrases.counted(said.party(), "{0} as a party to it", "{0} as a party to it")
                + " · "
                + phrases.counted(said.superseded(), "{0} superseded", "{0} superseded")
                + " · "
                + phrases.counted(said.retracted(), "{0} withdrawn", "{0} withdrawn")
                + " · "
                + phrases.counted(said.contradicted(), "{0} contradiction", "{0} contradictions"))
        .tags("</p>\n");
    grades(visit, page, said.origin());
    called(visit, page, said);
    concerned(visit, page, said);
    page.tags("<h2>").words(phrases.say("What it said, by day")).tags("</h2>\n");
    page.tags("<div class=\"list\"><table>\n<thead><tr>");
    for (String head : List.of("Said", "What", "How many", "Where", "State", "Words")) {
      page.tags("<th scope=\"col\">").words(phrases.say(head)).tags("</th>");
    }
    page.tags("</tr></thead>\n<tbody>\n");
    for (Statement one : said.statements()) {
      page.tags("<tr><td class=\"said\">")
          .words(phrases.day(one.said().orElse(null), "day not known"))
          .tags("</td><td><a href=\"" + Drawn.claim(one) + "\">")
          .words(saying.what(one.claim()))
          .tags("</a>");
      if (one.party()) {
        page.tags(" <small class=\"party\">").words(phrases.say("a party to it")).tags("</small>");
      }
      page.tags("</td><td>");
      drawn.count(one.claim().count(), one.report().language());
      page.tags("</td><td>").words(saying.placeOr(one.claim().place())).tags("</td><td>");
      page.words(
          String.join(
              ", ",
              visit.snapshot().sightingsOf(one).stream()
                  .map(sighting -> saying.state(sighting.observation().state()))
                  .distinct()
                  .toList()));
      page.tags("</td><td class=\"words\"><a href=\"" + Drawn.words(one) + "\">");
      drawn.quote(one.claim().trigger().quote(), one.report().language());
      page.tags("</a></td></tr>\n");
    }
    page.tags("</tbody></table></div>\n");
  }

  /** The grades that people gave it; the program gives none. */
  private static void grades(Visit visit, Markup page, Origin origin) {
    Phrases phrases = visit.phrases();
    Map<String, Grade.Reliability> grades =
        visit.snapshot().account().reviews().grades(origin.name());
    page.tags("<div class=\"grades\"><p>")
        .words(phrases.say("Reliability (Admiralty code):"))
        .tags(" ");
    if (grades.isEmpty()) {
      page.tags("<span class=\"unknown\">").words(phrases.say("graded by nobody")).tags("</span>");
    }
    String before = "";
    for (Map.Entry<String, Grade.Reliability> one : grades.entrySet()) {
      page.tags(before + "<b>" + one.getValue().name() + "</b> ")
          .words(phrases.say(one.getValue().meaning()))
          .tags(" <small><bdi>")
          .words(one.getKey().isEmpty() ? phrases.say("not named") : one.getKey())
          .tags("</bdi></small>");
      before = ", ";
    }
    page.tags(
            "</p><form method=\"post\" action=\"/review\"><input type=\"hidden\" name=\"origin\" value=\"")
        .words(origin.name())
        .tags("\"><label>")
        .words(phrases.say("Your grade"))
        .tags(" <select name=\"grade\">");
    for (Grade.Reliability grade : Grade.Reliability.values()) {
      page.tags("<option value=\"" + grade.name() + "\">")
          .words(grade.name() + " " + phrases.say(grade.meaning()))
          .tags("</option>");
    }
    page.tags("</select></label> <button name=\"action\" value=\"grade-origin\">")
        .words(phrases.say("Grade"))
        .tags("</button></form></div>\n");
  }

  /** By which words reports call it. */
  private static void called(Visit visit, Markup page, Said said) {
    Map<String, Statement> called = new LinkedHashMap<>();
    for (Statement one : said.statements()) {
      if (!one.claim().sources().isEmpty()) {
        called.putIfAbsent(one.claim().sources().getFirst().text(), one);
      }
    }
    if (called.isEmpty()) {
      return;
    }
    page.tags("<p>").words(visit.phrases().say("Called")).tags(" ");
    String before = "";
    for (Map.Entry<String, Statement> one : called.entrySet()) {
      page.tags(before);
      new Drawn(page, visit.saying()).quote(one.getKey(), one.getValue().report().language());
      before = ", ";
    }
    page.tags("</p>\n");
  }

  /** Whom its claims concern. */
  private static void concerned(Visit visit, Markup page, Said said) {
    Map<String, Integer> kinds = new TreeMap<>();
    for (Statement one : said.statements()) {
      Claim.Participant target = one.claim().target();
      if (target != null) {
        kinds.merge(visit.saying().plain(target.kind()), 1, Integer::sum);
      }
    }
    if (!kinds.isEmpty()) {
      page.tags("<p>").words(visit.phrases().say("Concerning")).tags(" ");
      page.words(
              String.join(
                  ", ",
                  kinds.entrySet().stream()
                      .map(
                          one -> one.getKey() + " (" + visit.phrases().number(one.getValue()) + ")")
                      .toList()))
          .tags("</p>\n");
    }
  }
}
