package org.zicht.intake.watch;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import org.zicht.intake.web.Stamp;
import org.zicht.report.Imprint;

/**
 * An address to be asked for.
 *
 * @param due not before
 * @param number its place among all, so that of those due together the first comes first
 * @param address where
 * @param list whether a list is expected there, which is asked for again and again
 * @param said what the list says of a report
 * @param failures how often in a row it could not be had
 * @param stamp how it was marked when it came last
 */
record Errand(
    Instant due, long number, URI address, boolean list, Imprint said, int failures, Stamp stamp) {

  static final Comparator<Errand> BY_TIME =
      Comparator.comparing(Errand::due).thenComparingLong(Errand::number);

  /** The site that is asked. */
  String site() {
    return address.getScheme() + "://" + address.getRawAuthority();
  }

  Errand later(Instant when) {
    return new Errand(when, number, address, list, said, failures, stamp);
  }

  Errand failed(Instant when) {
    return new Errand(when, number, address, list, said, failures + 1, stamp);
  }

  Errand succeeded(Instant when, Stamp as) {
    return new Errand(when, number, address, list, said, 0, as);
  }
}
