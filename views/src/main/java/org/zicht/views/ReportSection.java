package org.zicht.views;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.report.Report;

/** The part of the page on one report: its text with marks, and the notes beside it. */
final class ReportSection {

  private final String prefix;
  private final Shown shown;
  private final Article article;
  private final Markup html = new Markup();

  /**
   * @param number the report's number on the page, from 1
   */
  ReportSection(int number, Shown shown) {
    this.prefix = "r" + number;
    this.shown = shown;
    this.article = new Article(shown);
  }

  String html() {
    html.tags("<section id=\"" + prefix + "\">\n");
    facts();
    for (Article.Paragraph paragraph : article.paragraphs()) {
      html.tags("<div class=\"row\">\n");
      String element = paragraph.title() ? "h1" : "p";
      html.tags("<" + element + " class=\"w\"" + direction() + ">");
      article.stretches(paragraph).forEach(this::stretch);
      html.tags("</" + element + ">\n");
      if (!paragraph.notes().isEmpty()) {
        html.tags("<ol>\n");
        paragraph.notes().forEach(this::note);
        html.tags("</ol>\n");
      }
      html.tags("</div>\n");
    }
    if (shown.claims().isEmpty()) {
      html.tags("<p class=\"none\">No claims found: nothing here is worded as one that Zicht")
          .tags(" knows.</p>\n");
    }
    return html.tags("</section>\n").toString();
  }

  private void facts() {
    Report report = shown.report();
    html.tags("<p class=\"facts\"><bdi>").words(shown.input()).tags("</bdi> · ");
    report
        .publisher()
        .ifPresent(publisher -> html.tags("<bdi>").words(publisher).tags("</bdi> · "));
    html.words(report.published().map(Wording::day).orElse("date not known"))
        .tags(" · ")
        .words(Wording.language(shown.language()))
        .tags(" · ")
        .words(Wording.number(shown.claims().size(), "claim"))
        .tags("</p>\n");
  }

  private String direction() {
    return " lang=\"" + shown.language().code() + "\" dir=\"auto\"";
  }

  private void stretch(Article.Stretch stretch) {
    for (Article.Numbered one : stretch.begin()) {
      html.tags("<span class=\"at\" id=\"" + prefix + "-m" + one.number() + "\"></span>");
    }
    String words = stretch.span().of(shown.report().text());
    if (stretch.claims().isEmpty() || words.isBlank()) {
      html.words(words);
    } else {
      html.tags("<mark class=\"" + marked(stretch.claims()) + "\">").words(words).tags("</mark>");
    }
    for (Article.Numbered one : stretch.end()) {
      Voice voice = Voice.of(one.claim());
      html.tags("<a class=\"ref " + voice.code() + "\" href=\"#" + prefix + "-c" + one.number())
          .tags("\" aria-label=\"claim " + one.number() + "\">" + voice.mark() + one.number())
          .tags("</a>");
    }
  }

  /** One line for all the claims of a stretch: the hue that they share, the least certainty. */
  private static String marked(List<Article.Numbered> claims) {
    Set<Voice> voices =
        claims.stream().map(one -> Voice.of(one.claim())).collect(Collectors.toSet());
    String hue = voices.size() == 1 ? voices.iterator().next().code() : "shared";
    Claim.Certainty least = Claim.Certainty.CERTAIN;
    boolean open = false;
    for (Article.Numbered one : claims) {
      Claim.Certainty certainty = one.claim().certainty();
      if (certainty != null && certainty.compareTo(least) > 0) {
        least = certainty;
      }
      open |= HtmlView.isOpen(one.claim());
    }
    return hue + " " + Wording.plain(least) + (open ? " unknown" : "");
  }

  private void note(Article.Numbered one) {
    Claim claim = one.claim();
    html.tags("<li id=\"" + prefix + "-c" + one.number() + "\" class=\"" + marked(List.of(one)))
        .tags("\">\n<p class=\"chain\">");
    chain(claim);
    html.tags("</p>\n<p class=\"what\"><a href=\"#" + prefix + "-m" + one.number())
        .tags("\" aria-label=\"to the words of claim " + one.number() + "\">" + one.number())
        .tags("</a> <b>")
        .words(Wording.what(claim))
        .tags("</b>");
    count(claim.count());
    Claim.Certainty certainty = claim.certainty();
    if (certainty != null && certainty != Claim.Certainty.CERTAIN) {
      html.tags(" · ").words(Wording.plain(certainty));
    }
    html.tags("</p>\n");
    List<Runnable> parts = parts(claim);
    if (!parts.isEmpty()) {
      html.tags("<dl>\n");
      parts.forEach(Runnable::run);
      html.tags("</dl>\n");
    }
    html.tags("</li>\n");
  }

  private void chain(Claim claim) {
    if (claim.sources().isEmpty()) {
      html.tags("<span class=\"report\">")
          .words(Voice.REPORT.mark() + " " + Voice.REPORT.description())
          .tags("</span>");
    }
    Claim.Where place = claim.place();
    String country = place == null ? null : place.country();
    String arrow = "";
    for (Claim.Source link : claim.sources()) {
      html.tags(arrow);
      source(link, country);
      for (Claim.Source equal : link.with()) {
        html.tags(" <small>and</small> ");
        source(equal, country);
      }
      arrow = " <span class=\"then\">›</span> ";
    }
  }

  private void source(Claim.Source source, @Nullable String country) {
    Voice voice = Voice.of(source, country);
    html.tags("<span class=\"" + voice.code() + "\"><span aria-hidden=\"true\">" + voice.mark())
        .tags("</span> ");
    quote(source.text());
    html.tags("</span> <small>").words(Wording.about(source));
    String cue = source.cue();
    if (cue != null && !cue.isBlank()) {
      html.tags(", ");
      quote(cue);
    }
    html.tags("</small>");
  }

  private void count(Claim.@Nullable Count count) {
    if (count == null) {
      return;
    }
    html.tags(" · <span class=\"count\">").words(Wording.bounds(count)).tags("</span>");
    String wording = Wording.wording(count);
    if (wording != null) {
      html.tags(" ");
      quote(wording);
    }
    html.words(Wording.scope(count));
  }

  private List<Runnable> parts(Claim claim) {
    List<Runnable> parts = new ArrayList<>();
    Claim.Participant actor = claim.actor();
    if (actor != null) {
      parts.add(() -> participant("by", actor));
    }
    Claim.Participant target = claim.target();
    if (target != null) {
      parts.add(() -> participant(Wording.targetLabel(claim, target), target));
    }
    Claim.Where place = claim.place();
    if (place != null) {
      parts.add(() -> place(place));
    }
    Claim.When time = claim.time();
    if (time != null) {
      parts.add(() -> time(time));
    }
    if (!claim.unknown().isEmpty()) {
      parts.add(
          () -> html.tags("<dt>not known</dt><dd>").words(Wording.unknown(claim)).tags("</dd>\n"));
    }
    return parts;
  }

  private void participant(String label, Claim.Participant participant) {
    html.tags("<dt>").words(label).tags("</dt><dd>");
    quote(participant.text());
    html.tags(" <small>").words(Wording.about(participant)).tags("</small>");
    basis(participant.basis());
    html.tags("</dd>\n");
  }

  private void place(Claim.Where place) {
    html.tags("<dt>where</dt><dd>");
    String site = place.site();
    if (site != null) {
      quote(site);
      html.tags(" ");
    }
    String name = Wording.place(place);
    if (name == null) {
      quote(place.text());
      html.tags(" <small>not in the gazetteer</small>");
    } else {
      html.words(name);
    }
    basis(place.basis());
    html.tags("</dd>\n");
  }

  private void time(Claim.When time) {
    html.tags("<dt>when</dt><dd>");
    String day = Wording.time(time);
    if (day != null) {
      html.words(day).tags(" ");
    }
    quote(time.text());
    if (day == null) {
      html.tags(" <small>no date known to count from</small>");
    }
    basis(time.basis());
    html.tags("</dd>\n");
  }

  private void basis(Claim.Basis basis) {
    String known = Wording.basis(basis);
    if (!known.isEmpty()) {
      html.tags(" <small class=\"basis\">").words(known).tags("</small>");
    }
  }

  private void quote(String words) {
    html.tags("<q class=\"w\"" + direction() + ">").words(words.strip()).tags("</q>");
  }
}
