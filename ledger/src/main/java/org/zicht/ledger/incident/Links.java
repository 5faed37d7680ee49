package org.zicht.ledger.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zicht.ledger.entry.ClaimMark;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.origin.Period;
import org.zicht.ledger.origin.Statement;

/**
 * What was decided of incidents: which claims are about one, and which are not. Of two decisions on
 * the same two claims the later counts.
 */
public final class Links {

  private final Map<Pair, String> merged = new HashMap<>();
  private final Set<Pair> split = new HashSet<>();
  private final List<Decision> lost = new ArrayList<>();

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

  /** What {@code decisions} say of these statements; they stand in the order of their making. */
  public static Links of(List<Decision> decisions, List<Statement> statements) {
    Links links = new Links();
    Marks marks = new Marks(statements);
    for (Decision decision : decisions) {
      switch (decision) {
        case Decision.Merged merge ->
            links.pair(marks, decision, merge.first(), merge.second(), true);
        case Decision.Split split ->
            links.pair(marks, decision, split.first(), split.second(), false);
        case Decision.Retracted retracted -> {
          if (marks.find(retracted.claim()).isEmpty()) {
            links.lost.add(decision);
          }
        }
        case Decision.CrisisDefined crisis -> {}
        case Decision.Erased erased -> {}
        case Decision.Redacted redacted -> {}
      }
    }
    return links;
  }

  private void pair(
      Marks marks, Decision decision, ClaimMark first, ClaimMark second, boolean together) {
    var one = marks.find(first);
    var other = marks.find(second);
    if (one.isEmpty() || other.isEmpty()) {
      lost.add(decision);
      return;
    }
    Pair pair = Pair.of(one.get().id(), other.get().id());
    if (together) {
      merged.put(pair, decision.reason());
      split.remove(pair);
    } else {
      split.add(pair);
      merged.remove(pair);
    }
  }

  /** The decisions whose claims are not found any more. */
  public List<Decision> lost() {
    return List.copyOf(lost);
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
      Incident joined = joined(first, second, merged.getOrDefault(pair, ""));
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

  private static Incident joined(Incident one, Incident other, String reason) {
    Incident first = one.id().compareTo(other.id()) < 0 ? one : other;
    Incident second = first.equals(one) ? other : one;
    List<Incident.Member> members = new ArrayList<>(first.members());
    String why = "decided" + (reason.isEmpty() ? "" : ": " + reason);
    for (Incident.Member member : second.members()) {
      List<String> reasons = new ArrayList<>(member.reasons());
      reasons.add(why);
      members.add(new Incident.Member(member.statement(), reasons));
    }
    return new Incident(first.id(), first.family(), members);
  }
}
