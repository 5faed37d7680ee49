package org.zicht.views.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.incident.Incident;
import org.zicht.ledger.origin.Period;
import org.zicht.ledger.policy.Figure;
import org.zicht.ledger.policy.Policy;
import org.zicht.ledger.policy.Whole;
import org.zicht.ledger.toll.Observation;
import org.zicht.ledger.toll.Overlaps;
import org.zicht.ledger.toll.TollLine;
import org.zicht.views.table.Column;
import org.zicht.views.table.Row;

/**
 * The tolls of a ledger by one policy: of each crisis and harm first the whole, then the lines that
 * are said.
 */
public final class TollsView implements LedgerView {

  private final Policy policy;

  /**
   * @param policy what figures are made by
   */
  public TollsView(Policy policy) {
    this.policy = policy;
  }

  @Override
  public String name() {
    return "tolls " + policy.name();
  }

  @Override
  public List<Column> columns() {
    return List.of(
        Column.narrow("crisis", Cells.text("crisis")),
        Column.narrow("harm", Cells.text("harm")),
        Column.wide("whom", row -> Cells.text("victims").apply(row).replace('_', ' ')),
        Column.wide("where", Cells.text("place")),
        Column.narrow("when", TollsView::when),
        Column.narrow("low", Cells.text("low")),
        Column.narrow("best", Cells.text("best")),
        Column.narrow("high", TollsView::high),
        Column.narrow("origins", Cells.text("independent_sources")),
        Column.narrow("grade", Cells.text("grade")));
  }

  private static String when(Row row) {
    return row.value("incident") == null ? "so far" : Cells.text("days").apply(row);
  }

  private static String high(Row row) {
    boolean open = row.value("low") != null && row.value("high") == null;
    return open ? "open" : Cells.text("high").apply(row);
  }

  @Override
  public String none() {
    return "No numbers of victims.";
  }

  @Override
  public List<Row> rows(Account account) {
    Overlaps overlaps = new Overlaps(account.places());
    Map<String, Whole> wholes = new HashMap<>();
    for (Whole whole : Whole.of(account.tolls(), policy, overlaps)) {
      wholes.put(whole.crisis().id() + " " + whole.harm().code(), whole);
    }
    Map<String, List<Row>> same = new HashMap<>();
    for (Overlaps.Overlap overlap : overlaps.of(account.tolls())) {
      add(same, overlap.line(), overlap.other(), overlap.reasons());
      add(same, overlap.other(), overlap.line(), overlap.reasons());
    }
    List<Row> rows = new ArrayList<>();
    for (TollLine line : account.tolls()) {
      Whole whole = wholes.remove(line.crisis().id() + " " + line.harm().code());
      if (whole != null) {
        rows.add(row(whole, account.tolls()));
      }
      rows.add(row(account, line, same.getOrDefault(line.id(), List.of())));
    }
    return rows;
  }

  private static void add(
      Map<String, List<Row>> same, TollLine line, TollLine other, List<String> reasons) {
    same.computeIfAbsent(line.id(), none -> new ArrayList<>())
        .add(Row.row().text("line", other.id()).texts("because", reasons).build());
  }

  private Row row(Whole whole, List<TollLine> all) {
    Figure figure = whole.figure();
    long origins =
        all.stream()
            .filter(whole.used()::contains)
            .flatMap(line -> line.standing().stream())
            .map(one -> one.origin().name())
            .distinct()
            .count();
    return Row.row()
        .text("line", null)
        .text("crisis", whole.crisis().id())
        .text("crisis_name", whole.crisis().name())
        .text("harm", whole.harm().code())
        .text("victims", "all")
        .text("place", "the whole crisis")
        .text("incident", null)
        .text("days", null)
        .text("policy", policy.name())
        .number("low", figure.low())
        .number("best", figure.best())
        .number("high", figure.high())
        .text("grade", figure.grade())
        .number("independent_sources", origins)
        .texts("adds_up", whole.used().stream().map(TollLine::id).toList())
        .rows("bounded_by", figure.bounds().stream().map(TollsView::reason).toList())
        .rows(
            "leaves_out",
            whole.leftOut().stream()
                .map(
                    one ->
                        Row.row().text("line", one.line().id()).text("because", one.why()).build())
                .toList())
        .rows("possibly_same", List.of())
        .rows("observations", List.of())
        .build();
  }

  private Row row(Account account, TollLine line, List<Row> same) {
    Figure figure = policy.figure(line);
    return Row.row()
        .text("line", line.id())
        .text("crisis", line.crisis().id())
        .text("crisis_name", line.crisis().name())
        .text("harm", line.harm().code())
        .text("victims", line.victims().code())
        .text("place", line.placeName())
        .text("incident", line.single().map(Incident::id).orElse(null))
        .text("days", line.single().flatMap(Incident::period).map(Period::toString).orElse(null))
        .text("policy", policy.name())
        .number("low", figure.low())
        .number("best", figure.best())
        .number("high", figure.high())
        .text("grade", figure.grade())
        .number(
            "independent_sources",
            line.standing().stream().map(one -> one.origin().name()).distinct().count())
        .texts("adds_up", List.of())
        .rows("bounded_by", figure.bounds().stream().map(TollsView::reason).toList())
        .rows("leaves_out", figure.leftOut().stream().map(TollsView::reason).toList())
        .rows("possibly_same", same)
        .rows(
            "observations",
            line.observations().stream().map(one -> observation(account, one)).toList())
        .build();
  }

  private static Row reason(Figure.Reason reason) {
    return Row.row().text("claim", reason.statement().id()).text("because", reason.why()).build();
  }

  private static Row observation(Account account, Observation one) {
    return Row.row()
        .text("claim", one.statement().id())
        .text("report", one.statement().report().id())
        .text("origin", one.origin().name())
        .truth("party", one.statement().party())
        .text("said", one.said().map(LocalDate::toString).orElse(null))
        .text("happened", one.happened().map(Period::toString).orElse(null))
        .number("min", one.count().min())
        .number("max", one.count().max())
        .text("wording", one.count().wording())
        .text("state", Words.code(one.state()))
        .text("review", Words.code(account.review(one.statement()).state()))
        .build();
  }
}
