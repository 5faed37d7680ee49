package org.zicht.serve.web;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lets through only what a browser at this machine asks of this server by its own name. A page of
 * another site can make a browser send requests here, and a name that somebody else controls can be
 * made to lead here; both show in the headers.
 */
public final class Guard {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final Set<String> hosts;

  /**
   * @param port where the server listens
   */
  public Guard(int port) {
    this.hosts = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
  }

  /** Why a request is refused; empty if it is not. */
  public Optional<String> refusal(Request request) {
    String host = request.header("host").orElse("").toLowerCase(Locale.ROOT);
    if (!hosts.contains(host)) {
      return Optional.of("Refused: this server answers only under its own name, 127.0.0.1.");
    }
    String site = request.header("sec-fetch-site").orElse("same-origin");
    boolean ours = site.equals("same-origin") || site.equals("none");
    boolean followed = request.header("sec-fetch-mode").orElse("").equals("navigate");
    if (!ours && (request.changes() || !followed)) {
      return Optional.of("Refused: the request was sent by a page of another site.");
    }
    if (request.changes()) {
      String origin = request.header("origin").orElse("");
      if (!origin.equals("http://" + host)) {
        return Optional.of("Refused: the request does not come from a page of this server.");
      }
    }
    return Optional.empty();
  }

  /** The headers that every answer carries. */
  public static Map<String, String> headers() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Security-Policy", POLICY);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "same-origin");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    return headers;
  }
}
