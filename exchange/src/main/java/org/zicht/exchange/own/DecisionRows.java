package org.zicht.exchange.own;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.ClaimType;
import org.zicht.json.JsonObject;
import org.zicht.ledger.entry.ClaimMark;
import org.zicht.ledger.entry.Decision;
import org.zicht.report.Span;
import org.zicht.views.table.Row;
import org.zicht.views.table.RowJson;

/** Decisions that hold in any ledger, as JSON, both ways. Pure functions. */
final class DecisionRows {

  private DecisionRows() {}

  static String line(Decision.Merged one) {
    return RowJson.line(
        begin("merged", one)
            .row("first", mark(one.first()))
            .row("second", mark(one.second()))
            .build());
  }

  static String line(Decision.Split one) {
    return RowJson.line(
        begin("split", one)
            .row("first", mark(one.first()))
            .row("second", mark(one.second()))
            .build());
  }

  static String line(Decision.Retracted one) {
    return RowJson.line(begin("retracted", one).row("first", mark(one.claim())).build());
  }

  static String line(Decision.CrisisDefined one) {
    LocalDate to = one.to();
    return RowJson.line(
        begin("crisis", one)
            .text("name", one.name())
            .text("place", one.place())
            .text("country", one.country())
            .text("from", one.from().toString())
            .text("to", to == null ? null : to.toString())
            .build());
  }

  private static Row.Builder begin(String says, Decision one) {
    return Row.row()
        .text("schema", OwnLines.DECISION)
        .text("says", says)
        .text("reason", one.reason());
  }

  private static Row mark(ClaimMark mark) {
    return Row.row()
        .text("report", mark.report())
        .text("type", mark.type().code())
        .number("start", (long) mark.words().start())
        .number("end", (long) mark.words().end())
        .build();
  }

  /**
   * The decision that an object holds.
   *
   * @throws IllegalArgumentException naming what is wrong, if it is none
   */
  static Decision decision(JsonObject json) {
    String says = json.text("says");
    String reason = json.text("reason");
    return switch (says) {
      case "merged" -> new Decision.Merged(mark(json, "first"), mark(json, "second"), reason);
      case "split" -> new Decision.Split(mark(json, "first"), mark(json, "second"), reason);
      case "retracted" -> new Decision.Retracted(mark(json, "first"), reason);
      case "crisis" ->
          new Decision.CrisisDefined(
              json.text("name"),
              json.text("place"),
              json.text("country"),
              LocalDate.parse(json.text("from")),
              day(json.textOrNull("to")),
              reason);
      default -> throw new IllegalArgumentException("no decision that can be imported: " + says);
    };
  }

  private static @Nullable LocalDate day(@Nullable String day) {
    return day == null ? null : LocalDate.parse(day);
  }

  private static ClaimMark mark(JsonObject json, String name) {
    JsonObject mark = json.objectOrNull(name);
    if (mark == null) {
      throw new IllegalArgumentException("no \"" + name + "\"");
    }
    String type = mark.text("type");
    return new ClaimMark(
        mark.text("report"),
        ClaimType.ofCode(type)
            .orElseThrow(() -> new IllegalArgumentException("no type of claim: " + type)),
        new Span((int) mark.number("start"), (int) mark.number("end")));
  }
}
