package org.zicht.claims.frame;

import java.util.Optional;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/** Finds nouns by their case, in languages whose nouns bear one: 'убийство журналиста'. */
final class Cases {

  private Cases() {}

  /** The phrase of a verb in that case, or else the one below the verb's object. */
  static Optional<Token> ofVerb(Frame frame, String value) {
    for (Frame.Phrase phrase : frame.phrases()) {
      if (phrase.preposition().isEmpty() && phrase.head().has("Case", value)) {
        return Optional.of(phrase.head());
      }
    }
    Token object = frame.object() == null ? frame.subject() : frame.object();
    return object == null ? Optional.empty() : ofNoun(frame.sentence(), object, value);
  }

  /** The first noun in that case below the noun, or below what hangs on it. */
  static Optional<Token> ofNoun(Sentence sentence, Token noun, String value) {
    for (Token child : sentence.children(noun)) {
      if (bears(sentence, child, value)) {
        return Optional.of(child);
      }
    }
    for (Token child : sentence.children(noun, "nmod", "obl", "obl:agent")) {
      for (Token below : sentence.children(child)) {
        boolean behind = below.index() > child.index();
        if (behind && !value.equals("Gen") && bears(sentence, below, value)) {
          return Optional.of(below);
        }
      }
    }
    return Optional.empty();
  }

  /** A number in front of a noun puts the noun in a case of its own. */
  private static boolean bears(Sentence sentence, Token token, String value) {
    boolean phrase =
        switch (token.baseRelation()) {
          case "nmod", "obl", "obj", "iobj", "appos" -> true;
          case "amod", "acl" -> alone(sentence, token);
          default -> false;
        };
    boolean nominal =
        switch (token.upos()) {
          case NOUN, PROPN, NUM, SYM -> true;
          case VERB, ADJ -> token.has("Case", value);
          default -> false;
        };
    boolean fits = token.has("Case", value) || (uncased(token) && value.equals("Gen"));
    return phrase && nominal && fits && FrameReader.preposition(sentence, token).isEmpty();
  }

  /** 'Столкновения протестующих': a participle behind its noun, with no noun of its own. */
  private static boolean alone(Sentence sentence, Token participle) {
    int next = participle.index() + 1;
    boolean noun =
        next < sentence.size()
            && (sentence.token(next).upos() == Upos.NOUN
                || sentence.token(next).upos() == Upos.PROPN
                || sentence.token(next).upos() == Upos.ADJ);
    Token above = sentence.head(participle);
    return above.index() == participle.index() - 1 && !noun && !above.has("Case", "Gen");
  }

  /** Figures and foreign names bear no case. */
  private static boolean uncased(Token token) {
    return !token.features().contains("Case=")
        && (token.upos() == Upos.PROPN || token.upos() == Upos.NUM || token.upos() == Upos.SYM);
  }
}
