package org.zicht.views;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.zicht.party.Kind;
import org.zicht.party.NameMention;
import org.zicht.party.Named;
import org.zicht.party.Names;
import org.zicht.text.ParsedReport;

/** Who is called by name in reports, to read or as JSON lines ({@code zicht.name/1}). */
public final class NameView {

  /** The name of the form. */
  public static final String SCHEMA = "zicht.name/1";

  private static final String INDENT = "     ";

  private final JsonFactory factory = new JsonFactory();
  private final int width;

  /**
   * @param columns how many characters a line may have
   */
  public NameView(int columns) {
    this.width = Math.clamp(columns, TextView.NARROWEST, TextView.WIDEST);
  }

  /** Writes the names of one report as a page to read. */
  public void page(Appendable out, String input, ParsedReport report, Names names)
      throws IOException {
    out.append(TextView.printable(input)).append('\n');
    out.append(Wording.language(report.language()))
        .append(" · ")
        .append(Wording.number(names.all().size(), "name"))
        .append("\n\n");
    for (Named named : names.all()) {
      StringBuilder head = new StringBuilder(named.name());
      Kind kind = named.kind();
      if (kind != null) {
        head.append(" · ").append(Wording.plain(kind));
      }
      if (named.country() != null) {
        head.append(" · ").append(named.country());
      }
      if (named.role() != null) {
        head.append(" · “").append(named.role()).append('”');
      }
      out.append(TextView.printable(head.toString())).append('\n');
      for (String line : TextView.wrapped(forms(report, named), width - INDENT.length())) {
        out.append(INDENT).append(line).append('\n');
      }
    }
    out.append('\n');
  }

  /** Each form in the report's words, with how often it stands there if more than once. */
  private static String forms(ParsedReport report, Named named) {
    Map<String, Integer> times = new LinkedHashMap<>();
    for (NameMention mention : named.mentions()) {
      times.merge(report.words(mention.span()).replaceAll("\\s+", " "), 1, Integer::sum);
    }
    StringBuilder words = new StringBuilder();
    times.forEach(
        (form, count) ->
            words
                .append(words.isEmpty() ? "" : ", ")
                .append('“')
                .append(form)
                .append('”')
                .append(count > 1 ? " ×" + count : ""));
    return TextView.printable(words.toString());
  }

  /** Writes the names of one report, one a line. */
  public void lines(Appendable out, ParsedReport report, Names names) throws IOException {
    for (Named named : names.all()) {
      StringWriter line = new StringWriter();
      try (JsonGenerator json = factory.createGenerator(line)) {
        write(json, report, named);
      }
      out.append(line.toString()).append('\n');
    }
  }

  private static void write(JsonGenerator json, ParsedReport report, Named named)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    json.writeStringField("report", report.report().id());
    json.writeStringField("name", named.name());
    json.writeStringField("form", code(named.form()));
    Kind kind = named.kind();
    json.writeStringField("kind", kind == null ? null : kind.code());
    json.writeStringField("country", named.country());
    json.writeStringField("role", named.role());
    json.writeArrayFieldStart("mentions");
    for (NameMention mention : named.mentions()) {
      json.writeStartObject();
      json.writeStringField("text", report.words(mention.span()));
      json.writeNumberField("start", mention.span().start());
      json.writeNumberField("end", mention.span().end());
      json.writeStringField("form", code(mention.form()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
