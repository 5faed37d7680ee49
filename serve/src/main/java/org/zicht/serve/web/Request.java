package org.zicht.serve.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a browser asks. Immutable. */
public final class Request {

  private final String method;
  private final List<String> path;
  private final Query query;
  private final Map<String, String> headers;
  private final byte[] body;

  /**
   * @param method {@code GET}, {@code HEAD} or {@code POST}
   * @param path the decoded parts of the path; empty for the first page
   * @param query what stands after the question mark
   * @param headers the first value of each header, by its name in small letters
   * @param body what was sent along, as it came
   */
  public Request(
      String method, List<String> path, Query query, Map<String, String> headers, byte[] body) {
    this.method = method;
    this.path = List.copyOf(path);
    this.query = query;
    this.headers = Map.copyOf(headers);
    this.body = body.clone();
  }

  /** What stands after the question mark. */
  public Query query() {
    return query;
  }

  /** What was sent along, as it came. */
  public byte[] body() {
    return body.clone();
  }

  /** Whether it may change something. */
  public boolean changes() {
    return method.equals("POST");
  }

  /** The part of the path at that place, from 0; empty where the path is shorter. */
  public String part(int place) {
    return place < path.size() ? path.get(place) : "";
  }

  /** A header. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  /** A cookie. */
  public Optional<String> cookie(String name) {
    for (String pair : headers.getOrDefault("cookie", "").split(";", -1)) {
      String stripped = pair.strip();
      if (stripped.startsWith(name + "=")) {
        return Optional.of(stripped.substring(name.length() + 1));
      }
    }
    return Optional.empty();
  }

  /** The form that was sent. */
  public Query form() {
    return Query.of(new String(body, StandardCharsets.UTF_8));
  }

  /** The path and the query, as in the address. */
  public String address() {
    StringBuilder text = new StringBuilder();
    path.forEach(part -> text.append('/').append(Query.encoded(part)));
    return (text.isEmpty() ? "/" : text) + query.toString();
  }
}
