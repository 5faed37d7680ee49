package org.zicht.views;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zicht.report.Imprint;
import org.zicht.report.Report;

/**
 * A report without its claims as a JSON object: {@code {"input", "url", "title", "publisher",
 * "author", "published", "modified", "language", "text"}}. What is not said is null; times are in
 * ISO 8601, as exact as they are said. Thread-safe.
 */
public final class ReportJson {

  private final JsonFactory factory = new JsonFactory();

  /**
   * The object, on one line.
   *
   * @param input what the user named it
   * @param language the code of its language, or null if that is not known
   */
  public String line(String input, Report report, @Nullable String language) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(text)) {
      Imprint said = report.imprint();
      json.writeStartObject();
      json.writeStringField("input", input);
      json.writeStringField("url", said.url());
      json.writeStringField("title", said.title());
      json.writeStringField("publisher", report.publisher().orElse(null));
      json.writeStringField("author", said.author());
      json.writeStringField(
          "published",
          said.published() == null
              ? report.published().map(LocalDate::toString).orElse(null)
              : said.published().toString());
      json.writeStringField(
          "modified", said.modified() == null ? null : said.modified().toString());
      json.writeStringField("language", language);
      json.writeStringField("text", report.text());
      json.writeEndObject();
    }
    return text.toString();
  }
}
