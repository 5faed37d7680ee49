package org.zicht.ledger.toll;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.ledger.origin.Period;

/**
 * A country or area and a span of days, to count victims for.
 *
 * @param id the same for the same place and first day
 * @param name what it is called
 * @param place the gazetteer's identifier of the country or area
 * @param country ISO 3166-1 alpha-2
 * @param from its first day
 * @param to its last day, inclusive; null while it goes on
 * @param defined whether somebody drew it; else it was found
 */
public record Crisis(
    String id,
    String name,
    String place,
    String country,
    LocalDate from,
    @Nullable LocalDate to,
    boolean defined) {

  /** So long after its last day totals of it are still told, in days. */
  static final int AFTERMATH = 30;

  /** The last day, if it is over. */
  public Optional<LocalDate> end() {
    return Optional.ofNullable(to);
  }

  /** Whether it shares a day with {@code period}. */
  boolean overlaps(Period period) {
    return !period.to().isBefore(from) && (to == null || !period.from().isAfter(to));
  }

  /** Whether what is said on that day, without a day of its own, can be of it. */
  boolean canBeToldOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to.plusDays(AFTERMATH)));
  }
}
