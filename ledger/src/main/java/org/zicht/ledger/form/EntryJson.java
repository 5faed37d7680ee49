package org.zicht.ledger.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zicht.json.ClaimFromJson;
import org.zicht.json.ClaimJson;
import org.zicht.json.JsonObject;
import org.zicht.ledger.entry.ClaimsRead;
import org.zicht.ledger.entry.Content;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.InputFailed;
import org.zicht.ledger.entry.Publication;
import org.zicht.ledger.entry.ReportAdded;
import org.zicht.text.Language;

/** What entries say, as JSON in UTF-8, both ways. Thread-safe. */
public final class EntryJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final ClaimJson claims = new ClaimJson();

  /** Writes {@code content}: the same content gives the same bytes. */
  public byte[] bytes(Content content) {
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
        case Decided decided -> DecisionJson.write(json, decided);
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

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  /**
   * Reads what {@link #bytes} wrote.
   *
   * @throws IllegalArgumentException if it is something else
   */
  public Content content(byte[] bytes) {
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
      case "decided" -> DecisionJson.decided(json);
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

  private static @Nullable LocalDate dayOrNull(JsonObject json, String name) {
    String day = json.textOrNull(name);
    return day == null ? null : LocalDate.parse(day);
  }
}
