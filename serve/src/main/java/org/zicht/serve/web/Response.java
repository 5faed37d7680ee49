package org.zicht.serve.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser is answered. Immutable. */
public final class Response {

  private static final String HTML = "text/html; charset=utf-8";

  private final int status;
  private final String type;
  private final Map<String, String> headers;
  private final byte[] body;

  /**
   * @param status the HTTP status
   * @param type the media type, with the charset for text; empty where nothing follows
   * @param headers other headers
   * @param body what follows
   */
  public Response(int status, String type, Map<String, String> headers, byte[] body) {
    this.status = status;
    this.type = type;
    this.headers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(headers));
    this.body = body.clone();
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The media type; empty where nothing follows. */
  public String type() {
    return type;
  }

  /** Other headers. */
  public Map<String, String> headers() {
    return headers;
  }

  /** What follows. */
  public byte[] body() {
    return body.clone();
  }

  /** A page. */
  public static Response page(String html) {
    return page(200, html);
  }

  /** A page with another status than 200. */
  public static Response page(int status, String html) {
    return new Response(
        status, HTML, Map.of("Cache-Control", "no-store"), html.getBytes(StandardCharsets.UTF_8));
  }

  /** One line of plain text. */
  public static Response line(int status, String words) {
    return new Response(
        status,
        "text/plain; charset=utf-8",
        Map.of("Cache-Control", "no-store"),
        (words + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** A file to keep, under that name. */
  public static Response download(String type, String name, String text) {
    return new Response(
        200,
        type,
        Map.of(
            "Cache-Control",
            "no-store",
            "Content-Disposition",
            "attachment; filename=\"" + name.replaceAll("[^A-Za-z0-9._-]", "-") + "\""),
        text.getBytes(StandardCharsets.UTF_8));
  }

  /** To be asked for elsewhere, with GET; the address is one of ours. */
  public static Response elsewhere(String address) {
    return new Response(303, "", Map.of("Location", address), new byte[0]);
  }

  /** The same with a header. */
  public Response with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new Response(status, type, more, body);
  }
}
