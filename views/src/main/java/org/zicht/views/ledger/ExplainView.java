package org.zicht.views.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.contradiction.Contradiction;
import org.zicht.ledger.entry.Correction;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.incident.Incident;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.policy.Figure;
import org.zicht.ledger.policy.Policies;
import org.zicht.ledger.policy.Policy;
import org.zicht.ledger.review.Disagreement;
import org.zicht.ledger.review.Review;
import org.zicht.ledger.toll.Observation;
import org.zicht.ledger.toll.TollLine;
import org.zicht.views.table.Column;
import org.zicht.views.table.Row;
import org.zicht.views.table.Table;

/** All that the ledger makes of one claim, as rows: what, and why. */
public final class ExplainView {

  private final Statement statement;

  /**
   * @param statement the claim
   */
  public ExplainView(Statement statement) {
    this.statement = statement;
  }

  /** The rows. */
  public Table table(Account account) {
    List<Row> rows = new ArrayList<>();
    rows.add(
        row(
            "origin",
            statement.origin().name(),
            "known as "
                + Words.code(statement.origin().basis())
                + (statement.party() ? "; a party to it" : "")));
    rows.add(
        row(
            "said",
            statement.said().map(LocalDate::toString).orElse("not known"),
            "in report "
                + statement.report().id()
                + ", published by "
                + String.join(", ", statement.report().publishers())));
    if (!statement.story().equals(statement.report().id())) {
      rows.add(row("copy", statement.story(), "the report is a copy of that one"));
    }
    statement
        .repeated()
        .ifPresent(
            id -> rows.add(row("repeats", id, "the report says again what it attributes there")));
    reviewed(account, rows);
    incident(account, rows);
    account.tolls().forEach(line -> toll(line, rows));
    for (Contradiction one : account.contradictions()) {
      boolean first = one.first().id().equals(statement.id());
      if (first || one.second().id().equals(statement.id())) {
        Statement other = first ? one.second() : one.first();
        rows.add(
            row(
                "contradiction",
                one.about().code() + ": " + one.what(),
                "claim " + other.id() + " by " + other.origin().name()));
      }
    }
    return Table.of(
        List.of(
            Column.narrow("", Cells.text("what")),
            Column.wide("", Cells.text("value")),
            Column.wide("", Cells.text("because"))),
        rows,
        "");
  }

  private void reviewed(Account account, List<Row> rows) {
    Review review = account.review(statement);
    Deeds deeds = new Deeds(account);
    if (review.isTouched()) {
      rows.add(
          row(
              "review",
              Words.code(review.state()),
              review.state() == Review.State.REJECTED
                  ? "nothing is derived of it"
                  : review.fields().isEmpty()
                      ? "it stands as it was read"
                      : "it stands as corrected"));
    }
    for (Correction.Field field : review.fields()) {
      rows.add(
          row(
              Deeds.field(field),
              Deeds.value(review.claim(), field),
              "was read: " + Deeds.value(review.read(), field)));
    }
    for (Decided one : review.decisions()) {
      rows.add(
          row(
              "decision",
              one.id() + ", " + LogView.minute(one.at().toString()),
              deeds.sentence(one)));
    }
    for (Disagreement one : review.disagreements()) {
      rows.add(
          row(
              "differ",
              "on " + Deeds.about(one),
              one.first().by()
                  + " ("
                  + one.first().id()
                  + ") and "
                  + one.second().by()
                  + " ("
                  + one.second().id()
                  + ")"));
    }
    account
        .reviews()
        .reliability(statement.origin().name())
        .ifPresent(
            grade -> rows.add(row("grade", grade.name(), "the origin is " + grade.meaning())));
    review
        .credibility()
        .ifPresent(
            grade -> rows.add(row("grade", grade.code(), "the claim is " + grade.meaning())));
  }

  private void incident(Account account, List<Row> rows) {
    for (Incident incident : account.incidents()) {
      for (Incident.Member member : incident.members()) {
        if (member.statement().id().equals(statement.id())) {
          rows.add(
              row(
                  "incident",
                  incident.id() + " with " + incident.members().size() + " claims",
                  member.reasons().isEmpty()
                      ? "it says most exactly where and when"
                      : String.join("; ", member.reasons())));
        }
      }
    }
  }

  private void toll(TollLine line, List<Row> rows) {
    for (Observation one : line.observations()) {
      if (!one.statement().id().equals(statement.id())) {
        continue;
      }
      rows.add(
          row(
              "toll",
              line.id() + " " + line.victims().plain() + ", " + line.placeName(),
              Words.code(one.state())));
      for (Policy policy : Policies.all()) {
        Figure figure = policy.figure(line);
        figure(policy, figure.bounds(), rows);
        figure(policy, figure.leftOut(), rows);
      }
    }
  }

  private void figure(Policy policy, List<Figure.Reason> reasons, List<Row> rows) {
    for (Figure.Reason reason : reasons) {
      if (reason.statement().id().equals(statement.id()) && !reason.why().isEmpty()) {
        rows.add(row("policy", policy.name(), reason.why()));
      }
    }
  }

  private static Row row(String what, String value, String because) {
    return Row.row().text("what", what).text("value", value).text("because", because).build();
  }
}
