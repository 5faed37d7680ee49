package org.zicht.serve.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.zicht.claims.Claim;
import org.zicht.ledger.copy.CopyFinder;
import org.zicht.ledger.entry.Publication;
import org.zicht.ledger.holdings.HeldReport;
import org.zicht.ledger.incident.Incident;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.review.Review;
import org.zicht.report.Report;
import org.zicht.serve.frame.Drawn;
import org.zicht.serve.frame.Frame;
import org.zicht.serve.frame.Visit;
import org.zicht.serve.web.Response;
import org.zicht.serve.wording.Phrases;
import org.zicht.views.Article;
import org.zicht.views.Markup;
import org.zicht.views.Shown;
import org.zicht.views.Voice;

/** One report: its text with the claims marked, and each claim at the height of its words. */
public final class ReportPage {

  private final Visit visit;
  private final HeldReport report;
  private final Phrases phrases;
  private final Markup page = new Markup();
  private final Drawn drawn;
  private final Article article;
  private final Map<String, Statement> statements = new HashMap<>();

  private ReportPage(Visit visit, HeldReport report) {
    this.visit = visit;
    this.report = report;
    this.phrases = visit.phrases();
    this.drawn = new Drawn(page, visit.saying());
    Report shown = Report.of(report.text());
    this.article =
        new Article(
            new Shown(
                report.id(),
                report.titled() ? shown.withTitle() : shown,
                report.language(),
                visit.snapshot().statementsOf(report).stream().map(Statement::claim).toList()));
    visit.snapshot().statementsOf(report).forEach(one -> statements.put(one.id(), one));
  }

  /** The page of the report with that id. */
  public static Response answer(Visit visit, String id) {
    return visit
        .snapshot()
        .report(id)
        .map(
            report ->
                Frame.page(
                    visit,
                    report.title().isBlank() ? id : report.title(),
                    "reader.js",
                    page -> page.tags(new ReportPage(visit, report).html())))
        .orElseGet(
            () ->
                Frame.wrong(
                    visit,
                    404,
                    "There is no such report",
                    "It may have been erased. The list of reports has all that there are."));
  }

  private String html() {
    facts();
    page.tags("<div class=\"reader\">\n");
    for (Article.Paragraph paragraph : article.paragraphs()) {
      page.tags("<div class=\"row\">\n");
      String element = paragraph.title() ? "h1" : "p";
      page.tags("<" + element + " class=\"w\"" + direction() + ">");
      article.stretches(paragraph).forEach(this::stretch);
      page.tags("</" + element + ">\n");
      if (!paragraph.notes().isEmpty()) {
        page.tags("<ol class=\"notes\">\n");
        paragraph.notes().forEach(this::note);
        page.tags("</ol>\n");
      }
      page.tags("</div>\n");
    }
    page.tags("</div>\n");
    if (statements.isEmpty()) {
      page.tags("<p class=\"none\">")
          .words(phrases.say("No claims found: nothing here is worded as one that Zicht knows."))
          .tags("</p>\n");
    }
    drawn.key();
    copies();
    others();
    return page.toString();
  }

  private String direction() {
    return " lang=\"" + report.language().code() + "\" dir=\"auto\"";
  }

  private void facts() {
    page.tags("<p class=\"facts\">");
    List<String> facts = new ArrayList<>();
    String publishers = String.join(", ", report.publishers());
    facts.add(publishers.isEmpty() ? phrases.say("publisher not known") : publishers);
    facts.add(phrases.day(report.published().orElse(null), "day not known"));
    facts.add(phrases.language(report.language().code()));
    facts.add(phrases.counted(statements.size(), "{0} claim", "{0} claims"));
    String before = "";
    for (String fact : facts) {
      page.tags(before + "<bdi>").words(fact).tags("</bdi>");
      before = " · ";
    }
    CopyFinder.Group group = visit.snapshot().copiesOf(report);
    if (!group.original().equals(report)) {
      page.tags(" · ").words(phrases.say("a copy of")).tags(" ");
      drawn.report(group.original());
    } else if (!group.copies().isEmpty()) {
      page.tags(" · <a href=\"#copies\">")
          .words(phrases.counted(group.copies().size(), "{0} copy", "{0} copies"))
          .tags("</a>");
    }
    // an address is shown as words: a report's own links are never followed from here
    report.publications().stream()
        .map(Publication::url)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(url -> page.tags(" · <bdi>").words(url).tags("</bdi>"));
    page.tags("</p>\n");
  }

  private void stretch(Article.Stretch stretch) {
    String words = stretch.span().of(report.text());
    if (stretch.claims().isEmpty() || words.isBlank()) {
      page.words(words);
    } else {
      String ids =
          stretch.claims().stream().map(one -> one.claim().id()).collect(Collectors.joining(" "));
      page.tags("<mark class=\"" + marked(stretch.claims()) + "\" data-claims=\"" + ids + "\">")
          .words(words)
          .tags("</mark>");
    }
    for (Article.Numbered one : stretch.end()) {
      Voice voice = voice(one.claim());
      page.tags("<a class=\"ref " + voice.code() + "\" href=\"#c-" + one.claim().id())
          .tags("\" aria-label=\"")
          .words(phrases.say("claim {0}", one.number()))
          .tags("\">" + voice.mark() + one.number() + "</a>");
    }
  }

  private Voice voice(Claim claim) {
    Statement statement = statements.get(claim.id());
    return statement == null ? Voice.of(claim) : Drawn.voice(statement);
  }

  /** One line for all the claims of a stretch: the hue that they share, the least certainty. */
  private String marked(List<Article.Numbered> claims) {
    Set<Voice> voices = claims.stream().map(one -> voice(one.claim())).collect(Collectors.toSet());
    String hue = voices.size() == 1 ? voices.iterator().next().code() : "shared";
    Claim.Certainty least = Claim.Certainty.CERTAIN;
    boolean open = false;
    for (Article.Numbered one : claims) {
      Claim.Certainty certainty = one.claim().certainty();
      if (certainty != null && certainty.compareTo(least) > 0) {
        least = certainty;
      }
      open |= certainty == null || !one.claim().unknown().isEmpty();
    }
    return hue + " " + least.name().toLowerCase(Locale.ROOT) + (open ? " open" : "");
  }

  private void note(Article.Numbered one) {
    Statement statement = statements.get(one.claim().id());
    if (statement == null) {
      return;
    }
    boolean rejected =
        visit.snapshot().account().review(statement).state() == Review.State.REJECTED;
    page.tags("<li id=\"c-" + statement.id() + "\" tabindex=\"-1\" class=\"" + marked(List.of(one)))
        .tags(rejected ? " rejected" : "")
        .tags("\">\n<span class=\"number\" aria-hidden=\"true\">" + one.number() + "</span>");
    Note note = new Note(visit, page, statement);
    note.write();
    note.surroundings();
    page.tags("</li>\n");
  }

  private void copies() {
    CopyFinder.Group group = visit.snapshot().copiesOf(report);
    if (group.copies().isEmpty()) {
      return;
    }
    page.tags("<section id=\"copies\">\n<h2>")
        .words(phrases.say("The same text elsewhere"))
        .tags("</h2>\n<ul class=\"added\">\n");
    List<HeldReport> all = new ArrayList<>(group.copies());
    all.add(0, group.original());
    for (HeldReport copy : all) {
      if (!copy.equals(report)) {
        page.tags("<li>");
        drawn.report(copy);
        page.tags("</li>\n");
      }
    }
    page.tags("</ul>\n<p class=\"none\">")
        .words(phrases.say("A copy adds no source: origins are counted once."))
        .tags("</p>\n</section>\n");
  }

  /** Other reports that tell the same incidents. */
  private void others() {
    Map<HeldReport, Integer> others = new LinkedHashMap<>();
    for (Statement statement : statements.values()) {
      Incident incident = visit.snapshot().incidentOf(statement).orElse(null);
      if (incident != null) {
        incident.statements().stream()
            .filter(other -> !other.story().equals(statement.story()))
            .map(Statement::report)
            .distinct()
            .forEach(other -> others.merge(other, 1, Integer::sum));
      }
    }
    if (others.isEmpty()) {
      return;
    }
    page.tags("<section>\n<h2>")
        .words(phrases.say("Other reports on the same incidents"))
        .tags("</h2>\n<ul class=\"added\">\n");
    List<HeldReport> ordered = new ArrayList<>(others.keySet());
    ordered.sort(HeldReport.BY_DAY);
    for (HeldReport other : ordered) {
      page.tags("<li>");
      drawn.report(other);
      page.tags(" <small>")
          .words(
              phrases.counted(
                  others.getOrDefault(other, 0),
                  "{0} incident in common",
                  "{0} incidents in common"))
          .tags("</small></li>\n");
    }
    page.tags("</ul>\n</section>\n");
  }
}
