package org.zicht.claims.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.zicht.claims.Claim;
import org.zicht.claims.frame.Frame;
import org.zicht.claims.frame.FrameReader;
import org.zicht.claims.lexicon.Condition;
import org.zicht.claims.lexicon.Modal;
import org.zicht.claims.lexicon.ModalLexicon;
import org.zicht.claims.lexicon.Trigger;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.language.Grammar;
import org.zicht.text.language.WordForms;

/**
 * Reads status and certainty from the words that govern a trigger: the auxiliaries and adverbs of
 * its clause, and the verbs and nouns above it on the way to the root. Immutable, shared by
 * threads.
 */
final class StanceReader {

  private static final int HIGHEST = 6;

  /** Words that may stand between two words of a set phrase ('is also expected'). */
  private static final int WIDEST_GAP = 1;

  private final ModalLexicon lexicon;
  private final WordForms forms;
  private final Grammar grammar;
  private final Questions questions;

  StanceReader(ModalLexicon lexicon, Grammar grammar, WordForms forms) {
    this.forms = forms;
    this.lexicon = lexicon;
    this.grammar = grammar;
    this.questions = new Questions(grammar);
  }

  Stance read(Candidate candidate) {
    Set<Modal.Effect> effects = EnumSet.noneOf(Modal.Effect.class);
    Set<Claim.Unknown> unknown = EnumSet.noneOf(Claim.Unknown.class);
    Sentence sentence = candidate.sentence();
    if (asks(sentence, candidate.head())) {
      return Stance.NO_CLAIM;
    }
    beside(sentence, candidate.head(), candidate, false, effects);
    boolean negated = negated(candidate);
    Token at = candidate.head();
    future(sentence, at, effects);
    for (int height = 0; height < HIGHEST; height++) {
      Token above = sentence.head(at);
      boolean named = candidate.names() && at.relation().startsWith("nsubj");
      if (above.equals(at) || !governs(sentence, at) || named) {
        break;
      }
      boolean verb =
          above.upos() == Upos.VERB || above.upos() == Upos.AUX || above.upos() == Upos.ADJ;
      Optional<Modal> modal = governor(sentence, above, at);
      if (modal.isPresent()) {
        boolean denied = negated(sentence, above);
        if (!happened(sentence, at, modal.get().effect())) {
          apply(modal.get().effect(), denied, effects);
        }
        if (effects.contains(Modal.Effect.UNKNOWN)) {
          unknown.addAll(questions.asked(sentence, at, above));
        }
      }
      if (verb) {
        if (!apart(sentence, at)) {
          beside(sentence, above, candidate, clausal(at), effects);
          if (!clausal(at) && carries(at)) {
            future(sentence, above, effects);
          }
        }
        negated |= !clausal(at) && carries(at) && negated(sentence, above) && modal.isEmpty();
      }
      at = above;
    }
    if (effects.contains(Modal.Effect.UNKNOWN) && unknown.isEmpty()) {
      Token clause = FrameReader.clauseHead(sentence, candidate.head());
      unknown.addAll(questions.asked(sentence, clause, clause));
    }
    return stance(candidate.trigger(), effects, negated, unknown);
  }

  /** 'How many victims are there?': what a question asks, not what it takes as known. */
  private boolean asks(Sentence sentence, Token trigger) {
    Token clause = FrameReader.clauseHead(sentence, trigger);
    boolean opened = grammar.is("question", sentence.subtree(clause).getFirst());
    return sentence.token(sentence.size() - 1).form().equals("?")
        && clause.head() == Token.ROOT
        && (opened || FrameReader.clause(sentence, clause).getFirst().upos() == Upos.AUX);
  }

  /** 'Announced that it had struck': what is told in a past tense is no plan or order. */
  private boolean happened(Sentence sentence, Token told, Modal.Effect effect) {
    boolean ahead =
        switch (effect) {
          case PLANNED, ORDERED -> true;
          case ATTEMPTED,
              FAILED,
              THREATENED,
              DENIED,
              NEGATED,
              ENDED,
              HYPOTHETICAL,
              UNKNOWN,
              PROBABLE,
              POSSIBLE,
              HEARSAY,
              SUCCEEDED,
              BEGAN,
              CONTINUES,
              UNVERIFIED ->
              false;
        };
    if (!ahead || !clausal(told)) {
      return false;
    }
    return past(told)
        || sentence.children(told, "aux", "aux:tense", "aux:pass", "cop").stream()
            .anyMatch(child -> past(child) || perfect(child));
  }

  private static boolean past(Token verb) {
    boolean before = verb.has("Tense", "Past") || verb.has("Tense", "Imp");
    return before && verb.has("VerbForm", "Fin") && !verb.has("Mood", "Sub");
  }

  private boolean perfect(Token auxiliary) {
    return grammar.is("have", auxiliary)
        && !auxiliary.has("Mood", "Cnd")
        && !auxiliary.has("Tense", "Fut");
  }

  /** 'Wanted to travel and was sentenced': a joined verb that is finite by itself. */
  private static boolean apart(Sentence sentence, Token joined) {
    return joined.baseRelation().equals("conj")
        && (joined.has("VerbForm", "Fin")
            || sentence.children(joined).stream()
                .anyMatch(
                    child -> child.baseRelation().equals("aux") && child.has("VerbForm", "Fin")));
  }

  /** 'Mandará', 'будет закрыт': a tense of its own that says that something is yet to come. */
  private void future(Sentence sentence, Token verb, Set<Modal.Effect> effects) {
    String form = verb.form().toLowerCase(Locale.ROOT);
    boolean formed =
        !grammar.has("future-ending")
            || grammar.words("future-ending").stream().anyMatch(form::endsWith);
    boolean own = verb.upos() == Upos.VERB && verb.has("Tense", "Fut") && formed;
    boolean helped =
        sentence.children(verb, "aux", "aux:tense", "aux:pass", "cop").stream()
            .anyMatch(child -> child.has("Tense", "Fut"));
    if (own || helped) {
      effects.add(Modal.Effect.PLANNED);
    }
  }

  private static boolean clausal(Token token) {
    return switch (token.baseRelation()) {
      case "xcomp", "ccomp", "csubj", "acl", "advcl", "parataxis" -> true;
      default -> false;
    };
  }

  /** A noun that its verb brings about: 'carried out no attack'. */
  private static boolean carries(Token noun) {
    return switch (noun.relation()) {
      case "obj", "nsubj", "nsubj:pass" -> true;
      default -> false;
    };
  }

  /** Whether what stands above the token can change what is claimed of it. */
  private boolean governs(Sentence sentence, Token token) {
    return switch (token.baseRelation()) {
      case "xcomp",
          "ccomp",
          "csubj",
          "acl",
          "obj",
          "nsubj",
          "obl",
          "nmod",
          "amod",
          "appos",
          "advcl" ->
          !(token.relation().equals("acl:relcl")
              || tellsWhich(sentence, token)
              || settingClause(sentence, token));
      case "conj" -> true;
      default -> false;
    };
  }

  /** 'Communities hit by landslides': a participle behind a noun tells which ones are meant. */
  private static boolean tellsWhich(Sentence sentence, Token token) {
    return token.baseRelation().equals("acl")
        && token.has("Tense", "Past")
        && token.has("VerbForm", "Part")
        && token.index() > sentence.head(token).index()
        && sentence.children(token, "mark", "aux").isEmpty();
  }

  /**
   * A clause that only says when or why something else happened keeps its own status; a question
   * and an aim do not.
   */
  private boolean settingClause(Sentence sentence, Token token) {
    if (!token.baseRelation().equals("advcl")) {
      return false;
    }
    boolean question =
        grammar.is("question", sentence.subtree(token).getFirst())
            && entries(sentence, sentence.head(token)).stream()
                .anyMatch(modal -> modal.effect() == Modal.Effect.UNKNOWN);
    boolean aim = token.has("VerbForm", "Inf") && !sentence.children(token, "mark").isEmpty();
    return !question && !aim;
  }

  /** The entry by which a word above changes what hangs on it. */
  private Optional<Modal> governor(Sentence sentence, Token above, Token below) {
    for (Modal modal : entries(sentence, above)) {
      boolean fits =
          switch (modal.scope()) {
            case COMPLEMENT ->
                switch (below.baseRelation()) {
                  case "xcomp",
                      "ccomp",
                      "csubj",
                      "acl",
                      "nmod",
                      "obj",
                      "obl",
                      "advcl",
                      "nsubj",
                      "amod" ->
                      true;
                  default -> false;
                };
            case OBJECT ->
                switch (below.relation()) {
                  case "obj", "nsubj:pass", "nmod", "obl:arg", "obl" -> true;
                  case "nsubj" -> above.has("VerbForm", "Part");
                  default -> false;
                };
            case SUBJECT ->
                below.relation().startsWith("nsubj") || below.relation().equals("csubj");
            case CLAUSE -> false;
          };
      boolean part =
          switch (modal.part()) {
            case VERB ->
                above.upos() == Upos.VERB || above.upos() == Upos.AUX || above.upos() == Upos.ADJ;
            case NOUN -> above.upos() == Upos.NOUN || above.upos() == Upos.PROPN;
            case ADJECTIVE ->
                above.upos() == Upos.ADJ || above.upos() == Upos.VERB || above.upos() == Upos.ADV;
            case PHRASE -> true;
            case ADVERB, AUXILIARY, CONJUNCTION -> false;
          };
      if (fits && part) {
        return Optional.of(modal);
      }
    }
    return Optional.empty();
  }

  /** Auxiliaries, adverbs, adjectives, conjunctions and set phrases beside a word. */
  private void beside(
      Sentence sentence,
      Token head,
      Candidate candidate,
      boolean fromComplement,
      Set<Modal.Effect> effects) {
    for (Token child : sentence.children(head)) {
      if (candidate.words().contains(child)) {
        continue;
      }
      for (Modal modal : entries(sentence, child)) {
        boolean fits =
            switch (modal.part()) {
              case AUXILIARY -> child.baseRelation().equals("aux");
              case ADVERB ->
                  child.baseRelation().equals("advmod")
                      || child.upos() == Upos.ADV
                      || child.upos() == Upos.ADJ;
              case ADJECTIVE ->
                  child.baseRelation().equals("amod") || child.baseRelation().equals("advmod");
              case CONJUNCTION ->
                  (child.relation().equals("mark") || child.relation().equals("advmod"))
                      && opens(sentence, child, head);
              case PHRASE -> true;
              case NOUN ->
                  child.baseRelation().equals("compound")
                      || (child.baseRelation().equals("obl")
                          && sentence.children(child, "acl", "advcl", "xcomp").isEmpty()
                          && grammar
                              .words("in")
                              .contains(FrameReader.preposition(sentence, child)));
              case VERB ->
                  child.baseRelation().equals("aux")
                      || (child.baseRelation().equals("amod") && head.upos() != Upos.VERB);
            };
        boolean reaches =
            modal.scope() != Modal.Scope.COMPLEMENT
                || fromComplement
                || modal.part() == Modal.Part.ADJECTIVE
                || modal.part() == Modal.Part.ADVERB
                || modal.part() == Modal.Part.NOUN;
        if (fits && reaches && !child.equals(candidate.head())) {
          apply(modal.effect(), false, effects);
          break;
        }
      }
    }
  }

  /** Whether a conjunction stands at the head of its clause, not inside it ('as good as'). */
  private static boolean opens(Sentence sentence, Token conjunction, Token head) {
    boolean clause =
        head.upos() == Upos.VERB
            || sentence.children(head).stream()
                .anyMatch(child -> child.baseRelation().startsWith("nsubj"));
    if (!clause) {
      return false;
    }
    for (Token child : sentence.children(head)) {
      boolean argument =
          child.baseRelation().startsWith("nsubj") || child.baseRelation().equals("obj");
      if (argument && child.index() < conjunction.index()) {
        return false;
      }
    }
    return true;
  }

  /** The entries that a word fits, those of most words first. */
  private List<Modal> entries(Sentence sentence, Token token) {
    for (String lemma : forms.of(token)) {
      List<Modal> some = lexicon.of(lemma);
      if (!some.isEmpty()) {
        return some.stream().filter(modal -> complete(modal, sentence, token)).toList();
      }
    }
    return List.of();
  }

  private static boolean complete(Modal modal, Sentence sentence, Token head) {
    if (modal.others().isEmpty()) {
      return true;
    }
    if (modal.part() == Modal.Part.PHRASE) {
      return inOrder(modal, sentence, head);
    }
    Token clauseHead = FrameReader.clauseHead(sentence, head);
    List<Token> clause = FrameReader.clause(sentence, clauseHead);
    for (Set<String> other : modal.others()) {
      boolean form = other.stream().allMatch(word -> word.indexOf('=') > 0);
      if (form) {
        if (other.stream().noneMatch(word -> bears(sentence, head, word))) {
          return false;
        }
      } else if (clause.stream().noneMatch(token -> is(token, other))) {
        return false;
      }
    }
    return true;
  }

  private static boolean is(Token token, Set<String> words) {
    return words.contains(token.lemma().toLowerCase(Locale.ROOT))
        || words.contains(token.form().toLowerCase(Locale.ROOT));
  }

  /**
   * Whether the main verb of an auxiliary has a feature, written as {@code verbform=inf}; or,
   * behind a {@code +}, the auxiliary itself.
   */
  private static boolean bears(Sentence sentence, Token auxiliary, String feature) {
    boolean own = feature.startsWith("+");
    Token token = own ? auxiliary : sentence.head(auxiliary);
    return List.of(token.features().toLowerCase(Locale.ROOT).split("\\|", -1))
        .contains(own ? feature.substring(1) : feature);
  }

  /** The words of a set phrase follow one another, with at most a few others between. */
  private static boolean inOrder(Modal modal, Sentence sentence, Token head) {
    int at = head.index();
    for (Set<String> other : modal.others()) {
      int next = -1;
      for (int i = at + 1; i < Math.min(sentence.size(), at + 2 + WIDEST_GAP); i++) {
        if (is(sentence.token(i), other)) {
          next = i;
          break;
        }
      }
      if (next < 0) {
        return false;
      }
      at = next;
    }
    return true;
  }

  private static void apply(Modal.Effect effect, boolean denied, Set<Modal.Effect> effects) {
    if (!denied) {
      effects.add(effect);
      return;
    }
    switch (effect) {
      case SUCCEEDED -> effects.add(Modal.Effect.FAILED);
      case FAILED -> effects.add(Modal.Effect.SUCCEEDED);
      case ATTEMPTED, PLANNED, ORDERED, THREATENED, BEGAN -> effects.add(Modal.Effect.HYPOTHETICAL);
      case UNKNOWN -> effects.add(Modal.Effect.UNKNOWN);
      case DENIED,
          NEGATED,
          ENDED,
          HYPOTHETICAL,
          PROBABLE,
          POSSIBLE,
          HEARSAY,
          CONTINUES,
          UNVERIFIED -> {}
    }
  }

  private boolean negated(Candidate candidate) {
    Frame frame = candidate.clause();
    if (candidate.words().stream().anyMatch(word -> grammar.is("none", word))) {
      return false;
    }
    if (frame.head().equals(candidate.head())) {
      return frame.negated();
    }
    return negated(candidate.sentence(), candidate.head());
  }

  private boolean negated(Sentence sentence, Token token) {
    for (Token child : sentence.children(token)) {
      int next = child.index() + 1;
      boolean undone = next < sentence.size() && grammar.is("not-only", sentence.token(next));
      boolean denies =
          FrameReader.denies(grammar, sentence, child) || (grammar.is("none", child) && !undone);
      boolean beside =
          switch (child.baseRelation()) {
            case "advmod", "det", "neg", "amod", "aux" -> true;
            default -> child.upos() == Upos.PART;
          };
      if (denies && beside) {
        return true;
      }
    }
    return false;
  }

  private static Stance stance(
      Trigger trigger, Set<Modal.Effect> effects, boolean negated, Set<Claim.Unknown> unknown) {
    if (effects.contains(Modal.Effect.HYPOTHETICAL)) {
      return Stance.NO_CLAIM;
    }
    Claim.Certainty certainty = Claim.Certainty.CERTAIN;
    if (effects.contains(Modal.Effect.POSSIBLE) || effects.contains(Modal.Effect.HEARSAY)) {
      certainty = Claim.Certainty.POSSIBLE;
    } else if (effects.contains(Modal.Effect.PROBABLE)) {
      certainty = Claim.Certainty.PROBABLE;
    }
    Claim.Status status = status(trigger, effects, negated);
    if (effects.contains(Modal.Effect.UNKNOWN)) {
      if (unknown.isEmpty() || unknown.contains(Claim.Unknown.OCCURRENCE)) {
        return new Stance(true, Claim.Status.UNKNOWN, null, Set.of(Claim.Unknown.OCCURRENCE));
      }
      return new Stance(true, status, certainty, unknown);
    }
    return new Stance(true, status, certainty, Set.of());
  }

  private static Claim.Status status(Trigger trigger, Set<Modal.Effect> effects, boolean negated) {
    for (Condition condition : trigger.conditions()) {
      if (condition instanceof Condition.Status own) {
        return Claim.Status.valueOf(own.status().toUpperCase(Locale.ROOT));
      }
    }
    if (effects.contains(Modal.Effect.DENIED)) {
      return Claim.Status.DENIED;
    }
    boolean negativeByNature = trigger.conditions().contains(Condition.Mark.NEGATED);
    if ((negated || effects.contains(Modal.Effect.NEGATED)) && !negativeByNature) {
      return Claim.Status.DENIED;
    }
    if (effects.contains(Modal.Effect.THREATENED)) {
      return Claim.Status.THREATENED;
    }
    if (effects.contains(Modal.Effect.PLANNED) || effects.contains(Modal.Effect.ORDERED)) {
      return Claim.Status.PLANNED;
    }
    boolean succeeded = effects.contains(Modal.Effect.SUCCEEDED);
    if (effects.contains(Modal.Effect.FAILED)
        || (effects.contains(Modal.Effect.ATTEMPTED) && !succeeded)) {
      return Claim.Status.ATTEMPTED;
    }
    return effects.contains(Modal.Effect.ENDED) ? Claim.Status.ENDED : Claim.Status.ASSERTED;
  }
}
