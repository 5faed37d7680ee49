package org.zicht.serve.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What stands after the question mark of an address, or in a form that was sent: values by name.
 * Immutable.
 *
 * @param values the values of each name, in their order; names in the order of the alphabet
 */
public record Query(Map<String, List<String>> values) {

  /** Nothing. */
  public static final Query NONE = new Query(Map.of());

  /** Copies the map. */
  public Query {
    TreeMap<String, List<String>> copy = new TreeMap<>();
    values.forEach((name, list) -> copy.put(name, List.copyOf(list)));
    values = Collections.unmodifiableMap(copy);
  }

  /** Reads {@code a=b&c=d}; what cannot be decoded is taken as it stands. */
  public static Query of(String encoded) {
    TreeMap<String, List<String>> values = new TreeMap<>();
    for (String pair : encoded.split("&", -1)) {
      if (!pair.isEmpty()) {
        int equals = pair.indexOf('=');
        String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
        String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
        values.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
      }
    }
    return new Query(values);
  }

  private static String decoded(String encoded) {
    try {
      return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return encoded;
    }
  }

  /** The first value of that name that says something. */
  public Optional<String> first(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .findFirst();
  }

  /** The same with one value of that name, or with none where it is empty. */
  public Query with(String name, String value) {
    TreeMap<String, List<String>> other = new TreeMap<>(values);
    if (value.isEmpty()) {
      other.remove(name);
    } else {
      other.put(name, List.of(value));
    }
    return new Query(other);
  }

  /** The same without that name. */
  public Query without(String name) {
    return with(name, "");
  }

  /** Only these names, where they say something. */
  public Query only(String... names) {
    TreeMap<String, List<String>> other = new TreeMap<>();
    for (String name : names) {
      first(name).ifPresent(value -> other.put(name, List.of(value)));
    }
    return new Query(other);
  }

  /** As it follows the path in an address, with the question mark; nothing where it is empty. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    values.forEach(
        (name, list) ->
            list.forEach(
                value ->
                    text.append(text.isEmpty() ? '?' : '&')
                        .append(encoded(name))
                        .append('=')
                        .append(encoded(value))));
    return text.toString();
  }

  /** A text as it may stand in a path or a query. */
  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
