package org.zicht.ledger.incident;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.ledger.origin.Origin;
import org.zicht.ledger.origin.Period;
import org.zicht.ledger.origin.Statement;

/**
 * One occurrence, as it is told.
 *
 * @param id the same for the same statements: made from the id of the one that says most exactly
 *     where and when
 * @param family what sort of thing happened
 * @param members the statements with why each is here, the one that says most exactly where and
 *     when first
 */
public record Incident(String id, TypeFamily family, List<Member> members) {

  /**
   * A statement of an incident.
   *
   * @param statement the statement
   * @param reasons why it is here; none for the first
   */
  public record Member(Statement statement, List<String> reasons) {
    /** Copies the list. */
    public Member {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * @throws IllegalArgumentException if there is no statement
   */
  public Incident {
    members = List.copyOf(members);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("an incident without a statement");
    }
  }

  /** Its statements, in the order of the members. */
  public List<Statement> statements() {
    return members.stream().map(Member::statement).toList();
  }

  /** The statement that says most exactly where and when. */
  public Statement first() {
    return members.getFirst().statement();
  }

  /** Where, as finely as it is told; null where nobody says. */
  public Claim.@Nullable Where place() {
    return first().claim().place();
  }

  /** When, as finely as it is told. */
  public Optional<Period> period() {
    return first().period();
  }

  /** The types of its claims, in the contract's order. */
  public List<ClaimType> types() {
    TreeSet<ClaimType> types = new TreeSet<>();
    members.forEach(member -> types.add(member.statement().claim().type()));
    return List.copyOf(types);
  }

  /** On whose word, each once, by name. */
  public List<Origin> origins() {
    TreeSet<Origin> origins = new TreeSet<>();
    members.forEach(member -> origins.add(member.statement().origin()));
    return List.copyOf(origins);
  }

  /** How many reports tell it, copies counted. */
  public int reports() {
    return (int)
        members.stream().map(member -> member.statement().report().id()).distinct().count();
  }
}
