package org.zicht.claims.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.zicht.claims.Claim;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.language.Grammar;

/** Tells what a question asks for: how many, who, why. Immutable. */
final class Questions {

  private final Grammar grammar;

  Questions(Grammar grammar) {
    this.grammar = grammar;
  }

  /** What is asked for in a clause that is said not to be known. */
  Set<Claim.Unknown> asked(Sentence sentence, Token below, Token above) {
    Set<Claim.Unknown> asked = EnumSet.noneOf(Claim.Unknown.class);
    List<Token> clause = sentence.subtree(below);
    for (Token token : clause) {
      for (Claim.Unknown part : Claim.Unknown.values()) {
        String name = "question-" + part.name().toLowerCase(Locale.ROOT);
        boolean number =
            part == Claim.Unknown.CAUSE
                && token.index() + 1 < sentence.size()
                && sentence.token(token.index() + 1).upos() == Upos.ADJ;
        if (grammar.is(name, token)
            && !number
            && (part != Claim.Unknown.OCCURRENCE || token.relation().equals("mark"))) {
          asked.add(part);
        }
      }
    }
    if (asked.size() > 1) {
      asked.remove(Claim.Unknown.OCCURRENCE);
    }
    if (asked.isEmpty()) {
      for (Claim.Unknown part : Claim.Unknown.values()) {
        if (grammar.is("question-" + part.name().toLowerCase(Locale.ROOT), above)) {
          asked.add(part);
        }
      }
    }
    return asked;
  }
}
