package org.zicht.claims.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.claims.frame.FrameReader;
import org.zicht.party.KindEntry;
import org.zicht.party.Parties;
import org.zicht.party.Party;
import org.zicht.text.ParsedReport;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.language.Grammar;
import org.zicht.text.number.Quantity;

/** Binds numbers to the people and things that they count. For one report. */
final class CountReader {

  private final ParsedReport report;
  private final Parties parties;
  private final Grammar grammar;

  CountReader(ParsedReport report, Parties parties, Grammar grammar) {
    this.report = report;
    this.parties = parties;
    this.grammar = grammar;
  }

  /** The count of a claim whose participants are given, or null if none is said. */
  Claim.@Nullable Count read(Candidate candidate, @Nullable Token actor, @Nullable Token target) {
    boolean harm = candidate.trigger().type().group() == ClaimType.Group.HARM;
    Sentence sentence = candidate.sentence();
    if (harm) {
      return target == null ? total(candidate) : victims(candidate, target);
    }
    Optional<Quantity> quantity = Optional.empty();
    Token counted = null;
    if (actor != null) {
      quantity = of(sentence, actor);
      counted = actor;
    }
    if (quantity.isEmpty() && target != null) {
      quantity = of(sentence, target);
      counted = target;
    }
    if (quantity.isEmpty() && candidate.head().upos() == Upos.NOUN) {
      quantity =
          of(sentence, candidate.head())
              .filter(found -> found.precision() != Quantity.Precision.NONE);
      counted = candidate.head();
    }
    if (quantity.isEmpty() || counted == null) {
      return null;
    }
    return count(quantity.get(), unit(sentence, counted), false);
  }

  private Claim.@Nullable Count victims(Candidate candidate, Token target) {
    Sentence sentence = candidate.sentence();
    Optional<Quantity> quantity = of(sentence, target);
    if (quantity.isEmpty() && !candidate.names() && candidate.noun()) {
      quantity = of(sentence, candidate.head());
    }
    if (quantity.isPresent()) {
      return count(quantity.get(), unit(sentence, target), cumulative(candidate));
    }
    Claim.Count total = total(candidate);
    if (total != null) {
      return total;
    }
    return single(sentence, target);
  }

  /** 'The death toll rose to 45': a number elsewhere in the clause of a word for a total. */
  private Claim.@Nullable Count total(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    Token head = candidate.head();
    boolean toll = grammar.is("toll", head) || grammar.is("toll", sentence.head(head));
    if (!toll) {
      return null;
    }
    Quantity best = null;
    for (Quantity quantity : report.quantities().get(sentence.index())) {
      boolean inClause =
          FrameReader.clauseHead(sentence, sentence.token(quantity.lastToken()))
              .equals(FrameReader.clauseHead(sentence, head));
      boolean free =
          quantity.kind() == Quantity.Kind.CARDINAL
              && quantity.precision() != Quantity.Precision.UNKNOWN;
      if (free && inClause && quantity.firstToken() > head.index()) {
        best = quantity;
      }
    }
    if (best == null) {
      return null;
    }
    return new Claim.Count(
        best.min(),
        best.max(),
        best.precision(),
        report.words(best.span()),
        Claim.Unit.PERSONS,
        true,
        false);
  }

  private boolean cumulative(Candidate candidate) {
    for (Token token : candidate.clause().tokens()) {
      if (grammar.is("cumulative", token)) {
        return true;
      }
    }
    return grammar.is("toll", candidate.head())
        || grammar.is("toll", candidate.sentence().head(candidate.head()));
  }

  /** One named or single victim counts one. */
  private Claim.@Nullable Count single(Sentence sentence, Token target) {
    Party party = parties.at(sentence.index(), target);
    boolean one =
        party.form() == KindEntry.Form.PERSON
            && !party.plural()
            && (target.upos() == Upos.NOUN || target.upos() == Upos.PROPN)
            && !target.has("Number", "Plur");
    if (!one) {
      return null;
    }
    String wording = target.form();
    for (Token child : sentence.children(target)) {
      if (child.baseRelation().equals("det") && child.index() < target.index()) {
        wording = report.words(child.span().union(target.span()));
        break;
      }
    }
    return new Claim.Count(
        1L, 1L, Quantity.Precision.EXACT, wording, Claim.Unit.PERSONS, false, false);
  }

  private Claim.Count count(Quantity quantity, Claim.Unit unit, boolean cumulative) {
    return new Claim.Count(
        quantity.min(),
        quantity.max(),
        quantity.precision(),
        report.words(quantity.span()),
        unit,
        quantity.cumulative() || cumulative,
        false);
  }

  /** The count of a group of victims whose number is given, a part of a larger one or not. */
  Claim.Count counted(Candidate candidate, Quantity quantity, boolean subset) {
    return new Claim.Count(
        quantity.min(),
        quantity.max(),
        quantity.precision(),
        report.words(quantity.span()),
        Claim.Unit.PERSONS,
        quantity.cumulative() || (!subset && cumulative(candidate)),
        subset);
  }

  /** The bare number right in front of a word: '52 killed', 'more than 140 wounded'. */
  Optional<Token> inFrontOf(Sentence sentence, Token word) {
    for (Quantity quantity : report.quantities().get(sentence.index())) {
      if (quantity.kind() == Quantity.Kind.CARDINAL
          && quantity.lastToken() == word.index() - 1
          && quantity.precision() != Quantity.Precision.UNKNOWN) {
        return Optional.of(sentence.token(quantity.lastToken()));
      }
    }
    return Optional.empty();
  }

  /** The number of the noun phrase that {@code noun} heads. */
  Optional<Quantity> of(Sentence sentence, Token noun) {
    Quantity beside = null;
    for (Quantity quantity : report.quantities().get(sentence.index())) {
      if (quantity.kind() != Quantity.Kind.CARDINAL) {
        continue;
      }
      if (quantity.firstToken() <= noun.index() && noun.index() <= quantity.lastToken()) {
        return Optional.of(quantity);
      }
      Token head = head(sentence, quantity);
      boolean counts = head.head() == noun.index() && modifies(head, noun);
      boolean partitive =
          noun.head() == head.index()
              && noun.index() > head.index()
              && (noun.baseRelation().equals("nmod")
                  || noun.baseRelation().equals("obl")
                  || noun.baseRelation().equals("appos"));
      if (counts || partitive) {
        return Optional.of(quantity);
      }
      if (inFront(sentence, quantity, noun)) {
        beside = quantity;
      }
    }
    return Optional.ofNullable(beside);
  }

  private static boolean modifies(Token number, Token noun) {
    return switch (number.baseRelation()) {
      case "nummod", "det", "amod", "advmod", "compound", "nmod" -> number.index() < noun.index();
      default -> false;
    };
  }

  /** Only adjectives and adverbs stand between the number and the noun. */
  private static boolean inFront(Sentence sentence, Quantity quantity, Token noun) {
    if (quantity.lastToken() >= noun.index()) {
      return false;
    }
    List<Token> between = sentence.tokens().subList(quantity.lastToken() + 1, noun.index());
    return between.size() <= 3
        && between.stream()
            .allMatch(
                token ->
                    token.head() == noun.index()
                        && (token.upos() == Upos.ADJ
                            || token.upos() == Upos.ADV
                            || token.upos() == Upos.VERB
                            || token.upos() == Upos.PROPN
                            || token.upos() == Upos.NOUN));
  }

  /** The token of the quantity whose head lies outside it. */
  private static Token head(Sentence sentence, Quantity quantity) {
    for (int i = quantity.lastToken(); i >= quantity.firstToken(); i--) {
      Token token = sentence.token(i);
      if (token.head() < quantity.firstToken() || token.head() > quantity.lastToken()) {
        return token;
      }
    }
    return sentence.token(quantity.lastToken());
  }

  /** What is counted, by the noun. */
  private Claim.Unit unit(Sentence sentence, Token noun) {
    for (Claim.Unit unit : Claim.Unit.values()) {
      if (grammar.is("unit-" + unit.name().toLowerCase(Locale.ROOT), noun)) {
        return unit;
      }
    }
    Party party = parties.at(sentence.index(), noun);
    return party.form() == KindEntry.Form.THING && noun.upos() != Upos.NUM
        ? Claim.Unit.OTHER
        : Claim.Unit.PERSONS;
  }
}
