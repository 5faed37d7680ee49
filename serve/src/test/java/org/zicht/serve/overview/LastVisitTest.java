package org.zicht.serve.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.zicht.serve.web.Response;

/** What somebody had seen stays known through a visit, and moves on with the next. */
final class LastVisitTest {

  private static final Instant NOON = Instant.parse("2022-01-06T12:00:00Z");

  @Test
  void aVisitEndsWhenNothingIsLookedAtForHalfAnHour() {
    LastVisit first = LastVisit.of("", 10, NOON);
    assertThat(first.isKnown()).isFalse();
    LastVisit same = LastVisit.of(cookie(first), 14, NOON.plus(Duration.ofMinutes(5)));
    assertThat(same.isKnown()).isFalse();
    LastVisit next = LastVisit.of(cookie(same), 20, NOON.plus(Duration.ofHours(5)));
    assertThat(next.isKnown()).isTrue();
    assertThat(next.before()).isEqualTo(14);
    LastVisit still =
        LastVisit.of(cookie(next), 22, NOON.plus(Duration.ofHours(5)).plusSeconds(60));
    assertThat(still.before()).isEqualTo(14);
  }

  @Test
  void aCookieOfAnotherLedgerOrMadeUpIsAFirstVisit() {
    assertThat(LastVisit.of("900.950.1641470400", 20, NOON).isKnown()).isFalse();
    assertThat(LastVisit.of("x.y.z", 20, NOON).isKnown()).isFalse();
    assertThat(LastVisit.of("1.2", 20, NOON).isKnown()).isFalse();
  }

  private static String cookie(LastVisit visit) {
    String header = visit.keptIn(Response.page("")).headers().get("Set-Cookie");
    return header == null ? "" : header.replaceAll("^seen=([^;]*);.*", "$1");
  }
}
