package org.zicht.claims.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.claims.frame.FrameReader;
import org.zicht.party.KindEntry;
import org.zicht.party.Parties;
import org.zicht.party.Party;
import org.zicht.report.Span;
import org.zicht.text.ParsedReport;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.language.Grammar;
import org.zicht.text.number.Quantity;
import org.zicht.text.time.TimeExpression;

/** Binds numbers to the people and things that they count. For one report. */
final class CountReader {

  /** Edges of the tree between a trigger and the word for a total that it hangs on. */
  private static final int HIGHEST_TOLL = 2;

  /** Words between the subject that names a total and what it is a total of. */
  private static final int FARTHEST_TOLL = 8;

  private final ParsedReport report;
  private final Parties parties;
  private final References references;
  private final Grammar grammar;
  private final Subsets subsets;

  CountReader(
      ParsedReport report,
      Parties parties,
      References references,
      Grammar grammar,
      Subsets subsets) {
    this.subsets = subsets;
    this.references = references;
    this.report = report;
    this.parties = parties;
    this.grammar = grammar;
  }

  /** The count of a claim whose participants are given, or null if none is said. */
  Claim.@Nullable Count read(Candidate candidate, @Nullable Token actor, @Nullable Token target) {
    Sentence sentence = candidate.sentence();
    switch (candidate.trigger().type().group()) {
      case HARM -> {
        Claim.Count count = victims(candidate, target == null ? candidate.head() : target);
        boolean one =
            count == null
                && target == null
                && candidate.noun()
                && candidate.words().size() == 1
                && article(candidate);
        return one ? one(candidate.head().form(), false) : count;
      }
      case WORDS -> {
        return null;
      }
      case UNREST, FORCE, DISASTER, CONTROL, MEASURE, SERVICE, DIPLOMACY -> {}
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
    for (Token word : candidate.words()) {
      if (quantity.isEmpty() && word.upos() == Upos.NOUN) {
        quantity = of(sentence, word).filter(found -> found.precision() != Quantity.Precision.NONE);
        counted = word;
      }
    }
    if (quantity.isEmpty() || counted == null) {
      return null;
    }
    return new Claim.Count(
        quantity.get().min(),
        quantity.get().max(),
        quantity.get().precision(),
        report.words(quantity.get().span()),
        unit(sentence, counted),
        quantity.get().cumulative(),
        false);
  }

  /** 'Police made an arrest': one. */
  private boolean article(Candidate candidate) {
    return candidate.sentence().children(candidate.head(), "det").stream()
        .anyMatch(child -> grammar.is("one", child));
  }

  private Claim.@Nullable Count victims(Candidate candidate, Token target) {
    Sentence sentence = candidate.sentence();
    Optional<Quantity> quantity = of(sentence, target);
    for (Token word : candidate.words()) {
      boolean counts = word.upos() == Upos.NOUN && !candidate.names() && !word.equals(target);
      if (quantity.isEmpty() && counts) {
        quantity = of(sentence, word);
      }
    }
    boolean said = quantity.isPresent() && quantity.get().precision() != Quantity.Precision.UNKNOWN;
    Claim.Count total = said ? null : total(candidate);
    if (total != null) {
      return total;
    }
    if (quantity.isPresent()) {
      return counted(candidate, quantity.get(), false);
    }
    Claim.Count none = none(sentence, target);
    return none == null ? single(sentence, target) : none;
  }

  /** 'No hubo víctimas', 'пострадавших нет': victims of whom a verb says that there were none. */
  private Claim.@Nullable Count none(Sentence sentence, Token target) {
    Token above = sentence.head(target);
    Token word = null;
    if (!above.equals(target) && grammar.is("none", above)) {
      word = above;
    } else if (!above.equals(target) && grammar.is("exist", above)) {
      for (Token child : sentence.children(above)) {
        word = grammar.is("negation", child) && child.index() < above.index() ? child : word;
      }
    }
    for (Token child : sentence.children(target, "case")) {
      word = grammar.is("none", child) ? child : word;
    }
    if (word == null) {
      return null;
    }
    return new Claim.Count(
        0L, 0L, Quantity.Precision.NONE, word.form(), Claim.Unit.PERSONS, false, false);
  }

  /** 'The death toll rose to 45': a number elsewhere in the clause of a word for a total. */
  private Claim.@Nullable Count total(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    Token head = candidate.head();
    boolean risen = risen(sentence, head);
    if (!toll(sentence, head) && !risen) {
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
      boolean reached = reached(sentence, quantity);
      boolean told = inClause || (reached && quantity.firstToken() > head.index());
      boolean behind = quantity.firstToken() > head.index();
      boolean object = sentence.token(quantity.lastToken()).head() == head.head();
      if (free && told && (reached || behind) && (!risen || (behind && (reached || object)))) {
        if (best == null || (reached && !reached(sentence, best))) {
          best = quantity;
        }
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

  /** 'Los muertos alcanzaron a 13': victims who are the subject of a verb by which totals rise. */
  private boolean risen(Sentence sentence, Token head) {
    return head.baseRelation().equals("nsubj")
        && grammar.is("victim", head)
        && head.has("Number", "Plur")
        && grammar.is("happen", sentence.head(head))
        && sentence.children(head, "nummod").isEmpty();
  }

  /**
   * Whether a word or one of those it hangs on is a word for a total: 'the number of people
   * killed'.
   */
  private boolean toll(Sentence sentence, Token head) {
    Token at = head;
    for (int steps = 0; steps <= HIGHEST_TOLL; steps++) {
      Token word = at;
      boolean vague =
          sentence.children(word, "det").stream().anyMatch(child -> grammar.is("one", child));
      if (grammar.is("toll", word) && word.upos() != Upos.VERB) {
        return !vague;
      }
      at = sentence.head(at);
    }
    return false;
  }

  /**
   * Whether a claim of harm only speaks of a total, and does not say what it is: 'the number of
   * casualties may rise'.
   */
  boolean onlyToll(Candidate candidate, Claim.@Nullable Count count) {
    boolean said =
        count != null
            && count.precision() != Quantity.Precision.UNKNOWN
            && count.precision() != Quantity.Precision.NONE;
    return !said && toll(candidate.sentence(), candidate.head());
  }

  /** Whether a number is what a total has come to: 'rose to 45'. */
  private boolean reached(Sentence sentence, Quantity quantity) {
    return grammar.is("toll-at", sentence.token(Math.max(0, quantity.firstToken() - 1)))
        || grammar.is("toll-at", sentence.token(quantity.firstToken()));
  }

  /** Whether the clause says that its number is a total so far. */
  private boolean cumulative(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    for (Token token : candidate.clause().tokens()) {
      if (grammar.is("cumulative", token)) {
        return true;
      }
    }
    for (Token token : sentence.tokens().subList(0, candidate.head().index())) {
      boolean near = candidate.head().index() - token.index() <= FARTHEST_TOLL;
      if (near && token.baseRelation().equals("nsubj") && toll(sentence, token)) {
        return true;
      }
    }
    for (TimeExpression time : report.times().get(sentence.index())) {
      boolean since =
          switch (time.kind()) {
            case SINCE, UNTIL -> true;
            case CALENDAR, DURATION, PRESENT, RECURRING -> false;
          };
      if (since && !relative(sentence, time) && !compared(sentence, time)) {
        return true;
      }
    }
    return toll(sentence, candidate.head());
  }

  /** 'The most in a day since August': a time in an apposition says nothing of the clause. */
  private static boolean compared(Sentence sentence, TimeExpression time) {
    for (Token token : sentence.tokens()) {
      Token at = token;
      for (int steps = 0; time.span().contains(token.span()) && steps < sentence.size(); steps++) {
        if (at.baseRelation().equals("appos") || at.has("Degree", "Sup")) {
          return true;
        }
        at = sentence.head(at);
      }
    }
    return false;
  }

  /** Whether a time stands in a relative clause, so that it says nothing of the main one. */
  private static boolean relative(Sentence sentence, TimeExpression time) {
    return sentence.tokens().stream()
        .filter(token -> time.span().contains(token.span()))
        .map(token -> FrameReader.clauseHead(sentence, token))
        .anyMatch(clause -> clause.baseRelation().equals("acl"));
  }

  /** One named or single victim counts one. */
  private Claim.@Nullable Count single(Sentence sentence, Token target) {
    int next = target.index() + 1;
    boolean alone =
        grammar.is("one", target)
            && target.upos() != Upos.DET
            && target.upos() != Upos.NOUN
            && next < sentence.size()
            && sentence.token(next).upos() == Upos.VERB;
    if (alone) {
      return one(target.form(), false);
    }
    boolean ofThem =
        grammar.is("one", target)
            && sentence.children(target).stream()
                .anyMatch(child -> child.upos() == Upos.PRON || child.upos() == Upos.NOUN);
    if (ofThem && target.upos() != Upos.NOUN) {
      return one(target.form(), true);
    }
    boolean somebody =
        target.upos() == Upos.PRON && target.has("PronType", "Ind") && grammar.is("people", target);
    if (somebody || references.single(sentence, target)) {
      return one(target.form(), false);
    }
    Party party = parties.at(sentence.index(), target);
    boolean article =
        sentence.children(target, "det", "nummod").stream()
            .anyMatch(child -> grammar.is("one", child));
    boolean one =
        party.form() == KindEntry.Form.PERSON
            && (article || !party.plural())
            && (article || target.upos() == Upos.NOUN || target.upos() == Upos.PROPN)
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
    return one(wording, false);
  }

  private static Claim.Count one(String wording, boolean subset) {
    return new Claim.Count(
        1L, 1L, Quantity.Precision.EXACT, wording, Claim.Unit.PERSONS, false, subset);
  }

  /** The number that a clause asks for, if it asks for one: 'how many troops'. */
  Claim.@Nullable Count asked(Candidate candidate, Span clause) {
    for (Quantity quantity : report.quantities().get(candidate.sentence().index())) {
      if (quantity.precision() == Quantity.Precision.UNKNOWN
          && quantity.kind() == Quantity.Kind.CARDINAL
          && clause.contains(quantity.span())) {
        return counted(candidate, quantity, false);
      }
    }
    return null;
  }

  /** The count of victims whose number is given, a part of a larger one or not. */
  Claim.Count counted(Candidate candidate, Quantity quantity, boolean subset) {
    boolean alone =
        alone(candidate.sentence(), quantity) || subsets.ofThem(candidate.sentence(), quantity) > 0;
    boolean total = quantity.cumulative() || (!subset && cumulative(candidate));
    return new Claim.Count(
        quantity.min(),
        quantity.max(),
        quantity.precision(),
        report.words(quantity.span()),
        Claim.Unit.PERSONS,
        total && !alone,
        subset || alone);
  }

  /** 'On Sunday alone': the number is a part of more. */
  private boolean alone(Sentence sentence, Quantity quantity) {
    Token number = sentence.token(quantity.lastToken());
    Token clause = FrameReader.clauseHead(sentence, number);
    for (Token token : FrameReader.clause(sentence, clause)) {
      boolean next = token.index() + 1 < sentence.size();
      String both =
          next
              ? (token.form() + " " + sentence.token(token.index() + 1).form())
                  .toLowerCase(Locale.ROOT)
              : "";
      if (grammar.words("subset-alone").contains(both)
          || (token.upos() == Upos.ADV && grammar.is("subset-alone", token))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The bare number right in front of a word, or of what completes it: '52 killed', 'more than 140
   * wounded', '32 were left wounded'.
   */
  Optional<Token> inFrontOf(Sentence sentence, Token word) {
    Optional<Token> own = rightBefore(sentence, word);
    if (own.isPresent() || word.upos() == Upos.NOUN) {
      return own;
    }
    return sentence.children(word, "xcomp").stream()
        .filter(complement -> complement.upos() == Upos.ADJ)
        .flatMap(complement -> rightBefore(sentence, complement).stream())
        .findFirst();
  }

  private Optional<Token> rightBefore(Sentence sentence, Token word) {
    for (Quantity quantity : report.quantities().get(sentence.index())) {
      int end = quantity.lastToken() + subsets.ofThem(sentence, quantity);
      if (quantity.kind() == Quantity.Kind.CARDINAL
          && (end == word.index() - 1 || dashed(sentence, end, word.index()))
          && quantity.precision() != Quantity.Precision.UNKNOWN) {
        return Optional.of(sentence.token(quantity.lastToken()));
      }
    }
    return Optional.empty();
  }

  /** 'Ещё 35 — ранены': a dash stands for a verb that is left out. */
  private boolean dashed(Sentence sentence, int number, int word) {
    return grammar.has("loose-order")
        && number == word - 2
        && sentence.token(word).has("Variant", "Short")
        && sentence.token(word - 1).form().equals("—");
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
