package org.zicht.ledger.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zicht.ledger.entry.ClaimMark;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.origin.Period;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.review.Reviews;

/**
 * What was decided of incidents: which claims are about one, and which are not. Of two decisions on
 * the same two claims the later counts.
 */
public final class Links {

  private final Map<Pair, String> merged = new HashMap<>();
  private final Set<Pair> split = new HashSet<>();

  private record Pair(String first, String second) {
    static Pair of(String one, String other) {
      return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  /** Nothing was decided. */
  public static Links none() {
    return new Links();
  }

  private Links() {}

  /** What was decided, as far as it counts. */
  public static Links of(Reviews reviews) {
    Links links = new Links();
    for (Decided decided : reviews.counting()) {
      switch (decided.decision()) {
        case Decision.Merged(var first, var second) ->
            links.pair(reviews, decided, first, second, true);
        case Decision.Split(var first, var second) ->
            links.pair(reviews, decided, first, second, false);
        case Decision.Verdict verdict -> {}
        case Decision.Noted noted -> {}
        case Decision.ClaimGraded graded -> {}
        case Decision.OriginGraded graded -> {}
        case Decision.Retracted retracted -> {}
        case Decision.CrisisDefined crisis -> {}
        case Decision.Undone undone -> {}
        case Decision.Erased erased -> {}
        case Decision.Redacted redacted -> {}
      }
    }
    return links;
  }

  private void pair(
      Reviews reviews, Decided decided, ClaimMark first, ClaimMark second, boolean together) {
    var one = reviews.find(first);
    var other = reviews.find(second);
    if (one.isEmpty() || other.isEmpty()) {
      return;
    }
    Pair pair = Pair.of(one.get().id(), other.get().id());
    if (together) {
      merged.put(pair, why(decided));
      split.remove(pair);
    } else {
      split.add(pair);
      merged.remove(pair);
    }
  }

  private static String why(Decided decided) {
    return "decided"
        + (decided.by().isEmpty() ? "" : " by " + decided.by())
        + (decided.reason().isEmpty() ? "" : ": " + decided.reason());
  }

  /** Whether it was decided that two statements are not about one incident. */
  boolean apart(Statement one, Statement other) {
    return !split.isEmpty() && split.contains(Pair.of(one.id(), other.id()));
  }

  /** The incidents with those joined of which it was decided, by day and id. */
  List<Incident> merge(List<Incident> incidents) {
    Map<String, Incident> homes = new HashMap<>();
    for (Incident incident : incidents) {
      incident.statements().forEach(statement -> homes.put(statement.id(), incident));
    }
    List<Pair> pairs = new ArrayList<>(merged.keySet());
    pairs.sort(Comparator.comparing(Pair::first).thenComparing(Pair::second));
    for (Pair pair : pairs) {
      Incident first = homes.get(pair.first());
      Incident second = homes.get(pair.second());
      if (first == null || second == null || first.id().equals(second.id())) {
        continue;
      }
      Incident joined = joined(first, second, merged.getOrDefault(pair, "decided"));
      joined.statements().forEach(statement -> homes.put(statement.id(), joined));
    }
    Map<String, Incident> byId = new HashMap<>();
    homes.values().forEach(incident -> byId.put(incident.id(), incident));
    List<Incident> all = new ArrayList<>(byId.values());
    all.sort(
        Comparator.comparing(
                (Incident incident) -> incident.period().map(Period::from).orElse(null),
                Comparator.nullsLast(Comparator.<java.time.LocalDate>naturalOrder()))
            .thenComparing(Incident::id));
    return all;
  }

  private static Incident joined(Incident one, Incident other, String why) {
    Incident first = one.id().compareTo(other.id()) < 0 ? one : other;
    Incident second = first.equals(one) ? other : one;
    List<Incident.Member> members = new ArrayList<>(first.members());
    for (Incident.Member member : second.members()) {
      List<String> reasons = new ArrayList<>(member.reasons());
      reasons.add(why);
      members.add(new Incident.Member(member.statement(), reasons));
    }
    return new Incident(first.id(), first.family(), members);
  }
}
