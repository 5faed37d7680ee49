package org.zicht.views.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.entry.ClaimsRead;
import org.zicht.ledger.entry.Content;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Entry;
import org.zicht.ledger.entry.InputFailed;
import org.zicht.ledger.entry.Publication;
import org.zicht.ledger.entry.ReportAdded;
import org.zicht.views.table.Column;
import org.zicht.views.table.Row;

/** The entries of a ledger as sentences: what was added, and who decided what, when and why. */
public final class LogView {

  /** The length of a time to the minute in ISO 8601. */
  private static final int MINUTE = 16;

  private final Account account;
  private final Deeds deeds;
  private final Set<String> lost = new HashSet<>();

  /**
   * @param account the account of the ledger whose entries these are
   */
  public LogView(Account account) {
    this.account = account;
    this.deeds = new Deeds(account);
    account.lost().forEach(one -> lost.add(one.id()));
  }

  /** What a terminal shows of a row. */
  public static List<Column> columns() {
    return List.of(
        Column.narrow("entry", Cells.text("entry")),
        Column.narrow("when", row -> minute(Cells.text("at").apply(row))),
        Column.narrow("decision", Cells.text("decision")),
        Column.wide("what", LogView::told));
  }

  /** '2026-11-30 15:36', in UTC. */
  static String minute(String at) {
    return at.length() < MINUTE ? at : at.substring(0, MINUTE).replace('T', ' ');
  }

  private static String told(Row row) {
    String sentence = Cells.text("sentence").apply(row);
    return switch (Cells.text("state").apply(row)) {
      case "undone" -> sentence + " (undone)";
      case "lost" -> sentence + " (finds nothing any more)";
      default -> sentence;
    };
  }

  /** One entry. */
  public Row row(Entry entry) {
    Row.Builder row =
        Row.row().number("entry", entry.number()).text("kind", Words.code(entry.kind()));
    Optional<Content> said = entry.said();
    if (said.isPresent() && said.get() instanceof Decided decided) {
      return row.text("at", decided.at().toString())
          .text("added", entry.added().toString())
          .text("decision", decided.id())
          .text("by", decided.by().isEmpty() ? null : decided.by())
          .text("what", deeds.what(decided.decision()))
          .text("reason", decided.reason().isEmpty() ? null : decided.reason())
          .text("state", state(decided))
          .text("sentence", deeds.sentence(decided))
          .build();
    }
    return row.text("at", entry.added().toString())
        .text("added", entry.added().toString())
        .text("decision", null)
        .text("by", null)
        .text("what", null)
        .text("reason", null)
        .text("state", null)
        .text("sentence", said.map(LogView::sentence).orElse("What stood here was erased"))
        .build();
  }

  private String state(Decided decided) {
    if (!account.reviews().counts(decided)) {
      return "undone";
    }
    return lost.contains(decided.id()) ? "lost" : "counts";
  }

  private static String sentence(Content content) {
    return switch (content) {
      case ReportAdded report -> {
        Publication where = report.publication();
        yield "Report "
            + report.report()
            + " was added from "
            + report.input()
            + (where.publisher() == null ? "" : ", published by " + where.publisher())
            + (where.published() == null ? "" : " on " + where.published());
      }
      case ClaimsRead read ->
          "Zicht "
              + read.reader()
              + " read "
              + read.claims().size()
              + (read.claims().size() == 1 ? " claim" : " claims")
              + " in report "
              + read.report();
      case InputFailed failed -> failed.input() + " could not be read: " + failed.reason();
      case Decided decided -> decided.id();
    };
  }
}
