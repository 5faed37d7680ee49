package org.zicht.views.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zicht.claims.Claim;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.origin.Origin;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.review.Reviews;
import org.zicht.ledger.toll.Observation;
import org.zicht.ledger.toll.TollLine;
import org.zicht.views.table.Column;
import org.zicht.views.table.Row;

/** The origins of a ledger's claims: who says how much, and what became of it. */
public final class SourcesView implements LedgerView {

  @Override
  public String name() {
    return "sources";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.wide("who", Cells.text("origin")),
        Column.narrow("kind", row -> Cells.text("kind").apply(row).replace('_', ' ')),
        Column.narrow("grade", Cells.text("reliability")),
        Column.narrow("claims", Cells.text("claims")),
        Column.narrow("party", Cells.text("as_party")),
        Column.narrow("stories", Cells.text("stories")),
        Column.narrow("revised", Cells.text("superseded")),
        Column.narrow("withdrawn", Cells.text("retracted")),
        Column.wide("called", Cells.list("called")));
  }

  @Override
  public String none() {
    return "No sources.";
  }

  @Override
  public List<Row> rows(Account account) {
    Map<String, List<Statement>> origins = new TreeMap<>();
    for (Statement statement : account.statements()) {
      origins.computeIfAbsent(statement.origin().name(), none -> new ArrayList<>()).add(statement);
    }
    Map<String, Integer> superseded = new TreeMap<>();
    Map<String, Integer> retracted = new TreeMap<>();
    for (TollLine line : account.tolls()) {
      for (Observation one : line.observations()) {
        switch (one.state()) {
          case SUPERSEDED -> superseded.merge(one.origin().name(), 1, Integer::sum);
          case RETRACTED -> retracted.merge(one.origin().name(), 1, Integer::sum);
          case STANDING, PART, NOT_ASSERTED, REJECTED -> {}
        }
      }
    }
    List<Row> rows = new ArrayList<>();
    origins.forEach(
        (name, statements) ->
            rows.add(
                row(
                    statements,
                    superseded.getOrDefault(name, 0),
                    retracted.getOrDefault(name, 0),
                    account.reviews())));
    return rows;
  }

  private static Row row(
      List<Statement> statements, int superseded, int retracted, Reviews reviews) {
    Origin origin = statements.getFirst().origin();
    TreeSet<String> called = new TreeSet<>();
    TreeSet<String> known = new TreeSet<>();
    TreeSet<LocalDate> days = new TreeSet<>();
    TreeSet<String> stories = new TreeSet<>();
    for (Statement statement : statements) {
      List<Claim.Source> chain = statement.claim().sources();
      if (!chain.isEmpty()) {
        called.add(chain.getFirst().text());
      }
      known.add(Words.code(statement.origin().basis()));
      statement.said().ifPresent(days::add);
      stories.add(statement.story());
    }
    return Row.row()
        .text("origin", origin.name())
        .text("kind", origin.kind().code())
        .text("country", origin.country())
        .text("reliability", reviews.reliability(origin.name()).map(Enum::name).orElse(null))
        .rows(
            "grades",
            reviews.grades(origin.name()).entrySet().stream()
                .map(
                    grade ->
                        Row.row()
                            .text("by", grade.getKey())
                            .text("grade", grade.getValue().name())
                            .build())
                .toList())
        .texts("known_as", List.copyOf(known))
        .number("claims", (long) statements.size())
        .number("as_party", statements.stream().filter(Statement::party).count())
        .number("stories", (long) stories.size())
        .number("reports", statements.stream().map(one -> one.report().id()).distinct().count())
        .text("first", days.isEmpty() ? null : days.first().toString())
        .text("last", days.isEmpty() ? null : days.last().toString())
        .number("superseded", (long) superseded)
        .number("retracted", (long) retracted)
        .texts("called", List.copyOf(called))
        .build();
  }
}
