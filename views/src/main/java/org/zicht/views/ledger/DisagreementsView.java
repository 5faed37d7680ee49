package org.zicht.views.ledger;

import java.util.ArrayList;
import java.util.List;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.review.Disagreement;
import org.zicht.ledger.review.Review;
import org.zicht.views.table.Column;
import org.zicht.views.table.Row;

/** The claims on which reviewers differ, and how. */
public final class DisagreementsView implements LedgerView {

  @Override
  public String name() {
    return "disagreements";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.narrow("claim", Cells.text("claim")),
        Column.narrow("on", Cells.text("about")),
        Column.wide("the one", row -> side(row, "first")),
        Column.wide("the other", row -> side(row, "second")),
        Column.wide("words", row -> "“" + Cells.text("quote").apply(row) + "”"));
  }

  private static String side(Row row, String name) {
    return row.value(name) instanceof Row side ? Cells.text("sentence").apply(side) : "";
  }

  @Override
  public String none() {
    return "No reviewers differ.";
  }

  @Override
  public List<Row> rows(Account account) {
    Deeds deeds = new Deeds(account);
    List<Row> rows = new ArrayList<>();
    for (Review review : account.reviews().disputed()) {
      for (Disagreement one : review.disagreements()) {
        rows.add(
            Row.row()
                .text("claim", review.claim().id())
                .text("report", review.claim().report())
                .text("about", Deeds.about(one))
                .text("field", one.about().map(Words::code).orElse(null))
                .text("quote", review.read().trigger().quote())
                .row("first", side(one.first(), deeds))
                .row("second", side(one.second(), deeds))
                .build());
      }
    }
    return rows;
  }

  private static Row side(Decided decided, Deeds deeds) {
    return Row.row()
        .text("decision", decided.id())
        .text("by", decided.by())
        .text("at", decided.at().toString())
        .text("sentence", deeds.sentence(decided))
        .build();
  }
}
