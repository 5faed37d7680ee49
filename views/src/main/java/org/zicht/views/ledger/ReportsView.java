package org.zicht.views.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.copy.CopyFinder;
import org.zicht.ledger.entry.InputFailed;
import org.zicht.ledger.entry.Publication;
import org.zicht.ledger.holdings.HeldReport;
import org.zicht.views.table.Column;
import org.zicht.views.table.Row;

/** The reports of a ledger, then the inputs that could not be read. */
public final class ReportsView implements LedgerView {

  @Override
  public String name() {
    return "reports";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.narrow("published", Cells.text("published")),
        Column.narrow("report", Cells.text("report")),
        Column.wide("publisher", Cells.list("publishers")),
        Column.narrow("in", Cells.text("language")),
        Column.narrow("claims", Cells.text("claims")),
        Column.wide("title", ReportsView::title));
  }

  private static String title(Row row) {
    String failed = Cells.text("failed").apply(row);
    if (!failed.isEmpty()) {
      return "not read: " + Cells.text("input").apply(row) + ": " + failed;
    }
    String copy = Cells.text("copy_of").apply(row);
    return Cells.text("title").apply(row) + (copy.isEmpty() ? "" : " (copy of " + copy + ")");
  }

  @Override
  public String none() {
    return "No reports yet: zicht add FILE";
  }

  @Override
  public List<Row> rows(Account account) {
    Map<String, HeldReport> originals = new HashMap<>();
    for (CopyFinder.Group group : account.copies()) {
      group.copies().forEach(copy -> originals.put(copy.id(), group.original()));
    }
    List<Row> rows = new ArrayList<>();
    for (HeldReport report : account.holdings().reports()) {
      HeldReport original = originals.get(report.id());
      rows.add(
          Row.row()
              .text("report", report.id())
              .text("sha256", report.sha256())
              .text("published", report.published().map(LocalDate::toString).orElse(null))
              .texts("publishers", report.publishers())
              .texts("urls", urls(report))
              .text("title", report.title())
              .text("language", report.language().code())
              .texts("credits", report.credits())
              .text("copy_of", original == null ? null : original.id())
              .number("claims", (long) report.claims().size())
              .text("fetched", report.fetched().toString())
              .text("reader", report.reader())
              .rows("notes", ReviewRows.notes(account.reviews().onReport(report.id())))
              .text("input", null)
              .text("failed", null)
              .build());
    }
    for (InputFailed failed : account.holdings().failures()) {
      rows.add(Row.row().text("input", failed.input()).text("failed", failed.reason()).build());
    }
    return rows;
  }

  private static List<String> urls(HeldReport report) {
    return report.publications().stream()
        .map(Publication::url)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }
}
