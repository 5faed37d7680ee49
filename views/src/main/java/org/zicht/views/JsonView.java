package org.zicht.views;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import org.zicht.claims.Claim;
import org.zicht.json.ClaimJson;
import org.zicht.report.Report;

/**
 * One array with an object for each report: {@code {"report": {"id", "input", "published",
 * "publisher", "language"}, "claims": […]}}, the claims by the claim contract.
 */
public final class JsonView implements View {

  private final JsonFactory factory = new JsonFactory();
  private final ClaimJson claims = new ClaimJson();
  private boolean first = true;

  @Override
  public void begin(Appendable out) throws IOException {
    out.append("[");
  }

  @Override
  public void report(Appendable out, Shown shown) throws IOException {
    out.append(first ? "\n" : ",\n").append(object(shown));
    first = false;
  }

  @Override
  public void end(Appendable out) throws IOException {
    out.append(first ? "]\n" : "\n]\n");
  }

  private String object(Shown shown) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(text)) {
      Report report = shown.report();
      json.writeStartObject();
      json.writeObjectFieldStart("report");
      json.writeStringField("id", report.id());
      json.writeStringField("input", shown.input());
      json.writeStringField("published", report.published().map(LocalDate::toString).orElse(null));
      json.writeStringField("publisher", report.publisher().orElse(null));
      json.writeStringField("language", shown.language().code());
      json.writeEndObject();
      json.writeArrayFieldStart("claims");
      for (Claim claim : shown.claims()) {
        claims.write(json, claim);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return text.toString();
  }
}
