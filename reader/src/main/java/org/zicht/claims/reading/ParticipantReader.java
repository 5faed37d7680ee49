package org.zicht.claims.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.party.Kind;
import org.zicht.party.KindEntry;
import org.zicht.party.NounPhrase;
import org.zicht.party.Parties;
import org.zicht.party.Party;
import org.zicht.report.Span;
import org.zicht.text.ParsedReport;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.number.Quantity;

/** Makes actors and targets out of the tokens that fill a trigger's roles. For one report. */
final class ParticipantReader {

  private final ParsedReport report;
  private final Parties parties;
  private final References references;

  ParticipantReader(ParsedReport report, Parties parties, References references) {
    this.report = report;
    this.parties = parties;
    this.references = references;
  }

  /**
   * The participant that a token heads.
   *
   * @param alone whether what is coordinated with it is left out
   * @param victim whether it is a victim, of whom a single one is described
   */
  Claim.@Nullable Participant read(Sentence sentence, Token token, boolean alone, boolean victim) {
    return read(sentence, token, token, alone, victim);
  }

  /**
   * The victims that a token heads, with the word behind a bare number that says what befell them:
   * 'nine killed'.
   *
   * @param harm the word that says what befell them
   */
  Claim.@Nullable Participant victims(Sentence sentence, Token token, Token harm, boolean alone) {
    boolean beside = token.upos() == Upos.NUM && harm.index() == token.index() + 1;
    return read(sentence, token, beside ? harm : token, alone, true);
  }

  private Claim.@Nullable Participant read(
      Sentence sentence, Token token, Token last, boolean alone, boolean victim) {
    Sentence there = sentence;
    Token head = token;
    Claim.Basis basis = Claim.Basis.STATED;
    if (references.reflexive(token)) {
      return null;
    }
    if (references.pronoun(token)) {
      Optional<References.Antecedent> antecedent = references.of(sentence, token);
      if (antecedent.isPresent()) {
        there = antecedent.get().sentence();
        head = antecedent.get().head();
        basis = Claim.Basis.RESOLVED;
      }
    }
    if (head.upos() == Upos.PRON && basis == Claim.Basis.STATED && !nominal(head)) {
      return null;
    }
    Party party = parties.at(there.index(), head);
    Token noun = parties.counted(there.index(), head);
    boolean one = alone || counted(there, noun);
    Span span = one ? NounPhrase.alone(there, noun) : NounPhrase.withConjuncts(there, noun);
    if (!noun.equals(head)) {
      span = span.union(head.span());
    }
    span = withNumber(there, noun, span);
    if (basis == Claim.Basis.STATED) {
      span = span.union(last.span());
    }
    if (party.kind() == Kind.PEOPLE) {
      party = ofThem(there, head, party);
    }
    Claim.Person person = victim ? person(there, head, party) : null;
    return new Claim.Participant(
        report.words(span),
        span,
        basis,
        party.name(),
        party.kind(),
        party.country(),
        party.label(),
        person,
        party.combatant());
  }

  /** 'Three dead and eight wounded': what is joined to the noun has a number of its own. */
  private boolean counted(Sentence sentence, Token noun) {
    for (Token other : sentence.children(noun, "conj")) {
      for (Quantity quantity : report.quantities().get(sentence.index())) {
        if (quantity.kind() == Quantity.Kind.CARDINAL
            && quantity.firstToken() > noun.index()
            && quantity.firstToken() <= other.index()) {
          return true;
        }
      }
    }
    return false;
  }

  /** The words with the whole of the number that they begin with: 'at least 30 people'. */
  private Span withNumber(Sentence sentence, Token noun, Span span) {
    for (Quantity quantity : report.quantities().get(sentence.index())) {
      if (quantity.kind() == Quantity.Kind.CARDINAL
          && quantity.span().overlaps(span)
          && quantity.lastToken() <= noun.index()
          && quantity.span().start() < span.start()) {
        return quantity.span().union(span);
      }
    }
    return span;
  }

  /** 'One of them' is what they are. */
  private Party ofThem(Sentence sentence, Token head, Party party) {
    for (Token child : sentence.children(head)) {
      boolean part = child.baseRelation().equals("nmod") || child.baseRelation().equals("obl");
      if (part && references.pronoun(child)) {
        return references
            .of(sentence, child)
            .map(whole -> parties.at(whole.sentence().index(), whole.head()))
            .map(whole -> party.withKind(whole.kind()))
            .orElse(party);
      }
    }
    return party;
  }

  /** 'Somebody', 'nobody', 'others' name people; 'it', 'that', 'what' name nobody. */
  private static boolean nominal(Token token) {
    return token.has("PronType", "Ind")
        || token.has("PronType", "Neg")
        || token.has("PronType", "Tot");
  }

  private Claim.@Nullable Person person(Sentence sentence, Token head, Party party) {
    if (party.plural() || party.form() != KindEntry.Form.PERSON) {
      return null;
    }
    Span span = NounPhrase.alone(sentence, head);
    Integer age = null;
    for (Quantity quantity : report.quantities().get(sentence.index())) {
      boolean beside =
          span.overlaps(quantity.span())
              || (quantity.span().start() >= span.end()
                  && quantity.span().start() - span.end() <= 6);
      Long years = quantity.min();
      if (quantity.kind() == Quantity.Kind.AGE && beside && years != null) {
        age = Math.toIntExact(Math.min(years, 200));
      }
    }
    String name = head.upos() == Upos.PROPN ? party.name() : null;
    return age == null && name == null && party.sex() == null
        ? null
        : new Claim.Person(name, age, party.sex());
  }
}
