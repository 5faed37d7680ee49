package org.zicht.claims.reading;

import org.jspecify.annotations.Nullable;
import org.zicht.party.KindEntry;
import org.zicht.party.Parties;
import org.zicht.text.ParsedReport;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.language.Grammar;
import org.zicht.text.number.Quantity;

/**
 * Finds the victims of a verb that the tree has lost, by the order of the words: the one counted
 * group of people in its part of the sentence that no preposition opens. For one report.
 */
final class StrayVictims {

  private final ParsedReport report;
  private final Parties parties;
  private final CountReader counts;
  private final Subsets subsets;
  private final Grammar grammar;

  StrayVictims(
      ParsedReport report, Parties parties, CountReader counts, Subsets subsets, Grammar grammar) {
    this.grammar = grammar;
    this.report = report;
    this.parties = parties;
    this.counts = counts;
    this.subsets = subsets;
  }

  /**
   * The candidate with the counted people beside its verb, where it has no victims; right beside
   * the verb also where the tree has given it others that are not counted.
   */
  Candidate found(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    Token target = candidate.targetToken();
    boolean other = target != null && (pronoun(target) || counted(sentence, target));
    if (candidate.names() || other) {
      return candidate;
    }
    Token one = target == null || !candidate.noun() ? one(sentence, candidate.head()) : null;
    Token people = one == null ? beside(sentence, candidate, target != null) : one;
    if (people == null) {
      return candidate;
    }
    boolean same = people.equals(candidate.actorToken());
    boolean subject = candidate.clause().passive() && candidate.clause().agent() == null;
    Token actor = same || subject ? null : candidate.actorToken();
    return candidate.with(actor, people);
  }

  /** 'Один погиб': a word for one, right in front of the verb, that no noun follows. */
  private @Nullable Token one(Sentence sentence, Token head) {
    if (head.index() == 0 || head.upos() == Upos.NOUN) {
      return null;
    }
    Token before = sentence.token(head.index() - 1);
    boolean numeral = before.upos() == Upos.NUM || before.upos() == Upos.PRON;
    return numeral && grammar.is("one", before) && grammar.has("loose-order") ? before : null;
  }

  /** 'Suffered injuries': what the noun names befalls whoever its verb is told of. */
  private boolean undergone(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    return candidate.targetToken() == null
        && grammar.is("undergo", sentence.head(candidate.head()));
  }

  private static boolean pronoun(Token token) {
    return token.upos() == Upos.PRON;
  }

  private boolean counted(Sentence sentence, Token target) {
    return target.upos() == Upos.NUM || counts.of(sentence, target).isPresent();
  }

  private @Nullable Token beside(Sentence sentence, Candidate candidate, boolean near) {
    int head = candidate.head().index();
    int first = head;
    while (first > 0 && !ends(sentence.token(first - 1))) {
      first--;
    }
    int last = head;
    while (last + 1 < sentence.size()
        && !ends(sentence.token(last + 1))
        && sentence.token(last + 1).upos() != Upos.CCONJ) {
      last++;
    }
    Token best = null;
    Token joined = null;
    int nearest = Integer.MAX_VALUE;
    for (Quantity quantity : report.quantities().get(sentence.index())) {
      Token noun = people(sentence, quantity, head);
      boolean within = quantity.firstToken() >= first && quantity.lastToken() <= last;
      if (noun == null || !within || noun.index() > last || opened(sentence, quantity)) {
        continue;
      }
      boolean led =
          best != null
              && quantity.firstToken() > 0
              && sentence.token(quantity.firstToken() - 1).upos() == Upos.CCONJ;
      joined = !led ? null : joined == null ? best : joined;
      boolean behind = quantity.firstToken() > head;
      int distance = behind ? quantity.firstToken() - head : head - noun.index();
      boolean named = candidate.noun() && !undergone(candidate);
      boolean fits =
          named ? quantity.firstToken() == head + 1 : !near || adjoins(candidate, noun, quantity);
      if (distance > 0 && distance < nearest && fits) {
        best = noun;
        nearest = distance;
      }
    }
    return joined == null ? best : joined;
  }

  /** The people that a number counts; the number itself where it stands alone beside the verb. */
  private @Nullable Token people(Sentence sentence, Quantity quantity, int head) {
    boolean plain =
        quantity.kind() == Quantity.Kind.CARDINAL
            && quantity.precision() != Quantity.Precision.UNKNOWN;
    if (!plain) {
      return null;
    }
    Token noun = subsets.noun(sentence, quantity);
    boolean alone = noun.index() == quantity.lastToken();
    if (!alone) {
      return parties.at(sentence.index(), noun).form() == KindEntry.Form.PERSON ? noun : null;
    }
    boolean closes =
        noun.index() + 1 >= sentence.size()
            || sentence.token(noun.index() + 1).upos() == Upos.PUNCT;
    int from = quantity.firstToken();
    boolean dash = from > 0 && sentence.token(from - 1).upos() == Upos.PUNCT;
    boolean behind = closes && (from == head + 1 || (dash && from == head + 2));
    return behind ? noun : null;
  }

  /** Whether only adverbs and words of the entry itself stand between the group and the verb. */
  private static boolean adjoins(Candidate candidate, Token noun, Quantity quantity) {
    Sentence sentence = candidate.sentence();
    int head = candidate.head().index();
    boolean behind = quantity.firstToken() > head;
    int from = behind ? head + 1 : noun.index() + 1;
    int to = behind ? quantity.firstToken() : head;
    for (int i = from; i < to; i++) {
      Upos upos = sentence.token(i).upos();
      boolean own = candidate.words().contains(sentence.token(i)) || upos == Upos.ADP;
      if (upos != Upos.ADV && upos != Upos.PART && !own) {
        return false;
      }
    }
    return true;
  }

  /** Whether a preposition opens the group. */
  private static boolean opened(Sentence sentence, Quantity quantity) {
    int at = quantity.firstToken() - 1;
    while (at >= 0
        && (sentence.token(at).upos() == Upos.DET || sentence.token(at).upos() == Upos.ADV)) {
      at--;
    }
    if (at < 0 || sentence.token(at).upos() != Upos.ADP) {
      return false;
    }
    int noun = sentence.head(sentence.token(at)).index();
    return noun > at && sentence.token(noun).upos() != Upos.VERB;
  }

  private static boolean ends(Token token) {
    return switch (token.upos()) {
      case VERB, SCONJ -> true;
      case PUNCT -> !token.form().equals("—") && !token.form().equals("–");
      default -> false;
    };
  }
}
