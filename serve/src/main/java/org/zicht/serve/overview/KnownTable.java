package org.zicht.serve.overview;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.ledger.incident.Incident;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.policy.Figure;
import org.zicht.ledger.policy.Policy;
import org.zicht.ledger.policy.Whole;
import org.zicht.ledger.toll.Crisis;
import org.zicht.ledger.toll.Overlaps;
import org.zicht.ledger.toll.TollLine;
import org.zicht.serve.frame.Drawn;
import org.zicht.serve.frame.Visit;
import org.zicht.serve.wording.Phrases;
import org.zicht.serve.wording.Saying;
import org.zicht.views.Markup;

/** What is known now: low, best and high of each harm and kind of victim, and on whose word. */
final class KnownTable {

  /** So many of the claims that bound a figure stand in its row; the chart below has all. */
  private static final int MOST_BOUNDS = 3;

  private final Visit visit;
  private final Crisis crisis;
  private final Policy policy;
  private final Saying saying;
  private final Phrases phrases;
  private final Markup page;

  KnownTable(Visit visit, Crisis crisis, Policy policy, Markup page) {
    this.visit = visit;
    this.crisis = crisis;
    this.policy = policy;
    this.saying = visit.saying();
    this.phrases = visit.phrases();
    this.page = page;
  }

  void write() {
    List<TollLine> tolls = visit.snapshot().account().tolls();
    List<TollLine> lines =
        tolls.stream().filter(line -> line.crisis().id().equals(crisis.id())).toList();
    if (lines.isEmpty()) {
      page.tags("<p class=\"none\">")
          .words(phrases.say("Nobody has given a number of victims."))
          .tags("</p>\n");
      return;
    }
    page.tags(
        "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-labelledby=\"known\"><table class=\"known\">\n<thead><tr>");
    for (String head : List.of("Harm", "Whom", "Where, when")) {
      page.tags("<th scope=\"col\">").words(phrases.say(head)).tags("</th>");
    }
    for (String head : List.of("Low", "Best", "High", "Origins")) {
      page.tags("<th scope=\"col\" class=\"n\">").words(phrases.say(head)).tags("</th>");
    }
    page.tags("<th scope=\"col\">")
        .words(phrases.say("On whose word"))
        .tags("</th></tr></thead>\n");
    List<Whole> wholes = Whole.of(tolls, policy, new Overlaps(visit.snapshot().account().places()));
    for (Whole whole : wholes) {
      if (whole.crisis().id().equals(crisis.id())) {
        page.tags("<tbody>\n");
        whole(whole);
        lines.stream().filter(line -> line.harm() == whole.harm()).forEach(this::line);
        page.tags("</tbody>\n");
      }
    }
    page.tags("</table></div>\n");
  }

  private void whole(Whole whole) {
    page.tags("<tr class=\"whole\"><th scope=\"row\">")
        .words(saying.plain(whole.harm()))
        .tags("</th><td>")
        .words(phrases.say("all victims"))
        .tags("</td><td>")
        .words(phrases.say("the whole crisis"))
        .tags("</td>");
    long origins =
        whole.used().stream()
            .flatMap(line -> line.standing().stream())
            .map(one -> one.origin().name())
            .distinct()
            .count();
    String anchor = whole.used().isEmpty() ? "#known" : "#" + anchor(whole.used().getFirst());
    figure(whole.figure(), anchor, origins);
    page.tags("<td>");
    bounds(whole.figure());
    if (!whole.leftOut().isEmpty()) {
      page.tags("<details class=\"why\"><summary>")
          .words(
              phrases.counted(
                  whole.leftOut().size(), "{0} line is not added", "{0} lines are not added"))
          .tags("</summary><ul>");
      for (Whole.LeftOut one : whole.leftOut()) {
        page.tags("<li><a href=\"#" + anchor(one.line()) + "\">")
            .words(saying.victims(one.line().victims()) + ", " + saying.placeOr(one.line().place()))
            .tags("</a>: <span lang=\"en\">")
            .words(one.why())
            .tags("</span></li>");
      }
      page.tags("</ul></details>");
    }
    page.tags("</td></tr>\n");
  }

  private static String anchor(TollLine line) {
    return new TollGroup(line.harm(), line.victims(), List.of(line)).anchor();
  }

  private void line(TollLine line) {
    Figure figure = policy.figure(line);
    page.tags("<tr><td></td><td>")
        .words(saying.victims(line.victims()))
        .tags("</td><td>")
        .words(saying.placeOr(line.place()));
    Optional<Incident> incident = line.single();
    if (incident.isPresent()) {
      page.tags(", <a href=\"/incidents/" + incident.get().id() + "\">")
          .words(incident.get().period().map(saying::period).orElse(phrases.say("one incident")))
          .tags("</a>");
    } else {
      page.tags(" <small>").words(phrases.say("so far")).tags("</small>");
    }
    page.tags("</td>");
    long origins = line.standing().stream().map(one -> one.origin().name()).distinct().count();
    figure(figure, "#" + anchor(line), origins);
    page.tags("<td>");
    bounds(figure);
    page.tags("</td></tr>\n");
  }

  private void figure(Figure figure, String anchor, long origins) {
    number(figure, figure.low(), anchor, false);
    number(figure, figure.best(), anchor, false);
    number(figure, figure.high(), anchor, figure.low() != null);
    page.tags("<td class=\"n\">").words(phrases.number(origins)).tags("</td>");
  }

  /** A figure leads to the words that bound it; where it is a sum, to the chart of its parts. */
  private void number(Figure figure, @Nullable Long number, String anchor, boolean open) {
    page.tags("<td class=\"n\">");
    if (number == null) {
      page.tags("<span class=\"unknown\">")
          .words(phrases.say(open ? "open" : "not known"))
          .tags("</span>");
    } else {
      page.tags("<a href=\"")
          .words(bounding(figure, number).map(Drawn::words).orElse(anchor))
          .tags("\">")
          .words(phrases.number(number))
          .tags("</a>");
    }
    page.tags("</td>");
  }

  private static Optional<Statement> bounding(Figure figure, long number) {
    return figure.bounds().stream()
        .map(Figure.Reason::statement)
        .filter(
            one ->
                one.claim()
                    .counted()
                    .filter(
                        count ->
                            Long.valueOf(number).equals(count.min())
                                || Long.valueOf(number).equals(count.max()))
                    .isPresent())
        .findFirst();
  }

  private void bounds(Figure figure) {
    Drawn drawn = new Drawn(page, saying);
    List<Statement> bounding =
        figure.bounds().stream().map(Figure.Reason::statement).distinct().toList();
    if (bounding.isEmpty()) {
      page.tags("<small>").words(phrases.say("the policy gives no figure")).tags("</small>");
    }
    String before = "";
    for (Statement one : bounding.subList(0, Math.min(MOST_BOUNDS, bounding.size()))) {
      page.tags(before);
      drawn.mark(Drawn.voice(one));
      page.tags(" <a href=\"" + Drawn.words(one) + "\"><bdi>")
          .words(one.origin().name())
          .tags("</bdi></a>");
      one.claim().counted().ifPresent(count -> page.tags(" ").words(saying.bounds(count)));
      one.said()
          .ifPresent(day -> page.tags(" <small>").words(phrases.shortDay(day)).tags("</small>"));
      before = "; ";
    }
    if (bounding.size() > MOST_BOUNDS) {
      page.tags(" <small>")
          .words(phrases.say("and {0} more", bounding.size() - MOST_BOUNDS))
          .tags("</small>");
    }
  }
}
