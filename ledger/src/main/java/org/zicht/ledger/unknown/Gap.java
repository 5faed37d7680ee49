package org.zicht.ledger.unknown;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.ledger.origin.Period;
import org.zicht.ledger.origin.Statement;

/**
 * Something that is not known.
 *
 * @param sort how that is told
 * @param subject the incident or crisis that it is about, by its id; empty where there is none
 * @param what what is not known: parts of a claim, or 'reporting impaired'
 * @param place where, by name; empty where that is not known
 * @param period the days, or null
 * @param statements those that say so, or of which nobody says more; in order
 */
public record Gap(
    Sort sort,
    String subject,
    List<String> what,
    String place,
    @Nullable Period period,
    List<Statement> statements) {

  /** How it is told that something is not known. */
  public enum Sort {
    /** A report says so. */
    STATED,
    /** Nobody says anything of it. */
    UNFILLED,
    /** Communications were shut down: no report is not no event. */
    IMPAIRED;

    /** Its name in the ledger's output. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** By sort, day, and subject. */
  public static final Comparator<Gap> IN_ORDER =
      Comparator.comparing(Gap::sort)
          .thenComparing(
              gap -> gap.days().map(Period::from).orElse(null),
              Comparator.nullsLast(Comparator.<java.time.LocalDate>naturalOrder()))
          .thenComparing(Gap::subject)
          .thenComparing(gap -> gap.statements().isEmpty() ? "" : gap.statements().getFirst().id());

  /** Copies the lists. */
  public Gap {
    what = List.copyOf(what);
    statements = List.copyOf(statements);
  }

  /** The days, if they are known. */
  public Optional<Period> days() {
    return Optional.ofNullable(period);
  }
}
