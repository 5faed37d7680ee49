package org.zicht.ledger.sqlite;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.ClaimType;
import org.zicht.json.ClaimFromJson;
import org.zicht.json.ClaimJson;
import org.zicht.json.JsonObject;
import org.zicht.ledger.entry.ClaimMark;
import org.zicht.ledger.entry.ClaimsRead;
import org.zicht.ledger.entry.Content;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.entry.InputFailed;
import org.zicht.ledger.entry.Publication;
import org.zicht.ledger.entry.ReportAdded;
import org.zicht.report.Span;
import org.zicht.text.Language;

/** What entries say, as JSON in UTF-8, both ways. Thread-safe. */
final class EntryJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final ClaimJson claims = new ClaimJson();

  /** Writes {@code content}: the same content gives the same bytes. */
  byte[] bytes(Content content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = FACTORY.createGenerator(bytes)) {
      json.writeStartObject();
      switch (content) {
        case ReportAdded report -> report(json, report);
        case ClaimsRead read -> claims(json, read);
        case InputFailed failed -> {
          json.writeStringField("says", "failed");
          json.writeStringField("input", failed.input());
          json.writeStringField("reason", failed.reason());
        }
        case Decision decision -> decision(json, decision);
      }
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
    return bytes.toByteArray();
  }

  private static void report(JsonGenerator json, ReportAdded report) throws IOException {
    json.writeStringField("says", "report");
    json.writeStringField("telling", report.telling());
    json.writeStringField("report", report.report());
    json.writeStringField("sha256", report.sha256());
    json.writeStringField("input", report.input());
    json.writeStringField("publisher", report.publication().publisher());
    json.writeStringField("url", report.publication().url());
    json.writeStringField("title", report.publication().title());
    json.writeStringField("published", day(report.publication().published()));
    json.writeStringField("fetched", report.fetched().toString());
    json.writeStringField("language", report.language().code());
    json.writeArrayFieldStart("credits");
    for (String credit : report.credits()) {
      json.writeString(credit);
    }
    json.writeEndArray();
    json.writeBooleanField("titled", report.titled());
    json.writeStringField("text", report.text());
  }

  private void claims(JsonGenerator json, ClaimsRead read) throws IOException {
    json.writeStringField("says", "claims");
    json.writeStringField("telling", read.telling());
    json.writeStringField("report", read.report());
    json.writeStringField("reader", read.reader());
    json.writeArrayFieldStart("claims");
    for (var claim : read.claims()) {
      claims.write(json, claim);
    }
    json.writeEndArray();
  }

  private static void decision(JsonGenerator json, Decision decision) throws IOException {
    switch (decision) {
      case Decision.Merged merged -> {
        json.writeStringField("says", "merged");
        mark(json, "first", merged.first());
        mark(json, "second", merged.second());
      }
      case Decision.Split split -> {
        json.writeStringField("says", "split");
        mark(json, "first", split.first());
        mark(json, "second", split.second());
      }
      case Decision.Retracted retracted -> {
        json.writeStringField("says", "retracted");
        mark(json, "claim", retracted.claim());
      }
      case Decision.CrisisDefined crisis -> {
        json.writeStringField("says", "crisis");
        json.writeStringField("name", crisis.name());
        json.writeStringField("place", crisis.place());
        json.writeStringField("country", crisis.country());
        json.writeStringField("from", crisis.from().toString());
        json.writeStringField("to", day(crisis.to()));
      }
      case Decision.Erased erased -> {
        json.writeStringField("says", "erased");
        json.writeArrayFieldStart("entries");
        for (long number : erased.entries()) {
          json.writeNumber(number);
        }
        json.writeEndArray();
      }
      case Decision.Redacted redacted -> {
        json.writeStringField("says", "redacted");
        json.writeObjectFieldStart("digests");
        for (Map.Entry<Long, String> digest : redacted.digests().entrySet()) {
          json.writeStringField(Long.toString(digest.getKey()), digest.getValue());
        }
        json.writeEndObject();
      }
    }
    json.writeStringField("reason", decision.reason());
  }

  private static void mark(JsonGenerator json, String name, ClaimMark mark) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeStringField("report", mark.report());
    json.writeStringField("type", mark.type().code());
    json.writeNumberField("start", mark.words().start());
    json.writeNumberField("end", mark.words().end());
    json.writeEndObject();
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  /**
   * Reads what {@link #bytes} wrote.
   *
   * @throws IllegalArgumentException if it is something else
   */
  Content content(byte[] bytes) {
    JsonObject json = JsonObject.of(bytes);
    String says = json.text("says");
    return switch (says) {
      case "report" -> report(json);
      case "claims" ->
          new ClaimsRead(
              json.text("telling"),
              json.text("report"),
              json.text("reader"),
              json.objects("claims").stream().map(ClaimFromJson::claim).toList());
      case "failed" -> new InputFailed(json.text("input"), json.text("reason"));
      case "merged" ->
          new Decision.Merged(mark(json, "first"), mark(json, "second"), json.text("reason"));
      case "split" ->
          new Decision.Split(mark(json, "first"), mark(json, "second"), json.text("reason"));
      case "retracted" -> new Decision.Retracted(mark(json, "claim"), json.text("reason"));
      case "crisis" ->
          new Decision.CrisisDefined(
              json.text("name"),
              json.text("place"),
              json.text("country"),
              LocalDate.parse(json.text("from")),
              dayOrNull(json, "to"),
              json.text("reason"));
      case "erased" -> new Decision.Erased(json.numbers("entries"), json.text("reason"));
      case "redacted" -> new Decision.Redacted(digests(json), json.text("reason"));
      default -> throw new IllegalArgumentException("an entry of another sort: " + says);
    };
  }

  private static ReportAdded report(JsonObject json) {
    return new ReportAdded(
        json.text("telling"),
        json.text("report"),
        json.text("sha256"),
        json.text("input"),
        json.text("text"),
        json.truth("titled"),
        new Publication(
            json.textOrNull("publisher"),
            json.textOrNull("url"),
            json.textOrNull("title"),
            dayOrNull(json, "published")),
        Instant.parse(json.text("fetched")),
        new Language(json.text("language")),
        json.texts("credits"));
  }

  private static Map<Long, String> digests(JsonObject json) {
    Map<Long, String> digests = new LinkedHashMap<>();
    JsonObject object = json.objectOrNull("digests");
    if (object != null) {
      object
          .fields()
          .keySet()
          .forEach(number -> digests.put(Long.valueOf(number), object.text(number)));
    }
    return digests;
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

  private static @Nullable LocalDate dayOrNull(JsonObject json, String name) {
    String day = json.textOrNull(name);
    return day == null ? null : LocalDate.parse(day);
  }
}
