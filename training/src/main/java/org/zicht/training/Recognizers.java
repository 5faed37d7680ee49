package org.zicht.training;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The test cases of the Recognizers-Text project: a sentence, its day, and what stands in it. */
final class Recognizers {

  /**
   * One sentence.
   *
   * @param input the sentence
   * @param day the day it is said, or null
   * @param results what stands in it
   */
  record Case(String input, @Nullable LocalDate day, List<Result> results) {}

  /**
   * One expression.
   *
   * @param text its words, in lower case
   * @param type date, daterange, number…
   * @param value the value of a number; empty for times
   * @param values the values of a time, each a map of timex, value, start and end; any may be right
   */
  record Result(String text, String type, String value, List<Map<String, String>> values) {}

  private Recognizers() {}

  /** The cases of {@code file}. */
  static List<Case> read(Path file) throws IOException {
    String json = Files.readString(file, StandardCharsets.UTF_8);
    String text = json.startsWith("\uFEFF") ? json.substring(1) : json;
    List<Case> cases = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      parser.nextToken();
      for (Object entry : list(parser)) {
        cases.add(caseOf(map(entry)));
      }
    }
    return cases;
  }

  /**
   * The cases of {@code file}; those without a day get that of a case of {@code parallel} with the
   * very same values. The files are translations of each other, and values that are counted from a
   * day give it away; where several cases fit, any of their days gives the same values.
   */
  static List<Case> read(Path file, Path parallel) throws IOException {
    Map<String, LocalDate> days = new TreeMap<>();
    for (Case one : read(parallel)) {
      if (one.day() != null && !one.results().isEmpty()) {
        days.putIfAbsent(values(one), one.day());
      }
    }
    List<Case> dated = new ArrayList<>();
    for (Case one : read(file)) {
      LocalDate day = one.day() == null ? days.get(values(one)) : one.day();
      dated.add(new Case(one.input(), day, one.results()));
    }
    return dated;
  }

  private static String values(Case one) {
    return one.results().stream().map(Result::values).toList().toString();
  }

  private static Case caseOf(Map<?, ?> entry) {
    String reference = text(map(entry.get("Context")).get("ReferenceDateTime"));
    List<Result> results = new ArrayList<>();
    if (entry.get("Results") instanceof List<?> found) {
      for (Object one : found) {
        results.add(result(map(one)));
      }
    }
    return new Case(
        text(entry.get("Input")),
        reference.length() < 10 ? null : LocalDate.parse(reference.substring(0, 10)),
        results);
  }

  private static Result result(Map<?, ?> entry) {
    Map<?, ?> resolution = map(entry.get("Resolution"));
    List<Map<String, String>> values = new ArrayList<>();
    if (resolution.get("values") instanceof List<?> list) {
      for (Object value : list) {
        Map<String, String> plain = new TreeMap<>();
        map(value).forEach((key, content) -> plain.put(text(key), text(content)));
        values.add(plain);
      }
    }
    String type = text(entry.get("TypeName"));
    return new Result(
        text(entry.get("Text")),
        type.substring(type.lastIndexOf('.') + 1),
        text(resolution.get("value")),
        values);
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static Map<?, ?> map(@Nullable Object value) {
    return value instanceof Map<?, ?> map ? map : Map.of();
  }

  private static List<Object> list(JsonParser parser) throws IOException {
    List<Object> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(value(parser));
    }
    return list;
  }

  private static Object value(JsonParser parser) throws IOException {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_ARRAY) {
      return list(parser);
    }
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> map = new TreeMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        map.put(name, value(parser));
      }
      return map;
    }
    String text = parser.getText();
    return text == null ? "" : text;
  }
}
