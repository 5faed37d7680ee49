package org.zicht.serve.overview;

import java.time.LocalDate;
import java.util.List;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.policy.Figure;
import org.zicht.ledger.policy.Policy;
import org.zicht.ledger.toll.Observation;
import org.zicht.ledger.unknown.Gap;
import org.zicht.serve.frame.Drawn;
import org.zicht.serve.frame.Visit;
import org.zicht.serve.wording.Phrases;
import org.zicht.serve.wording.Saying;
import org.zicht.text.Language;
import org.zicht.views.Markup;

/** One chart with its heading, and the same numbers as a table below it. */
final class TollFigure {

  /** On fewer days than this there is nothing to see over time: the table says all. */
  static final int FEW = 2;

  private final Policy policy;
  private final List<Gap> impaired;
  private final Saying saying;
  private final Phrases phrases;
  private final Markup page;

  TollFigure(Visit visit, Policy policy, List<Gap> impaired, Markup page) {
    this.policy = policy;
    this.impaired = impaired;
    this.saying = visit.saying();
    this.phrases = visit.phrases();
    this.page = page;
  }

  /**
   * Writes it.
   *
   * @param group what is said
   * @param plot where days and numbers lie
   * @param open whether the table is open from the start
   */
  void write(TollGroup group, Plot plot, boolean open) {
    page.tags("<figure class=\"toll\" id=\"" + group.anchor() + "\">\n<figcaption><h3>")
        .words(saying.plain(group.harm()) + ": " + saying.victims(group.victims()))
        .tags("</h3>\n<p>");
    summary(group);
    page.tags("</p></figcaption>\n");
    Markup svg = new Markup();
    TollChart chart =
        new TollChart(svg, group, plot, TollHistory.steps(group.main(), policy), impaired, saying);
    chart.draw();
    long days = chart.points().stream().map(Point::said).distinct().count();
    if (days >= FEW) {
      page.tags("<div class=\"plot\">\n").tags(svg.toString()).tags("</div>\n");
      page.tags("<div class=\"card\" hidden></div>\n");
    }
    table(chart.points(), open || days < FEW);
    page.tags("</figure>\n");
  }

  private void summary(TollGroup group) {
    Figure figure = policy.figure(group.main());
    page.words(saying.placeOr(group.main().place())).tags(": ");
    if (!figure.isGiven()) {
      page.words(phrases.say("the policy gives no figure"));
    } else {
      page.tags("<b>");
      page.words(saying.range(figure.low(), figure.high()));
      page.tags("</b>");
      if (figure.best() != null && !figure.best().equals(figure.low())) {
        page.words(", " + phrases.say("best") + " " + phrases.number(figure.best()));
      }
    }
    String grade = figure.grade();
    if (grade != null && !grade.isEmpty()) {
      page.words(", " + phrases.say("grade") + " " + grade);
    }
    page.tags(" <small>")
        .words(phrases.counted(group.size(), "{0} number said", "{0} numbers said"))
        .tags("</small>");
  }

  private void table(List<Point> points, boolean open) {
    page.tags("<details class=\"data\"" + (open ? " open" : "") + "><summary>")
        .words(phrases.say("The same as a table"))
        .tags("</summary>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"")
        .words(phrases.say("The same as a table"))
        .tags("\"><table>\n<thead><tr>");
    for (String head :
        List.of("Said", "How many", "On whose word", "Where", "Happened", "State", "Words")) {
      page.tags("<th scope=\"col\">").words(phrases.say(head)).tags("</th>");
    }
    page.tags("</tr></thead>\n<tbody>\n");
    points.forEach(this::row);
    page.tags("</tbody></table></div></details>\n");
  }

  private void row(Point point) {
    Observation one = point.first();
    Statement statement = one.statement();
    Language language = statement.report().language();
    Drawn drawn = new Drawn(page, saying);
    page.tags("<tr id=\"row-" + point.id() + "\" class=\"" + state(one))
        .tags("\"><td class=\"said\">")
        .words(phrases.day(point.said()))
        .tags("</td><td class=\"many\">");
    drawn.count(one.count(), language);
    page.tags("</td><td class=\"who\">");
    drawn.origin(statement);
    page.tags("</td><td class=\"where\">")
        .words(saying.placeOr(point.line().place()))
        .tags("</td><td class=\"happened\">")
        .words(
            point
                .line()
                .single()
                .flatMap(incident -> incident.period())
                .map(saying::period)
                .orElse(phrases.say("so far")))
        .tags("</td><td class=\"state\">");
    became(one);
    page.tags("</td><td class=\"quote\"><a href=\"" + Drawn.words(statement) + "\">");
    drawn.quote(statement.claim().trigger().quote(), language);
    page.tags("</a>");
    drawn.chain(statement);
    page.tags("<small class=\"reports\">");
    String before = "";
    for (Observation copy : point.observations()) {
      page.tags(before + "<a href=\"" + Drawn.words(copy.statement()) + "\"><bdi>")
          .words(
              copy.statement().report().publishers().isEmpty()
                  ? copy.statement().report().title()
                  : String.join(", ", copy.statement().report().publishers()))
          .tags("</bdi></a>");
      before = ", ";
    }
    page.tags("</small></td></tr>\n");
  }

  private static String state(Observation one) {
    return one.state().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private void became(Observation one) {
    page.words(saying.state(one.state()));
    Statement because = one.because();
    if (because == null) {
      return;
    }
    page.tags(" <small><a href=\"" + Drawn.words(because) + "\">");
    LocalDate day = because.said().orElse(null);
    page.words(phrases.day(day, "day not known"));
    page.tags("</a></small>");
  }
}
