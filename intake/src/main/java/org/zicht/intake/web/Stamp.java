package org.zicht.intake.web;

import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpMessage;
import org.jspecify.annotations.Nullable;

/**
 * How a site marks the state of what it sends (RFC 9110, section 8.8), so that it can be asked for
 * what is newer only.
 *
 * @param etag the entity tag, as it was sent, or null
 * @param modified when it was last modified, as it was sent, or null
 */
public record Stamp(@Nullable String etag, @Nullable String modified) {

  /** Of what never came. */
  public static final Stamp NONE = new Stamp(null, null);

  /** That of an answer. */
  static Stamp of(HttpMessage response) {
    return new Stamp(value(response, "ETag"), value(response, "Last-Modified"));
  }

  /** Has a request ask only for what is newer. */
  void ask(HttpMessage request) {
    if (etag != null) {
      request.setHeader("If-None-Match", etag);
    }
    if (modified != null) {
      request.setHeader("If-Modified-Since", modified);
    }
  }

  private static @Nullable String value(HttpMessage response, String name) {
    Header header = response.getFirstHeader(name);
    return header == null ? null : header.getValue();
  }
}
