package org.zicht.ledger.toll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.origin.Period;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.review.Reviews;

/**
 * Finds crises: in each country the days on which force, unrest, harm or disaster is told of,
 * without a gap of more than two weeks. What somebody defined stands before what is found.
 */
public final class CrisisFinder {

  /** So many days without anything end a crisis. */
  private static final int GAP = 14;

  private CrisisFinder() {}

  /** The crises of these statements: those defined first, then those found, by country and day. */
  public static List<Crisis> crises(List<Statement> statements, Reviews reviews) {
    List<Crisis> crises = new ArrayList<>();
    Map<String, Crisis> defined = new TreeMap<>();
    for (Decided decided : reviews.counting()) {
      if (decided.decision() instanceof Decision.CrisisDefined drawn) {
        Crisis crisis =
            new Crisis(
                drawn.name().toLowerCase(Locale.ROOT).strip().replaceAll("[^\\p{L}\\p{N}]+", "-"),
                drawn.name(),
                drawn.place(),
                drawn.country(),
                drawn.from(),
                drawn.to(),
                true);
        defined.put(crisis.id(), crisis);
      }
    }
    crises.addAll(defined.values());
    days(statements).forEach((country, days) -> found(country, days, crises));
    return crises;
  }

  private static Map<String, SortedSet<LocalDate>> days(List<Statement> statements) {
    Map<String, SortedSet<LocalDate>> days = new TreeMap<>();
    for (Statement statement : statements) {
      Optional<String> country = statement.country();
      if (country.isEmpty() || !counts(statement.claim())) {
        continue;
      }
      Optional<Period> period = statement.period();
      // 'in January' is told of a crisis; it makes none
      if (period.isPresent() && (period.get().isOccasion() || !period.get().stated())) {
        SortedSet<LocalDate> told = days.computeIfAbsent(country.get(), none -> new TreeSet<>());
        told.add(period.get().to());
        if (period.get().stated()) {
          told.add(period.get().from());
        }
      }
    }
    return days;
  }

  private static boolean counts(Claim claim) {
    ClaimType.Group group = claim.type().group();
    boolean told =
        switch (claim.status()) {
          case ASSERTED, DENIED, ATTEMPTED, ENDED, UNKNOWN -> true;
          case PLANNED, THREATENED -> false;
        };
    return told
        && switch (group) {
          case HARM, UNREST, FORCE, DISASTER -> true;
          case CONTROL, MEASURE, SERVICE, DIPLOMACY, WORDS -> false;
        };
  }

  private static void found(String country, SortedSet<LocalDate> days, List<Crisis> crises) {
    LocalDate from = days.first();
    LocalDate last = from;
    for (LocalDate day : days) {
      if (day.isAfter(last.plusDays(GAP))) {
        crises.add(crisis(country, from, last));
        from = day;
      }
      last = day;
    }
    crises.add(crisis(country, from, last));
  }

  private static Crisis crisis(String country, LocalDate from, LocalDate to) {
    return new Crisis(
        country + "-" + from,
        Locale.of("", country).getDisplayCountry(Locale.ENGLISH) + ", from " + from,
        "country:" + country,
        country,
        from,
        to,
        false);
  }
}
