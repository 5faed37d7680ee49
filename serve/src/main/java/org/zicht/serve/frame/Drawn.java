package org.zicht.serve.frame;

import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.ledger.holdings.HeldReport;
import org.zicht.ledger.origin.Origin;
import org.zicht.ledger.origin.Statement;
import org.zicht.serve.web.Query;
import org.zicht.serve.wording.Phrases;
import org.zicht.serve.wording.Saying;
import org.zicht.text.Language;
import org.zicht.views.Markup;
import org.zicht.views.Voice;
import org.zicht.views.Wording;

/** How the parts that recur on pages are drawn into one of them. For one page. */
public final class Drawn {

  private final Markup page;
  private final Saying saying;
  private final Phrases phrases;

  /**
   * @param page where to
   * @param saying in whose words
   */
  public Drawn(Markup page, Saying saying) {
    this.page = page;
    this.saying = saying;
    this.phrases = saying.phrases();
  }

  /** Whose voice a statement is: the hue and the mark of who first said it. */
  public static Voice voice(Statement statement) {
    Claim.Where place = statement.claim().place();
    return voice(statement.origin(), place == null ? null : place.country());
  }

  /** Whose voice an origin is, on what happened in that country. */
  public static Voice voice(Origin origin, @Nullable String where) {
    return switch (origin.basis()) {
      case SPEAKER, CREDIT, UNNAMED -> Voice.of(origin.kind(), origin.country(), where);
      case PUBLISHER, UNKNOWN -> Voice.REPORT;
    };
  }

  /** The address of the words of a statement: the report, at the claim. */
  public static String words(Statement statement) {
    return "/reports/" + statement.report().id() + "#c-" + statement.id();
  }

  /** The address of all that is made of a statement. */
  public static String claim(Statement statement) {
    return "/claims/" + statement.id();
  }

  /** The address of what an origin says. */
  public static String source(Origin origin) {
    return "/sources/" + Query.encoded(origin.name());
  }

  /** Words of a report, in quotation marks. */
  public Drawn quote(String words, Language language) {
    page.tags("<q class=\"w\" lang=\"" + language.code() + "\" dir=\"auto\">")
        .words(words.strip())
        .tags("</q>");
    return this;
  }

  /** Words of a report that need no quotation marks, such as its title. */
  public Drawn title(String words, Language language) {
    page.tags("<span class=\"w\" lang=\"" + language.code() + "\" dir=\"auto\">")
        .words(words.isBlank() ? phrases.say("without a title") : words.strip())
        .tags("</span>");
    return this;
  }

  /** The mark of a voice. */
  public Drawn mark(Voice voice) {
    page.tags("<span class=\"mark " + voice.code() + "\" title=\"")
        .words(phrases.say(voice.description()))
        .tags("\" aria-hidden=\"true\">" + voice.mark() + "</span>");
    return this;
  }

  /** An origin with its mark, as a link to all that it says. */
  public Drawn origin(Statement statement) {
    return origin(statement.origin(), voice(statement), statement.party());
  }

  /** An origin with its mark, as a link to all that it says. */
  public Drawn origin(Origin origin, Voice voice, boolean party) {
    mark(voice);
    page.tags(" <a class=\"" + voice.code() + "\" href=\"" + source(origin) + "\"><bdi>")
        .words(origin.name())
        .tags("</bdi></a>");
    if (party) {
      page.tags(" <small class=\"party\">").words(phrases.say("a party to it")).tags("</small>");
    }
    return this;
  }

  /** How many, with the words. */
  public Drawn count(Claim.@Nullable Count count, Language language) {
    if (count == null) {
      return this;
    }
    page.tags("<span class=\"count\">").words(saying.bounds(count)).tags("</span>");
    String wording = Wording.wording(count);
    if (wording != null && !wording.equals(saying.bounds(count))) {
      page.tags(" ");
      quote(wording, language);
    }
    String scope = saying.scope(count);
    if (!scope.isEmpty()) {
      page.words(scope);
    }
    return this;
  }

  /** The chain as a path: who said it, and who passed it on. */
  public Drawn chain(Statement statement) {
    Claim claim = statement.claim();
    Language language = statement.report().language();
    page.tags("<ol class=\"chain\">");
    if (claim.sources().isEmpty()) {
      page.tags("<li class=\"root\">");
      mark(voice(statement));
      page.tags(" <span class=\"" + voice(statement).code() + "\">")
          .words(phrases.say(Voice.REPORT.description()))
          .tags("</span>");
      switch (statement.origin().basis()) {
        case CREDIT, PUBLISHER ->
            page.tags(" <small><bdi>").words(statement.origin().name()).tags("</bdi></small>");
        case SPEAKER, UNNAMED, UNKNOWN -> {}
      }
      page.tags("</li>");
    }
    Claim.Where place = claim.place();
    String country = place == null ? null : place.country();
    boolean root = true;
    for (Claim.Source link : claim.sources()) {
      page.tags(root ? "<li class=\"root\">" : "<li>");
      source(link, country, language);
      for (Claim.Source equal : link.with()) {
        page.tags(" <small>").words(phrases.say("and")).tags("</small> ");
        source(equal, country, language);
      }
      if (root && statement.party()) {
        page.tags(" <small class=\"party\">").words(phrases.say("a party to it")).tags("</small>");
      }
      page.tags("</li>");
      root = false;
    }
    page.tags("</ol>");
    return this;
  }

  private void source(Claim.Source source, @Nullable String country, Language language) {
    Voice voice = Voice.of(source.kind(), source.country(), country);
    page.tags("<span class=\"" + voice.code() + "\"><span aria-hidden=\"true\">" + voice.mark())
        .tags("</span> ");
    quote(source.text(), language);
    page.tags("</span> <small>").words(saying.about(source));
    String cue = source.cue();
    if (cue != null && !cue.isBlank()) {
      page.tags(", ");
      quote(cue, language);
    }
    page.tags("</small>");
  }

  /** Where and when a report was published, as a link to it. */
  public Drawn report(HeldReport report) {
    page.tags("<a href=\"/reports/" + report.id() + "\">");
    title(report.title(), report.language());
    page.tags("</a> <small>");
    String publishers = String.join(", ", report.publishers());
    if (!publishers.isEmpty()) {
      page.tags("<bdi>").words(publishers).tags("</bdi>, ");
    }
    page.words(phrases.day(report.published().orElse(null), "day not known")).tags("</small>");
    return this;
  }

  /** The key of marks and hues. */
  public Drawn key() {
    page.tags("<p class=\"key\">");
    for (Voice voice : Voice.values()) {
      page.tags("<span><span class=\"" + voice.code() + "\" aria-hidden=\"true\">" + voice.mark())
          .tags("</span> ")
          .words(phrases.say(voice.description()))
          .tags("</span> ");
    }
    page.tags("</p>\n");
    return this;
  }
}
