package org.zicht.intake.web;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpMessage;
import org.jspecify.annotations.Nullable;

/** How long a site asks to be left alone (RFC 9110, section 10.2.3). */
final class RetryAfter {

  private RetryAfter() {}

  /** The time that an answer names, or null if it names none; a day at most. */
  static @Nullable Duration of(HttpMessage response) {
    Header header = response.getFirstHeader("Retry-After");
    if (header == null) {
      return null;
    }
    String value = header.getValue().strip();
    if (value.matches("\\d{1,9}")) {
      return bounded(Duration.ofSeconds(Long.parseLong(value)));
    }
    Header date = response.getFirstHeader("Date");
    try {
      // both are times of the site's own clock
      return date == null
          ? null
          : bounded(Duration.between(moment(date.getValue()), moment(value)));
    } catch (DateTimeException noDate) {
      return null;
    }
  }

  private static Instant moment(String text) {
    return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text.strip()));
  }

  private static Duration bounded(Duration asked) {
    Duration most = Duration.ofDays(1);
    return asked.isNegative() ? Duration.ZERO : asked.compareTo(most) > 0 ? most : asked;
  }
}
