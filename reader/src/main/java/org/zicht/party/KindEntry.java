package org.zicht.party;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What {@code kinds.tsv} says of a noun.
 *
 * @param lemma the noun
 * @param kind its kind
 * @param form whether it names people, a body or a thing
 * @param flags what else the word says
 */
public record KindEntry(String lemma, Kind kind, Form form, Set<Flag> flags) {

  /** What a noun names. */
  public enum Form {
    PERSON,
    BODY,
    THING
  }

  /** What else a noun says. */
  public enum Flag {
    /** A word by which one side names the other. */
    LABEL,
    COMBATANT,
    CIVILIAN,
    CHILD,
    WOMAN,
    MAN,
    /** A plural-only noun. */
    PLURAL,
    /** A thing that takes the kind of whose it is. */
    OWNER,
    /** A person who speaks for the body named beside it. */
    SPEAKER
  }

  /** Copies the flags. */
  public KindEntry {
    flags = Set.copyOf(flags);
  }

  /** Whether the word says {@code flag}. */
  public boolean is(Flag flag) {
    return flags.contains(flag);
  }

  /** Whether the word says that they fight: true, false, or null where it does not say. */
  public @Nullable Boolean combatant() {
    if (is(Flag.COMBATANT)) {
      return Boolean.TRUE;
    }
    return is(Flag.CIVILIAN) ? Boolean.FALSE : null;
  }

  /** {@code female}, {@code male} or null, as the word says. */
  public @Nullable String sex() {
    if (is(Flag.WOMAN)) {
      return "female";
    }
    return is(Flag.MAN) ? "male" : null;
  }
}
