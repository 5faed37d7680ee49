package org.zicht.claims.reading;

import org.jspecify.annotations.Nullable;
import org.zicht.claims.frame.Frame;
import org.zicht.claims.frame.FrameReader;
import org.zicht.party.Parties;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.language.Grammar;

/** Finds who the victims are that a word for victims stands for. For one report. */
final class Victims {

  private final TriggerFinder triggers;
  private final Parties parties;
  private final Grammar grammar;

  Victims(TriggerFinder triggers, Parties parties, Grammar grammar) {
    this.triggers = triggers;
    this.parties = parties;
    this.grammar = grammar;
  }

  /** 'The number of the killed': the word for a total is nobody, who hangs on it is. */
  Candidate ofToll(Candidate candidate) {
    Token target = candidate.targetToken();
    boolean toll =
        target != null
            && grammar.is("toll", target)
            && candidate.sentence().head(candidate.head()).equals(target)
            && !candidate.head().equals(target);
    return toll ? candidate.with(candidate.actorToken(), candidate.head()) : candidate;
  }

  /** 'Ninety-seven of the dead are women': what they are said to be, or the word itself. */
  Token predicate(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    Token clause = FrameReader.clauseHead(sentence, candidate.head());
    boolean copula =
        !sentence.children(clause, "cop").isEmpty()
            && clause.upos() == Upos.NOUN
            && clause.index() > candidate.head().index();
    return copula ? clause : candidate.head();
  }

  /** 'Thirteen dead among the police': the group is the target, the number counts the dead. */
  Candidate group(Candidate candidate, Token victims) {
    for (String among : grammar.words("victims-among")) {
      Token group = triggers.below(candidate.sentence(), victims, among).orElse(null);
      if (group == null) {
        group = candidate.clause().phrases(among).stream().findFirst().orElse(null);
      }
      if (group != null && !grammar.is("victim", group) && people(candidate.sentence(), group)) {
        return candidate.with(candidate.actorToken(), group);
      }
    }
    return candidate;
  }

  /** 'Among the dead are three children': who is among the victims. */
  @Nullable Token among(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    String preposition = FrameReader.preposition(sentence, candidate.head());
    Token clause = FrameReader.clauseHead(sentence, candidate.head());
    Frame frame = triggers.frame(sentence, clause);
    Token subject = frame.subject() == null ? frame.object() : frame.subject();
    boolean among =
        candidate.names()
            && grammar.words("victims-among").contains(preposition)
            && grammar.is("victim", candidate.head());
    return among && subject != null && !subject.equals(candidate.head()) ? subject : null;
  }

  private boolean people(Sentence sentence, Token token) {
    return switch (parties.at(sentence.index(), token).form()) {
      case PERSON, BODY -> true;
      case THING -> false;
    };
  }

  /** 'The bodies of two women': whose they are. */
  Token ofBody(Sentence sentence, Token token) {
    Token counted = parties.counted(sentence.index(), token);
    if (!grammar.is("body", counted)) {
      return token;
    }
    for (Token child : sentence.children(counted, "nmod")) {
      String preposition = FrameReader.preposition(sentence, child);
      boolean bare = preposition.isEmpty() && child.has("Case", "Gen");
      boolean of = bare || grammar.words("counted-of").contains(preposition);
      if (of && people(sentence, child)) {
        return child;
      }
    }
    Token clause = FrameReader.clauseHead(sentence, counted);
    for (String of : grammar.words("counted-of")) {
      for (Token phrase : triggers.frame(sentence, clause).phrases(of)) {
        if (phrase.index() > counted.index() && people(sentence, phrase)) {
          return phrase;
        }
      }
    }
    return token;
  }
}
