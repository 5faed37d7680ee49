package org.zicht.claims.lexicon;

import java.util.Locale;

/** A way from a trigger to a participant. */
public sealed interface Path {

  /** A way that every language has. */
  enum Fixed implements Path {
    /** The subject of the active clause. */
    SUBJECT,
    OBJECT,
    INDIRECT,
    /** The noun itself names the people or things. */
    SELF,
    /** An adjective, compound part or possessor of the noun. */
    MODIFIER,
    /** A noun that hangs on the noun, or on a phrase of the verb, without a preposition. */
    POSSESSOR,
    /** The subject of the verb that carries the noun. */
    CARRIER,
    /** Nobody. */
    NONE
  }

  /**
   * The phrase that a preposition opens.
   *
   * @param word the preposition, of several words divided by spaces ({@code _} in the table)
   */
  record Preposition(String word) implements Path {}

  /**
   * The noun that stands in a case without a preposition.
   *
   * @param value the value of the feature {@code Case}, as the treebanks write it ({@code Gen})
   */
  record Case(String value) implements Path {}

  /** Reads a way as written in {@code triggers.tsv}. */
  static Path of(String written) {
    if (Character.isUpperCase(written.charAt(0))) {
      return new Case(written);
    }
    for (Fixed fixed : Fixed.values()) {
      if (fixed.name().toLowerCase(Locale.ROOT).equals(written)) {
        return fixed;
      }
    }
    return new Preposition(written.toLowerCase(Locale.ROOT).replace('_', ' '));
  }
}
