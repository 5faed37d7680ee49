package org.zicht.serve;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What the server answers to a request written out by hand; browsers do not send every header. */
record Fetched(int status, Map<String, String> headers, String body) {

  /** With GET, as a browser would that was given the address. */
  static Fetched get(String address) {
    return send("GET", address, Map.of(), "");
  }

  /** With any method and headers; a Host that is given replaces the usual one. */
  static Fetched send(String method, String address, Map<String, String> headers, String body) {
    URI uri = URI.create(address);
    Map<String, String> all = new LinkedHashMap<>();
    all.put("Host", uri.getHost() + ":" + uri.getPort());
    all.putAll(headers);
    byte[] sent = body.getBytes(StandardCharsets.UTF_8);
    all.put("Content-Length", Integer.toString(sent.length));
    all.put("Connection", "close");
    String path = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
    all.forEach((name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
    try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
      socket.getOutputStream().write((request + "\r\n").getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().write(sent);
      socket.getOutputStream().flush();
      ByteArrayOutputStream answer = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(answer);
      return of(answer.toString(StandardCharsets.UTF_8));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static Fetched of(String answer) {
    int end = answer.indexOf("\r\n\r\n");
    String[] lines = answer.substring(0, end).split("\r\n", -1);
    Map<String, String> headers = new LinkedHashMap<>();
    for (int i = 1; i < lines.length; i++) {
      String[] pair = lines[i].split(": ", 2);
      headers.put(pair[0].toLowerCase(Locale.ROOT), pair[1]);
    }
    return new Fetched(
        Integer.parseInt(lines[0].split(" ", -1)[1]), headers, answer.substring(end + 4));
  }
}
