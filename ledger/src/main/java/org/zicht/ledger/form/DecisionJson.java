package org.zicht.ledger.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.zicht.json.ClaimFromJson;
import org.zicht.json.ClaimJson;
import org.zicht.json.JsonObject;
import org.zicht.ledger.entry.ClaimMark;
import org.zicht.ledger.entry.Correction;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.entry.Grade;
import org.zicht.ledger.entry.Subject;
import org.zicht.report.Span;

/**
 * Decisions as JSON, both ways. Fields of a claim are those of the claim contract. Pure functions.
 */
public final class DecisionJson {

  /** The name of the form in which decisions are carried from one ledger to another. */
  public static final String SCHEMA = "zicht.decision/1";

  private static final JsonFactory FACTORY = new JsonFactory();

  private DecisionJson() {}

  /** One decision on one line, without the line's end, for another ledger. */
  public static String line(Decided decided) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("schema", SCHEMA);
      write(json, decided);
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
    return line.toString();
  }

  /**
   * The decision that {@link #line} wrote.
   *
   * @throws IllegalArgumentException if it is something else
   */
  public static Decided line(String line) {
    JsonObject json = JsonObject.of(line);
    if (!json.text("schema").equals(SCHEMA)) {
      throw new IllegalArgumentException("a decision of another form: " + json.text("schema"));
    }
    try {
      return decided(json);
    } catch (DateTimeParseException noTime) {
      throw new IllegalArgumentException("no time: " + noTime.getParsedString(), noTime);
    }
  }

  static void write(JsonGenerator json, Decided decided) throws IOException {
    json.writeStringField("says", "decided");
    json.writeStringField("decision", decided.id());
    json.writeStringField("by", decided.by());
    json.writeStringField("at", decided.at().toString());
    json.writeStringField("what", what(decided.decision()));
    switch (decided.decision()) {
      case Decision.Accepted(var claim) -> mark(json, "claim", claim);
      case Decision.Rejected(var claim) -> mark(json, "claim", claim);
      case Decision.Retracted(var claim) -> mark(json, "claim", claim);
      case Decision.Corrected(var claim, var correction) -> {
        mark(json, "claim", claim);
        correction(json, correction);
      }
      case Decision.Noted(var on, var words) -> {
        switch (on) {
          case Subject.OfClaim(var claim) -> mark(json, "claim", claim);
          case Subject.OfIncident(var claim) -> mark(json, "incident", claim);
          case Subject.OfReport(var report) -> json.writeStringField("report", report);
        }
        json.writeStringField("words", words);
      }
      case Decision.ClaimGraded(var claim, var grade) -> {
        mark(json, "claim", claim);
        json.writeStringField("grade", grade.code());
      }
      case Decision.OriginGraded(var origin, var grade) -> {
        json.writeStringField("origin", origin);
        json.writeStringField("grade", grade.name());
      }
      case Decision.Merged(var first, var second) -> pair(json, first, second);
      case Decision.Split(var first, var second) -> pair(json, first, second);
      case Decision.CrisisDefined crisis -> {
        json.writeStringField("name", crisis.name());
        json.writeStringField("place", crisis.place());
        json.writeStringField("country", crisis.country());
        json.writeStringField("from", crisis.from().toString());
        LocalDate to = crisis.to();
        json.writeStringField("to", to == null ? null : to.toString());
      }
      case Decision.Undone(var other) -> json.writeStringField("undoes", other);
      case Decision.Erased(var entries) -> {
        json.writeArrayFieldStart("entries");
        for (long number : entries) {
          json.writeNumber(number);
        }
        json.writeEndArray();
      }
      case Decision.Redacted(var digests) -> {
        json.writeObjectFieldStart("digests");
        for (Map.Entry<Long, String> digest : digests.entrySet()) {
          json.writeStringField(Long.toString(digest.getKey()), digest.getValue());
        }
        json.writeEndObject();
      }
    }
    json.writeStringField("reason", decided.reason());
  }

  /** What sort of decision it is, as {@code "what"} says it. */
  private static String what(Decision decision) {
    return switch (decision) {
      case Decision.Accepted one -> "accepted";
      case Decision.Corrected one -> "corrected";
      case Decision.Rejected one -> "rejected";
      case Decision.Noted one -> "noted";
      case Decision.ClaimGraded one -> "claim_graded";
      case Decision.OriginGraded one -> "origin_graded";
      case Decision.Merged one -> "merged";
      case Decision.Split one -> "split";
      case Decision.Retracted one -> "retracted";
      case Decision.CrisisDefined one -> "crisis";
      case Decision.Undone one -> "undone";
      case Decision.Erased one -> "erased";
      case Decision.Redacted one -> "redacted";
    };
  }

  private static void pair(JsonGenerator json, ClaimMark first, ClaimMark second)
      throws IOException {
    mark(json, "first", first);
    mark(json, "second", second);
  }

  private static void mark(JsonGenerator json, String name, ClaimMark mark) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("id", mark.id());
    json.writeStringField("report", mark.report());
    json.writeStringField("type", mark.type().code());
    json.writeNumberField("start", mark.words().start());
    json.writeNumberField("end", mark.words().end());
    Span target = mark.target();
    if (target != null) {
      json.writeNumberField("target_start", target.start());
      json.writeNumberField("target_end", target.end());
    }
    json.writeEndObject();
  }

  private static void correction(JsonGenerator json, Correction correction) throws IOException {
    json.writeStringField("field", correction.field().name().toLowerCase(Locale.ROOT));
    json.writeObjectFieldStart("value");
    switch (correction) {
      case Correction.Type(var type) -> json.writeStringField("type", type.code());
      case Correction.Status(var status) ->
          json.writeStringField("status", status.name().toLowerCase(Locale.ROOT));
      case Correction.Certainty(var certainty) ->
          json.writeStringField(
              "certainty", certainty == null ? null : certainty.name().toLowerCase(Locale.ROOT));
      case Correction.Unknown(var unknown) -> ClaimJson.unknown(json, unknown);
      case Correction.Actor(var actor) -> ClaimJson.participant(json, "actor", actor, false);
      case Correction.Target(var target) -> ClaimJson.participant(json, "target", target, true);
      case Correction.Count(var count) -> ClaimJson.count(json, count);
      case Correction.Place(var place) -> ClaimJson.place(json, place);
      case Correction.Time(var time) -> ClaimJson.time(json, time);
      case Correction.Sources(var sources) -> ClaimJson.sources(json, sources);
    }
    json.writeEndObject();
  }

  /** What {@link #write} wrote. */
  static Decided decided(JsonObject json) {
    return new Decided(
        json.text("decision"),
        json.text("by"),
        Instant.parse(json.text("at")),
        decision(json),
        json.text("reason"));
  }

  private static Decision decision(JsonObject json) {
    String what = json.text("what");
    return switch (what) {
      case "accepted" -> new Decision.Accepted(mark(json, "claim"));
      case "corrected" -> new Decision.Corrected(mark(json, "claim"), correction(json));
      case "rejected" -> new Decision.Rejected(mark(json, "claim"));
      case "noted" -> new Decision.Noted(subject(json), json.text("words"));
      case "claim_graded" ->
          new Decision.ClaimGraded(
              mark(json, "claim"),
              Grade.Credibility.ofCode(json.text("grade"))
                  .orElseThrow(() -> new IllegalArgumentException("no grade of a claim")));
      case "origin_graded" ->
          new Decision.OriginGraded(
              json.text("origin"),
              Grade.Reliability.ofCode(json.text("grade"))
                  .orElseThrow(() -> new IllegalArgumentException("no grade of an origin")));
      case "merged" -> new Decision.Merged(mark(json, "first"), mark(json, "second"));
      case "split" -> new Decision.Split(mark(json, "first"), mark(json, "second"));
      case "retracted" -> new Decision.Retracted(mark(json, "claim"));
      case "crisis" -> {
        String to = json.textOrNull("to");
        yield new Decision.CrisisDefined(
            json.text("name"),
            json.text("place"),
            json.text("country"),
            LocalDate.parse(json.text("from")),
            to == null ? null : LocalDate.parse(to));
      }
      case "undone" -> new Decision.Undone(json.text("undoes"));
      case "erased" -> new Decision.Erased(json.numbers("entries"));
      case "redacted" -> new Decision.Redacted(digests(object(json, "digests")));
      default -> throw new IllegalArgumentException("a decision of another sort: " + what);
    };
  }

  private static Subject subject(JsonObject json) {
    String report = json.textOrNull("report");
    if (report != null) {
      return new Subject.OfReport(report);
    }
    return json.objectOrNull("incident") == null
        ? new Subject.OfClaim(mark(json, "claim"))
        : new Subject.OfIncident(mark(json, "incident"));
  }

  private static Correction correction(JsonObject json) {
    Correction.Field field = Correction.Field.valueOf(json.text("field").toUpperCase(Locale.ROOT));
    JsonObject value = object(json, "value");
    return switch (field) {
      case TYPE -> new Correction.Type(ClaimFromJson.type(value));
      case STATUS -> new Correction.Status(ClaimFromJson.status(value));
      case CERTAINTY -> new Correction.Certainty(ClaimFromJson.certainty(value));
      case UNKNOWN -> new Correction.Unknown(ClaimFromJson.unknown(value));
      case ACTOR -> new Correction.Actor(ClaimFromJson.participant(value, "actor"));
      case TARGET -> new Correction.Target(ClaimFromJson.participant(value, "target"));
      case COUNT -> new Correction.Count(ClaimFromJson.count(value));
      case PLACE -> new Correction.Place(ClaimFromJson.place(value));
      case TIME -> new Correction.Time(ClaimFromJson.time(value));
      case SOURCES -> new Correction.Sources(ClaimFromJson.sources(value));
    };
  }

  private static Map<Long, String> digests(JsonObject object) {
    Map<Long, String> digests = new LinkedHashMap<>();
    for (String number : object.fields().keySet()) {
      digests.put(Long.valueOf(number), object.text(number));
    }
    return digests;
  }

  private static ClaimMark mark(JsonObject json, String name) {
    JsonObject mark = object(json, name);
    Long target = mark.numberOrNull("target_start");
    return new ClaimMark(
        mark.text("report"),
        ClaimFromJson.type(mark),
        new Span((int) mark.number("start"), (int) mark.number("end")),
        target == null ? null : new Span(target.intValue(), (int) mark.number("target_end")),
        mark.text("id"));
  }

  private static JsonObject object(JsonObject json, String name) {
    JsonObject object = json.objectOrNull(name);
    if (object == null) {
      throw new IllegalArgumentException("no \"" + name + "\"");
    }
    return object;
  }
}
