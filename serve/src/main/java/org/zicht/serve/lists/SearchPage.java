package org.zicht.serve.lists;

import java.util.ArrayList;
import java.util.List;
import org.zicht.ledger.origin.Statement;
import org.zicht.report.Span;
import org.zicht.serve.desk.Desk;
import org.zicht.serve.desk.WordIndex;
import org.zicht.serve.frame.Drawn;
import org.zicht.serve.frame.Frame;
import org.zicht.serve.frame.Visit;
import org.zicht.serve.web.Response;
import org.zicht.serve.wording.Phrases;
import org.zicht.views.Markup;

/** Reports found by their words, each with the words around and the claims that stand there. */
public final class SearchPage {

  /** So many reports are shown at once; more words find fewer. */
  private static final int SHOWN = 50;

  /** So much text stands around words that were found, in UTF-16 units. */
  private static final int AROUND = 90;

  private static final int PASSAGES = 3;

  private SearchPage() {}

  /** The page. */
  public static Response answer(Visit visit, Desk desk) {
    Phrases phrases = visit.phrases();
    String question = visit.query().first("q").orElse("");
    return Frame.page(
        visit,
        phrases.say("Search"),
        "",
        page -> {
          page.tags("<h1>").words(phrases.say("Search")).tags("</h1>\n");
          if (question.isEmpty()) {
            page.tags("<p class=\"none\">")
                .words(
                    phrases.say(
                        "Words in any language, or how they begin; reports that hold all of them."))
                .tags("</p>\n");
            return;
          }
          found(visit, page, question, desk.words().find(question));
        });
  }

  private static void found(
      Visit visit, Markup page, String question, List<WordIndex.Found> found) {
    Phrases phrases = visit.phrases();
    page.tags("<p class=\"lead\">")
        .words(
            found.isEmpty()
                ? phrases.say("No report holds “{0}”.", question)
                : phrases.counted(found.size(), "{0} report holds", "{0} reports hold")
                    + " “"
                    + question
                    + "”");
    if (found.size() > SHOWN) {
      page.words(" · " + phrases.say("the first {0} are shown; more words find fewer", SHOWN));
    }
    page.tags("</p>\n<ol class=\"found\">\n");
    for (WordIndex.Found one : found.subList(0, Math.min(SHOWN, found.size()))) {
      page.tags("<li>");
      new Drawn(page, visit.saying()).report(one.report());
      passages(page, one);
      claims(visit, page, one);
      page.tags("</li>\n");
    }
    page.tags("</ol>\n");
  }

  private static void passages(Markup page, WordIndex.Found found) {
    String text = found.report().text();
    int shown = 0;
    int last = -1;
    for (Span hit : found.hits()) {
      if (shown == PASSAGES || hit.start() < last) {
        continue;
      }
      int from = Math.max(0, hit.start() - AROUND);
      int to = Math.min(text.length(), hit.end() + AROUND);
      if (from > 0) {
        from = Math.min(hit.start(), Math.max(0, text.indexOf(' ', from)));
      }
      if (to < text.length()) {
        to = Math.max(hit.end(), text.lastIndexOf(' ', to));
      }
      page.tags("<p class=\"w\" lang=\"" + found.report().language().code() + "\" dir=\"auto\">");
      page.words(from > 0 ? "… " : "");
      int at = from;
      for (Span marked : found.hits()) {
        if (marked.start() >= at && marked.end() <= to) {
          page.words(text.substring(at, marked.start()).replace('\n', ' '))
              .tags("<mark class=\"hit\">")
              .words(marked.of(text))
              .tags("</mark>");
          at = marked.end();
        }
      }
      page.words(text.substring(at, to).replace('\n', ' '))
          .words(to < text.length() ? " …" : "")
          .tags("</p>\n");
      last = to;
      shown++;
    }
  }

  /** The claims whose words were found. */
  private static void claims(Visit visit, Markup page, WordIndex.Found found) {
    List<Statement> here = new ArrayList<>();
    for (Statement one : visit.snapshot().statementsOf(found.report())) {
      Span words = one.claim().trigger().span();
      if (found.hits().stream().anyMatch(words::overlaps)) {
        here.add(one);
      }
    }
    if (here.isEmpty()) {
      return;
    }
    page.tags("<p class=\"claims\">");
    String before = "";
    for (Statement one : here.subList(0, Math.min(8, here.size()))) {
      page.tags(before);
      new Drawn(page, visit.saying()).mark(Drawn.voice(one));
      page.tags(" <a href=\"" + Drawn.words(one) + "\">").words(visit.saying().what(one.claim()));
      one.claim().counted().ifPresent(count -> page.words(" " + visit.saying().bounds(count)));
      page.tags("</a>");
      before = " · ";
    }
    page.tags("</p>\n");
  }
}
