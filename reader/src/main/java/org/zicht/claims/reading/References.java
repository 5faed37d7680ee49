package org.zicht.claims.reading;

import java.util.Optional;
import org.zicht.attribution.Attribution;
import org.zicht.attribution.Attributions;
import org.zicht.attribution.Phrase;
import org.zicht.attribution.Speaker;
import org.zicht.attribution.Speech;
import org.zicht.party.Parties;
import org.zicht.party.Party;
import org.zicht.text.ParsedReport;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.language.Grammar;

/** Finds whom a pronoun stands for: subjects before other nouns, near ones before far ones. */
final class References {

  /** Sentences that a pronoun looks back. */
  private static final int FARTHEST = 3;

  /** What a sentence between costs. */
  private static final int SENTENCE = 3;

  /** What it costs to be no subject. */
  private static final int OTHER_ARGUMENT = 2;

  /** What it costs a body to be spoken of as several people. */
  private static final int BODY = 1;

  private static final int NEVER = 1000;

  private final ParsedReport report;
  private final Parties parties;
  private final Attributions attributions;
  private final Grammar grammar;

  References(ParsedReport report, Parties parties, Attributions attributions, Grammar grammar) {
    this.attributions = attributions;
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

  /** Whether the token is a pronoun for a person, a group or a body. */
  boolean pronoun(Token token) {
    return (token.upos() == Upos.PRON || token.upos() == Upos.DET)
        && (grammar.is("pronoun-plural", token)
            || grammar.is("pronoun-masculine", token)
            || grammar.is("pronoun-feminine", token)
            || neuter(token));
  }

  /** Whether the token says that somebody does something to himself. */
  boolean reflexive(Token token) {
    return token.has("Reflex", "Yes") || grammar.is("reflexive", token);
  }

  /** Whether the token is a pronoun for one person: 'he', 'her'. */
  boolean single(Sentence sentence, Token token) {
    boolean person =
        grammar.is("pronoun-masculine", token) || grammar.is("pronoun-feminine", token);
    return token.upos() == Upos.PRON && person && !plural(sentence, token);
  }

  /** 'It' as the subject of a deed. */
  private boolean neuter(Token token) {
    return grammar.is("pronoun-neuter", token) && token.relation().equals("nsubj");
  }

  /** Whom the pronoun stands for: the noun that is nearest and fits best. */
  Optional<Antecedent> of(Sentence sentence, Token pronoun) {
    Optional<Antecedent> speaker = speaker(sentence, pronoun);
    return speaker.isPresent() ? speaker : of(sentence, pronoun, FARTHEST);
  }

  /** 'The army said it had …': who speaks in the same sentence mostly speaks of himself. */
  private Optional<Antecedent> speaker(Sentence sentence, Token pronoun) {
    boolean neuter = neuter(pronoun);
    boolean plural = !neuter && plural(sentence, pronoun);
    for (Attribution attribution : attributions.covering(pronoun.span())) {
      Phrase phrase = attribution.source().map(Speaker::phrase).orElse(null);
      if (phrase == null
          || phrase.sentence() != sentence.index()
          || phrase.head() >= pronoun.index()) {
        continue;
      }
      if (attribution.speech() == Speech.DIRECT) {
        continue;
      }
      Token head = sentence.token(phrase.head());
      if (pronoun(head)) {
        return of(sentence, head);
      }
      Party party = parties.at(sentence.index(), head);
      boolean fits =
          switch (party.form()) {
            case PERSON -> !neuter && party.plural() == plural;
            case BODY, THING -> neuter;
          };
      if (fits) {
        return Optional.of(new Antecedent(sentence, head));
      }
    }
    return Optional.empty();
  }

  private Optional<Antecedent> of(Sentence sentence, Token pronoun, int farthest) {
    boolean neuter = neuter(pronoun);
    boolean plural = !neuter && plural(sentence, pronoun);
    Antecedent best = null;
    int least = Integer.MAX_VALUE;
    for (int back = 0; back <= farthest && sentence.index() - back >= 0; back++) {
      Sentence there = report.sentences().get(sentence.index() - back);
      int before = back == 0 ? pronoun.index() : there.size();
      for (int i = before - 1; i >= 0; i--) {
        Token token = there.token(i);
        boolean subject = token.baseRelation().equals("nsubj");
        if (subject && back > 0 && token.upos() == Upos.PRON && same(token, pronoun)) {
          Optional<Antecedent> chained = of(there, token, farthest - back);
          if (chained.isPresent() && back * SENTENCE < least) {
            return chained;
          }
        }
        int cost = cost(there, token, plural, neuter) + back * SENTENCE;
        if (cost < least) {
          least = cost;
          best = new Antecedent(there, token);
        }
      }
    }
    return least < NEVER ? Optional.ofNullable(best) : Optional.empty();
  }

  private static boolean same(Token one, Token two) {
    return one.lemma().equalsIgnoreCase(two.lemma()) || one.form().equalsIgnoreCase(two.form());
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

  /** How ill a noun fits a pronoun; {@link #NEVER} if not at all. */
  private int cost(Sentence there, Token token, boolean plural, boolean neuter) {
    boolean noun = token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
    int cost =
        switch (token.baseRelation()) {
          case "nsubj" -> 0;
          case "obj", "iobj", "root" -> OTHER_ARGUMENT;
          case "obl", "nmod", "conj" -> OTHER_ARGUMENT + 1;
          default -> NEVER;
        };
    boolean nobody = there.children(token).stream().anyMatch(child -> grammar.is("none", child));
    if (!noun || nobody || cost >= NEVER) {
      return NEVER;
    }
    Party party = parties.at(there.index(), token);
    return switch (party.form()) {
      case PERSON -> {
        boolean fits = !neuter && party.plural() == plural;
        yield fits ? cost : NEVER;
      }
      case BODY -> {
        boolean fits = neuter ? cost == 0 : plural;
        yield fits ? cost + (neuter ? 0 : BODY) : NEVER;
      }
      case THING -> NEVER;
    };
  }
}
