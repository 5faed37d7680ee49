package org.zicht.ledger.origin;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;

/**
 * The days in which something happened, local to the place.
 *
 * @param from the first day
 * @param to the last day, inclusive
 * @param stated whether the report states them; else they are the days up to publication
 */
public record Period(LocalDate from, LocalDate to, boolean stated) {

  /** Of what is told without a time, it is taken that it happened so many days before at most. */
  static final int FRESH = 2;

  /** What is told of more days than this, 'in January', is told of all of them together. */
  static final int LONGEST_OCCURRENCE = 7;

  /** The length of a day in ISO 8601. */
  private static final int DAY = 10;

  /**
   * @throws IllegalArgumentException if it ends before it begins
   */
  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("a period that ends before it begins: " + from + "–" + to);
    }
  }

  /**
   * When something happened: as its claim says, else shortly before it was said.
   *
   * @param time what the claim says, or null
   * @param said the day on which it was said, or null
   */
  static Optional<Period> of(Claim.@Nullable When time, @Nullable LocalDate said) {
    if (time != null) {
      LocalDate from = day(time.start());
      LocalDate to = day(time.end());
      if (from != null || to != null) {
        LocalDate first = from == null ? to : from;
        LocalDate last = to == null ? (said == null ? from : said) : to;
        if (first != null && last != null) {
          return Optional.of(new Period(first, last.isBefore(first) ? first : last, true));
        }
      }
    }
    return said == null
        ? Optional.empty()
        : Optional.of(new Period(said.minusDays(FRESH), said, false));
  }

  private static @Nullable LocalDate day(@Nullable String moment) {
    return moment == null || moment.length() < DAY
        ? null
        : LocalDate.parse(moment.substring(0, DAY));
  }

  /** Whether the two share a day. */
  public boolean overlaps(Period other) {
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }

  /** Whether it is stated and short enough for one occurrence. */
  public boolean isOccasion() {
    return stated && days() <= LONGEST_OCCURRENCE;
  }

  /** How many days it has. */
  public long days() {
    return to.toEpochDay() - from.toEpochDay() + 1;
  }

  /** '2022-01-05' or '2022-01-05/2022-01-06'. */
  @Override
  public String toString() {
    return from.equals(to) ? from.toString() : from + "/" + to;
  }
}
