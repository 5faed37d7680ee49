package org.zicht.intake.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zicht.intake.feed.JsonFeed;
import org.zicht.intake.json.Json;
import org.zicht.intake.stream.ByteLines;
import org.zicht.intake.stream.ByteLines.Line;
import org.zicht.report.Columns;
import org.zicht.report.Columns.Field;
import org.zicht.report.Content;
import org.zicht.report.Opening;
import org.zicht.report.Reading;
import org.zicht.report.Unreadable;

/**
 * Reports in JSON: an object a line, an array of objects, one object, or a feed ({@link JsonFeed}).
 */
public final class JsonReports {

  private static final int HEAD = 1024;

  private static final JsonFactory STRICT = new JsonFactory();

  private final Content content;
  private final Opening opening;

  private JsonReports(Content content, Opening opening) {
    this.content = content;
    this.opening = opening;
  }

  /** Reads each report. */
  public static void open(Content content, Opening opening) throws IOException {
    JsonReports reports = new JsonReports(content, opening);
    if (isArray(content.bytes())) {
      reports.whole(content.bytes()); // which may be one line of any length
      return;
    }
    ByteLines lines = new ByteLines(content.bytes());
    Line first = lines.next();
    while (first != null && first.isBlank()) {
      first = lines.next();
    }
    if (first == null) {
      return;
    }
    if (!first.whole()) {
      throw new Unreadable("is a JSON object larger than 5 MB", "Split it");
    }
    if (parsed(first.bytes()) instanceof Map<?, ?> object) {
      if (JsonFeed.is(object)) {
        JsonFeed.open(object, content, opening);
      } else {
        reports.lines(first, lines);
      }
    } else {
      // the lines have no more in hand than this one and what they give next
      reports.whole(new SequenceInputStream(new ByteArrayInputStream(first.bytes()), rest(lines)));
    }
  }

  /** Whether an array begins, of bytes that are as far as they can be put back. */
  private static boolean isArray(InputStream bytes) throws IOException {
    bytes.mark(HEAD);
    int first = bytes.read();
    for (int i = 1; i < HEAD && first >= 0 && (first <= ' ' || first > 0x7F); i++) {
      first = bytes.read(); // white space, or a byte-order mark
    }
    bytes.reset();
    return first == '[';
  }

  private static InputStream rest(ByteLines lines) {
    return new InputStream() {
      private byte[] line = new byte[0];
      private int at;

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        if (at == line.length) {
          Line next = lines.next();
          if (next == null) {
            return -1;
          }
          line = next.bytes();
          at = 0;
        }
        int got = Math.min(length, line.length - at);
        System.arraycopy(line, at, into, from, got);
        at += got;
        return got;
      }
    };
  }

  private void lines(Line first, ByteLines lines) throws IOException {
    for (Line line = first; line != null; line = lines.next()) {
      if (line.isBlank()) {
        continue;
      }
      String name = content.name() + "!line " + line.number();
      Object value = line.whole() ? parsed(line.bytes()) : null;
      if (value instanceof Map<?, ?> object) {
        report(name, object);
      } else {
        opening.tell(
            new Reading.Failed(
                name,
                line.whole() ? "is no well-formed JSON object" : "is larger than 5 MB",
                "Check that line"));
      }
    }
  }

  private static @Nullable Object parsed(byte[] json) {
    try (JsonParser parser = STRICT.createParser(json)) {
      parser.nextToken();
      Object value = Json.value(parser);
      return parser.nextToken() == null ? value : null;
    } catch (IOException broken) {
      return null;
    }
  }

  private void whole(InputStream bytes) throws IOException {
    try (JsonParser parser = STRICT.createParser(bytes)) {
      if (parser.nextToken() == JsonToken.START_ARRAY) {
        int number = 0;
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          number++;
          if (Json.value(parser) instanceof Map<?, ?> object) {
            report(content.name() + "!" + number, object);
          }
        }
        if (parser.currentToken() != JsonToken.END_ARRAY) {
          throw new Unreadable("holds something else than objects", "Check the JSON");
        }
      } else if (Json.value(parser) instanceof Map<?, ?> object) {
        if (JsonFeed.is(object)) {
          JsonFeed.open(object, content, opening);
        } else {
          report(content.name(), object);
        }
      }
    } catch (com.fasterxml.jackson.core.JacksonException broken) {
      throw new Unreadable(
          "is broken JSON at line " + line(broken) + "; what came before it was read",
          "Check the JSON there");
    }
  }

  private static int line(com.fasterxml.jackson.core.JacksonException broken) {
    return broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
  }

  private void report(String name, Map<?, ?> object) {
    Columns columns = opening.columns();
    List<String> names = object.keySet().stream().map(String::valueOf).toList();
    Map<Field, String> said = new EnumMap<>(Field.class);
    columns
        .all(names)
        .forEach(
            (field, key) -> {
              String text =
                  field == Field.AUTHOR || field == Field.PUBLISHER
                      ? Json.names(object.get(key))
                      : raw(object.get(key));
              if (text != null) {
                said.put(field, text);
              }
            });
    if (!said.containsKey(Field.TEXT)) {
      opening.tell(
          new Reading.Failed(
              name,
              "has no field with a text",
              "Say which it is: --columns text=NAME. It has: " + String.join(", ", names)));
      return;
    }
    new Row(name, said, List.of()).tell(opening);
  }

  private static @Nullable String raw(@Nullable Object value) {
    return value instanceof String text ? text : Json.text(value);
  }
}
