package org.zicht.claims.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What must hold for a trigger to fire. */
public sealed interface Condition {

  /**
   * A participant is, or is not, among words, kinds or classes. An absent participant is none of
   * them.
   *
   * @param role {@code object}, {@code subject}, {@code target} or {@code actor}
   * @param wanted whether it must be among them
   * @param words lemmas, {@code @kind}s and {@code @class}es
   */
  record Among(String role, boolean wanted, Set<String> words) implements Condition {}

  /**
   * One, or none, of some words stands in the clause.
   *
   * @param wanted whether one must stand there
   * @param words lemmas or forms, {@code @kind}s and {@code @class}es
   */
  record InClause(boolean wanted, Set<String> words) implements Condition {}

  /**
   * A role or a number is there.
   *
   * @param what {@code target}, {@code actor}, {@code object}, {@code subject} or {@code count}
   */
  record Needs(String what) implements Condition {}

  /** A plain mark of an entry. */
  enum Mark implements Condition {
    PLURAL,
    SINGULAR,
    NEGATED,
    PASSIVE,
    ACTIVE,
    WEAK,
    SWAP
  }

  /**
   * What the entry itself says of the status.
   *
   * @param status a status of the contract, in small letters
   */
  record Status(String status) implements Condition {}

  /**
   * Reads a condition as written in {@code triggers.tsv}.
   *
   * @throws IllegalArgumentException if there is no such condition
   */
  static Condition of(String written) {
    int equals = written.indexOf('=');
    if (equals < 0) {
      return Mark.valueOf(written.toUpperCase(Locale.ROOT));
    }
    boolean wanted = written.charAt(equals - 1) != '!';
    String name = written.substring(0, wanted ? equals : equals - 1);
    List<String> words = Arrays.asList(written.substring(equals + 1).split(",", -1));
    return switch (name) {
      case "object", "subject", "target", "actor" -> new Among(name, wanted, Set.copyOf(words));
      case "with" -> new InClause(true, Set.copyOf(words));
      case "without" -> new InClause(false, Set.copyOf(words));
      case "needs" -> new Needs(words.getFirst());
      case "status" -> new Status(words.getFirst());
      default -> throw new IllegalArgumentException("no such condition: " + written);
    };
  }
}
