package org.zicht.exchange.own;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.exchange.format.Exported;
import org.zicht.exchange.format.Losses;
import org.zicht.json.ClaimJson;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.entry.InputFailed;
import org.zicht.ledger.entry.Publication;
import org.zicht.ledger.form.DecisionJson;
import org.zicht.ledger.holdings.HeldReport;
import org.zicht.ledger.incident.Incident;
import org.zicht.ledger.origin.Statement;
import org.zicht.views.table.Row;
import org.zicht.views.table.RowJson;

/**
 * What a ledger holds, as JSON objects: each report before its claims, then what could not be read
 * and what was decided. A claim has the fields of the claim contract and, behind them, what the
 * ledger derives: {@code said}, {@code publishers}, {@code copy_of}, {@code origin}, {@code
 * origin_basis}, {@code party}, {@code incident}, and {@code review}: what people made of it; the
 * claim itself is as it was read. {@code masked} lists the parts without their names.
 */
final class OwnLines {

  static final String REPORT = "zicht.report/1";
  static final String FAILURE = "zicht.failure/1";
  static final String DECISION = DecisionJson.SCHEMA;

  /** Takes lines in order. */
  interface Taker {
    void take(String line) throws IOException;
  }

  private final Exported exported;
  private final ClaimJson json = new ClaimJson();
  private final Map<String, Statement> statements = new HashMap<>();
  private final Map<String, String> incidents = new HashMap<>();

  OwnLines(Exported exported) {
    this.exported = exported;
    exported.account().everyStatement().forEach(one -> statements.put(one.id(), one));
    for (Incident incident : exported.account().incidents()) {
      incident.statements().forEach(one -> incidents.put(one.id(), incident.id()));
    }
  }

  /** Hands over every line. */
  void each(Taker taker, Losses losses) throws IOException {
    for (HeldReport report : exported.account().holdings().reports()) {
      taker.take(report(report));
      for (Claim claim : report.claims()) {
        taker.take(claim(claim));
      }
      if (!exported.masked().ofReport(report.id()).isEmpty()) {
        losses.lost(
            "report",
            "has names of private persons, which are masked (--with-names shows them)",
            "have names of private persons, which are masked (--with-names shows them)");
      }
    }
    for (InputFailed failed : exported.account().holdings().failures()) {
      taker.take(
          RowJson.line(
              Row.row()
                  .text("schema", FAILURE)
                  .text("input", failed.input())
                  .text("reason", failed.reason())
                  .build()));
    }
    for (Decided decided : exported.account().holdings().decisions()) {
      boolean ofThisFile =
          decided.decision() instanceof Decision.Erased
              || decided.decision() instanceof Decision.Redacted;
      if (ofThisFile) {
        losses.lost(
            "decision",
            "to erase or redact is of this file's entries and stays here",
            "to erase or redact are of this file's entries and stay here");
      } else {
        taker.take(DecisionJson.line(decided));
      }
    }
  }

  private String report(HeldReport report) {
    List<Row> publications = report.publications().stream().map(OwnLines::publication).toList();
    return RowJson.line(
        Row.row()
            .text("schema", REPORT)
            .text("report", report.id())
            .text("sha256", report.sha256())
            .text("language", report.language().code())
            .truth("titled", report.titled())
            .texts("credits", report.credits())
            .text("reader", report.reader())
            .text("fetched", report.fetched().toString())
            .rows("publications", publications)
            .texts("masked", exported.masked().ofReport(report.id()))
            .text("text", report.text())
            .build());
  }

  private static Row publication(Publication one) {
    LocalDate published = one.published();
    return Row.row()
        .text("publisher", one.publisher())
        .text("url", one.url())
        .text("title", one.title())
        .text("published", published == null ? null : published.toString())
        .build();
  }

  private String claim(Claim claim) {
    Statement statement = statements.get(claim.id());
    String line = json.line(claim);
    if (statement == null) {
      return line;
    }
    String more =
        RowJson.line(
            Row.row()
                .text("said", statement.said().map(LocalDate::toString).orElse(null))
                .texts("publishers", statement.report().publishers())
                .text("copy_of", copyOf(statement))
                .text("origin", statement.origin().name())
                .text("origin_basis", code(statement.origin().basis()))
                .truth("party", statement.party())
                .text("incident", incidents.get(claim.id()))
                .text("review", code(exported.account().review(statement).state()))
                .texts("masked", exported.masked().ofClaim(claim.id()))
                .build());
    return line.substring(0, line.length() - 1) + "," + more.substring(1);
  }

  private static @Nullable String copyOf(Statement statement) {
    return statement.story().equals(statement.report().id()) ? null : statement.story();
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT);
  }
}
