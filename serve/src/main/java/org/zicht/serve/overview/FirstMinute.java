package org.zicht.serve.overview;

import java.util.List;
import org.zicht.serve.frame.Visit;
import org.zicht.serve.wording.Phrases;
import org.zicht.views.Markup;
import org.zicht.views.Voice;

/** What an empty ledger says: what to do, and what a claim is, part by part. */
final class FirstMinute {

  private final Phrases phrases;
  private final Markup page;

  FirstMinute(Visit visit, Markup page) {
    this.phrases = visit.phrases();
    this.page = page;
  }

  void write() {
    page.tags("<h1>")
        .words(phrases.say("This ledger is empty"))
        .tags("</h1>\n<p class=\"lead\">")
        .words(
            phrases.say(
                "Give it reports; it keeps who claims what, on whose word, with the exact words."))
        .tags("</p>\n<ul class=\"steps\">\n");
    step(
        "/add#files",
        "Drop a report here or choose a file",
        "text, web pages, PDF, mail, archives");
    step("/add#paste", "Paste a text", "say who published it, and when");
    step(
        "/add#address", "Give an address of the web", "it is fetched once, from public hosts only");
    page.tags("<li><b>")
        .words(phrases.say("Look at the demonstration"))
        .tags("</b> <code>zicht demo --ledger almaty.db</code>, <code>zicht serve almaty.db</code>")
        .tags("</li>\n</ul>\n");
    example();
  }

  private void step(String address, String what, String more) {
    page.tags("<li><b><a href=\"" + address + "\">")
        .words(phrases.say(what))
        .tags("</a></b> ")
        .words(phrases.say(more))
        .tags("</li>\n");
  }

  private void example() {
    page.tags("<h2>")
        .words(phrases.say("What a claim is"))
        .tags("</h2>\n<p class=\"w example\" lang=\"en\">")
        .tags(
            "<mark class=\"care certain\">At least 80 students and five teachers were killed</mark>")
        .tags(" on Tuesday, a doctor at the hospital told the agency.</p>\n<dl class=\"parts\">\n");
    String mark = Voice.CARE.mark();
    List<String[]> parts =
        List.of(
            new String[] {"what", "killed", ""},
            new String[] {
              "how many",
              "≥ 80",
              "“At least” is open upwards; five teachers are a claim of their own."
            },
            new String[] {"whom", "“students”", "as the report words it"},
            new String[] {"when", "“on Tuesday”", "a day, counted from the day of the report"},
            new String[] {
              "on whose word",
              mark + " “a doctor at the hospital” › ◆ “the agency”",
              "who said it first, then who passed it on"
            },
            new String[] {"not known", "by whom", "nobody says, so nothing is guessed"});
    for (String[] part : parts) {
      page.tags("<dt>")
          .words(phrases.say(part[0]))
          .tags("</dt><dd><span class=\"w\" lang=\"en\">")
          .words(part[1])
          .tags("</span> <small>")
          .words(phrases.say(part[2]))
          .tags("</small></dd>\n");
    }
    page.tags("</dl>\n");
  }
}
