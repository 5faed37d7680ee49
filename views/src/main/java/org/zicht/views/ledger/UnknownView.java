package org.zicht.views.ledger;

import java.util.List;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.origin.Period;
import org.zicht.ledger.unknown.Gap;
import org.zicht.views.table.Column;
import org.zicht.views.table.Row;

/** What is not known. */
public final class UnknownView implements LedgerView {

  @Override
  public String name() {
    return "unknown";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.narrow("how", Cells.text("sort")),
        Column.narrow("days", Cells.text("days")),
        Column.narrow("on", Cells.text("subject")),
        Column.wide("where", Cells.text("place")),
        Column.wide("not known", Cells.list("what")),
        Column.wide("words", UnknownView::words));
  }

  private static String words(Row row) {
    return Cells.rows(row, "told").stream()
        .findFirst()
        .map(one -> "“" + Cells.text("quote").apply(one) + "”")
        .orElse("");
  }

  @Override
  public String none() {
    return "Nothing is said not to be known.";
  }

  @Override
  public List<Row> rows(Account account) {
    return account.gaps().stream().map(UnknownView::row).toList();
  }

  private static Row row(Gap gap) {
    return Row.row()
        .text("sort", gap.sort().code())
        .text("subject", gap.subject().isEmpty() ? null : gap.subject())
        .texts("what", gap.what())
        .text("place", gap.place().isEmpty() ? null : gap.place())
        .text("days", gap.days().map(Period::toString).orElse(null))
        .rows("told", gap.statements().stream().map(ContradictionsView::told).toList())
        .build();
  }
}
