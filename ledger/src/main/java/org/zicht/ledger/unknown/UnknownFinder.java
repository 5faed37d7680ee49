package org.zicht.ledger.unknown;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.ledger.incident.Incident;
import org.zicht.ledger.origin.Period;
import org.zicht.ledger.origin.Statement;

/** Finds what is not known. */
public final class UnknownFinder {

  /** What is said of places and days under a shutdown. */
  public static final String IMPAIRED = "reporting impaired";

  private UnknownFinder() {}

  /** What is not known of these incidents, in order. */
  public static List<Gap> gaps(List<Incident> incidents) {
    List<Gap> gaps = new ArrayList<>();
    Map<String, List<Statement>> shutdowns = new TreeMap<>();
    for (Incident incident : incidents) {
      stated(incident, gaps);
      unfilled(incident).ifPresent(gaps::add);
      for (Statement statement : incident.statements()) {
        Claim claim = statement.claim();
        if (claim.type() == ClaimType.COMMUNICATIONS_SHUTDOWN && claim.place() != null) {
          shutdowns.computeIfAbsent(place(claim.place()), none -> new ArrayList<>()).add(statement);
        }
      }
    }
    shutdowns.forEach((place, statements) -> impaired(place, statements).ifPresent(gaps::add));
    gaps.sort(Gap.IN_ORDER);
    return gaps;
  }

  private static void stated(Incident incident, List<Gap> gaps) {
    for (Statement statement : incident.statements()) {
      Claim claim = statement.claim();
      TreeSet<Claim.Unknown> parts = new TreeSet<>(claim.unknown());
      if (claim.status() == Claim.Status.UNKNOWN) {
        parts.add(Claim.Unknown.OCCURRENCE);
      }
      if (!parts.isEmpty()) {
        gaps.add(
            new Gap(
                Gap.Sort.STATED,
                incident.id(),
                parts.stream().map(part -> part.name().toLowerCase(Locale.ROOT)).toList(),
                place(claim.place()),
                statement.period().orElse(null),
                List.of(statement)));
      }
    }
  }

  /** Of harm and force: who did it, how many, where and when. */
  private static Optional<Gap> unfilled(Incident incident) {
    boolean asked =
        incident.types().stream()
            .anyMatch(
                type ->
                    type.group() == ClaimType.Group.FORCE
                        || type == ClaimType.KILLED
                        || type == ClaimType.INJURED
                        || type == ClaimType.CASUALTIES);
    List<Claim> claims =
        incident.statements().stream()
            .map(Statement::claim)
            .filter(claim -> claim.status() == Claim.Status.ASSERTED)
            .toList();
    if (!asked || claims.isEmpty()) {
      return Optional.empty();
    }
    List<String> what = new ArrayList<>();
    if (claims.stream().allMatch(claim -> claim.actor() == null)) {
      what.add("actor");
    }
    boolean harm = incident.types().getFirst().group() == ClaimType.Group.HARM;
    if (harm && claims.stream().allMatch(claim -> claim.count() == null)) {
      what.add("count");
    }
    if (claims.stream().allMatch(claim -> claim.place() == null || claim.place().name() == null)) {
      what.add("place");
    }
    if (!incident.period().map(Period::stated).orElse(false)) {
      what.add("time");
    }
    return what.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Gap(
                Gap.Sort.UNFILLED,
                incident.id(),
                what,
                place(incident.place()),
                incident.period().orElse(null),
                incident.statements().stream().sorted(Statement.IN_ORDER).toList()));
  }

  /** From the first day that is told to the last; to the day on which its end is told, if it is. */
  private static Optional<Gap> impaired(String place, List<Statement> statements) {
    List<Statement> inForce = new ArrayList<>();
    List<Statement> ended = new ArrayList<>();
    for (Statement statement : statements) {
      switch (statement.claim().status()) {
        case ASSERTED -> inForce.add(statement);
        case ENDED -> ended.add(statement);
        case DENIED, ATTEMPTED, PLANNED, THREATENED, UNKNOWN -> {}
      }
    }
    Optional<LocalDate> from =
        inForce.stream()
            .flatMap(one -> one.period().stream())
            .map(period -> period.stated() ? period.from() : period.to())
            .min(Comparator.naturalOrder());
    Optional<LocalDate> to =
        inForce.stream()
            .flatMap(one -> one.period().stream())
            .map(Period::to)
            .max(Comparator.naturalOrder());
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> end =
        ended.stream()
            .flatMap(one -> one.period().stream())
            .map(Period::to)
            .filter(day -> !day.isBefore(to.get()))
            .min(Comparator.naturalOrder());
    inForce.addAll(ended);
    inForce.sort(Statement.IN_ORDER);
    return Optional.of(
        new Gap(
            Gap.Sort.IMPAIRED,
            "",
            List.of(IMPAIRED),
            place,
            new Period(from.get(), end.orElse(to.get()), true),
            inForce));
  }

  private static String place(Claim.@org.jspecify.annotations.Nullable Where place) {
    return place == null ? "" : Objects.requireNonNullElse(place.name(), place.text());
  }
}
