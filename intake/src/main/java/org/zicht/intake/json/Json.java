package org.zicht.intake.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON of others: objects as maps in their order, arrays as lists, strings and numbers as
 * strings, all else as null.
 */
public final class Json {

  /** Forgives what is often wrong in data that sites write by hand. */
  public static final JsonFactory FORGIVING =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  /** Deeper data is hostile. */
  private static final int DEEPEST = 40;

  /** The most bytes of one value. */
  private static final long LARGEST = 20_000_000;

  private Json() {}

  /**
   * The value at which a parser stands; the parser stands at its last token after it.
   *
   * @throws IOException if it is broken, nested too deeply, or larger than 20 MB
   */
  public static @Nullable Object value(JsonParser parser) throws IOException {
    return value(parser, 0, parser.currentLocation().getByteOffset() + LARGEST);
  }

  private static @Nullable Object value(JsonParser parser, int depth, long end) throws IOException {
    if (depth > DEEPEST) {
      throw new IOException("nested too deeply");
    }
    if (parser.currentLocation().getByteOffset() > end) {
      throw new IOException("larger than " + LARGEST + " bytes");
    }
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      Map<String, @Nullable Object> object = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        object.put(name, value(parser, depth + 1, end));
      }
      return object;
    }
    if (token == JsonToken.START_ARRAY) {
      List<@Nullable Object> list = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        if (parser.currentToken() == null) {
          throw new IOException("ends too early");
        }
        list.add(value(parser, depth + 1, end));
      }
      return list;
    }
    return token == JsonToken.VALUE_STRING || (token != null && token.isNumeric())
        ? parser.getText()
        : null;
  }

  /** A value as text, of a list the first; null if it has none or is blank. */
  public static @Nullable String text(@Nullable Object value) {
    return switch (value) {
      case String text -> text.isBlank() ? null : Parser.unescapeEntities(text, false).strip();
      case List<?> list -> list.isEmpty() ? null : text(list.getFirst());
      case Map<?, ?> object -> text(object.get("@value"));
      case null, default -> null;
    };
  }

  /**
   * The names of persons or organisations, each once, with commas between; null if there are none.
   */
  public static @Nullable String names(@Nullable Object value) {
    return switch (value) {
      case String name -> name.isBlank() || name.startsWith("http") ? null : name.strip();
      case Map<?, ?> object -> text(object.get("name"));
      case List<?> list -> {
        List<String> names = new ArrayList<>();
        for (Object element : list) {
          String name = names(element);
          if (name != null && !names.contains(name)) {
            names.add(name);
          }
        }
        yield names.isEmpty() ? null : String.join(", ", names);
      }
      case null, default -> null;
    };
  }
}
