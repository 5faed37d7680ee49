package org.zicht.ledger.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zicht.claims.Claim;
import org.zicht.ledger.origin.Period;
import org.zicht.ledger.origin.Statement;

/**
 * Finds incidents. Statements are taken in an order of their own, those that say most exactly where
 * and when first; each joins the incident that it fits best with all of its members, or begins one.
 */
public final class IncidentFinder {

  private static final Comparator<Statement> MOST_EXACT =
      Comparator.comparing(
              (Statement statement) -> {
                Claim.Where place = statement.claim().place();
                return place == null ? Claim.PlacePrecision.UNRESOLVED : place.precision();
              })
          .thenComparingLong(IncidentFinder::days)
          .thenComparing(Statement.IN_ORDER);

  private final Fit fit;
  private final Links links;

  /**
   * @param links what was decided: which claims are one incident, which are not
   */
  public IncidentFinder(Places places, Links links) {
    this.fit = new Fit(places);
    this.links = links;
  }

  /** The incidents of these statements, in the order of their days. */
  public List<Incident> incidents(List<Statement> statements) {
    List<Statement> ordered = new ArrayList<>(statements);
    ordered.sort(MOST_EXACT);
    Map<String, List<Draft>> blocks = new HashMap<>();
    List<Draft> drafts = new ArrayList<>();
    for (Statement statement : ordered) {
      if (statement.repeated().isPresent()) {
        continue;
      }
      List<Draft> block = blocks.computeIfAbsent(block(statement), none -> new ArrayList<>());
      Optional<Joined> best = best(statement, block);
      if (best.isPresent()) {
        best.get().draft().members.add(new Incident.Member(statement, best.get().reasons()));
      } else {
        Draft draft = new Draft(statement);
        drafts.add(draft);
        block.add(draft);
      }
    }
    addRepeated(ordered, drafts);
    return links.merge(drafts.stream().map(Draft::incident).toList());
  }

  /** What a report only says again is where it is said with its source. */
  private static void addRepeated(List<Statement> ordered, List<Draft> drafts) {
    Map<String, Draft> homes = new HashMap<>();
    for (Draft draft : drafts) {
      draft.members.forEach(member -> homes.put(member.statement().id(), draft));
    }
    for (Statement statement : ordered) {
      Draft home = homes.get(statement.repeated().orElse(""));
      if (home != null) {
        home.members.add(
            new Incident.Member(
                statement, List.of("the report says again what it attributes elsewhere")));
      }
    }
  }

  private static final class Draft {
    private final List<Incident.Member> members = new ArrayList<>();

    Draft(Statement first) {
      members.add(new Incident.Member(first, List.of()));
    }

    Statement first() {
      return members.getFirst().statement();
    }

    Incident incident() {
      return new Incident(
          "i" + first().id().substring(0, Math.min(10, first().id().length())),
          TypeFamily.of(first().claim().type()),
          members);
    }
  }

  private record Joined(Draft draft, int score, List<String> reasons) {}

  private Optional<Joined> best(Statement statement, List<Draft> block) {
    Joined best = null;
    for (Draft draft : block) {
      Optional<Fit.Reasons> reasons = fit.of(draft.first(), statement);
      if (reasons.isEmpty()
          || (best != null && reasons.get().score() <= best.score())
          || !fitsAll(statement, draft)) {
        continue;
      }
      best = new Joined(draft, reasons.get().score(), reasons.get().reasons());
    }
    return Optional.ofNullable(best);
  }

  /** The first member was asked before. */
  private boolean fitsAll(Statement statement, Draft draft) {
    for (int i = 0; i < draft.members.size(); i++) {
      Statement member = draft.members.get(i).statement();
      if (links.apart(member, statement) || (i > 0 && fit.of(member, statement).isEmpty())) {
        return false;
      }
    }
    return true;
  }

  /** Only statements of one block can join. */
  private static String block(Statement statement) {
    Claim claim = statement.claim();
    TypeFamily family = TypeFamily.of(claim.type());
    boolean told =
        switch (claim.status()) {
          case ASSERTED, DENIED, ATTEMPTED, ENDED, UNKNOWN -> true;
          case PLANNED, THREATENED -> false;
        };
    String type = family.mixes() ? family.code() : claim.type().code();
    Claim.Where place = claim.place();
    String where =
        place == null || place.gazetteer() == null
            ? "story " + statement.story()
            : place.country() == null ? place.gazetteer() : place.country();
    return type + " " + told + " " + where;
  }

  private static long days(Statement statement) {
    Optional<Period> period = statement.period();
    return period.map(one -> one.stated() ? one.days() : one.days() + 1000).orElse(Long.MAX_VALUE);
  }
}
