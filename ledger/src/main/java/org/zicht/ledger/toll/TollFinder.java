package org.zicht.ledger.toll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.ledger.incident.Incident;
import org.zicht.ledger.incident.Numbers;
import org.zicht.ledger.incident.Places;
import org.zicht.ledger.incident.Victims;
import org.zicht.ledger.origin.Period;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.review.Reviews;

/**
 * Finds the lines of tolls.
 *
 * <p>A count is of an incident if its report states the days; else it is a total so far: a word
 * says so, or no day is stated. A later number of the same origin on the same line supersedes its
 * earlier one; two of one day both stand. A figure that was taken back is retracted. Nothing is
 * left out.
 */
public final class TollFinder {

  private final Places places;
  private final Map<String, List<Crisis>> byCountry = new HashMap<>();

  /**
   * @param places which place lies in which
   * @param crises what to count for
   */
  public TollFinder(Places places, List<Crisis> crises) {
    this.places = places;
    for (Crisis crisis : crises) {
      byCountry.computeIfAbsent(crisis.country(), none -> new ArrayList<>()).add(crisis);
    }
  }

  private record Key(
      String crisis, ClaimType harm, Victims victims, String place, String incident) {}

  /**
   * The lines, in their order.
   *
   * @param rejected the statements that were rejected: each is shown on the line that it would have
   *     been on, if there is one, and counts nothing
   */
  public List<TollLine> lines(
      List<Statement> statements,
      List<Statement> rejected,
      List<Incident> incidents,
      Reviews reviews) {
    Map<String, Incident> homes = new HashMap<>();
    for (Incident incident : incidents) {
      incident.statements().forEach(one -> homes.put(one.id(), incident));
    }
    Withdrawals withdrawals = new Withdrawals(statements, reviews);
    Map<Key, List<Observation>> observations = new HashMap<>();
    Map<Key, TollLine> heads = new HashMap<>();
    for (Statement statement : statements) {
      if (!isObservation(statement.claim()) || statement.repeated().isPresent()) {
        continue;
      }
      Optional<Crisis> crisis = crisis(statement);
      if (crisis.isEmpty()) {
        continue;
      }
      Incident incident = isTotal(statement) ? null : homes.get(statement.id());
      Claim claim = statement.claim();
      Claim.Where place = incident == null ? claim.place() : incident.place();
      Victims victims = Victims.of(claim.target());
      Key key =
          new Key(
              crisis.get().id(),
              claim.type(),
              victims,
              key(place),
              incident == null ? "" : incident.id());
      Observation observation = observation(statement, withdrawals);
      observations.computeIfAbsent(key, none -> new ArrayList<>()).add(observation);
      heads.computeIfAbsent(
          key,
          none ->
              new TollLine(
                  crisis.get(), claim.type(), victims, place, incident, List.of(observation)));
    }
    for (Statement statement : rejected) {
      Observation observation = new Observation(statement, Observation.State.REJECTED, null);
      beside(statement, heads)
          .ifPresent(
              key -> observations.computeIfAbsent(key, none -> new ArrayList<>()).add(observation));
    }
    List<TollLine> lines = new ArrayList<>();
    heads.forEach((key, head) -> lines.add(line(head, observations.getOrDefault(key, List.of()))));
    lines.sort(TollLine.IN_ORDER);
    return lines;
  }

  /** The line that a rejected statement would have been on: the first of its sort. */
  private Optional<Key> beside(Statement statement, Map<Key, TollLine> heads) {
    Optional<Crisis> crisis = crisis(statement);
    if (crisis.isEmpty() || !isObservation(statement.claim())) {
      return Optional.empty();
    }
    Claim claim = statement.claim();
    return heads.entrySet().stream()
        .filter(
            head ->
                head.getKey().crisis().equals(crisis.get().id())
                    && head.getKey().harm() == claim.type()
                    && head.getKey().victims() == Victims.of(claim.target())
                    && head.getKey().place().equals(key(claim.place()))
                    && isOf(statement, head.getValue()))
        .min(Map.Entry.comparingByValue(TollLine.IN_ORDER))
        .map(Map.Entry::getKey);
  }

  private static boolean isOf(Statement statement, TollLine line) {
    Optional<Period> days = line.single().flatMap(Incident::period);
    Optional<Period> told = statement.period();
    return isTotal(statement)
        ? line.single().isEmpty()
        : days.isPresent() && told.isPresent() && days.get().overlaps(told.get());
  }

  private static boolean isObservation(Claim claim) {
    return claim.type().group() == ClaimType.Group.HARM
        && Numbers.isNumber(claim.count())
        && claim.count() != null
        && (claim.count().unit() == Claim.Unit.PERSONS || claim.count().unit() == Claim.Unit.OTHER);
  }

  /** Whether a count is a total so far. */
  static boolean isTotal(Statement statement) {
    Claim.Count count = statement.claim().count();
    boolean said = count != null && count.cumulative();
    return said || !statement.period().map(Period::isOccasion).orElse(false);
  }

  private static String key(Claim.@Nullable Where place) {
    if (place == null) {
      return "";
    }
    String id = place.gazetteer();
    return id == null ? "text " + place.text() : id;
  }

  /** Those defined stand first; of what is told without a day, the last that had begun. */
  private Optional<Crisis> crisis(Statement statement) {
    Optional<Period> period = statement.period();
    Claim.Where place = statement.claim().place();
    if (period.isEmpty() || place == null) {
      return Optional.empty();
    }
    LocalDate day = period.get().to();
    boolean stated = period.get().stated();
    Crisis best = null;
    for (Crisis crisis : byCountry.getOrDefault(String.valueOf(place.country()), List.of())) {
      if (!places.isIn(place, crisis.place())) {
        continue;
      }
      boolean fits = stated ? crisis.overlaps(period.get()) : crisis.canBeToldOn(day);
      if (fits
          && (best == null
              || (crisis.defined() == best.defined() && crisis.from().isAfter(best.from())))) {
        best = crisis;
      }
    }
    return Optional.ofNullable(best);
  }

  private static Observation observation(Statement statement, Withdrawals withdrawals) {
    Observation standing = new Observation(statement, Observation.State.STANDING, null);
    if (statement.claim().status() != Claim.Status.ASSERTED) {
      return standing.in(Observation.State.NOT_ASSERTED, null);
    }
    Optional<Statement> withdrawn = withdrawals.of(statement);
    return withdrawn.map(by -> standing.in(Observation.State.RETRACTED, by)).orElse(standing);
  }

  private static TollLine line(TollLine head, List<Observation> all) {
    List<Observation> observations = new ArrayList<>(all);
    observations.sort(Observation.BY_DAY);
    List<Observation> marked = new ArrayList<>();
    for (Observation one : observations) {
      marked.add(marked(one, observations));
    }
    return new TollLine(
        head.crisis(), head.harm(), head.victims(), head.place(), head.incident(), marked);
  }

  private static Observation marked(Observation one, List<Observation> all) {
    if (one.state() != Observation.State.STANDING) {
      return one;
    }
    if (one.count().subset()) {
      Optional<Observation> whole = all.stream().filter(other -> isWholeOf(other, one)).findFirst();
      if (whole.isPresent()) {
        return one.in(Observation.State.PART, whole.get().statement());
      }
    }
    Observation newer = null;
    for (Observation other : all) {
      boolean same =
          other.state() == Observation.State.STANDING
              && other.origin().name().equals(one.origin().name());
      if (same && later(other, one)) {
        newer = other;
      }
    }
    return newer == null ? one : one.in(Observation.State.SUPERSEDED, newer.statement());
  }

  private static boolean isWholeOf(Observation whole, Observation part) {
    return !whole.equals(part)
        && whole.statement().report().id().equals(part.statement().report().id())
        && !whole.count().subset()
        && whole.max().orElse(Long.MAX_VALUE) >= part.min();
  }

  private static boolean later(Observation other, Observation one) {
    LocalDate first = one.said().orElse(null);
    LocalDate second = other.said().orElse(null);
    return first != null && second != null && second.isAfter(first);
  }
}
