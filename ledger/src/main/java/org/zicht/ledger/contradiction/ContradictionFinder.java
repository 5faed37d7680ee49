package org.zicht.ledger.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.ledger.incident.Incident;
import org.zicht.ledger.incident.Numbers;
import org.zicht.ledger.incident.Victims;
import org.zicht.ledger.origin.Period;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.toll.Observation;
import org.zicht.ledger.toll.TollLine;
import org.zicht.party.Kind;

/** Finds contradictions. */
public final class ContradictionFinder {

  /** Dates that are further apart are of two occurrences. */
  private static final int DAYS_APART = 3;

  /** Smaller numbers are the same by chance. */
  private static final long TELLING_NUMBER = 5;

  private final List<Contradiction> found = new ArrayList<>();
  private final Set<String> pairs = new HashSet<>();

  private ContradictionFinder() {}

  /** The contradictions in these incidents and lines, in order; each pair of origins once. */
  public static List<Contradiction> contradictions(List<Incident> incidents, List<TollLine> lines) {
    ContradictionFinder finder = new ContradictionFinder();
    incidents.forEach(finder::within);
    lines.forEach(finder::within);
    finder.between(incidents);
    finder.found.sort(Contradiction.IN_ORDER);
    return List.copyOf(finder.found);
  }

  private void within(Incident incident) {
    List<Statement> statements = new ArrayList<>(incident.statements());
    statements.sort(Statement.IN_ORDER);
    for (int i = 0; i < statements.size(); i++) {
      for (int j = i + 1; j < statements.size(); j++) {
        pair(incident, statements.get(i), statements.get(j));
      }
    }
  }

  private void pair(Incident incident, Statement first, Statement second) {
    if (first.origin().name().equals(second.origin().name())) {
      return;
    }
    Claim one = first.claim();
    Claim other = second.claim();
    boolean denied = one.status() == Claim.Status.DENIED;
    if (one.type() == other.type()
        && denied != (other.status() == Claim.Status.DENIED)
        && (told(one) || denied)
        && (told(other) || !denied)) {
      add(Contradiction.About.HAPPENED, incident.id(), first, second, "one says so, one denies it");
      return;
    }
    if (!told(one) || !told(other)) {
      return;
    }
    boolean harm = one.type().group() == ClaimType.Group.HARM && one.type() == other.type();
    if (harm
        && sameTime(first, second)
        && Victims.of(one.target()) == Victims.of(other.target())
        && !Numbers.agree(one.count(), other.count())) {
      add(
          Contradiction.About.NUMBER,
          incident.id(),
          first,
          second,
          number(one.count()) + " against " + number(other.count()));
    }
    Claim.Participant actor = one.actor();
    Claim.Participant otherActor = other.actor();
    if (actor != null && otherActor != null && differ(actor, otherActor)) {
      add(
          Contradiction.About.RESPONSIBILITY,
          incident.id(),
          first,
          second,
          plain(actor.kind()) + " against " + plain(otherActor.kind()));
    }
  }

  /** Whether both state the days, or were said on one day; else the later may be an update. */
  private static boolean sameTime(Statement first, Statement second) {
    boolean stated =
        first.period().filter(Period::stated).isPresent()
            && second.period().filter(Period::stated).isPresent();
    return stated || (first.said().isPresent() && first.said().equals(second.said()));
  }

  private static boolean told(Claim claim) {
    return claim.status() == Claim.Status.ASSERTED;
  }

  private static boolean differ(Claim.Participant one, Claim.Participant other) {
    boolean vague = isVague(one.kind()) || isVague(other.kind());
    return !vague && !Victims.of(one).canBe(Victims.of(other));
  }

  private static boolean isVague(Kind kind) {
    return kind == Kind.PEOPLE || kind == Kind.OTHER;
  }

  /** Totals of one time, and totals that another origin denies. */
  private void within(TollLine line) {
    List<Observation> standing = line.standing();
    for (int i = 0; i < standing.size(); i++) {
      for (int j = i + 1; j < standing.size(); j++) {
        Observation one = standing.get(i);
        Observation other = standing.get(j);
        boolean sameTime =
            line.single().isPresent()
                || (one.said().isPresent() && one.said().equals(other.said()));
        if (sameTime
            && !one.origin().name().equals(other.origin().name())
            && !Numbers.agree(one.count(), other.count())) {
          add(
              Contradiction.About.NUMBER,
              line.id(),
              one.statement(),
              other.statement(),
              number(one.count()) + " against " + number(other.count()));
        }
      }
    }
    for (Observation denial : line.observations()) {
      if (denial.statement().claim().status() != Claim.Status.DENIED) {
        continue;
      }
      for (Observation one : line.observations()) {
        boolean asserted = told(one.statement().claim());
        if (asserted
            && !one.origin().name().equals(denial.origin().name())
            && Numbers.agree(one.count(), denial.count())) {
          Statement first = one.statement();
          Statement second = denial.statement();
          boolean inOrder = Statement.IN_ORDER.compare(first, second) <= 0;
          add(
              Contradiction.About.HAPPENED,
              line.id(),
              inOrder ? first : second,
              inOrder ? second : first,
              number(one.count()) + " is denied");
        }
      }
    }
  }

  /** The same number of the same victims, told of two places, or of two days. */
  private void between(List<Incident> incidents) {
    Map<String, List<Statement>> sorts = new HashMap<>();
    Map<String, String> homes = new HashMap<>();
    for (Incident incident : incidents) {
      for (Statement statement : incident.statements()) {
        homes.put(statement.id(), incident.id());
        key(statement)
            .ifPresent(key -> sorts.computeIfAbsent(key, none -> new ArrayList<>()).add(statement));
      }
    }
    for (List<Statement> same : sorts.values()) {
      same.sort(Statement.IN_ORDER);
      for (int i = 0; i < same.size(); i++) {
        for (int j = i + 1; j < same.size(); j++) {
          placesAndDays(same.get(i), same.get(j), homes.getOrDefault(same.get(i).id(), ""));
        }
      }
    }
  }

  private static Optional<String> key(Statement statement) {
    Claim claim = statement.claim();
    Claim.Count count = claim.count();
    boolean counted =
        claim.type().group() == ClaimType.Group.HARM
            && told(claim)
            && count != null
            && count.min() != null
            && count.min() >= TELLING_NUMBER
            && count.min().equals(count.max())
            && statement.country().isPresent()
            && statement.period().filter(Period::stated).isPresent();
    return counted && count != null
        ? Optional.of(
            claim.type()
                + " "
                + Victims.of(claim.target())
                + " "
                + count.min()
                + " "
                + statement.country().orElse(""))
        : Optional.empty();
  }

  private void placesAndDays(Statement first, Statement second, String incident) {
    Claim.Where one = first.claim().place();
    Claim.Where other = second.claim().place();
    Period day = first.period().orElseThrow();
    Period otherDay = second.period().orElseThrow();
    if (first.origin().name().equals(second.origin().name()) || one == null || other == null) {
      return;
    }
    boolean samePlace = one.gazetteer() != null && one.gazetteer().equals(other.gazetteer());
    boolean towns = isTown(one) && isTown(other);
    if (day.overlaps(otherDay) && towns && !samePlace) {
      add(
          Contradiction.About.PLACE,
          incident,
          first,
          second,
          one.name() + " against " + other.name());
    }
    LocalDate earlier = day.to().isBefore(otherDay.from()) ? day.to() : otherDay.to();
    LocalDate later = day.to().isBefore(otherDay.from()) ? otherDay.from() : day.from();
    if (!day.overlaps(otherDay) && samePlace && !later.isAfter(earlier.plusDays(DAYS_APART))) {
      add(Contradiction.About.DATE, incident, first, second, day + " against " + otherDay);
    }
  }

  private static boolean isTown(Claim.Where place) {
    return place.precision() == Claim.PlacePrecision.TOWN
        || place.precision() == Claim.PlacePrecision.SITE;
  }

  private void add(
      Contradiction.About about, String subject, Statement first, Statement second, String what) {
    String pair =
        about
            + " "
            + first.claim().type()
            + " "
            + first.origin().name()
            + " "
            + second.origin().name()
            + " "
            + what;
    if (pairs.add(pair + " " + subject)) {
      found.add(new Contradiction(about, subject, first, second, what));
    }
  }

  private static String number(Claim.@Nullable Count count) {
    if (count == null) {
      return "no number";
    }
    Long min = count.min();
    Long max = count.max();
    if (min == null) {
      return "at most " + max;
    }
    return max == null ? "at least " + min : min.equals(max) ? "" + min : min + "–" + max;
  }

  private static String plain(Kind kind) {
    return kind.code().replace('_', ' ');
  }
}
