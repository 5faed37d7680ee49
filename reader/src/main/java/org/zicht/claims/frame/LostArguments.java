package org.zicht.claims.frame;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zicht.text.ParsedReport;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.language.Grammar;

/** Finds the subjects and objects that the tree has lost, by the order of the words. Immutable. */
public final class LostArguments {

  private static final int FARTHEST_SUBJECT = 12;
  private static final int FARTHEST_OBJECT = 6;
  private static final int LONGEST_ASIDE = 10;

  private static final Set<String> LOOSE_OBJECTS = Set.of("obl", "xcomp", "nmod", "iobj", "dep");
  private static final Set<String> LOOSE_SUBJECTS =
      Set.of("obj", "obl", "xcomp", "nmod", "iobj", "dep");

  private final ParsedReport report;
  private final Grammar grammar;

  /** Looks in one report, with the function words of its language. */
  public LostArguments(ParsedReport report, Grammar grammar) {
    this.report = report;
    this.grammar = grammar;
  }

  /**
   * The frame of a verb that takes an object, with the object where the tree has lost it; in the
   * passive, with the subject.
   *
   * @param particles words that belong to the verb, so that they are no prepositions
   */
  public Frame withObject(Frame frame, List<Set<String>> particles) {
    Sentence sentence = frame.sentence();
    if (frame.passive() && frame.subject() == null) {
      return passive(frame);
    }
    if (frame.object() != null || frame.passive()) {
      return frame;
    }
    Arguments arguments = new Arguments(report, grammar, sentence, false);
    Token subject = frame.subject();
    if (subject != null && impersonal(frame, subject, arguments)) {
      return frame.withObjectOnly(subject);
    }
    for (Frame.Phrase phrase : frame.phrases()) {
      Token noun = phrase.head();
      String lemma = noun.lemma().toLowerCase(Locale.ROOT);
      if (particles.stream().anyMatch(some -> some.contains(lemma))) {
        continue;
      }
      boolean particle = particles.stream().anyMatch(some -> some.contains(phrase.preposition()));
      boolean bare = phrase.preposition().isEmpty() && noun.baseRelation().equals("obl");
      boolean number = noun.upos() == Upos.NUM && noun.index() > frame.head().index();
      if (particle || (bare && (noun(noun) || number) && !arguments.adverbial(noun))) {
        return frame.withObject(noun);
      }
      if (bare && arguments.adverbial(noun)) {
        Optional<Token> beside =
            sentence.children(noun, "flat", "appos").stream()
                .filter(one -> noun(one) && !arguments.adverbial(one))
                .findFirst();
        if (beside.isPresent()) {
          return frame.withObject(beside.get());
        }
      }
    }
    return behind(frame, arguments)
        .or(() -> shared(frame, arguments))
        .or(() -> ofIdiom(frame, particles, arguments))
        .or(() -> loose(frame, arguments, LOOSE_OBJECTS))
        .map(frame::withObject)
        .orElse(frame);
  }

  /** The passive frame with the noun in front of its verb, or else the bare one behind it. */
  private Frame passive(Frame frame) {
    Sentence sentence = frame.sentence();
    boolean said = finite(sentence, frame.head()) || frame.head().has("Variant", "Short");
    if (!said) {
      return frame;
    }
    Token before = before(sentence, frame.head());
    Arguments arguments = new Arguments(report, grammar, sentence, false);
    boolean counted = before != null && arguments.counted(before);
    Optional<Token> behind = counted ? Optional.empty() : loose(frame, arguments, LOOSE_SUBJECTS);
    return behind.or(() -> Optional.ofNullable(before)).map(frame::withSubject).orElse(frame);
  }

  /**
   * 'Задержали двадцать человек': a verb in the plural whose only noun stands behind it, counted
   * and not in the case of a subject, has nobody for its subject.
   */
  private boolean impersonal(Frame frame, Token noun, Arguments arguments) {
    return grammar.has("loose-order")
        && frame.head().has("Number", "Plur")
        && noun.index() > frame.head().index()
        && !noun.has("Case", "Nom")
        && noun.features().contains("Case=")
        && arguments.counted(noun);
  }

  /**
   * The frame of a verb that takes no object, with what the tree takes for its object, or the bare
   * noun behind it, as its subject where the tree has found none, in a language of loose order
   * ({@code loose-order}), or where the verb says what becomes of its subject ('mensen gewond
   * geraakt').
   *
   * @param words the words of the idiom that the verb heads: none of them is its subject
   * @param sufferer whether the verb's subject suffers what it says
   */
  public Frame withSubjectBehind(Frame frame, List<Token> words, boolean sufferer) {
    if (frame.subject() != null || frame.passive()) {
      return frame;
    }
    Token object = frame.object();
    boolean free = object != null && !words.contains(object);
    boolean behind = free && sufferer && finite(frame.sentence(), frame.head());
    if (object != null && free && (behind || grammar.has("loose-order"))) {
      return frame.withSubject(object);
    }
    Arguments arguments = new Arguments(report, grammar, frame.sentence(), false);
    for (Frame.Phrase phrase : frame.phrases()) {
      boolean bare = phrase.preposition().isEmpty() && phrase.head().upos() == Upos.NOUN;
      if (sufferer && bare && counted(phrase.head()) && !arguments.adverbial(phrase.head())) {
        return frame.withSubject(phrase.head());
      }
    }
    return loose(frame, arguments, LOOSE_SUBJECTS)
        .filter(noun -> !words.contains(noun))
        .map(frame::withSubject)
        .orElse(frame);
  }

  private boolean counted(Token noun) {
    return report.quantities().stream()
        .flatMap(List::stream)
        .anyMatch(
            quantity ->
                quantity.span().end() <= noun.span().start()
                    && noun.span().start() - quantity.span().end() <= 1);
  }

  /**
   * The bare noun behind a verb, whatever the tree calls it, in a language of loose order; its case
   * must not say that it is something else.
   */
  private Optional<Token> loose(Frame frame, Arguments arguments, Set<String> relations) {
    if (!grammar.has("loose-order")) {
      return Optional.empty();
    }
    Sentence sentence = frame.sentence();
    for (Token child : sentence.children(frame.head())) {
      boolean nominal =
          noun(child)
              || child.upos() == Upos.NUM
              || (child.features().contains("Case=") && child.upos() != Upos.PRON);
      boolean oblique =
          child.has("Case", "Ins") || child.has("Case", "Dat") || child.has("Case", "Loc");
      if (child.index() > frame.head().index()
          && relations.contains(child.baseRelation())
          && nominal
          && !oblique
          && !child.equals(frame.subject())
          && !child.equals(frame.object())
          && !arguments.adverbial(child)
          && arguments.preposition(child).isEmpty()) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  /** 'Ont pris d'assaut le parlement': the object that the tree gave to a word of the idiom. */
  private static Optional<Token> ofIdiom(
      Frame frame, List<Set<String>> words, Arguments arguments) {
    Sentence sentence = frame.sentence();
    return sentence.children(frame.head()).stream()
        .filter(
            child ->
                words.stream()
                    .anyMatch(some -> some.contains(child.form()) || some.contains(child.lemma())))
        .flatMap(word -> sentence.children(word, "obj").stream())
        .filter(object -> !arguments.adverbial(object))
        .findFirst();
  }

  /** 'Canceló o reprogramó 300 vuelos': the object of the verb that is joined right behind. */
  private static Optional<Token> shared(Frame frame, Arguments arguments) {
    Sentence sentence = frame.sentence();
    Token verb = frame.head();
    int next = verb.index() + 2;
    if (next >= sentence.size() || sentence.token(next - 1).upos() != Upos.CCONJ) {
      return Optional.empty();
    }
    Token joined = sentence.token(next);
    boolean same =
        joined.baseRelation().equals("conj")
            && sentence.head(joined).equals(verb)
            && joined.upos() == verb.upos();
    return sentence.children(joined, "obj").stream()
        .filter(object -> same && object.index() > next && !arguments.adverbial(object))
        .findFirst();
  }

  /** 'Broke through barricades and stormed the palace': what the tree gave to the verb above. */
  private static Optional<Token> behind(Frame frame, Arguments arguments) {
    Sentence sentence = frame.sentence();
    Token verb = frame.head();
    Token subject = frame.subject();
    if (subject == null || subject.index() > verb.index() || verb.upos() != Upos.VERB) {
      return Optional.empty();
    }
    int end = Math.min(sentence.size(), verb.index() + 1 + FARTHEST_OBJECT);
    for (int i = verb.index() + 1; i < end; i++) {
      Token token = sentence.token(i);
      switch (token.upos()) {
        case NOUN, PROPN -> {
          boolean part =
              switch (token.relation()) {
                case "compound", "nmod:poss", "nmod:desc", "flat", "appos" -> true;
                default -> false;
              };
          if (!part) {
            boolean above =
                token.baseRelation().equals("obj") && sentence.below(verb, sentence.head(token));
            return Optional.of(token).filter(one -> above && !arguments.adverbial(one));
          }
        }
        case DET, ADJ, NUM, ADV, PART, PUNCT -> {}
        default -> {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  /** The object of the infinitive behind a verb that stands before the verb's own particle. */
  public Optional<Token> beforeParticle(Frame frame, Token particle) {
    Sentence sentence = frame.sentence();
    for (int i = particle.index() - 1; i > frame.head().index(); i--) {
      Token token = sentence.token(i);
      boolean person = noun(token) || token.upos() == Upos.PRON;
      boolean argument =
          switch (token.baseRelation()) {
            case "obj", "obl", "iobj" -> true;
            default -> false;
          };
      if (person && argument && FrameReader.preposition(sentence, token).isEmpty()) {
        return Optional.of(token).filter(one -> !one.equals(frame.subject()));
      }
    }
    return Optional.empty();
  }

  /**
   * The frame with the noun in front of a finite verb whose subject the tree has lost; no
   * preposition may open it. Of a verb joined to another one, the noun in front of that one.
   */
  public Frame withSubject(Frame frame) {
    Sentence sentence = frame.sentence();
    Token verb = frame.head();
    Token copula = strayCopula(sentence, verb);
    if (copula != null) {
      Token named = before(sentence, copula);
      return named == null ? frame : frame.withSubject(named);
    }
    boolean predicate = verb.upos() == Upos.VERB || verb.upos() == Upos.ADJ;
    if (frame.subject() != null || frame.passive() || !predicate) {
      return frame;
    }
    Token first = sentence.head(verb);
    boolean joined = verb.relation().equals("conj") && first.upos() == Upos.VERB;
    Token owner = joined ? first : verb;
    boolean told =
        grammar.has("past-like-participle")
            && owner.baseRelation().equals("ccomp")
            && frame.object() != null;
    Token subject = told || finite(sentence, owner) ? before(sentence, owner) : null;
    boolean object = subject != null && subject.equals(frame.object());
    return subject == null || object ? frame : frame.withSubject(subject);
  }

  /**
   * 'Two people are dead after police opened fire': a form of 'be' right in front of a predicate
   * that the tree hangs on another word; null where there is none.
   */
  private @Nullable Token strayCopula(Sentence sentence, Token predicate) {
    boolean stray = predicate.upos() == Upos.ADJ && predicate.baseRelation().equals("xcomp");
    int at = predicate.index() - 1;
    while (at > 0 && sentence.token(at).upos() == Upos.ADV) {
      at--;
    }
    return stray && at > 0 && grammar.is("be", sentence.token(at)) ? sentence.token(at) : null;
  }

  private static boolean finite(Sentence sentence, Token verb) {
    return verb.has("VerbForm", "Fin")
        || sentence.children(verb, "aux", "aux:tense", "aux:pass", "cop").stream()
            .anyMatch(child -> child.has("VerbForm", "Fin"));
  }

  private @Nullable Token before(Sentence sentence, Token verb) {
    Arguments arguments = new Arguments(report, grammar, sentence, false);
    for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - FARTHEST_SUBJECT); i--) {
      Token token = sentence.token(i);
      if (token.form().equals(",")) {
        int aside = beforeAside(sentence, i);
        if (aside == i && grammar.has("loose-order")) {
          return null;
        }
        i = aside;
        continue;
      }
      if (token.baseRelation().equals("acl") && token.head() < i) {
        i = token.head() + 1;
        continue;
      }
      boolean standsForNoun =
          grammar.has("loose-order") && token.has("Case", "Nom") && !token.has("VerbForm", "Fin");
      boolean preposition = token.relation().equals("case");
      boolean acts = token.upos() == Upos.VERB && !standsForNoun && !preposition;
      if (acts || token.upos() == Upos.SCONJ) {
        return null;
      }
      boolean nominal =
          noun(token)
              || (token.upos() == Upos.VERB && standsForNoun)
              || (token.upos() == Upos.ADJ && nominal(token))
              || (token.upos() == Upos.NUM && ofThem(sentence, token));
      boolean part =
          switch (token.baseRelation()) {
            case "compound", "flat", "amod", "appos", "conj" -> token.upos() != Upos.NUM;
            default -> false;
          };
      if (nominal
          && !part
          && !arguments.adverbial(token)
          && arguments.preposition(token).isEmpty()) {
        return token;
      }
    }
    return null;
  }

  /** '42 of them': a number that stands for people. */
  private static boolean ofThem(Sentence sentence, Token number) {
    int at = number.index();
    return !number.relation().equals("nummod")
        && at + 2 < sentence.size()
        && sentence.token(at + 1).upos() == Upos.ADP
        && sentence.token(at + 2).upos() == Upos.PRON;
  }

  /** Where a remark between commas begins ('13 people, two of them children, were'). */
  private int beforeAside(Sentence sentence, int comma) {
    boolean finite = false;
    for (int i = comma - 1; i >= Math.max(1, comma - LONGEST_ASIDE); i--) {
      Token token = sentence.token(i);
      if (token.form().equals(",")) {
        boolean clause = grammar.is("relative", sentence.token(i + 1));
        return finite && !clause ? comma : i;
      }
      finite |= token.has("VerbForm", "Fin");
    }
    return comma;
  }

  private static boolean nominal(Token token) {
    return token.baseRelation().equals("nsubj");
  }

  private static boolean noun(Token token) {
    return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN;
  }
}
