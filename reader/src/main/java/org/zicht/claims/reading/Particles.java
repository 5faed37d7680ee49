package org.zicht.claims.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/**
 * Finds the particles of separable verbs: 'vielen … aan' is of 'aanvallen'. Also those that the
 * tree has given to an infinitive behind them: 'riep hen op naar huis te gaan' is of 'oproepen'.
 */
final class Particles {

  private Particles() {}

  /** A verb with its separated particle in front, or the lemma itself. */
  static String joined(Sentence sentence, Token verb, String lemma) {
    for (Token child : sentence.children(verb, "compound:prt")) {
      String particle = child.form().toLowerCase(Locale.ROOT);
      if (!lemma.startsWith(particle)) {
        return particle + lemma;
      }
    }
    return lemma;
  }

  /**
   * The particle of a verb that the tree has given to a word of the infinitive clause behind it.
   *
   * @param known whether a word is a verb that is looked for
   */
  static Optional<Token> stray(
      Sentence sentence, Token verb, String lemma, Predicate<String> known) {
    if (verb.upos() != Upos.VERB || !verb.has("VerbForm", "Fin")) {
      return Optional.empty();
    }
    for (int i = verb.index() + 1; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.upos() == Upos.PUNCT || token.upos() == Upos.SCONJ) {
        return Optional.empty();
      }
      boolean astray = astray(sentence, verb, token);
      if (astray && known.test(token.form().toLowerCase(Locale.ROOT) + lemma)) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  private static boolean astray(Sentence sentence, Token verb, Token token) {
    boolean particle =
        switch (token.relation()) {
          case "compound:prt", "case", "mark", "advmod" -> true;
          default -> false;
        };
    boolean word =
        switch (token.upos()) {
          case ADP, ADV -> true;
          default -> false;
        };
    if (!particle || !word || token.head() == verb.index()) {
      return false;
    }
    if (last(sentence, token)) {
      return true;
    }
    Token owner = sentence.head(token);
    Token infinitive = owner.upos() == Upos.VERB ? owner : sentence.head(owner);
    if (infinitive.equals(verb)) {
      infinitive = complement(sentence, verb, owner);
    }
    boolean marked =
        infinitive.has("VerbForm", "Inf")
            && infinitive.index() > token.index()
            && !infinitive.equals(verb);
    Token next = sentence.token(Math.min(token.index() + 1, sentence.size() - 1));
    boolean own = next.relation().equals("mark") && next.head() == infinitive.index();
    return marked && !own;
  }

  /** Whether the clause ends with a word, so that it opens nothing. */
  private static boolean last(Sentence sentence, Token token) {
    if (token.index() + 1 >= sentence.size()) {
      return true;
    }
    Upos next = sentence.token(token.index() + 1).upos();
    return next == Upos.PUNCT || next == Upos.SCONJ;
  }

  /**
   * The infinitive behind a word that a verb with an object before the word governs, or the verb.
   */
  private static Token complement(Sentence sentence, Token verb, Token word) {
    boolean object =
        sentence.children(verb, "obj", "iobj").stream()
            .anyMatch(child -> child.index() < word.index());
    for (Token child : sentence.children(verb, "xcomp", "ccomp")) {
      if (object && child.has("VerbForm", "Inf") && child.index() > word.index()) {
        return child;
      }
    }
    return verb;
  }
}
