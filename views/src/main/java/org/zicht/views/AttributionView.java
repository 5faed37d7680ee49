package org.zicht.views;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.zicht.attribution.Attribution;
import org.zicht.attribution.Attributions;
import org.zicht.attribution.Link;
import org.zicht.attribution.Phrase;
import org.zicht.attribution.Speaker;
import org.zicht.report.Span;
import org.zicht.text.ParsedReport;

/** The attributions of reports, to read or as JSON lines ({@code zicht.attribution/1}). */
public final class AttributionView {

  /** The name of the form. */
  public static final String SCHEMA = "zicht.attribution/1";

  private static final int LABEL = 11;

  private final JsonFactory factory = new JsonFactory();
  private final int width;

  /**
   * @param columns how many characters a line may have
   */
  public AttributionView(int columns) {
    this.width = Math.clamp(columns, TextView.NARROWEST, TextView.WIDEST);
  }

  /** Writes the attributions of one report as a page to read. */
  public void page(Appendable out, String input, ParsedReport report, Attributions attributions)
      throws IOException {
    out.append(TextView.printable(input)).append('\n');
    out.append(Wording.language(report.language()))
        .append(" · ")
        .append(Wording.number(attributions.all().size(), "attribution"))
        .append("\n\n");
    int number = 1;
    for (Attribution one : attributions.all()) {
      out.append(String.format(Locale.ROOT, "%3d  ", number))
          .append(one.negated() ? "not " : "")
          .append(Wording.plain(one.sort()))
          .append(" · ")
          .append(one.speech().code())
          .append(" · ")
          .append(Wording.plain(one.construction()))
          .append('\n');
      Speaker speaker = one.speaker();
      line(out, "who", speaker == null ? "nobody is named" : named(report, speaker));
      line(out, "cue", quoted(report, one.cue().group()));
      for (Span told : one.content()) {
        line(out, "what", quoted(report, told));
      }
      for (Link link : one.via()) {
        line(out, "passed on", named(report, link.speaker()));
      }
      out.append('\n');
      number++;
    }
  }

  private void line(Appendable out, String label, String words) throws IOException {
    String first = "     " + label + " ".repeat(LABEL - label.length());
    String indent = " ".repeat(first.length());
    boolean opening = true;
    for (String piece : TextView.wrapped(words, width - first.length())) {
      out.append(opening ? first : indent).append(piece).append('\n');
      opening = false;
    }
  }

  private static String named(ParsedReport report, Speaker speaker) {
    StringBuilder words = new StringBuilder(quoted(report, speaker.phrase().span()));
    Phrase antecedent = speaker.antecedent();
    if (antecedent != null) {
      words.append(", that is ").append(quoted(report, antecedent.span()));
    }
    for (Phrase equal : speaker.equals()) {
      words.append(" and ").append(quoted(report, equal.span()));
    }
    return words.toString();
  }

  private static String quoted(ParsedReport report, Span span) {
    return "“" + report.words(span).strip() + "”";
  }

  /** Writes the attributions of one report, one a line. */
  public void lines(Appendable out, ParsedReport report, Attributions attributions)
      throws IOException {
    for (Attribution one : attributions.all()) {
      StringWriter line = new StringWriter();
      try (JsonGenerator json = factory.createGenerator(line)) {
        write(json, report, one);
      }
      out.append(line.toString()).append('\n');
    }
  }

  private static void write(JsonGenerator json, ParsedReport report, Attribution one)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", SCHEMA);
    json.writeStringField("report", report.report().id());
    json.writeStringField("sort", code(one.sort()));
    json.writeStringField("speech", one.speech().code());
    json.writeBooleanField("negated", one.negated());
    json.writeFieldName("source");
    speaker(json, report, one.speaker());
    json.writeFieldName("cue");
    words(json, report, one.cue().group());
    json.writeArrayFieldStart("content");
    for (Span told : one.content()) {
      words(json, report, told);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("via");
    for (Link link : one.via()) {
      json.writeStartObject();
      json.writeFieldName("source");
      speaker(json, report, link.speaker());
      json.writeFieldName("cue");
      words(json, report, link.cue());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("rule", code(one.construction()));
    json.writeEndObject();
  }

  private static void speaker(JsonGenerator json, ParsedReport report, @Nullable Speaker speaker)
      throws IOException {
    if (speaker == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    fields(json, report, speaker.phrase().span());
    Phrase antecedent = speaker.antecedent();
    json.writeFieldName("stands_for");
    if (antecedent == null) {
      json.writeNull();
    } else {
      words(json, report, antecedent.span());
    }
    json.writeArrayFieldStart("with");
    for (Phrase equal : speaker.equals()) {
      words(json, report, equal.span());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void words(JsonGenerator json, ParsedReport report, Span span) throws IOException {
    json.writeStartObject();
    fields(json, report, span);
    json.writeEndObject();
  }

  private static void fields(JsonGenerator json, ParsedReport report, Span span)
      throws IOException {
    json.writeStringField("text", report.words(span));
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
