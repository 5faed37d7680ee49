package org.zicht.serve.review;

import java.time.ZoneOffset;
import java.util.List;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Decision;
import org.zicht.serve.frame.Visit;
import org.zicht.serve.wording.Phrases;
import org.zicht.views.Markup;
import org.zicht.views.ledger.Deeds;

/** What was decided, by whom and when, as sentences, the latest first; each can be undone. */
final class Log {

  private static final int LATEST = 8;

  private final Visit visit;
  private final Phrases phrases;
  private final Markup page;
  private final Deeds deeds;

  Log(Visit visit, Markup page) {
    this.visit = visit;
    this.phrases = visit.phrases();
    this.page = page;
    this.deeds = new Deeds(visit.snapshot().account());
  }

  /** The latest, with ways to all, and out and in. */
  void latest() {
    List<Decided> all = visit.snapshot().account().holdings().decisions();
    page.tags("<section aria-labelledby=\"decided\">\n<h2 id=\"decided\">")
        .words(phrases.say("What was decided"))
        .tags("</h2>\n");
    write(all.reversed().stream().limit(LATEST).toList());
    page.tags("<p>");
    if (!all.isEmpty()) {
      page.tags("<a href=\"/decided\">")
          .words(phrases.say("All {0}", all.size()))
          .tags("</a> · <a href=\"/decisions.jsonl\" download>")
          .words(phrases.say("Export for another ledger"))
          .tags("</a>");
    }
    page.tags("</p>\n<details><summary>")
        .words(phrases.say("Take over decisions from another ledger"))
        .tags("</summary><form method=\"post\" action=\"/review\"><p><label>")
        .words(phrases.say("What zicht decisions export wrote"))
        .tags("<textarea name=\"decisions\" rows=\"4\"></textarea></label></p>")
        .tags("<button name=\"action\" value=\"import\">")
        .words(phrases.say("Take over"))
        .tags("</button></form></details>\n</section>\n");
  }

  /** All of them. */
  void all() {
    write(visit.snapshot().account().holdings().decisions().reversed());
  }

  private void write(List<Decided> decisions) {
    if (decisions.isEmpty()) {
      page.tags("<p class=\"none\">").words(phrases.say("Nothing was decided yet.")).tags("</p>\n");
      return;
    }
    page.tags("<ul class=\"log\">\n");
    decisions.forEach(this::line);
    page.tags("</ul>\n");
  }

  private void line(Decided one) {
    boolean counts = visit.snapshot().account().reviews().counts(one);
    boolean undoing = one.decision() instanceof Decision.Undone;
    page.tags("<li" + (counts ? ">" : " class=\"undone\">") + "<time datetime=\"")
        .words(one.at().toString())
        .tags("\">")
        .words(phrases.day(one.at().atOffset(ZoneOffset.UTC).toLocalDate()))
        .tags("</time> <span lang=\"en\"><bdi>")
        .words(deeds.sentence(one))
        .tags("</bdi></span>");
    if (!counts) {
      page.tags(" <small>").words(phrases.say("undone")).tags("</small>");
    } else if (one.decision().canBeUndone()) {
      page.tags(" <form method=\"post\" action=\"/review")
          .words(visit.query().only("which", "claim").toString())
          .tags("\"><input type=\"hidden\" name=\"decision\" value=\"" + one.id() + "\">")
          .tags("<button class=\"quiet\" name=\"action\" value=\"undo\" aria-label=\"")
          .words(phrases.say("Undo") + ": " + deeds.sentence(one))
          .tags("\">")
          .words(phrases.say(undoing ? "Undo that" : "Undo"))
          .tags("</button></form>");
    }
    page.tags("</li>\n");
  }
}
