package org.zicht.serve.review;

import java.util.List;
import java.util.Locale;
import org.zicht.ledger.entry.Correction;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Grade;
import org.zicht.ledger.incident.Incident;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.review.Disagreement;
import org.zicht.ledger.review.Review;
import org.zicht.party.Kind;
import org.zicht.report.Span;
import org.zicht.serve.frame.Drawn;
import org.zicht.serve.frame.Visit;
import org.zicht.serve.reading.Note;
import org.zicht.serve.wording.Phrases;
import org.zicht.serve.wording.Saying;
import org.zicht.views.Markup;
import org.zicht.views.Wording;
import org.zicht.views.ledger.Deeds;

/** One claim to decide on: its words in their paragraph, its fields, and what can be done. */
final class ReviewedClaim {

  /** So many earlier claims of the same origin stand beside it. */
  private static final int EARLIER = 4;

  private final Visit visit;
  private final Phrases phrases;
  private final Saying saying;
  private final Markup page;
  private final Queue queue;
  private final Statement statement;
  private final Review review;
  private final Drawn drawn;

  ReviewedClaim(Visit visit, Markup page, Queue queue, Statement statement) {
    this.visit = visit;
    this.phrases = visit.phrases();
    this.saying = visit.saying();
    this.page = page;
    this.queue = queue;
    this.statement = statement;
    this.review = visit.snapshot().account().review(statement);
    this.drawn = new Drawn(page, saying);
  }

  void write() {
    page.tags(
        "<article class=\"reviewed\" data-claim=\""
            + statement.id()
            + "\">\n<div>\n<p class=\"facts\">");
    drawn.report(statement.report());
    page.tags("</p>\n");
    passage();
    earlier();
    page.tags("</div>\n<div>\n<div class=\"note\">");
    new Note(visit, page, statement).write();
    page.tags("</div>\n");
    standing();
    verdicts();
    correction();
    more();
    page.tags("</div>\n</article>\n");
    keys();
  }

  /** The paragraph of the words; each piece says where in the report it stands. */
  private void passage() {
    String text = statement.report().text();
    Span words = statement.claim().trigger().span();
    int from = Math.max(text.lastIndexOf("\n\n", words.start()), 0);
    int end = text.indexOf("\n\n", words.end());
    int to = end < 0 ? text.length() : end;
    while (from < words.start() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    page.tags("<blockquote class=\"w passage\" id=\"passage\" data-start=\"" + from + "\" lang=\"")
        .tags(statement.report().language().code() + "\" dir=\"auto\">");
    // one line break or control sign stands for one, so that places in the page are places here
    page.words(text, from, words.start())
        .tags("<mark class=\"" + Drawn.voice(statement).code() + "\">")
        .words(text, words.start(), words.end())
        .tags("</mark>")
        .words(text, words.end(), to)
        .tags("</blockquote>\n<p><a href=\"" + Drawn.words(statement) + "\">")
        .words(phrases.say("In the report"))
        .tags("</a> · <a href=\"" + Drawn.claim(statement) + "\">")
        .words(phrases.say("Why it reads so"))
        .tags("</a> <small><code>")
        .words(statement.claim().rule())
        .tags("</code></small></p>\n");
  }

  /** What the same origin said before of the same sort. */
  private void earlier() {
    List<Statement> before =
        visit.snapshot().origins().getOrDefault(statement.origin().name(), List.of()).stream()
            .filter(one -> one.claim().type() == statement.claim().type())
            .filter(one -> Statement.IN_ORDER.compare(one, statement) < 0)
            .toList();
    if (before.isEmpty()) {
      return;
    }
    page.tags("<h3>")
        .words(phrases.say("Said before by the same origin"))
        .tags("</h3>\n<ul class=\"plain\">\n");
    for (Statement one : before.reversed().stream().limit(EARLIER).toList()) {
      page.tags("<li>").words(phrases.day(one.said().orElse(null), "day not known")).tags(" ");
      drawn.count(one.claim().count(), one.report().language());
      page.tags(" <a href=\"" + Drawn.words(one) + "\">");
      drawn.quote(one.claim().trigger().quote(), one.report().language());
      page.tags("</a></li>\n");
    }
    page.tags("</ul>\n");
  }

  /** What was decided of it, and where two differ. */
  private void standing() {
    if (!review.isTouched()) {
      return;
    }
    Deeds deeds = new Deeds(visit.snapshot().account());
    page.tags("<p class=\"verdict\"><b>")
        .words(phrases.in("verdict", review.state().name().toLowerCase(Locale.ROOT)))
        .tags("</b></p>\n<ul class=\"log\">");
    for (Decided one : review.decisions()) {
      page.tags("<li lang=\"en\"><bdi>").words(deeds.sentence(one)).tags("</bdi></li>");
    }
    page.tags("</ul>\n");
    for (Disagreement one : review.disagreements()) {
      page.tags("<p class=\"wrong\">")
          .words(
              phrases.say(
                  "{0} and {1} differ: {2}",
                  one.first().by(),
                  one.second().by(),
                  one.about()
                      .map(field -> phrases.in("field", Wording.plain(field)))
                      .orElse(phrases.say("whether the report makes this claim"))))
          .tags("</p>\n");
    }
  }

  private void form(String kind) {
    page.tags("<form method=\"post\" action=\"/review")
        .words(visit.query().only("which", "claim").with("claim", statement.id()).toString())
        .tags("\" class=\"" + kind + "\"><input type=\"hidden\" name=\"claim\" value=\"")
        .tags(statement.id() + "\">\n");
  }

  private void verdicts() {
    form("verdicts");
    page.tags("<button class=\"main\" name=\"action\" value=\"accept\" data-key=\"a\">")
        .words(phrases.say("Accept"))
        .tags(
            " <kbd>A</kbd></button> <button type=\"button\" data-key=\"e\" data-opens=\"correct\">")
        .words(phrases.say("Correct"))
        .tags(
            " <kbd>E</kbd></button> <button type=\"button\" data-key=\"r\" data-opens=\"reject\">")
        .words(phrases.say("Reject"))
        .tags(" <kbd>R</kbd></button>");
    way("s", "Skip", queue.after(statement.id()).map(Statement::id).orElse(""));
    page.tags("<span hidden>");
    way("j", "Next", queue.after(statement.id()).map(Statement::id).orElse(""));
    way("k", "Before", queue.before(statement.id()).map(Statement::id).orElse(""));
    page.tags("</span></form>\n<details id=\"reject\"><summary>")
        .words(phrases.say("Reject"))
        .tags("</summary>\n");
    form("rejecting");
    page.tags("<label>")
        .words(phrases.say("Why"))
        .tags(
            " <input name=\"reason\" required autocomplete=\"off\"></label> <button name=\"action\" value=\"reject\">")
        .words(phrases.say("Reject"))
        .tags("</button></form></details>\n");
  }

  private void way(String key, String words, String id) {
    if (!id.isEmpty()) {
      page.tags(" <a class=\"button\" data-key=\"" + key + "\" href=\"/review")
          .words(visit.query().only("which").with("claim", id).toString())
          .tags("\">")
          .words(phrases.say(words))
          .tags(" <kbd>" + key.toUpperCase(Locale.ROOT) + "</kbd></a>");
    }
  }

  private void correction() {
    page.tags("<details id=\"correct\"><summary>")
        .words(phrases.say("Correct"))
        .tags("</summary>\n");
    form("correcting");
    page.tags("<p class=\"none\">")
        .words(phrases.say("Choose a field, then select its words in the text; or give a value."))
        .tags("</p>\n<p class=\"fields\"><label>")
        .words(phrases.say("Field"))
        .tags(" <select name=\"field\">");
    for (Correction.Field field : Correction.Field.values()) {
      String code = field.name().toLowerCase(Locale.ROOT);
      page.tags(
              "<option value=\""
                  + code
                  + "\""
                  + (field == Correction.Field.COUNT ? " selected>" : ">"))
          .words(phrases.in("field", code))
          .tags("</option>");
    }
    page.tags("</select></label>\n");
    input("words", "Its words");
    input("value", "Or its value (none: takes it away)");
    page.tags("<label>")
        .words(phrases.say("Kind, of who it is"))
        .tags(" <select name=\"kind\"><option value=\"\"></option>");
    for (Kind kind : Kind.values()) {
      page.tags("<option value=\"" + kind.code() + "\">")
          .words(saying.plain(kind))
          .tags("</option>");
    }
    page.tags("</select></label>\n");
    input("name", "What it is called in English");
    input("reason", "Why");
    page.tags("<input type=\"hidden\" name=\"start\"><input type=\"hidden\" name=\"end\">")
        .tags("</p><button name=\"action\" value=\"correct\">")
        .words(phrases.say("Correct"))
        .tags("</button></form></details>\n");
  }

  private void input(String name, String label) {
    page.tags("<label>")
        .words(phrases.say(label))
        .tags(" <input name=\"" + name + "\" autocomplete=\"off\"></label>\n");
  }

  /** Note, grade, one incident or two, strike out. */
  private void more() {
    page.tags("<details id=\"more\"><summary>")
        .words(phrases.say("Note, grade, merge, split, strike out"))
        .tags("</summary>\n");
    form("noting");
    page.tags("<p class=\"fields\">");
    input("words", "Note");
    page.tags("<button name=\"action\" value=\"note\">")
        .words(phrases.say("Note"))
        .tags("</button></p></form>\n");
    form("grading");
    page.tags("<p class=\"fields\"><label>")
        .words(phrases.say("How credible (Admiralty code)"))
        .tags(" <select name=\"grade\">");
    for (Grade.Credibility grade : Grade.Credibility.values()) {
      page.tags("<option value=\"" + grade.code() + "\">")
          .words(grade.code() + " " + phrases.say(grade.meaning()))
          .tags("</option>");
    }
    page.tags("</select></label><button name=\"action\" value=\"grade\">")
        .words(phrases.say("Grade"))
        .tags("</button></p></form>\n");
    form("pairing");
    Incident incident = visit.snapshot().incidentOf(statement).orElse(null);
    page.tags("<p class=\"fields\"><label>")
        .words(phrases.say("Another claim, by its id or address"))
        .tags(
            " <input name=\"other\" list=\"others\" autocomplete=\"off\"></label><datalist id=\"others\">");
    if (incident != null) {
      for (Statement other : incident.statements()) {
        if (!other.id().equals(statement.id())) {
          page.tags("<option value=\"" + other.id() + "\">")
              .words(other.claim().trigger().quote())
              .tags("</option>");
        }
      }
    }
    page.tags("</datalist>");
    input("reason", "Why");
    page.tags("<button name=\"action\" value=\"merge\">")
        .words(phrases.say("One incident"))
        .tags("</button> <button name=\"action\" value=\"split\">")
        .words(phrases.say("Two incidents"))
        .tags("</button></p></form>\n");
    form("striking");
    page.tags("<p class=\"fields\">");
    input("words", "Words to strike out everywhere");
    page.tags("<label><input type=\"checkbox\" name=\"sure\" value=\"yes\"> ")
        .words(phrases.say("for good: this cannot be undone"))
        .tags("</label><button name=\"action\" value=\"strike\">")
        .words(phrases.say("Strike out"))
        .tags("</button></p></form>\n</details>\n");
  }

  private void keys() {
    page.tags("<details id=\"keys\"><summary>")
        .words(phrases.say("Keys"))
        .tags(" <kbd>?</kbd></summary><p>");
    for (String[] key :
        List.of(
            new String[] {"A", "Accept"},
            new String[] {"E", "Correct"},
            new String[] {"R", "Reject"},
            new String[] {"S", "Skip"},
            new String[] {"U", "Undo"},
            new String[] {"J", "Next"},
            new String[] {"K", "Before"},
            new String[] {"?", "Keys"})) {
      page.tags("<kbd>" + key[0] + "</kbd> ").words(phrases.say(key[1])).tags(" &nbsp; ");
    }
    page.tags("</p></details>\n");
  }
}
