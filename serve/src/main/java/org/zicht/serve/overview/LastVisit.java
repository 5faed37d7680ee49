package org.zicht.serve.overview;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.zicht.serve.desk.Snapshot;
import org.zicht.serve.web.Request;
import org.zicht.serve.web.Response;

/**
 * What somebody had seen when they were here before, kept in a cookie of their own browser: how
 * many entries the ledger had then. A visit ends when nothing was looked at for half an hour.
 *
 * @param before how many entries were there at the end of the visit before this one; 0 on a first
 *     visit
 * @param now how many are there now
 * @param at when this page is asked for
 */
record LastVisit(long before, long now, Instant at) {

  private static final String COOKIE = "seen";
  private static final Duration PAUSE = Duration.ofMinutes(30);
  private static final int KEPT_DAYS = 400;

  /** As the cookie of a request says. */
  static LastVisit of(Request request, Snapshot snapshot, Instant at) {
    return of(request.cookie(COOKIE).orElse(""), snapshot.head().entries(), at);
  }

  /** As a cookie says, when there are {@code now} entries. */
  static LastVisit of(String cookie, long now, Instant at) {
    Optional<long[]> numbers = numbers(cookie.split("\\.", -1));
    if (numbers.isEmpty()) {
      return new LastVisit(0, now, at);
    }
    long before = numbers.get()[0];
    long last = numbers.get()[1];
    Instant when = Instant.ofEpochSecond(numbers.get()[2]);
    boolean same = Duration.between(when, at).compareTo(PAUSE) < 0;
    long seen = same ? before : last;
    // another ledger, shorter than what was seen: nothing of it was seen
    return new LastVisit(seen > now ? 0 : seen, now, at);
  }

  private static Optional<long[]> numbers(String... said) {
    if (said.length != 3) {
      return Optional.empty();
    }
    long[] numbers = new long[3];
    for (int i = 0; i < 3; i++) {
      if (!said[i].matches("\\d{1,15}")) {
        return Optional.empty();
      }
      numbers[i] = Long.parseLong(said[i]);
    }
    return Optional.of(numbers);
  }

  /** Whether there was a visit before. */
  boolean isKnown() {
    return before > 0;
  }

  /** The answer with the cookie that says it next time. */
  Response keptIn(Response response) {
    return response.with(
        "Set-Cookie",
        COOKIE
            + "="
            + before
            + "."
            + now
            + "."
            + at.getEpochSecond()
            + "; Path=/; SameSite=Strict; HttpOnly; Max-Age="
            + Duration.ofDays(KEPT_DAYS).toSeconds());
  }
}
