package org.zicht.claims.reading;

import java.util.ArrayList;
import java.util.List;
import org.zicht.claims.ClaimType;
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
    for (Candidate candidate : candidates) {
      boolean named = known(candidate, grammar);
      boolean dropped = false;
      for (Candidate other : candidates) {
        ClaimType.Group group = other.trigger().type().group();
        boolean inside =
            !other.head().equals(candidate.head())
                && group == ClaimType.Group.WORDS
                && candidate.sentence().below(candidate.head(), other.head());
        if (inside) {
          switch (other.trigger().type()) {
            case ACCUSE, APPEAL -> dropped |= candidate.trigger().type().group() != group;
            case CONDEMN -> named = true;
            default -> {}
          }
        }
      }
      if (!dropped) {
        settled.add(named ? candidate.asSetting() : candidate);
      }
    }
    return settled;
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
