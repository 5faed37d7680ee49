package org.zicht.serve.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.zicht.ledger.contradiction.Contradiction;
import org.zicht.ledger.holdings.HeldReport;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.policy.Policies;
import org.zicht.ledger.policy.Policy;
import org.zicht.ledger.toll.Crisis;
import org.zicht.ledger.toll.TollLine;
import org.zicht.ledger.unknown.Gap;
import org.zicht.serve.desk.Desk;
import org.zicht.serve.desk.Snapshot;
import org.zicht.serve.frame.Drawn;
import org.zicht.serve.frame.Frame;
import org.zicht.serve.frame.Visit;
import org.zicht.serve.web.Response;
import org.zicht.serve.wording.Phrases;
import org.zicht.serve.wording.Saying;
import org.zicht.views.Markup;

/** The first page: a crisis, as far as it is known on a day. */
public final class OverviewPage {

  /** So many of each list stand here; the page of the list has all. */
  private static final int SHOWN = 6;

  private final Desk desk;
  private final Clock clock;

  /**
   * @param desk the ledger
   * @param clock when it is looked at
   */
  public OverviewPage(Desk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  /** The page. */
  public Response answer(Visit visit) {
    Snapshot full = visit.snapshot();
    if (full.isEmpty()) {
      return Frame.page(
          visit,
          visit.phrases().say("A new ledger"),
          "adding.js",
          page -> new FirstMinute(visit, page).write());
    }
    List<LocalDate> days = full.days();
    Optional<LocalDate> asked =
        visit
            .day("asof")
            .or(() -> step(visit, days))
            .filter(day -> !days.isEmpty() && day.isBefore(days.getLast()));
    Snapshot then = asked.map(desk::asOf).orElse(full);
    Visit as = new Visit(visit.request(), then, visit.saying());
    LastVisit last = LastVisit.of(visit.request(), full, clock.instant());
    Response page =
        Frame.page(
            as,
            visit.phrases().say("Overview"),
            "chart.js",
            html -> new Written(as, full, asked.orElse(null), last, html).write());
    return last.keptIn(page);
  }

  private static Optional<LocalDate> step(Visit visit, List<LocalDate> days) {
    return visit
        .query()
        .first("step")
        .filter(value -> value.matches("\\d{1,6}"))
        .map(Integer::parseInt)
        .filter(step -> step >= 1 && step <= days.size())
        .map(step -> days.get(step - 1));
  }

  /** One page being written. */
  private static final class Written {
    private final Visit visit;
    private final Snapshot full;
    private final @org.jspecify.annotations.Nullable LocalDate asOf;
    private final LastVisit last;
    private final Markup page;
    private final Saying saying;
    private final Phrases phrases;
    private final Drawn drawn;
    private final Policy policy;

    Written(
        Visit visit,
        Snapshot full,
        @org.jspecify.annotations.Nullable LocalDate asOf,
        LastVisit last,
        Markup page) {
      this.visit = visit;
      this.full = full;
      this.asOf = asOf;
      this.last = last;
      this.page = page;
      this.saying = visit.saying();
      this.phrases = visit.phrases();
      this.drawn = new Drawn(page, saying);
      this.policy =
          visit.query().first("policy").flatMap(Policies::named).orElse(Policies.standard());
    }

    void write() {
      Optional<Crisis> whole = full.crisis(visit.query().first("crisis").orElse(""));
      Optional<Crisis> crisis = whole.flatMap(this::then);
      page.tags("<h1>")
          .words(whole.map(this::name).orElse(phrases.say("No crisis yet")))
          .tags("</h1>\n");
      whole.ifPresent(this::lead);
      controls(whole);
      page.tags("<div id=\"view\">\n<h2 id=\"known\">")
          .words(
              asOf == null
                  ? phrases.say("What is known")
                  : phrases.say("What was known on {0}", phrases.day(asOf)))
          .tags("</h2>\n");
      if (crisis.isPresent()) {
        new KnownTable(visit, crisis.get(), policy, page).write();
        charts(whole.orElseThrow(), crisis.get());
      } else {
        page.tags("<p class=\"none\">")
            .words(phrases.say("Nothing had been said by then."))
            .tags("</p>\n");
      }
      contradictions();
      unknown();
      page.tags("</div>\n");
      changes();
    }

    private String name(Crisis crisis) {
      return crisis.defined() ? crisis.name() : phrases.country(crisis.country());
    }

    /** The same crisis as it was known then: its days may have been others. */
    private Optional<Crisis> then(Crisis crisis) {
      List<Crisis> known = visit.snapshot().account().crises();
      return known.stream()
          .filter(one -> one.id().equals(crisis.id()))
          .findFirst()
          .or(
              () ->
                  known.stream()
                      .filter(one -> one.country().equals(crisis.country()))
                      .max(Comparator.comparing(Crisis::from)));
    }

    private void lead(Crisis crisis) {
      page.tags("<p class=\"lead\">")
          .words(
              crisis
                  .end()
                  .map(end -> saying.days(crisis.from(), end))
                  .orElseGet(() -> phrases.say("since {0}", phrases.day(crisis.from()))))
          .tags(" · ")
          .words(
              phrases.counted(
                  visit.snapshot().account().holdings().reports().size(),
                  "{0} report",
                  "{0} reports"))
          .tags(" · ")
          .words(
              phrases.counted(
                  visit.snapshot().account().statements().size(), "{0} claim", "{0} claims"))
          .tags(" · ")
          .words(phrases.counted(visit.snapshot().origins().size(), "{0} origin", "{0} origins"))
          .tags("</p>\n");
    }

    private void controls(Optional<Crisis> crisis) {
      List<LocalDate> days = full.days();
      page.tags("<form class=\"controls\" id=\"controls\">\n");
      List<Crisis> all = full.account().crises();
      if (all.size() > 1) {
        page.tags("<label>").words(phrases.say("Crisis")).tags(" <select name=\"crisis\">");
        for (Crisis one : all) {
          boolean chosen = crisis.filter(one::equals).isPresent();
          page.tags("<option value=\"").words(one.id()).tags(chosen ? "\" selected>" : "\">");
          page.words(name(one) + ", " + phrases.day(one.from())).tags("</option>");
        }
        page.tags("</select></label>\n");
      }
      page.tags("<label>").words(phrases.say("Figures by")).tags(" <select name=\"policy\">");
      for (Policy one : Policies.all()) {
        page.tags(
                "<option value=\"" + one.name() + "\"" + (one.equals(policy) ? " selected>" : ">"))
            .words(one.name())
            .tags("</option>");
      }
      page.tags("</select></label>\n<label>")
          .words(phrases.say("Scale"))
          .tags(" <select name=\"scale\">");
      for (String scale : List.of("linear", "logarithmic")) {
        page.tags("<option value=\"" + scale + "\"" + (scale.equals(scale()) ? " selected>" : ">"))
            .words(phrases.say(scale))
            .tags("</option>");
      }
      page.tags("</select></label>\n");
      if (days.size() > 1) {
        LocalDate day = asOf == null ? days.getLast() : asOf;
        int step = 1;
        for (int i = 0; i < days.size(); i++) {
          step = days.get(i).isAfter(day) ? step : i + 1;
        }
        page.tags("<label class=\"slider\">")
            .words(phrases.say("As known on"))
            .tags(" <input type=\"range\" name=\"step\" min=\"1\" max=\"" + days.size())
            .tags("\" value=\"" + step + "\" aria-valuetext=\"")
            .words(phrases.day(day))
            .tags("\" data-days=\"")
            .words(String.join(" ", days.stream().map(LocalDate::toString).toList()))
            .tags("\" data-names=\"")
            .words(String.join("|", days.stream().map(phrases::day).toList()))
            .tags("\"> <output>")
            .words(phrases.day(day))
            .tags("</output></label>\n");
      }
      page.tags("<button class=\"quiet\">").words(phrases.say("Show")).tags("</button>\n</form>\n");
    }

    private String scale() {
      return visit.query().first("scale").filter("logarithmic"::equals).orElse("linear");
    }

    private void charts(Crisis whole, Crisis crisis) {
      List<TollGroup> groups = TollGroup.of(visit.snapshot().account().tolls(), crisis);
      List<TollGroup> all = TollGroup.of(full.account().tolls(), whole);
      List<Gap> impaired = impaired();
      page.tags("<h2 id=\"charts\">")
          .words(phrases.say("Who said how many, and when"))
          .tags("</h2>\n");
      drawn.key();
      legend();
      TollFigure figure = new TollFigure(visit, policy, impaired, page);
      boolean first = true;
      for (TollGroup group : groups) {
        TollGroup entire =
            all.stream()
                .filter(one -> one.anchor().equals(group.anchor()))
                .findFirst()
                .orElse(group);
        figure.write(group, plot(entire), first);
        first = false;
      }
    }

    /** The same days and heights whatever day is asked for, so that nothing jumps. */
    private Plot plot(TollGroup entire) {
      List<LocalDate> said = new ArrayList<>();
      for (TollLine line : entire.lines()) {
        line.observations().forEach(one -> one.said().ifPresent(said::add));
        line.observations().stream()
            .map(one -> one.because())
            .filter(java.util.Objects::nonNull)
            .forEach(one -> one.said().ifPresent(said::add));
      }
      if (said.isEmpty()) {
        said.add(LocalDate.EPOCH);
      }
      return Plot.of(said, entire.highest(), scale().equals("logarithmic"));
    }

    private void legend() {
      page.tags("<p class=\"legend\">")
          .words(
              phrases.say(
                  "Each mark is one claim on the day it was said, with a bar from the least to the"
                      + " most its words allow. Hollow: superseded. Crossed: withdrawn or denied."
                      + " Behind: the policy's low, best and high. Arrow keys walk the marks."))
          .tags("</p>\n");
    }

    private List<Gap> impaired() {
      return visit.snapshot().account().gaps().stream()
          .filter(gap -> gap.sort() == Gap.Sort.IMPAIRED)
          .toList();
    }

    private void contradictions() {
      List<Contradiction> all = visit.snapshot().account().contradictions();
      page.tags("<section aria-labelledby=\"against\">\n<h2 id=\"against\">")
          .words(phrases.say("What contradicts what"))
          .tags("</h2>\n");
      if (all.isEmpty()) {
        page.tags("<p class=\"none\">").words(phrases.say("No contradictions.")).tags("</p>\n");
      } else {
        page.tags("<ul class=\"pairs\">\n");
        for (Contradiction one : all.subList(0, Math.min(SHOWN, all.size()))) {
          page.tags("<li><b>").words(phrases.in("about", one.about().code())).tags("</b> ");
          told(one.first());
          page.tags(" <span class=\"versus\" aria-hidden=\"true\">↔</span> ");
          told(one.second());
          page.tags("</li>\n");
        }
        page.tags("</ul>\n");
        more("/contradictions", all.size());
      }
      page.tags("</section>\n");
    }

    private void told(Statement one) {
      page.tags("<span class=\"told\">");
      drawn.origin(one);
      page.tags(" <small>")
          .words(phrases.day(one.said().orElse(null), "day not known"))
          .tags("</small> <a href=\"" + Drawn.words(one) + "\">");
      drawn.quote(one.claim().trigger().quote(), one.report().language());
      page.tags("</a></span>");
    }

    private void unknown() {
      List<Gap> gaps = visit.snapshot().account().gaps();
      page.tags("<section aria-labelledby=\"unknown\">\n<h2 id=\"unknown\">")
          .words(phrases.say("What is not known"))
          .tags("</h2>\n");
      List<Gap> impaired = impaired();
      for (Gap gap : impaired) {
        page.tags("<p class=\"impairment\"><b>")
            .words(phrases.say("reporting impaired"))
            .tags("</b> ")
            .words(
                (gap.place().isEmpty() ? phrases.say("place not known") : gap.place())
                    + ", "
                    + gap.days().map(saying::period).orElse(phrases.say("days not known"))
                    + ": "
                    + phrases.say("no report is not no event."));
        page.tags(" ");
        if (!gap.statements().isEmpty()) {
          Statement one = gap.statements().getFirst();
          page.tags("<a href=\"" + Drawn.words(one) + "\">");
          drawn.quote(one.claim().trigger().quote(), one.report().language());
          page.tags("</a>");
        }
        page.tags("</p>\n");
      }
      List<Gap> stated = gaps.stream().filter(gap -> gap.sort() == Gap.Sort.STATED).toList();
      page.tags("<ul class=\"pairs\">\n");
      for (Gap gap : stated.subList(0, Math.min(SHOWN, stated.size()))) {
        Statement one = gap.statements().getFirst();
        page.tags("<li><b>")
            .words(String.join(", ", gap.what().stream().map(saying::unknown).toList()))
            .tags("</b> ");
        told(one);
        page.tags("</li>\n");
      }
      page.tags("</ul>\n");
      if (gaps.isEmpty()) {
        page.tags("<p class=\"none\">")
            .words(phrases.say("Nothing is said not to be known."))
            .tags("</p>\n");
      } else {
        more("/unknown", gaps.size());
      }
      page.tags("</section>\n");
    }

    private void more(String address, int all) {
      page.tags("<p><a href=\"" + address + "\">")
          .words(phrases.say("All {0}", all))
          .tags("</a></p>\n");
    }

    private void changes() {
      page.tags("<section aria-labelledby=\"changes\">\n<h2 id=\"changes\">")
          .words(phrases.say("Since your last visit"))
          .tags("</h2>\n");
      if (!last.isKnown()) {
        page.tags("<p class=\"none\">")
            .words(phrases.say("This is your first visit; the next shows here what was added."))
            .tags("</p>\n</section>\n");
        return;
      }
      List<HeldReport> added =
          full.account().holdings().reports().stream()
              .filter(report -> full.entry(report) > last.before())
              .toList();
      if (added.isEmpty()) {
        page.tags("<p class=\"none\">").words(phrases.say("Nothing was added.")).tags("</p>\n");
      } else {
        page.tags("<ul class=\"added\">\n");
        for (HeldReport report : added.subList(0, Math.min(4 * SHOWN, added.size()))) {
          page.tags("<li>");
          drawn.report(report);
          page.tags(" <small>")
              .words(phrases.counted(report.claims().size(), "{0} claim", "{0} claims"))
              .tags("</small></li>\n");
        }
        page.tags("</ul>\n");
        if (added.size() > 4 * SHOWN) {
          more("/reports", added.size());
        }
      }
      page.tags("</section>\n");
    }
  }
}
