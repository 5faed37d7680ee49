package org.zicht.views.ledger;

import java.time.LocalDate;
import java.util.List;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.contradiction.Contradiction;
import org.zicht.ledger.origin.Statement;
import org.zicht.views.table.Column;
import org.zicht.views.table.Row;

/** What origins say against each other. */
public final class ContradictionsView implements LedgerView {

  @Override
  public String name() {
    return "contradictions";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.narrow("about", Cells.text("about")),
        Column.narrow("on", Cells.text("subject")),
        Column.wide("what", Cells.text("what")),
        Column.wide("says", row -> side(row, "first")),
        Column.wide("against", row -> side(row, "second")));
  }

  private static String side(Row row, String name) {
    return row.value(name) instanceof Row side
        ? Cells.text("origin").apply(side) + ", " + Cells.text("said").apply(side)
        : "";
  }

  @Override
  public String none() {
    return "No contradictions.";
  }

  @Override
  public List<Row> rows(Account account) {
    return account.contradictions().stream().map(ContradictionsView::row).toList();
  }

  /** A contradiction as a row. */
  static Row row(Contradiction contradiction) {
    return Row.row()
        .text("about", contradiction.about().code())
        .text("subject", contradiction.subject())
        .text("type", contradiction.first().claim().type().code())
        .text("what", contradiction.what())
        .row("first", told(contradiction.first()))
        .row("second", told(contradiction.second()))
        .build();
  }

  /** A statement in short: which claim, in which report, on whose word, when, in which words. */
  static Row told(Statement statement) {
    return Row.row()
        .text("claim", statement.id())
        .text("report", statement.report().id())
        .text("origin", statement.origin().name())
        .truth("party", statement.party())
        .text("said", statement.said().map(LocalDate::toString).orElse(null))
        .text("quote", statement.claim().trigger().quote())
        .build();
  }
}
