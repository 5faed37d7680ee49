package org.zicht.claims.frame;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.text.Sentence;
import org.zicht.text.Token;

/**
 * A clause as its head sees it. Subject and object are those of the surface; {@link #passive} says
 * whether they must be turned round.
 *
 * @param sentence the sentence
 * @param head the verb, or the word that stands for it
 * @param subject the surface subject, own or shared, or null
 * @param object the surface object, or null
 * @param indirect the indirect object, or null
 * @param agent who did it, of a passive clause, or null
 * @param phrases what hangs on the head by a preposition or by itself, in the order of the text
 * @param passive whether the clause is passive for sure
 * @param maybePassive whether a verb that takes an object must be passive here
 * @param negated whether the clause denies its head
 * @param tokens the words of the clause, without clauses below it
 */
public record Frame(
    Sentence sentence,
    Token head,
    @Nullable Token subject,
    @Nullable Token object,
    @Nullable Token indirect,
    @Nullable Token agent,
    List<Phrase> phrases,
    boolean passive,
    boolean maybePassive,
    boolean negated,
    List<Token> tokens) {

  /**
   * A phrase of a clause.
   *
   * @param preposition the preposition in lower case, of several words divided by spaces; the empty
   *     string if there is none
   * @param head the head of what follows it
   */
  public record Phrase(String preposition, Token head) {}

  /** Copies the lists. */
  public Frame {
    phrases = List.copyOf(phrases);
    tokens = List.copyOf(tokens);
  }

  /** The same frame with another surface object. */
  public Frame withObject(Token other) {
    return new Frame(
        sentence,
        head,
        subject,
        other,
        indirect,
        agent,
        phrases,
        passive,
        maybePassive,
        negated,
        tokens);
  }

  /** The same frame with another surface subject. */
  public Frame withSubject(Token other) {
    return new Frame(
        sentence,
        head,
        other,
        object,
        indirect,
        agent,
        phrases,
        passive,
        maybePassive,
        negated,
        tokens);
  }

  /** The same frame of an active clause. */
  public Frame asActive() {
    return new Frame(
        sentence, head, subject, object, indirect, agent, phrases, false, false, negated, tokens);
  }

  /** The same frame with another surface object, and no subject. */
  public Frame withObjectOnly(Token other) {
    return new Frame(
        sentence,
        head,
        null,
        other,
        indirect,
        agent,
        phrases,
        passive,
        maybePassive,
        negated,
        tokens);
  }

  /** The subject of the active clause, for a verb that takes an object or not. */
  public Optional<Token> activeSubject(boolean takesObject) {
    if (turned(takesObject)) {
      return Optional.ofNullable(agent);
    }
    return Optional.ofNullable(subject);
  }

  /** The object of the active clause. */
  public Optional<Token> activeObject() {
    if (turned(true)) {
      return Optional.ofNullable(subject).or(() -> Optional.ofNullable(object));
    }
    return Optional.ofNullable(object);
  }

  /** Whether the surface must be turned round for a verb that takes an object or not. */
  public boolean turned(boolean takesObject) {
    return takesObject && (passive || (maybePassive && object == null));
  }

  /** The phrases that {@code preposition} opens, in the order of the text. */
  public List<Token> phrases(String preposition) {
    return phrases.stream()
        .filter(phrase -> opens(phrase.preposition(), preposition))
        .map(Phrase::head)
        .toList();
  }

  private static boolean opens(String own, String preposition) {
    return own.equals(preposition) || (!own.isEmpty() && own.startsWith(preposition + " "));
  }
}
