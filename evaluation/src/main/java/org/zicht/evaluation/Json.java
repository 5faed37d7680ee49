package org.zicht.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value of JSON: an object, an array, a word, a number, a truth value, or nothing. Absent fields
 * are nothing; a field that is there and null is nothing that {@linkplain #has is there}.
 */
final class Json {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();
  private static final Json NOTHING = new Json(null);

  private final @Nullable Object value;

  private Json(@Nullable Object value) {
    this.value = value;
  }

  /**
   * Reads one value.
   *
   * @throws IOException if {@code written} is no JSON
   */
  static Json of(String written) throws IOException {
    try (JsonParser parser = FACTORY.createParser(written)) {
      parser.nextToken();
      return new Json(read(parser));
    }
  }

  private static @Nullable Object read(JsonParser parser) throws IOException {
    return switch (Objects.requireNonNull(parser.currentToken())) {
      case START_OBJECT -> {
        Map<String, Json> object = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String name = parser.currentName();
          parser.nextToken();
          object.put(name, new Json(read(parser)));
        }
        yield object;
      }
      case START_ARRAY -> {
        List<Json> array = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          array.add(new Json(read(parser)));
        }
        yield array;
      }
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      default -> null;
    };
  }

  /** The field of that name; nothing if this is no object or has none. */
  Json get(String name) {
    return value instanceof Map<?, ?> object && object.get(name) instanceof Json field
        ? field
        : NOTHING;
  }

  /** Whether this is an object with a field of that name. */
  boolean has(String name) {
    return value instanceof Map<?, ?> object && object.containsKey(name);
  }

  /** The parts of an array; a value that is none is its own only part, nothing has none. */
  List<Json> parts() {
    if (value == null) {
      return List.of();
    }
    if (value instanceof List<?> array) {
      return array.stream().map(Json.class::cast).toList();
    }
    return List.of(this);
  }

  /** Whether there is nothing: null, an empty array or object. */
  boolean isEmpty() {
    return value == null
        || (value instanceof List<?> array && array.isEmpty())
        || (value instanceof Map<?, ?> object && object.isEmpty());
  }

  /** Its words, or the empty string if it is not words or a number. */
  String text() {
    if (value instanceof String words) {
      return words;
    }
    return value instanceof Number number ? number.toString() : "";
  }

  /** Its number, or null if it is none. */
  @Nullable Long number() {
    return value instanceof Long whole ? whole : null;
  }

  boolean isTrue() {
    return Boolean.TRUE.equals(value);
  }

  /** The words of its parts. */
  List<String> texts() {
    return parts().stream().map(Json::text).filter(text -> !text.isEmpty()).toList();
  }
}
