package org.zicht.serve.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.ledger.incident.Incident;
import org.zicht.ledger.origin.Statement;
import org.zicht.serve.desk.Snapshot;
import org.zicht.serve.frame.Drawn;
import org.zicht.serve.frame.Visit;
import org.zicht.serve.wording.Phrases;
import org.zicht.serve.wording.Saying;
import org.zicht.text.Language;
import org.zicht.views.Markup;
import org.zicht.views.Wording;

/** A claim as it stands beside its words: its chain, what it says, part by part. */
public final class Note {

  private final Markup page;
  private final Saying saying;
  private final Phrases phrases;
  private final Snapshot snapshot;
  private final Drawn drawn;
  private final Statement statement;
  private final Claim claim;
  private final Language language;

  /**
   * @param visit who looks
   * @param page where to write
   * @param statement the claim
   */
  public Note(Visit visit, Markup page, Statement statement) {
    this.page = page;
    this.saying = visit.saying();
    this.phrases = visit.phrases();
    this.snapshot = visit.snapshot();
    this.drawn = new Drawn(page, saying);
    this.statement = statement;
    this.claim = statement.claim();
    this.language = statement.report().language();
  }

  /** Its chain, its number, and its parts. */
  public void write() {
    drawn.chain(statement);
    page.tags("<p class=\"what\"><a href=\"" + Drawn.claim(statement) + "\"><b>")
        .words(saying.what(claim))
        .tags("</b></a>");
    if (claim.count() != null) {
      page.tags(" · ");
      drawn.count(claim.count(), language);
    }
    Claim.Certainty certainty = claim.certainty();
    if (certainty != null && certainty != Claim.Certainty.CERTAIN) {
      page.tags(" · ").words(saying.plain(certainty));
    }
    page.tags("</p>\n");
    parts();
  }

  /** The parts of the claim, each with how it is known. */
  public void parts() {
    page.tags("<dl>\n");
    participant("by", claim.actor());
    Claim.Participant target = claim.target();
    if (target != null) {
      participant(Wording.targetLabel(claim, target), target);
    }
    place();
    time();
    if (!claim.unknown().isEmpty()) {
      label("not known");
      page.tags("<span class=\"unknown\">").words(saying.unknown(claim)).tags("</span></dd>\n");
    }
    page.tags("</dl>\n");
  }

  /** Where else it is told, and what is said against it. */
  public void surroundings() {
    Incident incident = snapshot.incidentOf(statement).orElse(null);
    int others = incident == null ? 0 : incident.members().size() - 1;
    List<?> against = snapshot.contradictionsOf(statement);
    if (others == 0 && against.isEmpty()) {
      return;
    }
    page.tags("<p class=\"links\">");
    if (incident != null && others > 0) {
      page.tags("<a href=\"/incidents/" + incident.id() + "\">")
          .words(
              phrases.counted(
                  others,
                  "{0} other claim on the same incident",
                  "{0} other claims on the same incident"))
          .tags("</a>");
    }
    if (!against.isEmpty()) {
      page.tags(" <a class=\"against\" href=\"" + Drawn.claim(statement) + "#against\">")
          .words(phrases.counted(against.size(), "{0} contradiction", "{0} contradictions"))
          .tags("</a>");
    }
    page.tags("</p>\n");
  }

  private void label(String words) {
    page.tags("<dt>").words(phrases.say(words)).tags("</dt><dd>");
  }

  private void participant(String label, Claim.@Nullable Participant who) {
    if (who == null) {
      return;
    }
    label(label);
    drawn.quote(who.text(), language);
    page.tags(" <small>").words(saying.about(who)).tags("</small>");
    basis(who.basis());
    page.tags("</dd>\n");
  }

  private void place() {
    Claim.Where place = claim.place();
    if (place == null) {
      return;
    }
    label("where");
    String site = place.site();
    if (site != null) {
      drawn.quote(site, language);
      page.tags(" ");
    }
    String name = saying.place(place);
    if (name == null) {
      drawn.quote(place.text(), language);
      page.tags(" <small>").words(phrases.say("not in the gazetteer")).tags("</small>");
    } else {
      page.words(name);
    }
    basis(place.basis());
    page.tags("</dd>\n");
  }

  private void time() {
    Claim.When time = claim.time();
    if (time == null) {
      return;
    }
    label("when");
    String day = saying.time(time);
    if (day != null) {
      page.words(day).tags(" ");
    }
    drawn.quote(time.text(), language);
    if (day == null) {
      page.tags(" <small>").words(phrases.say("no date known to count from")).tags("</small>");
    }
    basis(time.basis());
    page.tags("</dd>\n");
  }

  private void basis(Claim.Basis basis) {
    String known = saying.known(basis);
    if (!known.isEmpty()) {
      page.tags(" <small class=\"basis\">").words(known).tags("</small>");
    }
  }
}
