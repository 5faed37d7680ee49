package org.zicht.claims.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zicht.claims.ClaimType;
import org.zicht.claims.frame.FrameReader;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.language.Grammar;

/**
 * Settles what becomes of an event that is only named inside another claim of its sentence: in an
 * accusation or an appeal it is no claim; what is condemned, and what is spoken of as known, is
 * told elsewhere.
 */
final class Nesting {

  private Nesting() {}

  /** The candidates of a sentence that are claims, those that only name a setting marked so. */
  static List<Candidate> settle(List<Candidate> candidates, Grammar grammar) {
    List<Candidate> settled = new ArrayList<>();
    for (Candidate each : candidates) {
      Candidate candidate = each;
      boolean named = known(candidate, grammar) || compound(candidate) || describes(candidate);
      boolean dropped = false;
      for (Candidate other : candidates) {
        if (other.head().equals(candidate.head())) {
          continue;
        }
        boolean inside = candidate.sentence().below(candidate.head(), other.head());
        switch (other.trigger().type()) {
          case ACCUSE, APPEAL ->
              dropped |= inside && candidate.trigger().type().group() != ClaimType.Group.WORDS;
          case CONDEMN -> named |= inside;
          case LEGAL_ACTION, ARRESTED -> dropped |= inside && charge(candidate, other, grammar);
          case BAN -> dropped |= candidate.noun() && candidate.head().equals(other.targetToken());
          default -> {}
        }
        dropped |= attribute(candidate, other);
      }
      Optional<Candidate> either = either(candidate, candidates, grammar);
      if (either.isPresent()) {
        Candidate first = either.get();
        dropped |= first.head().index() < candidate.head().index();
        candidate = candidate.as(ClaimType.CASUALTIES);
      }
      if (!dropped) {
        settled.add(named ? candidate.asSetting() : candidate);
      }
    }
    return settled;
  }

  /** 'Dozens were killed or wounded': one number for both, so that neither can be told apart. */
  private static Optional<Candidate> either(
      Candidate candidate, List<Candidate> candidates, Grammar grammar) {
    Token target = candidate.targetToken();
    if (!harmed(candidate) || target == null) {
      return Optional.empty();
    }
    for (Candidate other : candidates) {
      Token first = first(candidate);
      boolean joined = first.equals(first(other)) && !other.head().equals(candidate.head());
      boolean or = false;
      for (Token one : candidate.sentence().children(first, "conj")) {
        or |=
            candidate.sentence().children(one, "cc").stream()
                .anyMatch(child -> grammar.is("or", child));
      }
      boolean deadly =
          harmed(other)
              || (harmed(candidate) && other.trigger().type() != candidate.trigger().type());
      if (joined && or && deadly && target.equals(other.targetToken())) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  /** The first of the words that the trigger's word is joined to. */
  private static Token first(Candidate candidate) {
    Token head = candidate.head();
    return head.relation().equals("conj") ? candidate.sentence().head(head) : head;
  }

  private static boolean harmed(Candidate candidate) {
    ClaimType type = candidate.trigger().type();
    return type == ClaimType.KILLED || type == ClaimType.INJURED || type == ClaimType.CASUALTIES;
  }

  /** 'Protest movement': an event that only tells what sort of thing something is. */
  private static boolean compound(Candidate candidate) {
    return candidate.noun() && candidate.head().baseRelation().equals("compound");
  }

  /** 'Demonstrating citizens': a participle beside a noun tells who they are. */
  private static boolean describes(Candidate candidate) {
    return !candidate.noun()
        && candidate.head().relation().equals("amod")
        && switch (candidate.trigger().type().group()) {
          case UNREST, DISASTER -> true;
          case HARM, FORCE, CONTROL, MEASURE, SERVICE, DIPLOMACY, WORDS -> false;
        };
  }

  /** 'Charged with murder', 'held for an attack': what somebody is suspected of. */
  private static boolean charge(Candidate candidate, Candidate other, Grammar grammar) {
    Sentence sentence = candidate.sentence();
    Token at = candidate.head();
    for (int steps = 0; steps < sentence.size() && !at.equals(other.head()); steps++) {
      if (grammar.words("charge").contains(FrameReader.preposition(sentence, at))) {
        return true;
      }
      at = sentence.head(at);
    }
    return false;
  }

  /** 'The abducted boys were freed': what is said of people beside what happened to them now. */
  private static boolean attribute(Candidate candidate, Candidate other) {
    Token target = candidate.targetToken();
    return target != null
        && candidate.head().relation().equals("amod")
        && candidate.head().head() == target.index()
        && target.equals(other.targetToken())
        && !other.head().relation().equals("amod");
  }

  /** 'The attack': a bare definite noun speaks of what the reader has been told. */
  private static boolean known(Candidate candidate, Grammar grammar) {
    Sentence sentence = candidate.sentence();
    Token head = candidate.head();
    boolean event =
        switch (candidate.trigger().type().group()) {
          case UNREST, FORCE, DISASTER -> candidate.noun();
          case HARM, CONTROL, MEASURE, SERVICE, DIPLOMACY, WORDS -> false;
        };
    if (!event) {
      return false;
    }
    boolean definite = false;
    for (Token child : sentence.children(head)) {
      switch (child.baseRelation()) {
        case "det" -> definite |= grammar.is("definite", child);
        case "case", "punct" -> {}
        default -> {
          return false;
        }
      }
    }
    return definite;
  }
}
