package org.zicht.ledger.origin;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.ledger.holdings.HeldReport;

/**
 * A claim as the ledger has it: in which report, on whose word.
 *
 * @param claim the claim
 * @param report the report that tells it
 * @param original the report that this one is a copy of; itself where it is none
 * @param origin on whose word it stands
 * @param when when it happened: as it says, else the days up to its publication; or null
 * @param repeats the id of the claim that this one only repeats, or null: a headline says in the
 *     report's own voice what the report attributes below, or without its day what is dated below
 * @param party whether the origin is a party to what it tells: the police on what the police did
 */
public record Statement(
    Claim claim,
    HeldReport report,
    HeldReport original,
    Origin origin,
    @Nullable Period when,
    @Nullable String repeats,
    boolean party) {

  /** By the day on which it was said, the report, and the place in the text. */
  public static final Comparator<Statement> IN_ORDER =
      Comparator.comparing(Statement::report, HeldReport.BY_DAY)
          .thenComparing(statement -> statement.claim().trigger().span())
          .thenComparing(Statement::id);

  /** The same, known to say only again what {@code other} says. */
  Statement repeating(Statement other) {
    return new Statement(claim, report, original, origin, when, other.id(), party);
  }

  /** The claim's id. */
  public String id() {
    return claim.id();
  }

  /** The day on which it was said, if known: that of the original, for a copy says nothing new. */
  public Optional<LocalDate> said() {
    return original.published().or(report::published);
  }

  /** The id of the claim that it only repeats, if it does. */
  public Optional<String> repeated() {
    return Optional.ofNullable(repeats);
  }

  /** When it happened, if that is known. */
  public Optional<Period> period() {
    return Optional.ofNullable(when);
  }

  /** By what copies of one report are known. */
  public String story() {
    return original.id();
  }

  /** The country of the place, if one is known. */
  public Optional<String> country() {
    Claim.Where place = claim.place();
    return place == null ? Optional.empty() : Optional.ofNullable(place.country());
  }
}
