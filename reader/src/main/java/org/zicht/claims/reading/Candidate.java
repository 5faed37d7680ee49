package org.zicht.claims.reading;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.ClaimType;
import org.zicht.claims.frame.Frame;
import org.zicht.claims.lexicon.Trigger;
import org.zicht.text.Sentence;
import org.zicht.text.Token;

/**
 * A trigger found in a sentence, with what fills its roles.
 *
 * @param trigger the entry
 * @param sentence the sentence
 * @param head the word of the trigger
 * @param clause the frame of the clause that the word heads or stands in
 * @param actorToken who did it, or null
 * @param targetToken to whom or what, or null
 * @param setting whether the word only says during or after what something else happened
 * @param words the words of the trigger, its head first
 */
record Candidate(
    Trigger trigger,
    Sentence sentence,
    Token head,
    Frame clause,
    @Nullable Token actorToken,
    @Nullable Token targetToken,
    boolean setting,
    List<Token> words) {

  /** Copies the words. */
  Candidate {
    words = List.copyOf(words);
  }

  Optional<Token> actor() {
    return Optional.ofNullable(actorToken);
  }

  Optional<Token> target() {
    return Optional.ofNullable(targetToken);
  }

  Candidate with(@Nullable Token actor, @Nullable Token target) {
    return new Candidate(trigger, sentence, head, clause, actor, target, setting, words);
  }

  /** The same, as a claim of another type. */
  Candidate as(ClaimType type) {
    return new Candidate(
        trigger.as(type), sentence, head, clause, actorToken, targetToken, setting, words);
  }

  Candidate asSetting() {
    return new Candidate(trigger, sentence, head, clause, actorToken, targetToken, true, words);
  }

  /** Whether the trigger is a noun. */
  boolean noun() {
    return trigger.part() == Trigger.Part.NOUN;
  }

  /** Whether the trigger's word itself names the people or things. */
  boolean names() {
    return head.equals(targetToken);
  }
}
