package org.zicht.serve.review;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.form.DecisionJson;
import org.zicht.ledger.origin.Statement;
import org.zicht.serve.desk.Desk;
import org.zicht.serve.frame.Frame;
import org.zicht.serve.frame.Visit;
import org.zicht.serve.web.Query;
import org.zicht.serve.web.Response;
import org.zicht.serve.wording.Phrases;
import org.zicht.views.Markup;

/** The review queue: one claim at a time, by the keyboard; and the log of what was decided. */
public final class ReviewPage {

  /** The cookie that keeps who decides. */
  public static final String REVIEWER = "reviewer";

  private final Deciding deciding;

  /**
   * @param desk the ledger
   * @param clock when it is decided
   */
  public ReviewPage(Desk desk, Clock clock) {
    this.deciding = new Deciding(desk, clock);
  }

  /** Who decides; empty if that was not said yet. */
  static String reviewer(Visit visit) {
    return Query.of("name=" + visit.request().cookie(REVIEWER).orElse("")).first("name").orElse("");
  }

  /** The page, or what came of a decision. */
  public Response answer(Visit visit) {
    if (!visit.request().changes()) {
      return page(visit, Queue.of(visit), chosen(visit, Queue.of(visit)), null);
    }
    Query form = visit.request().form();
    String back = visit.query().toString();
    if (form.first(REVIEWER).isPresent()) {
      return Response.elsewhere("/review" + back)
          .with(
              "Set-Cookie",
              REVIEWER
                  + "="
                  + Query.encoded(form.first(REVIEWER).orElse(""))
                  + "; Path=/; SameSite=Strict; HttpOnly; Max-Age=34560000");
    }
    Queue queue = Queue.of(visit);
    String id = form.first("claim").orElse("");
    if (reviewer(visit).isEmpty()) {
      return page(
          visit,
          queue,
          visit.snapshot().statement(id),
          "Say who you are first: it stands with what you decide.");
    }
    return switch (deciding.of(visit.snapshot(), reviewer(visit), form)) {
      case Deciding.Outcome.Refused(var why) ->
          page(visit, queue, visit.snapshot().statement(id), why);
      case Deciding.Outcome.Done() -> next(visit, queue, form, id);
    };
  }

  private static Response next(Visit visit, Queue queue, Query form, String id) {
    String origin = form.first("origin").orElse("");
    if (!origin.isEmpty()) {
      return Response.elsewhere("/sources/" + Query.encoded(origin));
    }
    boolean verdict =
        form.first("action")
            .filter(one -> one.equals("accept") || one.equals("reject"))
            .isPresent();
    String claim = verdict ? queue.after(id).map(Statement::id).orElse("") : id;
    return Response.elsewhere("/review" + visit.query().with("claim", claim));
  }

  private static Optional<Statement> chosen(Visit visit, Queue queue) {
    return visit
        .query()
        .first("claim")
        .flatMap(visit.snapshot()::statement)
        .or(() -> queue.claims().stream().findFirst());
  }

  private static Response page(
      Visit visit, Queue queue, Optional<Statement> claim, @Nullable String wrong) {
    Phrases phrases = visit.phrases();
    return Frame.page(
        visit,
        phrases.say("Review"),
        "review.js",
        page -> {
          head(visit, page, queue, claim);
          if (wrong != null) {
            page.tags("<p class=\"wrong\" role=\"alert\">")
                .words(phrases.say(wrong))
                .tags("</p>\n");
          }
          if (claim.isPresent()) {
            new ReviewedClaim(visit, page, queue, claim.get()).write();
          } else {
            page.tags("<p class=\"none\">")
                .words(
                    phrases.say(
                        visit.snapshot().isEmpty()
                            ? "No claims yet."
                            : "Nothing is left to be reviewed here."))
                .tags("</p>\n");
          }
          new Log(visit, page).latest();
        });
  }

  private static void head(Visit visit, Markup page, Queue queue, Optional<Statement> claim) {
    Phrases phrases = visit.phrases();
    page.tags("<h1>")
        .words(phrases.say("Review"))
        .tags("</h1>\n<div class=\"queue-head\">\n<ul class=\"choices\">");
    for (String which : Queue.CHOICES) {
      page.tags("<li><a href=\"/review?which=" + which + "\"")
          .tags(which.equals(queue.which()) ? " aria-current=\"true\">" : ">")
          .words(phrases.in("queue", which))
          .tags("</a> <small>")
          .words(phrases.number(Queue.of(visit, which).claims().size()))
          .tags("</small></li>");
    }
    page.tags("</ul>\n<form method=\"post\" action=\"/review")
        .words(visit.query().toString())
        .tags("\" class=\"who\"><label>")
        .words(phrases.say("You are"))
        .tags(" <input name=\"" + REVIEWER + "\" autocomplete=\"name\" required value=\"")
        .words(reviewer(visit))
        .tags("\"></label> <button>")
        .words(phrases.say("Keep"))
        .tags("</button></form>\n</div>\n");
    claim
        .map(one -> queue.place(one.id()))
        .filter(place -> place >= 0)
        .ifPresent(
            place ->
                page.tags("<p class=\"shown\">")
                    .words(phrases.say("{0} of {1}", place + 1, queue.claims().size()))
                    .tags("</p>\n"));
  }

  /** What was decided, as another ledger takes it over. */
  public static Response export(Visit visit) {
    StringBuilder lines = new StringBuilder();
    List<Decided> decisions = visit.snapshot().account().holdings().decisions();
    for (Decided decided : decisions) {
      if (decided.decision().canBeUndone()) {
        lines.append(DecisionJson.line(decided)).append('\n');
      }
    }
    return Response.download("application/jsonl", "zicht-decisions.jsonl", lines.toString());
  }

  /** All that was decided. */
  public Response log(Visit visit) {
    return Frame.page(
        visit,
        visit.phrases().say("What was decided"),
        "",
        page -> {
          page.tags("<h1>").words(visit.phrases().say("What was decided")).tags("</h1>\n");
          new Log(visit, page).all();
        });
  }
}
