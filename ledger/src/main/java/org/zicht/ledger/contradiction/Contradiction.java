package org.zicht.ledger.contradiction;

import java.util.Comparator;
import java.util.Locale;
import org.zicht.ledger.origin.Statement;

/**
 * Two statements of different origins that cannot both be so.
 *
 * @param about what they differ about
 * @param subject the incident or the line of a toll that they are about, by its id
 * @param first the one that was said first
 * @param second the other
 * @param what in words
 */
public record Contradiction(
    About about, String subject, Statement first, Statement second, String what) {

  /** What statements differ about. */
  public enum About {
    NUMBER,
    RESPONSIBILITY,
    /** Whether it happened. */
    HAPPENED,
    PLACE,
    DATE;

    /** Its name in the ledger's output. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** In the order of their statements, then by what they are about. */
  public static final Comparator<Contradiction> IN_ORDER =
      Comparator.comparing(Contradiction::first, Statement.IN_ORDER)
          .thenComparing(Contradiction::second, Statement.IN_ORDER)
          .thenComparing(Contradiction::about)
          .thenComparing(Contradiction::subject);
}
