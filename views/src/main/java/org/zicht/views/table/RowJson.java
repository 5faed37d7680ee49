package org.zicht.views.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zicht.json.JsonObject;

/** Rows as JSON, both ways. Pure functions. */
public final class RowJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private RowJson() {}

  /** One row on one line, without the line's end. */
  public static String line(Row row) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      write(json, row);
    } catch (IOException impossible) {
      throw new UncheckedIOException("writing to memory failed", impossible);
    }
    return line.toString();
  }

  private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
    switch (value) {
      case null -> json.writeNull();
      case String text -> json.writeString(text);
      case Long number -> json.writeNumber(number);
      case Double fraction -> json.writeNumber(fraction);
      case Boolean truth -> json.writeBoolean(truth);
      case List<?> list -> {
        json.writeStartArray();
        for (Object item : list) {
          write(json, item);
        }
        json.writeEndArray();
      }
      case Row row -> {
        json.writeStartObject();
        for (Map.Entry<String, @Nullable Object> field : row.values().entrySet()) {
          json.writeFieldName(field.getKey());
          write(json, field.getValue());
        }
        json.writeEndObject();
      }
      default -> throw new IllegalArgumentException("no value of a row: " + value.getClass());
    }
  }

  /**
   * The row that {@link #line} wrote.
   *
   * @throws IllegalArgumentException if it is no object
   */
  public static Row row(String line) {
    return row(JsonObject.of(line));
  }

  private static Row row(JsonObject json) {
    Row.Builder row = Row.row();
    json.fields()
        .forEach(
            (name, value) -> {
              switch (value) {
                case null -> row.text(name, null);
                case String text -> row.text(name, text);
                case Long number -> row.number(name, number);
                case Double fraction -> row.fraction(name, fraction);
                case Boolean truth -> row.truth(name, truth);
                case JsonObject object -> row.row(name, row(object));
                case List<?> list -> list(row, name, list);
                default -> throw new IllegalArgumentException("no value of a row: " + value);
              }
            });
    return row.build();
  }

  private static void list(Row.Builder row, String name, List<?> list) {
    List<Row> rows = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (Object item : list) {
      switch (item) {
        case JsonObject object -> rows.add(row(object));
        case String text -> texts.add(text);
        case null, default -> throw new IllegalArgumentException("no item of a row: " + item);
      }
    }
    if (rows.isEmpty()) {
      row.texts(name, texts);
    } else {
      row.rows(name, rows);
    }
  }
}
