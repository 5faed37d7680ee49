package org.zicht.serve.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.zicht.claims.Claim;
import org.zicht.ledger.contradiction.Contradiction;
import org.zicht.ledger.incident.Incident;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.policy.Figure;
import org.zicht.ledger.policy.Policies;
import org.zicht.ledger.policy.Policy;
import org.zicht.report.Span;
import org.zicht.rules.Rule;
import org.zicht.rules.RuleBook;
import org.zicht.serve.desk.Snapshot;
import org.zicht.serve.frame.Drawn;
import org.zicht.serve.frame.Frame;
import org.zicht.serve.frame.Visit;
import org.zicht.serve.web.Response;
import org.zicht.serve.wording.Phrases;
import org.zicht.serve.wording.Saying;
import org.zicht.text.Language;
import org.zicht.views.Markup;

/** One claim: its words in their surroundings, why it reads so, and all that is made of it. */
public final class ClaimPage {

  /** So much of the text stands before and after the words, in UTF-16 units. */
  private static final int AROUND = 260;

  /** Read once: they are the same for every claim. */
  private static final Map<Language, RuleBook> BOOKS = new ConcurrentHashMap<>();

  private final Snapshot snapshot;
  private final Saying saying;
  private final Phrases phrases;
  private final Statement statement;
  private final Visit visit;
  private final Markup page;
  private final Drawn drawn;

  private ClaimPage(Visit visit, Statement statement, Markup page) {
    this.visit = visit;
    this.snapshot = visit.snapshot();
    this.saying = visit.saying();
    this.phrases = visit.phrases();
    this.statement = statement;
    this.page = page;
    this.drawn = new Drawn(page, saying);
  }

  /** The page of the claim with that id. */
  public static Response answer(Visit visit, String id) {
    return visit
        .snapshot()
        .statement(id)
        .map(
            one ->
                Frame.page(
                    visit,
                    visit.saying().what(one.claim()),
                    "",
                    page -> new ClaimPage(visit, one, page).write()))
        .orElseGet(
            () ->
                Frame.wrong(
                    visit,
                    404,
                    "There is no such claim",
                    "Its report may have been read anew or erased. Search for its words."));
  }

  private void write() {
    Claim claim = statement.claim();
    page.tags("<h1>").words(saying.what(claim));
    if (claim.count() != null) {
      page.tags(" · ");
      drawn.count(claim.count(), statement.report().language());
    }
    page.tags("</h1>\n<p class=\"lead\">");
    drawn.report(statement.report());
    page.tags("</p>\n");
    words();
    page.tags("<div class=\"note\">\n");
    new Note(visit, page, statement).write();
    page.tags("</div>\n");
    why();
    incident();
    counts();
    against();
    page.tags("<p class=\"none\">")
        .words(phrases.say("Claim"))
        .tags(" <code>")
        .words(statement.id())
        .tags("</code></p>\n");
  }

  private void words() {
    String text = statement.report().text();
    Span span = statement.claim().trigger().span();
    int from = Math.max(0, span.start() - AROUND);
    int to = Math.min(text.length(), span.end() + AROUND);
    while (from > 0 && !Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to < text.length() && !Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    from = Math.min(from, span.start());
    to = Math.max(to, span.end());
    page.tags("<blockquote class=\"w passage\" lang=\"" + statement.report().language().code())
        .tags("\" dir=\"auto\">" + (from > 0 ? "… " : ""))
        .words(text.substring(from, span.start()))
        .tags("<mark class=\"" + Drawn.voice(statement).code() + "\">")
        .words(text.substring(span.start(), span.end()))
        .tags("</mark>")
        .words(text.substring(span.end(), to))
        .tags((to < text.length() ? " …" : "") + "</blockquote>\n<p><a href=\"")
        .words(Drawn.words(statement))
        .tags("\">")
        .words(phrases.say("In the report"))
        .tags("</a></p>\n");
  }

  private void why() {
    page.tags("<h2>")
        .words(phrases.say("Why it reads so"))
        .tags("</h2>\n<dl class=\"why\">\n<dt>")
        .words(phrases.say("rule"))
        .tags("</dt><dd><code>")
        .words(statement.claim().rule())
        .tags("</code>");
    Optional<Rule> rule =
        BOOKS
            .computeIfAbsent(statement.report().language(), RuleBook::of)
            .named(statement.claim().rule());
    rule.ifPresent(
        one -> {
          page.tags(" <span class=\"w\" lang=\"" + statement.report().language().code() + "\">")
              .words(one.words())
              .tags("</span> <small>")
              .words(one.table() + ".tsv, " + one.type())
              .tags("</small>");
        });
    page.tags("</dd>\n");
    for (Claim.Evidence evidence : statement.claim().evidence()) {
      page.tags("<dt>")
          .words(
              switch (evidence.role()) {
                case CLAIM -> phrases.say("told");
                case ATTRIBUTION -> phrases.say("attributed");
                case CONTEXT -> phrases.say("from around it");
              })
          .tags("</dt><dd>");
      drawn.quote(evidence.quote(), statement.report().language());
      page.tags(
          " <small>" + evidence.span().start() + "–" + evidence.span().end() + "</small></dd>\n");
    }
    page.tags("<dt>").words(phrases.say("origin")).tags("</dt><dd>");
    drawn.origin(statement);
    page.tags(" <small>").words(saying.basis(statement.origin().basis())).tags("</small></dd>\n");
    statement
        .repeated()
        .flatMap(snapshot::statement)
        .ifPresent(
            other -> {
              page.tags("<dt>").words(phrases.say("repeats")).tags("</dt><dd><a href=\"");
              page.words(Drawn.claim(other)).tags("\">");
              drawn.quote(other.claim().trigger().quote(), other.report().language());
              page.tags("</a></dd>\n");
            });
    page.tags("</dl>\n");
  }

  private void incident() {
    Incident incident = snapshot.incidentOf(statement).orElse(null);
    if (incident == null) {
      return;
    }
    page.tags("<h2>")
        .words(phrases.say("The incident"))
        .tags("</h2>\n<p><a href=\"/incidents/")
        .tags(incident.id() + "\">")
        .words(
            String.join(", ", incident.types().stream().map(saying::plain).toList())
                + ", "
                + saying.placeOr(incident.place())
                + ", "
                + incident.period().map(saying::period).orElse(phrases.say("day not known")))
        .tags("</a> <small>")
        .words(phrases.counted(incident.members().size(), "{0} claim", "{0} claims"))
        .tags("</small></p>\n");
    for (Incident.Member member : incident.members()) {
      if (member.statement().id().equals(statement.id()) && !member.reasons().isEmpty()) {
        page.tags("<p><small>")
            .words(phrases.say("here because"))
            .tags(" <span lang=\"en\">")
            .words(String.join("; ", member.reasons()))
            .tags("</span></small></p>\n");
      }
    }
  }

  private void counts() {
    List<Snapshot.Sighting> sightings = snapshot.sightingsOf(statement);
    if (sightings.isEmpty()) {
      return;
    }
    page.tags("<h2>").words(phrases.say("Where it counts")).tags("</h2>\n<table>\n<thead><tr>");
    for (String head : List.of("Whom", "Where", "State", "Policies")) {
      page.tags("<th scope=\"col\">").words(phrases.say(head)).tags("</th>");
    }
    page.tags("</tr></thead><tbody>\n");
    for (Snapshot.Sighting one : sightings) {
      page.tags("<tr><td><a href=\"/?crisis=")
          .words(one.line().crisis().id())
          .tags("#" + one.line().harm().code().replace('_', '-') + "-")
          .tags(one.line().victims().code().replace('_', '-') + "\">")
          .words(saying.plain(one.line().harm()) + ", " + saying.victims(one.line().victims()))
          .tags("</a></td><td>")
          .words(saying.placeOr(one.line().place()))
          .tags("</td><td>")
          .words(saying.state(one.observation().state()))
          .tags("</td><td><ul class=\"plain\" lang=\"en\">");
      for (Policy policy : Policies.all()) {
        Figure figure = policy.figure(one.line());
        reasons(policy, figure.bounds());
        reasons(policy, figure.leftOut());
      }
      page.tags("</ul></td></tr>\n");
    }
    page.tags("</tbody></table>\n");
  }

  private void reasons(Policy policy, List<Figure.Reason> reasons) {
    for (Figure.Reason reason : reasons) {
      if (reason.statement().id().equals(statement.id()) && !reason.why().isEmpty()) {
        page.tags("<li><b>" + policy.name() + "</b> ").words(reason.why()).tags("</li>");
      }
    }
  }

  private void against() {
    List<Contradiction> all = snapshot.contradictionsOf(statement);
    if (all.isEmpty()) {
      return;
    }
    page.tags("<h2 id=\"against\">")
        .words(phrases.say("What contradicts it"))
        .tags("</h2>\n<ul class=\"pairs\">\n");
    for (Contradiction one : all) {
      Statement other = one.first().id().equals(statement.id()) ? one.second() : one.first();
      page.tags("<li><b>").words(phrases.in("about", one.about().code())).tags("</b> ");
      drawn.origin(other);
      page.tags(" <a href=\"" + Drawn.words(other) + "\">");
      drawn.quote(other.claim().trigger().quote(), other.report().language());
      page.tags("</a></li>\n");
    }
    page.tags("</ul>\n");
  }
}
