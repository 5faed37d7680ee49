package org.zicht.views.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.json.ClaimJson;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.incident.Incident;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.review.Review;
import org.zicht.views.table.Column;
import org.zicht.views.table.Row;
import org.zicht.views.table.RowJson;

/**
 * The claims of a ledger: every field of the claim contract, and what the ledger knows beside it.
 */
public final class ClaimsView implements LedgerView {

  private final Predicate<Statement> wanted;
  private final @Nullable Predicate<Review> reviewed;
  private final ClaimJson json = new ClaimJson();

  /**
   * @param wanted which claims to show
   */
  public ClaimsView(Predicate<Statement> wanted) {
    this(wanted, null);
  }

  /**
   * @param wanted which claims to show
   * @param reviewed which of them by what was decided of them; null: all but those rejected
   */
  public ClaimsView(Predicate<Statement> wanted, @Nullable Predicate<Review> reviewed) {
    this.wanted = wanted;
    this.reviewed = reviewed;
  }

  @Override
  public String name() {
    return "claims";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.narrow("said", Cells.text("said")),
        Column.narrow("claim", Cells.text("id")),
        Column.narrow("what", ClaimsView::what),
        Column.narrow("number", ClaimsView::number),
        Column.wide("whom", row -> field(row, "target", "text")),
        Column.wide("where", row -> field(row, "place", "name")),
        Column.wide("on whose word", Cells.text("origin")));
  }

  private static String what(Row row) {
    String status = Cells.text("status").apply(row);
    String type = Cells.text("type").apply(row).replace('_', ' ');
    String what = status.equals("asserted") ? type : status + ": " + type;
    return switch (field(row, "review", "state")) {
      case "rejected" -> "rejected: " + what;
      case "corrected" -> what + " (corrected)";
      case "accepted" -> what + " (accepted)";
      default -> what;
    };
  }

  private static String number(Row row) {
    if (!(row.value("count") instanceof Row count)) {
      return "";
    }
    return Cells.range(count.value("min"), count.value("max"))
        + (Boolean.TRUE.equals(count.value("cumulative")) ? " so far" : "");
  }

  private static String field(Row row, String part, String name) {
    return row.value(part) instanceof Row nested ? Cells.text(name).apply(nested) : "";
  }

  @Override
  public String none() {
    return "No such claims.";
  }

  @Override
  public List<Row> rows(Account account) {
    Map<String, String> incidents = new HashMap<>();
    for (Incident incident : account.incidents()) {
      incident.statements().forEach(one -> incidents.put(one.id(), incident.id()));
    }
    List<Row> rows = new ArrayList<>();
    for (Statement statement : account.everyStatement()) {
      Review review = account.review(statement);
      boolean shown =
          reviewed == null ? review.state() != Review.State.REJECTED : reviewed.test(review);
      if (shown && wanted.test(statement)) {
        rows.add(row(account, statement, incidents.get(statement.id())));
      }
    }
    return rows;
  }

  private Row row(Account account, Statement statement, @Nullable String incident) {
    Claim claim = statement.claim();
    Row.Builder row = Row.row();
    RowJson.row(json.line(claim)).values().forEach(row::value);
    return row.text("said", statement.said().map(LocalDate::toString).orElse(null))
        .texts("publishers", statement.report().publishers())
        .text("copy_of", copyOf(statement))
        .text("origin", statement.origin().name())
        .text("origin_basis", Words.code(statement.origin().basis()))
        .truth("party", statement.party())
        .text("incident", incident)
        .row("review", ReviewRows.of(account, statement))
        .build();
  }

  private static @Nullable String copyOf(Statement statement) {
    return statement.story().equals(statement.report().id()) ? null : statement.story();
  }
}
