package org.zicht.ledger.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zicht.claims.Claim;
import org.zicht.ledger.copy.CopyFinder;
import org.zicht.ledger.holdings.HeldReport;

/**
 * The same claim in copies of one report: of one type, from the same words, of the same victims and
 * number. A report in which several claims are so alike has no twin of them.
 */
final class Twins {

  private record Key(String type, String quote, String target, String number) {
    static Key of(Claim claim) {
      Claim.Participant target = claim.target();
      Claim.Count count = claim.count();
      return new Key(
          claim.type().code(),
          claim.trigger().quote(),
          target == null ? "" : target.text(),
          count == null ? "" : count.wording());
    }
  }

  private final Map<String, List<Claim>> families = new HashMap<>();

  private Twins() {}

  /**
   * The twins in these groups of copies of the claims with those ids, and of their twins.
   *
   * @param decided the ids of claims of which something was decided
   */
  static Twins of(List<CopyFinder.Group> groups, Set<String> decided) {
    Twins twins = new Twins();
    for (CopyFinder.Group group : groups) {
      if (!group.copies().isEmpty()) {
        twins.add(group, decided);
      }
    }
    return twins;
  }

  private void add(CopyFinder.Group group, Set<String> decided) {
    List<HeldReport> reports = new ArrayList<>(List.of(group.original()));
    reports.addAll(group.copies());
    Map<Key, List<Claim>> alike = new HashMap<>();
    Set<Key> wanted = new HashSet<>();
    Set<Key> ambiguous = new HashSet<>();
    for (HeldReport report : reports) {
      Set<Key> here = new HashSet<>();
      for (Claim claim : report.claims()) {
        Key key = Key.of(claim);
        alike.computeIfAbsent(key, none -> new ArrayList<>()).add(claim);
        if (!here.add(key)) {
          ambiguous.add(key);
        }
        if (decided.contains(claim.id())) {
          wanted.add(key);
        }
      }
    }
    wanted.removeAll(ambiguous);
    for (Key key : wanted) {
      List<Claim> family = alike.getOrDefault(key, List.of());
      family.forEach(one -> families.put(one.id(), family));
    }
  }

  /** The twins of a claim, without itself. */
  List<Claim> of(Claim claim) {
    return families.getOrDefault(claim.id(), List.of()).stream()
        .filter(one -> !one.id().equals(claim.id()))
        .toList();
  }
}
