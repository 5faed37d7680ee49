package org.zicht.claims.lexicon;

import java.util.List;
import java.util.Set;
import org.zicht.claims.ClaimType;

/**
 * An entry of {@code triggers.tsv}: a word, or some words, that say that something happened.
 *
 * @param head the lemmas of which one must be the head
 * @param others the other words; of each set one must stand in the clause
 * @param part the part of speech of the head
 * @param type what is claimed
 * @param actor the ways to the actor, in turn
 * @param target the ways to the target, in turn
 * @param conditions what must hold
 * @param example a sentence in which it fires, or the empty string
 * @param nearMiss a sentence in which it must not, or the empty string
 */
public record Trigger(
    Set<String> head,
    List<Set<String>> others,
    Part part,
    ClaimType type,
    List<Path> actor,
    List<Path> target,
    List<Condition> conditions,
    String example,
    String nearMiss) {

  /** The parts of speech that triggers have. */
  public enum Part {
    VERB,
    NOUN,
    ADJECTIVE
  }

  /** Copies the collections. */
  public Trigger {
    head = Set.copyOf(head);
    others = List.copyOf(others);
    actor = List.copyOf(actor);
    target = List.copyOf(target);
    conditions = List.copyOf(conditions);
  }

  /** The same words for a claim of another type. */
  public Trigger as(ClaimType other) {
    return new Trigger(head, others, part, other, actor, target, conditions, example, nearMiss);
  }

  /** Whether it counts only where stronger words found claims. */
  public boolean weak() {
    return conditions.contains(Condition.Mark.WEAK);
  }

  /** Whether one of its roles is filled by the object of the active clause. */
  public boolean takesObject() {
    return target.contains(Path.Fixed.OBJECT) || actor.contains(Path.Fixed.OBJECT);
  }

  /** Whether it asks what the object of the active clause is. */
  public boolean asksObject() {
    return conditions.stream()
        .anyMatch(one -> one instanceof Condition.Among among && among.role().equals("object"));
  }

  /** Its name: the type, the part of speech and the words. */
  public String name() {
    StringBuilder name = new StringBuilder(type.code());
    name.append(':').append(head.stream().sorted().findFirst().orElse(""));
    for (Set<String> other : others) {
      name.append('+').append(other.stream().sorted().findFirst().orElse(""));
    }
    return name.toString();
  }
}
