package org.zicht.views;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import org.zicht.rules.Rule;

/** Rules, to read or as JSON lines ({@code zicht.rule/1}). Thread-safe. */
public final class RuleView {

  /** The name of the form. */
  public static final String SCHEMA = "zicht.rule/1";

  private final JsonFactory factory = new JsonFactory();
  private final int width;

  /**
   * @param columns how many characters a line may have
   */
  public RuleView(int columns) {
    this.width = Math.clamp(columns, TextView.NARROWEST, TextView.WIDEST);
  }

  /** Writes one rule to read: what it is, then what must hold, then its example and near miss. */
  public void text(Appendable out, Rule rule) throws IOException {
    StringBuilder head = new StringBuilder(rule.language()).append(' ').append(rule.table());
    for (String cell : new String[] {rule.type(), rule.words(), rule.part(), rule.frame()}) {
      if (!cell.isEmpty()) {
        head.append(" · ").append(cell);
      }
    }
    lines(out, "", head.toString());
    if (!rule.conditions().isEmpty()) {
      lines(out, "    if  ", rule.conditions().replace(",", ", "));
    }
    if (!rule.example().isEmpty()) {
      lines(out, "    +   ", rule.example());
    }
    if (!rule.nearMiss().isEmpty()) {
      lines(out, "    –   ", rule.nearMiss());
    }
  }

  private void lines(Appendable out, String label, String words) throws IOException {
    boolean opening = true;
    String indent = label.isEmpty() ? "    " : " ".repeat(label.length());
    for (String line : TextView.wrapped(words, width - indent.length())) {
      out.append(opening ? label : indent).append(line).append('\n');
      opening = false;
    }
  }

  /** Writes one rule as a line of JSON. */
  public void line(Appendable out, Rule rule) throws IOException {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("schema", SCHEMA);
      json.writeStringField("name", rule.name());
      json.writeStringField("language", rule.language());
      json.writeStringField("table", rule.table());
      json.writeStringField("words", rule.words());
      json.writeStringField("part", rule.part());
      json.writeStringField("type", rule.type());
      json.writeStringField("frame", rule.frame());
      json.writeStringField("conditions", rule.conditions());
      json.writeStringField("example", rule.example());
      json.writeStringField("near_miss", rule.nearMiss());
      json.writeEndObject();
    }
    out.append(line.toString()).append('\n');
  }
}
