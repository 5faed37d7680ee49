package org.zicht.claims.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.claims.frame.FrameReader;
import org.zicht.party.KindEntry;
import org.zicht.party.Parties;
import org.zicht.text.ParsedReport;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.language.Grammar;
import org.zicht.text.number.Quantity;
import org.zicht.text.place.PlaceMention;

/**
 * Finds numbers that go on with harm told of before, without saying again what happened: '430 dead
 * in Syria, 380 in the north-west', 'among them are five journalists', 'the opposition puts it at
 * 92'. For one report.
 */
final class Continuations {

  /** Tokens between a marker or a number and the word that belongs to it. */
  private static final int FARTHEST = 6;

  private final ParsedReport report;
  private final Parties parties;
  private final Subsets subsets;
  private final Grammar grammar;

  Continuations(ParsedReport report, Parties parties, Subsets subsets, Grammar grammar) {
    this.report = report;
    this.parties = parties;
    this.subsets = subsets;
    this.grammar = grammar;
  }

  /**
   * A number that goes on with a claim before.
   *
   * @param head the word that stands for the trigger
   * @param noun what names the people, or null
   * @param quantity the number
   * @param subset whether it counts a part of the people told of before
   */
  record Continued(Token head, @Nullable Token noun, Quantity quantity, boolean subset) {}

  /**
   * The numbers of a sentence that go on with the last harm told of.
   *
   * @param last the last claim before them with a number of people harmed
   * @param used the numbers that claims of this sentence have taken
   */
  List<Continued> in(Sentence sentence, Draft last, List<Claim.Count> used) {
    List<Continued> found = new ArrayList<>();
    boolean same = last.candidate().sentence().index() == sentence.index();
    for (Quantity quantity : report.quantities().get(sentence.index())) {
      boolean free =
          quantity.kind() == Quantity.Kind.CARDINAL
              && quantity.precision() != Quantity.Precision.UNKNOWN
              && quantity.precision() != Quantity.Precision.NONE
              && used.stream().noneMatch(count -> count.wording().contains(words(quantity)));
      if (!free) {
        continue;
      }
      if (same) {
        boolean behind = quantity.span().start() > last.candidate().head().span().end();
        if (behind && inPlace(sentence, quantity) && smaller(quantity, last)) {
          boolean added =
              quantity.firstToken() > 0
                  && sentence.token(quantity.firstToken() - 1).upos() == Upos.CCONJ;
          found.add(new Continued(sentence.token(quantity.lastToken()), null, quantity, !added));
          continue;
        }
      } else {
        Optional<Token> part = part(sentence, quantity);
        if (part.isPresent() && smaller(quantity, last)) {
          found.add(new Continued(part.get(), part.get(), quantity, true));
          continue;
        }
      }
      reckoned(sentence, quantity, same ? last.candidate().head() : null)
          .ifPresent(verb -> found.add(new Continued(verb, null, quantity, false)));
    }
    return found;
  }

  /** Whether the claim is of a sort of harm whose people later numbers can speak of. */
  static boolean goesOn(Draft draft) {
    Claim.Count count = draft.count();
    boolean harm = draft.candidate().trigger().type().group() == ClaimType.Group.HARM;
    return harm && count != null && count.min() != null && count.min() > 1;
  }

  private String words(Quantity quantity) {
    return report.words(quantity.span());
  }

  private static boolean smaller(Quantity quantity, Draft last) {
    Claim.Count whole = last.count();
    Long number = quantity.min();
    Long most = whole == null ? null : whole.min();
    return number != null && most != null && number < most;
  }

  /** '60 in Rhineland-Palatinate': a bare number with a place right behind it. */
  private boolean inPlace(Sentence sentence, Quantity quantity) {
    int next = quantity.lastToken() + 1;
    if (next + 1 >= sentence.size() || !grammar.is("in", sentence.token(next))) {
      return false;
    }
    boolean named = false;
    for (PlaceMention mention : report.places().get(sentence.index())) {
      int first = mention.firstToken();
      named |= first > next && first <= next + 3;
    }
    boolean region = false;
    for (int i = next + 1; i < Math.min(sentence.size(), next + 4); i++) {
      region |= grammar.is("direction", sentence.token(i));
    }
    return named || region;
  }

  /** 'Five of them are journalists', 'among them are five journalists', 'nineteen are children'. */
  private Optional<Token> part(Sentence sentence, Quantity quantity) {
    Token number = sentence.token(quantity.lastToken());
    boolean ofThem = marker(sentence, quantity.lastToken() + 1);
    boolean amongThem = false;
    for (int i = Math.max(0, quantity.firstToken() - FARTHEST); i < quantity.firstToken(); i++) {
      amongThem |= i <= 1 && marker(sentence, i);
    }
    if (amongThem) {
      return Optional.of(subsets.noun(sentence, quantity));
    }
    Token clause = FrameReader.clauseHead(sentence, number);
    boolean copula = !sentence.children(clause, "cop").isEmpty() && clause.upos() == Upos.NOUN;
    boolean subject =
        sentence.below(number, clause)
            && number.index() < clause.index()
            && subsets.noun(sentence, quantity).equals(number);
    boolean first = quantity.firstToken() <= 1;
    boolean people = copula && parties.at(sentence.index(), clause).form() == KindEntry.Form.PERSON;
    return Optional.of(clause).filter(noun -> people && subject && (first || ofThem));
  }

  private boolean marker(Sentence sentence, int at) {
    for (String marker : grammar.words("subset-back")) {
      String[] words = marker.split(" ", -1);
      boolean same = at + words.length <= sentence.size();
      for (int i = 0; same && i < words.length; i++) {
        same = sentence.token(at + i).form().toLowerCase(Locale.ROOT).equals(words[i]);
      }
      if (same) {
        return true;
      }
    }
    return false;
  }

  /** 'Puts the number of missing at': whether the words between name victims of some other sort. */
  private boolean ofOthers(Sentence sentence, int verb, int number) {
    for (int i = verb + 1; i < number; i++) {
      if (grammar.is("victim", sentence.token(i))) {
        return true;
      }
    }
    return false;
  }

  /** 'The opposition puts it at 92', 'parents spoke of more than five hundred'. */
  private Optional<Token> reckoned(Sentence sentence, Quantity quantity, @Nullable Token after) {
    Token noun = subsets.noun(sentence, quantity);
    boolean people = noun.index() == quantity.lastToken() || grammar.is("people", noun);
    int before = quantity.firstToken() - 1;
    if (!people || before < 0) {
      return Optional.empty();
    }
    for (int i = before; i >= Math.max(0, before - 1); i--) {
      String preposition = sentence.token(i).form().toLowerCase(Locale.ROOT);
      for (Token verb : sentence.tokens()) {
        boolean reckons =
            verb.upos() == Upos.VERB
                && verb.index() < quantity.firstToken()
                && quantity.firstToken() - verb.index() <= 2 * FARTHEST
                && (after == null || verb.index() > after.index())
                && !ofOthers(sentence, verb.index(), before)
                && grammar
                    .words("reckon")
                    .contains(verb.lemma().toLowerCase(Locale.ROOT) + " " + preposition);
        if (reckons) {
          return Optional.of(verb);
        }
      }
    }
    return Optional.empty();
  }
}
