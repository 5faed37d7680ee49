package org.zicht.claims.lexicon;

import java.util.List;
import java.util.Set;

/**
 * An entry of {@code modality.tsv}: words that change what a claim claims.
 *
 * @param head the lemmas or forms of which one must be the head
 * @param others the other words; of each set one must stand in the clause
 * @param part the part of speech of the head
 * @param effect what the words do
 * @param scope what they do it to
 */
public record Modal(
    Set<String> head, List<Set<String>> others, Part part, Effect effect, Scope scope) {

  /** The parts of speech of modal words. */
  public enum Part {
    VERB,
    NOUN,
    ADJECTIVE,
    ADVERB,
    AUXILIARY,
    CONJUNCTION,
    PHRASE
  }

  /** What modal words do to a claim. */
  public enum Effect {
    ATTEMPTED,
    FAILED,
    PLANNED,
    ORDERED,
    THREATENED,
    DENIED,
    NEGATED,
    ENDED,
    HYPOTHETICAL,
    /** It is not known whether or how. */
    UNKNOWN,
    PROBABLE,
    POSSIBLE,
    /** Possible, on somebody's unnamed word. */
    HEARSAY,
    /** The complement did happen. */
    SUCCEEDED,
    BEGAN,
    CONTINUES,
    UNVERIFIED
  }

  /** What modal words work on. */
  public enum Scope {
    /** The clause or noun phrase that depends on the word. */
    COMPLEMENT,
    /** The clause it stands in. */
    CLAUSE,
    SUBJECT,
    OBJECT
  }

  /** Copies the collections. */
  public Modal {
    head = Set.copyOf(head);
    others = List.copyOf(others);
  }
}
