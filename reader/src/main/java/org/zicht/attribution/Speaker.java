package org.zicht.attribution;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who says so.
 *
 * @param phrase the words beside the cue: a noun, or a pronoun
 * @param equals others named with him at equal rank ('police and residents')
 * @param antecedent whom the pronoun stands for, or null if the phrase is no pronoun or nobody was
 *     found
 */
public record Speaker(Phrase phrase, List<Phrase> equals, @Nullable Phrase antecedent) {

  /** Copies the list. */
  public Speaker {
    equals = List.copyOf(equals);
  }

  /** A speaker who stands alone and is named. */
  public static Speaker named(Phrase phrase) {
    return new Speaker(phrase, List.of(), null);
  }

  /** The words that name him: the antecedent's where there is one. */
  public Phrase naming() {
    return antecedent == null ? phrase : antecedent;
  }

  /** Whom the pronoun stands for, if that is known. */
  public Optional<Phrase> resolved() {
    return Optional.ofNullable(antecedent);
  }

  /** The same words, standing for {@code named}. */
  public Speaker standingFor(Phrase named) {
    return new Speaker(phrase, equals, named);
  }
}
