package org.zicht.claims.reading;

import java.util.ArrayList;
import java.util.List;
import org.zicht.claims.ClaimType;
import org.zicht.claims.frame.FrameReader;
import org.zicht.party.Kind;
import org.zicht.party.KindEntry;
import org.zicht.party.Parties;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.language.Grammar;
import org.zicht.text.number.Quantity;

/**
 * Finds the groups of victims that one word for a harm tells of, each of which is a claim: 'two
 * officers and a civilian'. For one report.
 */
final class Targets {

  private final CountReader counts;
  private final Subsets subsets;
  private final Parties parties;
  private final Grammar grammar;

  Targets(CountReader counts, Subsets subsets, Parties parties, Grammar grammar) {
    this.counts = counts;
    this.subsets = subsets;
    this.parties = parties;
    this.grammar = grammar;
  }

  /** The target, or each of the coordinated targets that has a number of its own. */
  List<Token> of(Candidate candidate) {
    Token target = candidate.targetToken();
    if (target == null) {
      return List.of();
    }
    Sentence sentence = candidate.sentence();
    List<Token> targets = new ArrayList<>();
    targets.add(target);
    if (candidate.trigger().type().group() == ClaimType.Group.HARM && !candidate.names()) {
      targets = joined(sentence, target);
      targets.removeIf(one -> !one.equals(target) && otherwise(candidate, one));
      for (Token other : subsets.joined(sentence, target, candidate.head())) {
        if (!targets.contains(other)) {
          targets.add(other);
        }
      }
      for (Token other : otherSubjects(candidate, target)) {
        if (!targets.contains(other)) {
          targets.add(other);
        }
      }
      for (Token other : ofBodies(sentence, target)) {
        if (!targets.contains(other)) {
          targets.add(other);
        }
      }
    }
    if (targets.size() > 1) {
      targets.removeIf(one -> toldApart(candidate, one));
    }
    return sumUp(sentence, targets) ? targets.subList(0, 1) : targets;
  }

  /**
   * 'Twelve doden gevallen en vijftien mensen gewond': a word for other victims, taken for an
   * attribute of the first noun, which the word behind says nothing of.
   */
  private boolean toldApart(Candidate candidate, Token target) {
    return candidate.sentence().children(target, "amod").stream()
        .anyMatch(child -> grammar.is("victims", child) && !child.equals(candidate.head()));
  }

  /** A noun and those joined to it that have a number of their own. */
  List<Token> joined(Sentence sentence, Token first) {
    List<Token> all = new ArrayList<>();
    all.add(first);
    List<Token> parts = subsets.of(sentence, first).stream().map(Subsets.Part::noun).toList();
    for (Token other : sentence.children(first, "conj")) {
      if (noun(other) && !parts.contains(other) && numbered(sentence, other)) {
        all.add(other);
      }
    }
    return all;
  }

  /** 'Six people dead and two officers wounded': the later noun has a harm of its own. */
  private boolean otherwise(Candidate candidate, Token noun) {
    Token head = candidate.head();
    boolean attribute = head.relation().equals("amod") || head.baseRelation().equals("acl");
    boolean own =
        candidate.sentence().children(noun, "amod", "acl").stream()
            .anyMatch(
                child ->
                    !child.equals(head)
                        && (grammar.is("victim", child) || child.has("VerbForm", "Part")));
    return attribute && (own || grammar.is("victim", noun));
  }

  /** 'Two women and two men were killed': the last of them, taken for a subject of its own. */
  private List<Token> otherSubjects(Candidate candidate, Token target) {
    Sentence sentence = candidate.sentence();
    List<Token> others = new ArrayList<>();
    if (!target.baseRelation().equals("nsubj")) {
      return others;
    }
    for (Token other : sentence.children(sentence.head(target), "nsubj", "nsubj:pass")) {
      boolean between = other.index() > target.index() && other.index() < candidate.head().index();
      boolean joined = !sentence.children(other, "cc").isEmpty();
      if (between && joined && noun(other) && numbered(sentence, other)) {
        others.add(other);
      }
    }
    return others;
  }

  /**
   * 'The bodies of a woman, her daughter and a grandson': those that the tree joins to the bodies.
   */
  private List<Token> ofBodies(Sentence sentence, Token target) {
    List<Token> others = new ArrayList<>();
    Token body = sentence.head(target);
    if (!target.baseRelation().equals("nmod") || !grammar.is("body", body)) {
      return others;
    }
    List<Token> joined = new ArrayList<>(sentence.children(body, "conj"));
    for (Token one : List.copyOf(joined)) {
      joined.addAll(sentence.children(one, "conj"));
    }
    for (Token one : joined) {
      boolean person =
          parties.at(sentence.index(), one).form() == KindEntry.Form.PERSON
              && !one.has("Number", "Plur");
      boolean bare = FrameReader.preposition(sentence, one).isEmpty();
      if (noun(one) && bare && (person || numbered(sentence, one))) {
        others.add(one);
      }
    }
    return others;
  }

  private static boolean noun(Token token) {
    return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
  }

  /** 'Three others, a woman and two men': the later nouns only say who the first ones are. */
  private boolean sumUp(Sentence sentence, List<Token> targets) {
    long sum = 0;
    for (Token target : targets.subList(1, targets.size())) {
      Long number = counts.of(sentence, target).map(Quantity::min).orElse(1L);
      sum += number == null ? 0 : number;
    }
    Long whole = counts.of(sentence, targets.getFirst()).map(Quantity::min).orElse(null);
    boolean anybody = parties.at(sentence.index(), targets.getFirst()).kind() == Kind.PEOPLE;
    return targets.size() > 2 && anybody && whole != null && whole == sum;
  }

  private boolean numbered(Sentence sentence, Token noun) {
    boolean article =
        sentence.children(noun).stream()
            .anyMatch(child -> child.relation().equals("det") && grammar.is("one", child));
    return article || counts.of(sentence, noun).isPresent();
  }
}
