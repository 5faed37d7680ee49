package org.zicht.claims.reading;

import java.util.Optional;
import org.zicht.party.KindEntry;
import org.zicht.party.Parties;
import org.zicht.party.Party;
import org.zicht.text.ParsedReport;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.language.Grammar;

/**
 * Finds whom a pronoun stands for: the nearest fitting subject, or else the nearest fitting noun.
 */
final class References {

  private static final int FARTHEST = 3;

  private final ParsedReport report;
  private final Parties parties;
  private final Grammar grammar;

  References(ParsedReport report, Parties parties, Grammar grammar) {
    this.report = report;
    this.parties = parties;
    this.grammar = grammar;
  }

  /**
   * A noun that stands for a pronoun.
   *
   * @param sentence the sentence of the noun
   * @param head the noun
   */
  record Antecedent(Sentence sentence, Token head) {}

  /** Whether the token is a pronoun for a person or a group. */
  boolean pronoun(Token token) {
    return (token.upos() == Upos.PRON || token.upos() == Upos.DET)
        && (grammar.is("pronoun-plural", token)
            || grammar.is("pronoun-masculine", token)
            || grammar.is("pronoun-feminine", token));
  }

  /** Whom the pronoun stands for. */
  Optional<Antecedent> of(Sentence sentence, Token pronoun) {
    boolean plural = plural(sentence, pronoun);
    for (int back = 0; back <= FARTHEST && sentence.index() - back >= 0; back++) {
      Sentence there = report.sentences().get(sentence.index() - back);
      int before = back == 0 ? pronoun.index() : there.size();
      Optional<Token> subject = fitting(there, before, plural, true);
      Optional<Token> found = subject.isPresent() ? subject : fitting(there, before, plural, false);
      if (found.isPresent()) {
        return Optional.of(new Antecedent(there, found.get()));
      }
    }
    return Optional.empty();
  }

  private boolean plural(Sentence sentence, Token pronoun) {
    boolean canBePlural = grammar.is("pronoun-plural", pronoun);
    boolean canBeSingular =
        grammar.is("pronoun-masculine", pronoun) || grammar.is("pronoun-feminine", pronoun);
    if (canBePlural && canBeSingular) {
      Token verb = sentence.head(pronoun);
      boolean singular = verb.has("Number", "Sing");
      for (Token child : sentence.children(verb)) {
        singular |= child.baseRelation().equals("aux") && child.has("Number", "Sing");
      }
      return !singular;
    }
    return canBePlural;
  }

  private Optional<Token> fitting(Sentence there, int before, boolean plural, boolean subjects) {
    for (int i = before - 1; i >= 0; i--) {
      Token token = there.token(i);
      boolean noun = token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
      boolean subject = token.baseRelation().equals("nsubj");
      boolean argument =
          switch (token.baseRelation()) {
            case "nsubj", "obj", "iobj", "obl", "nmod", "root", "conj" -> true;
            default -> false;
          };
      if (!noun || !argument || (subjects && !subject)) {
        continue;
      }
      Party party = parties.at(there.index(), token);
      boolean people = party.form() == KindEntry.Form.PERSON;
      boolean body = party.form() == KindEntry.Form.BODY;
      boolean fits = plural ? (people && party.plural()) || body : people && !party.plural();
      if (fits) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }
}
