package org.zicht.views.ledger;

import java.util.List;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.review.Review;
import org.zicht.views.table.Row;

/** What people decided of claims, as values of rows. Pure functions. */
final class ReviewRows {

  private ReviewRows() {}

  /** What was decided of a statement's claim: state, corrected fields, by whom, grades, notes. */
  static Row of(Account account, Statement statement) {
    Review review = account.review(statement);
    String origin = statement.origin().name();
    return Row.row()
        .text("state", Words.code(review.state()))
        .texts("corrected", review.fields().stream().map(Words::code).toList())
        .texts("by", review.reviewers())
        .truth("disagreement", !review.disagreements().isEmpty())
        .text("grade", grade(account, review, origin))
        .rows("notes", notes(review.notes()))
        .build();
  }

  /** The grade of the origin and that of the claim, {@code C2}, {@code C} or {@code 2}; or null. */
  private static @org.jspecify.annotations.Nullable String grade(
      Account account, Review review, String origin) {
    String grade =
        account.reviews().reliability(origin).map(Enum::name).orElse("")
            + review.credibility().map(one -> one.code()).orElse("");
    return grade.isEmpty() ? null : grade;
  }

  /** Notes: by whom, when, and what. */
  static List<Row> notes(List<Decided> notes) {
    return notes.stream()
        .map(
            note ->
                Row.row()
                    .text("decision", note.id())
                    .text("by", note.by())
                    .text("at", note.at().toString())
                    .text(
                        "words",
                        note.decision()
                                instanceof org.zicht.ledger.entry.Decision.Noted(var on, var words)
                            ? words
                            : "")
                    .build())
        .toList();
  }
}
