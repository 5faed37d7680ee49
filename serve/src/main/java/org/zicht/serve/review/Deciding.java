package org.zicht.serve.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.account.Corrections;
import org.zicht.ledger.account.Reviewer;
import org.zicht.ledger.account.Wish;
import org.zicht.ledger.entry.ClaimMark;
import org.zicht.ledger.entry.Correction;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.entry.Grade;
import org.zicht.ledger.entry.Subject;
import org.zicht.ledger.form.DecisionJson;
import org.zicht.ledger.origin.Statement;
import org.zicht.report.Span;
import org.zicht.serve.desk.Desk;
import org.zicht.serve.desk.Snapshot;
import org.zicht.serve.web.Query;
import org.zicht.text.place.Gazetteer;

/** From a form that was sent to decisions in the ledger, or to what is wrong with it. */
final class Deciding {

  /** Loaded when the first place is corrected. */
  private static final class Places {
    private static final Gazetteer GAZETTEER = Gazetteer.load();
  }

  /** What came of it. */
  sealed interface Outcome {

    /** It was decided. */
    record Done() implements Outcome {}

    /**
     * Nothing was decided.
     *
     * @param why what is wrong and what to do
     */
    record Refused(String why) implements Outcome {}
  }

  private final Desk desk;
  private final Clock clock;

  Deciding(Desk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
  }

  /** Does what a form asks for. */
  Outcome of(Snapshot snapshot, String who, Query form) {
    String action = form.first("action").orElse("");
    String reason = form.first("reason").orElse("");
    try {
      return switch (action) {
        case "undo" -> undo(snapshot, who, form.first("decision").orElse(""), reason);
        case "grade-origin" -> gradeOrigin(snapshot, who, form, reason);
        case "import" -> imported(form.first("decisions").orElse(""));
        case "strike" -> strike(who, form, reason);
        default ->
            snapshot
                .statement(form.first("claim").orElse(""))
                .map(one -> onClaim(snapshot, one, who, action, form, reason))
                .orElseGet(() -> new Outcome.Refused("There is no such claim any more."));
      };
    } catch (IllegalArgumentException wrong) {
      return new Outcome.Refused("Refused: " + wrong.getMessage() + ".");
    }
  }

  private Outcome onClaim(
      Snapshot snapshot, Statement one, String who, String action, Query form, String reason) {
    Account account = snapshot.account();
    ClaimMark mark = account.mark(one);
    return switch (action) {
      case "accept" -> decide(who, new Decision.Accepted(mark), reason);
      case "reject" ->
          reason.isBlank()
              ? new Outcome.Refused("Say why it is rejected.")
              : decide(who, new Decision.Rejected(mark), reason);
      case "note" ->
          form.first("words")
              .map(
                  words ->
                      decide(who, new Decision.Noted(new Subject.OfClaim(mark), words), reason))
              .orElseGet(() -> new Outcome.Refused("The note says nothing."));
      case "grade" ->
          Grade.Credibility.ofCode(form.first("grade").orElse(""))
              .map(grade -> decide(who, new Decision.ClaimGraded(mark, grade), reason))
              .orElseGet(() -> new Outcome.Refused("Choose a grade from 1 to 6."));
      case "correct" -> correct(one, mark, who, form, reason);
      case "merge", "split" -> pair(snapshot, mark, who, action, form, reason);
      default -> new Outcome.Refused("Nothing was chosen.");
    };
  }

  private Outcome pair(
      Snapshot snapshot, ClaimMark mark, String who, String action, Query form, String reason) {
    Optional<Statement> other =
        snapshot.statement(form.first("other").orElse("").replaceAll(".*/|.*#c-", ""));
    if (other.isEmpty()) {
      return new Outcome.Refused("Give the other claim: its id, or the address of its page.");
    }
    ClaimMark second = snapshot.account().mark(other.get());
    return decide(
        who,
        action.equals("merge")
            ? new Decision.Merged(mark, second)
            : new Decision.Split(mark, second),
        reason);
  }

  private Outcome correct(Statement one, ClaimMark mark, String who, Query form, String reason) {
    Optional<Correction.Field> field = field(form.first("field").orElse(""));
    if (field.isEmpty()) {
      return new Outcome.Refused("Choose which field is to be corrected.");
    }
    String text = one.report().text();
    Span words = null;
    Optional<String> start = form.first("start").filter(value -> value.matches("\\d{1,9}"));
    Optional<String> end = form.first("end").filter(value -> value.matches("\\d{1,9}"));
    if (start.isPresent() && end.isPresent()) {
      int from = Integer.parseInt(start.get());
      int to = Integer.parseInt(end.get());
      if (from >= to || to > text.length()) {
        return new Outcome.Refused("These words do not stand in the report.");
      }
      words = new Span(from, to);
    } else if (form.first("words").isPresent()) {
      Optional<Span> found =
          Wish.find(text, form.first("words").orElse(""), one.claim().trigger().span());
      if (found.isEmpty()) {
        return new Outcome.Refused("These words do not stand in the report, letter by letter.");
      }
      words = found.get();
    }
    Wish wish =
        new Wish(
            field.get(),
            words,
            form.first("value").orElse(null),
            form.first("kind").orElse(null),
            form.first("name").orElse(null),
            null,
            null,
            null,
            null);
    return switch (new Corrections(Places.GAZETTEER, one.report(), one.claim()).of(wish)) {
      case Corrections.Outcome.Made(var correction) ->
          decide(who, new Decision.Corrected(mark, correction), reason);
      case Corrections.Outcome.Refused(var why) -> new Outcome.Refused("Refused: " + why + ".");
    };
  }

  private static Optional<Correction.Field> field(String name) {
    try {
      return Optional.of(Correction.Field.valueOf(name.toUpperCase(Locale.ROOT)));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private Outcome gradeOrigin(Snapshot snapshot, String who, Query form, String reason) {
    String origin = form.first("origin").orElse("");
    Optional<Grade.Reliability> grade = Grade.Reliability.ofCode(form.first("grade").orElse(""));
    if (grade.isEmpty() || !snapshot.origins().containsKey(origin)) {
      return new Outcome.Refused("Choose a source and a grade from A to F.");
    }
    return decide(who, new Decision.OriginGraded(origin, grade.get()), reason);
  }

  private Outcome undo(Snapshot snapshot, String who, String id, String reason) {
    Optional<Decided> undone =
        desk.with(
            store ->
                id.isEmpty()
                    ? Optional.empty()
                    : new Reviewer(store, who, clock).undo(snapshot.account(), id, reason));
    return undone.isPresent()
        ? new Outcome.Done()
        : new Outcome.Refused("There is nothing to undo.");
  }

  private Outcome imported(String lines) {
    List<Decided> decisions = new ArrayList<>();
    int number = 0;
    for (String line : lines.lines().toList()) {
      number++;
      if (!line.isBlank()) {
        try {
          decisions.add(DecisionJson.line(line));
        } catch (IllegalArgumentException noDecision) {
          return new Outcome.Refused(
              "Line " + number + " is no decision as zicht decisions export writes it.");
        }
      }
    }
    int unused = desk.with(store -> new Reviewer(store, "", clock).takeOver(decisions));
    return new Outcome.Done();
  }

  private Outcome strike(String who, Query form, String reason) {
    String words = form.first("words").orElse("");
    if (words.length() < 2 || form.first("sure").isEmpty()) {
      return new Outcome.Refused(
          "Give the words, and say that they are to go for good: it cannot be undone.");
    }
    int struck = desk.with(store -> new Reviewer(store, who, clock).redact(words, reason));
    return struck == 0
        ? new Outcome.Refused("These words stand nowhere in the ledger.")
        : new Outcome.Done();
  }

  private Outcome decide(String who, Decision decision, String reason) {
    Decided unused = desk.with(store -> new Reviewer(store, who, clock).decide(decision, reason));
    return new Outcome.Done();
  }
}
