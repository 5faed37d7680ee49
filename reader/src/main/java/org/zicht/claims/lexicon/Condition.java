package org.zicht.claims.lexicon;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
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
   * @param classes the words of each class that a condition may name ({@code %building})
   * @throws IllegalArgumentException if there is no such condition or class
   */
  static Condition of(String written, Map<String, Set<String>> classes) {
    int equals = written.indexOf('=');
    if (equals < 0) {
      return Mark.valueOf(written.toUpperCase(Locale.ROOT));
    }
    boolean wanted = written.charAt(equals - 1) != '!';
    String name = written.substring(0, wanted ? equals : equals - 1);
    String value = written.substring(equals + 1);
    return switch (name) {
      case "object", "subject", "target", "actor" -> new Among(name, wanted, words(value, classes));
      case "with" -> new InClause(true, words(value, classes));
      case "without" -> new InClause(false, words(value, classes));
      case "needs" -> new Needs(value);
      case "status" -> new Status(value);
      default -> throw new IllegalArgumentException("no such condition: " + written);
    };
  }

  private static Set<String> words(String value, Map<String, Set<String>> classes) {
    Set<String> words = new HashSet<>();
    for (String word : value.split(",", -1)) {
      if (!word.startsWith("%")) {
        words.add(word);
        continue;
      }
      Set<String> all = classes.get(word.substring(1));
      if (all == null) {
        throw new IllegalArgumentException("no such class: " + word);
      }
      words.addAll(all);
    }
    return Set.copyOf(words);
  }
}
