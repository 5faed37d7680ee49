package org.zicht.claims.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.zicht.claims.frame.Frame;
import org.zicht.claims.lexicon.Condition;
import org.zicht.claims.lexicon.Path;
import org.zicht.party.KindEntry;
import org.zicht.party.Parties;
import org.zicht.party.Party;
import org.zicht.text.ParsedReport;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.language.Grammar;
import org.zicht.text.language.WordForms;
import org.zicht.text.place.PlaceMention;

/** Tells whether the conditions of a trigger hold for a candidate. */
final class Conditions {

  private static final int SHORTEST_FIRST_PART = 3;
  private static final int SHORTEST_LAST_PART = 4;

  private final ParsedReport report;
  private final Parties parties;
  private final Grammar grammar;
  private final WordForms forms;

  Conditions(ParsedReport report, Parties parties, Grammar grammar, WordForms forms) {
    this.grammar = grammar;
    this.forms = forms;
    this.report = report;
    this.parties = parties;
  }

  boolean hold(Condition condition, Candidate candidate) {
    return switch (condition) {
      case Condition.Among among -> among(among, candidate);
      case Condition.InClause words -> inClause(words, candidate);
      case Condition.Needs needs -> needs(needs.what(), candidate);
      case Condition.Status status -> true;
      case Condition.Mark mark -> mark(mark, candidate);
    };
  }

  private boolean mark(Condition.Mark mark, Candidate candidate) {
    Frame frame = candidate.clause();
    boolean noun = !frame.head().equals(candidate.head());
    return switch (mark) {
      case PLURAL -> candidate.head().has("Number", "Plur") || listed(candidate);
      case SINGULAR -> !candidate.head().has("Number", "Plur");
      case NEGATED -> frame.negated() || none(candidate);
      case PASSIVE -> noun || frame.passive() || frame.maybePassive();
      case ACTIVE -> noun || !frame.passive();
      case WEAK, SWAP -> true;
    };
  }

  /** A plural that the entry names itself, whatever the tagger takes it for ('doden'). */
  private static boolean listed(Candidate candidate) {
    String form = candidate.head().form().toLowerCase(Locale.ROOT);
    return candidate.noun()
        && candidate.head().upos() == Upos.ADJ
        && candidate.trigger().head().contains(form);
  }

  /** 'No trains are running': the clause denies its verb by its subject or object. */
  private boolean none(Candidate candidate) {
    Frame frame = candidate.clause();
    for (Token noun : new Token[] {frame.subject(), frame.object()}) {
      if (noun != null
          && candidate.sentence().children(noun).stream()
              .anyMatch(child -> grammar.is("none", child))) {
        return true;
      }
    }
    return false;
  }

  private boolean needs(String what, Candidate candidate) {
    return switch (what) {
      case "count" -> TriggerFinder.counted(report, candidate.clause()) || single(candidate);
      default -> participant(what, candidate).isPresent();
    };
  }

  /** 'A man died': the article says how many. */
  private boolean single(Candidate candidate) {
    if (candidate.noun()) {
      return false;
    }
    Sentence sentence = candidate.sentence();
    Token target = candidate.targetToken() == null ? candidate.head() : candidate.targetToken();
    return sentence.children(target, "det").stream().anyMatch(child -> grammar.is("one", child));
  }

  private boolean among(Condition.Among among, Candidate candidate) {
    Optional<Token> token = participant(among.role(), candidate);
    if (token.isPresent() && among.wanted() && pronoun(token.get(), among.words())) {
      return true;
    }
    boolean is = token.isPresent() && isOne(candidate.sentence(), token.get(), among.words());
    return is == among.wanted();
  }

  /** A pronoun may stand for whoever is wanted, if people or bodies are. */
  private boolean pronoun(Token token, Set<String> words) {
    boolean several = grammar.is("pronoun-plural", token) || grammar.is("pronoun-neuter", token);
    boolean one = grammar.is("pronoun-masculine", token) || grammar.is("pronoun-feminine", token);
    boolean thing = words.contains("@thing") || words.contains("@infrastructure");
    boolean wanted =
        several
            ? words.stream().anyMatch(word -> word.startsWith("@"))
            : one && (words.contains("@person") || words.contains("@government"));
    return token.upos() == Upos.PRON && !thing && wanted;
  }

  private Optional<Token> participant(String role, Candidate candidate) {
    boolean takesObject = candidate.trigger().target().contains(Path.Fixed.OBJECT);
    return switch (role) {
      case "target" -> candidate.target();
      case "actor" -> candidate.actor();
      case "object" -> candidate.clause().activeObject();
      case "subject" -> candidate.clause().activeSubject(takesObject);
      default -> throw new IllegalArgumentException("no such role: " + role);
    };
  }

  private boolean inClause(Condition.InClause words, Candidate candidate) {
    Sentence sentence = candidate.sentence();
    Set<Token> clause = new LinkedHashSet<>(candidate.clause().tokens());
    clause.addAll(sentence.subtree(candidate.head()));
    boolean found = false;
    for (Token token : clause) {
      if (!token.equals(candidate.head()) && is(sentence, token, words.words())) {
        found = true;
        break;
      }
    }
    return found == words.wanted();
  }

  /** Whether the token or one that is coordinated with it is among the words. */
  private boolean isOne(Sentence sentence, Token token, Set<String> words) {
    Token counted = parties.counted(sentence.index(), token);
    List<Token> all = new ArrayList<>(sentence.children(counted, "conj"));
    all.addFirst(counted);
    if (!counted.equals(token)) {
      all.addFirst(token);
    }
    if (grammar.is("part", token)) {
      all.addAll(sentence.children(token, "nmod"));
    }
    for (Token one : all) {
      if (is(sentence, one, words)) {
        return true;
      }
    }
    return false;
  }

  private boolean is(Sentence sentence, Token token, Set<String> words) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    String form = token.form().toLowerCase(Locale.ROOT);
    if (words.contains(lemma) || words.contains(form)) {
      return true;
    }
    for (String other : forms.of(token)) {
      if (words.contains(other) || words.contains(Particles.joined(sentence, token, other))) {
        return true;
      }
    }
    for (int at = SHORTEST_FIRST_PART; at + SHORTEST_LAST_PART <= lemma.length(); at++) {
      if (words.contains(lemma.substring(at))) {
        return true;
      }
    }
    Party party = null;
    for (String word : words) {
      if (!word.startsWith("@")) {
        continue;
      }
      boolean noun =
          token.upos() == Upos.NOUN
              || token.upos() == Upos.PROPN
              || token.upos() == Upos.PRON
              || token.upos() == Upos.NUM
              || token.upos() == Upos.ADJ;
      if (!noun) {
        continue;
      }
      if (party == null) {
        party = parties.at(sentence.index(), token);
      }
      boolean fits =
          switch (word) {
            case "@person" ->
                party.form() == KindEntry.Form.PERSON
                    || token.upos() == Upos.NUM
                    || (token.upos() == Upos.PRON && !token.has("Gender", "Neut"));
            case "@body" -> party.form() == KindEntry.Form.BODY;
            case "@thing" -> party.form() == KindEntry.Form.THING;
            case "@label" -> party.label() != null;
            case "@place" -> place(sentence, token);
            default -> party.kind().code().equals(word.substring(1));
          };
      if (fits) {
        return true;
      }
    }
    return false;
  }

  private boolean place(Sentence sentence, Token token) {
    for (PlaceMention mention : report.places().get(sentence.index())) {
      if (mention.firstToken() <= token.index() && token.index() <= mention.lastToken()) {
        return true;
      }
    }
    return false;
  }
}
