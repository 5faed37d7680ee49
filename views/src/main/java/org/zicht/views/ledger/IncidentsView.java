package org.zicht.views.ledger;

import java.util.ArrayList;
import java.util.List;
import org.zicht.claims.Claim;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.incident.Incident;
import org.zicht.ledger.origin.Origin;
import org.zicht.ledger.origin.Period;
import org.zicht.ledger.origin.Statement;
import org.zicht.views.table.Column;
import org.zicht.views.table.Row;

/** The incidents of a ledger, with the reasons for every join. */
public final class IncidentsView implements LedgerView {

  @Override
  public String name() {
    return "incidents";
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.narrow("days", Cells.text("days")),
        Column.narrow("incident", Cells.text("incident")),
        Column.wide("what", row -> Cells.list("types").apply(row).replace('_', ' ')),
        Column.wide("where", Cells.text("place")),
        Column.narrow("claims", Cells.text("claims")),
        Column.narrow("reports", Cells.text("reports")),
        Column.narrow("origins", Cells.text("independent_sources")),
        Column.wide("on whose word", Cells.list("origins")));
  }

  @Override
  public String none() {
    return "No incidents.";
  }

  @Override
  public List<Row> rows(Account account) {
    List<Row> rows = new ArrayList<>();
    for (Incident incident : account.incidents()) {
      rows.add(row(account, incident));
    }
    return rows;
  }

  private static Row row(Account account, Incident incident) {
    List<Origin> origins = incident.origins();
    List<Row> members = new ArrayList<>();
    List<Decided> notes = new ArrayList<>();
    for (Incident.Member member : incident.members()) {
      Statement statement = member.statement();
      notes.addAll(account.reviews().onIncidentOf(statement.id()));
      members.add(
          Row.row()
              .text("claim", statement.id())
              .text("report", statement.report().id())
              .text("type", statement.claim().type().code())
              .text("status", Words.code(statement.claim().status()))
              .text("origin", statement.origin().name())
              .truth("party", statement.party())
              .text("review", Words.code(account.review(statement).state()))
              .texts("because", member.reasons())
              .build());
    }
    Claim.Where place = incident.place();
    return Row.row()
        .text("incident", incident.id())
        .text("family", incident.family().code())
        .texts("types", incident.types().stream().map(type -> type.code()).toList())
        .text("days", incident.period().map(Period::toString).orElse(null))
        .truth("days_stated", incident.period().map(Period::stated).orElse(false))
        .text("place", Words.place(place))
        .text("country", place == null ? null : place.country())
        .text("gazetteer", place == null ? null : place.gazetteer())
        .number("claims", (long) incident.members().size())
        .number("reports", (long) incident.reports())
        .number("independent_sources", (long) origins.size())
        .texts("origins", origins.stream().map(Origin::name).toList())
        .rows("members", members)
        .rows("notes", ReviewRows.notes(notes))
        .build();
  }
}
