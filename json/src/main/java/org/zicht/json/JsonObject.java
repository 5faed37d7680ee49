package org.zicht.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object as it was read: names with text, whole numbers, fractions, truth values, objects,
 * lists, or null. What is asked for and is not there, or is of another sort, is an {@link
 * IllegalArgumentException} that names it.
 */
public final class JsonObject {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final Map<String, @Nullable Object> fields;

  private JsonObject(Map<String, @Nullable Object> fields) {
    this.fields = fields;
  }

  /**
   * The object that {@code json} holds.
   *
   * @throws IllegalArgumentException if it is not one object
   */
  public static JsonObject of(String json) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      return new JsonObject(first(parser));
    } catch (IOException malformed) {
      throw new IllegalArgumentException("not a JSON object", malformed);
    }
  }

  /**
   * The object that {@code json}, in UTF-8, holds.
   *
   * @throws IllegalArgumentException if it is not one object
   */
  public static JsonObject of(byte[] json) {
    try (JsonParser parser = FACTORY.createParser(json)) {
      return new JsonObject(first(parser));
    } catch (IOException malformed) {
      throw new IllegalArgumentException("not a JSON object", malformed);
    }
  }

  private static Map<String, @Nullable Object> first(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new IllegalArgumentException("not a JSON object");
    }
    return fields(parser);
  }

  private static Map<String, @Nullable Object> fields(JsonParser parser) throws IOException {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, value(parser));
    }
    return fields;
  }

  private static @Nullable Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> new JsonObject(fields(parser));
      case START_ARRAY -> {
        List<@Nullable Object> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          items.add(value(parser));
        }
        yield items;
      }
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> parser.getLongValue();
      case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalArgumentException("malformed JSON");
    };
  }

  /** The names, in the order in which they stood, with what they hold. */
  public Map<String, @Nullable Object> fields() {
    return fields;
  }

  /** The text of that name. */
  public String text(String name) {
    return required(name, String.class);
  }

  /** The text of that name, or null. */
  public @Nullable String textOrNull(String name) {
    return optional(name, String.class);
  }

  /** The whole number of that name. */
  public long number(String name) {
    return required(name, Long.class);
  }

  /** The whole number of that name, or null. */
  public @Nullable Long numberOrNull(String name) {
    return optional(name, Long.class);
  }

  /** The number of that name as a fraction, or null. */
  public @Nullable Double fractionOrNull(String name) {
    Number number = optional(name, Number.class);
    return number == null ? null : number.doubleValue();
  }

  /** The truth value of that name. */
  public boolean truth(String name) {
    return required(name, Boolean.class);
  }

  /** The object of that name, or null. */
  public @Nullable JsonObject objectOrNull(String name) {
    return optional(name, JsonObject.class);
  }

  /** The objects in the list of that name. */
  public List<JsonObject> objects(String name) {
    return items(name, JsonObject.class);
  }

  /** The texts in the list of that name. */
  public List<String> texts(String name) {
    return items(name, String.class);
  }

  /** The whole numbers in the list of that name. */
  public List<Long> numbers(String name) {
    return items(name, Long.class);
  }

  private <T> List<T> items(String name, Class<T> type) {
    List<T> items = new ArrayList<>();
    for (Object item : required(name, List.class)) {
      items.add(cast(name, item, type));
    }
    return items;
  }

  private <T> T required(String name, Class<T> type) {
    return Optional.ofNullable(optional(name, type))
        .orElseThrow(() -> new IllegalArgumentException("no \"" + name + "\""));
  }

  private <T> @Nullable T optional(String name, Class<T> type) {
    Object value = fields.get(name);
    return value == null ? null : cast(name, value, type);
  }

  private static <T> T cast(String name, @Nullable Object value, Class<T> type) {
    if (!type.isInstance(value)) {
      throw new IllegalArgumentException("\"" + name + "\" is of another sort: " + value);
    }
    return type.cast(value);
  }
}
