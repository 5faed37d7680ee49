package org.zicht.claims.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.zicht.claims.lexicon.Path;
import org.zicht.claims.lexicon.Trigger;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.language.Grammar;

/** Follows the ways of a trigger's roles to the tokens that fill them. Immutable. */
public final class Roles {

  private final FrameReader frames;
  private final Grammar grammar;
  private final BiPredicate<Sentence, Token> someone;
  private final BiPredicate<Sentence, Token> local;

  /**
   * Roles read with the frames of a report and the function words of its language.
   *
   * @param someone whether a word names people or a body: of two phrases with one preposition,
   *     those fill a role first
   * @param local whether a word is an adjective of a place ('Russian')
   */
  public Roles(
      FrameReader frames,
      Grammar grammar,
      BiPredicate<Sentence, Token> someone,
      BiPredicate<Sentence, Token> local) {
    this.frames = frames;
    this.grammar = grammar;
    this.someone = someone;
    this.local = local;
  }

  /**
   * What fills a role of a verb or an adjective.
   *
   * @param paths the ways, tried in turn
   * @param trigger the trigger, which says whether its verb takes an object
   */
  public Optional<Token> ofVerb(Frame frame, List<Path> paths, Trigger trigger) {
    boolean takesObject = trigger.takesObject() || objectOfWords(frame, trigger);
    boolean adjective = trigger.part() == Trigger.Part.ADJECTIVE;
    for (Path path : paths) {
      Optional<Token> found =
          switch (path) {
            case Path.Fixed fixed ->
                switch (fixed) {
                  case SUBJECT ->
                      adjective
                          ? Optional.ofNullable(frame.subject())
                          : frame.activeSubject(takesObject);
                  case OBJECT ->
                      adjective ? Optional.ofNullable(frame.object()) : frame.activeObject();
                  case INDIRECT ->
                      Optional.ofNullable(frame.indirect())
                          .or(
                              () ->
                                  frame.passive()
                                      ? Optional.ofNullable(frame.subject())
                                      : Optional.empty());
                  case SELF -> Optional.of(frame.head()).filter(Roles::nominal);
                  case POSSESSOR -> possessor(frame);
                  case MODIFIER, CARRIER, NONE -> Optional.empty();
                };
            case Path.Preposition preposition -> phrase(frame, preposition.word());
            case Path.Case noun -> Cases.ofVerb(frame, noun.value());
          };
      if (found.isPresent()) {
        return found;
      }
      if (path == Path.Fixed.NONE) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 'A missile was fired by': the subject is a word of the idiom itself, so it is turned round. */
  private static boolean objectOfWords(Frame frame, Trigger trigger) {
    Token subject = frame.subject();
    return subject != null
        && frame.passive()
        && trigger.others().stream()
            .anyMatch(words -> words.contains(subject.lemma().toLowerCase(Locale.ROOT)));
  }

  private static boolean nominal(Token adjective) {
    if (adjective.has("Variant", "Short")) {
      return false;
    }
    return switch (adjective.baseRelation()) {
      case "nsubj", "obj", "iobj", "obl", "nmod", "conj", "appos" -> true;
      default -> false;
    };
  }

  /** The phrase of a preposition below the head, or else behind it in the clause. */
  private Optional<Token> phrase(Frame frame, String preposition) {
    List<Token> all = new ArrayList<>(frame.phrases(preposition));
    Sentence sentence = frame.sentence();
    for (Token token : frame.tokens()) {
      if (token.relation().equals("case")
          && token.form().toLowerCase(Locale.ROOT).equals(preposition)
          && token.head() != Token.ROOT) {
        Token noun = sentence.head(token);
        Token above = sentence.head(noun);
        boolean near = above.equals(frame.head()) || sentence.head(above).equals(frame.head());
        if (near && !noun.equals(frame.head()) && !all.contains(noun)) {
          all.add(noun);
        }
      }
    }
    if (all.size() > 1) {
      for (Token noun : all) {
        if (someone.test(sentence, noun)) {
          return Optional.of(noun);
        }
      }
    }
    return all.stream().findFirst();
  }

  /** What fills a role of a noun. */
  public Optional<Token> ofNoun(Sentence sentence, Token noun, List<Path> paths) {
    for (Path path : paths) {
      Optional<Token> found =
          switch (path) {
            case Path.Fixed fixed ->
                switch (fixed) {
                  case SELF -> Optional.of(noun);
                  case MODIFIER -> modifier(sentence, noun);
                  case POSSESSOR -> possessor(sentence, noun);
                  case CARRIER -> carrier(sentence, noun);
                  case SUBJECT ->
                      copular(sentence, noun)
                          .or(() -> verbAbove(sentence, noun).flatMap(f -> f.activeSubject(true)));
                  case OBJECT -> verbAbove(sentence, noun).flatMap(Frame::activeObject);
                  case INDIRECT, NONE -> Optional.empty();
                };
            case Path.Preposition preposition -> below(sentence, noun, preposition.word());
            case Path.Case cased -> Cases.ofNoun(sentence, noun, cased.value());
          };
      if (found.isPresent() && (path == Path.Fixed.SELF || !found.get().equals(noun))) {
        return found;
      }
      if (path == Path.Fixed.NONE) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The subject of a noun that is said of it: 'two were in critical condition'. */
  private static Optional<Token> copular(Sentence sentence, Token noun) {
    return sentence.children(noun, "cop").isEmpty()
        ? Optional.empty()
        : sentence.children(noun, "nsubj").stream().findFirst();
  }

  private Optional<Frame> verbAbove(Sentence sentence, Token noun) {
    Token above = sentence.head(first(sentence, noun));
    boolean verb = above.upos() == Upos.VERB && !above.equals(noun);
    return verb ? Optional.of(frames.read(sentence, above)) : Optional.empty();
  }

  /** The first of the nouns that a noun is joined to: they share their verb. */
  private static Token first(Sentence sentence, Token noun) {
    Token at = noun;
    for (int steps = 0; steps < sentence.size() && at.relation().equals("conj"); steps++) {
      Token above = sentence.head(at);
      if (above.upos() != Upos.NOUN && above.upos() != Upos.PROPN) {
        break;
      }
      at = above;
    }
    return at;
  }

  /** The phrase of a preposition below the noun, or right behind it. */
  public Optional<Token> below(Sentence sentence, Token noun, String preposition) {
    for (Token child : sentence.children(noun)) {
      boolean phrase =
          switch (child.baseRelation()) {
            case "nmod", "obl", "acl", "appos" -> true;
            default -> false;
          };
      if (phrase && opens(sentence, child, preposition) && !amount(sentence, child)) {
        return Optional.of(child);
      }
    }
    Token above = sentence.head(noun);
    if (above.equals(noun)) {
      return Optional.empty();
    }
    for (Token sibling : sentence.children(above)) {
      boolean object =
          noun.baseRelation().equals("nsubj")
              && grammar.words("object-preposition").contains(preposition);
      boolean behind = sibling.index() > noun.index() && !object;
      boolean phrase =
          sibling.baseRelation().equals("obl") || sibling.baseRelation().equals("nmod");
      if (behind && phrase && opens(sentence, sibling, preposition) && !amount(sentence, sibling)) {
        return Optional.of(sibling);
      }
    }
    return Optional.empty();
  }

  /** 'A package of 300 million': a number of something that is nobody. */
  private boolean amount(Sentence sentence, Token noun) {
    return !sentence.children(noun, "nummod").isEmpty() && !someone.test(sentence, noun);
  }

  private static boolean opens(Sentence sentence, Token phrase, String preposition) {
    String own = FrameReader.preposition(sentence, phrase);
    return own.equals(preposition) || own.startsWith(preposition + " ");
  }

  /** The possessor of a noun that the verb's phrases name: 'fell into the hands of'. */
  private Optional<Token> possessor(Frame frame) {
    for (Frame.Phrase phrase : frame.phrases()) {
      Optional<Token> found = possessor(frame.sentence(), phrase.head());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * A noun on the noun without a preposition: 'Tod des Studenten', 'Israels Angriff'; where the
   * tree has none, the one right behind whose article is that of a possessor.
   */
  private Optional<Token> possessor(Sentence sentence, Token noun) {
    for (Token child : sentence.children(noun)) {
      boolean relation =
          switch (child.relation()) {
            case "nmod", "nmod:poss", "dep" -> true;
            default -> false;
          };
      if (relation && bareNoun(sentence, child)) {
        return Optional.of(child);
      }
    }
    int next = noun.index() + 1;
    if (next < sentence.size() && grammar.is("possessor-article", sentence.token(next))) {
      Token owner = sentence.head(sentence.token(next));
      return Optional.of(owner)
          .filter(one -> one.index() > next && bareNoun(sentence, one) && !one.equals(noun));
    }
    return Optional.empty();
  }

  private static boolean bareNoun(Sentence sentence, Token token) {
    return (token.upos() == Upos.NOUN || token.upos() == Upos.PROPN)
        && FrameReader.preposition(sentence, token).isEmpty();
  }

  /** An adjective of a country, a compound part or a possessor. */
  private Optional<Token> modifier(Sentence sentence, Token noun) {
    Token found = null;
    for (Token child : sentence.children(noun)) {
      boolean possessor = child.relation().equals("nmod:poss") && child.upos() != Upos.PRON;
      boolean compound =
          child.baseRelation().equals("compound")
              && (child.upos() == Upos.NOUN || child.upos() == Upos.PROPN);
      boolean place = child.relation().equals("amod") && local.test(sentence, child);
      boolean adjective =
          child.relation().equals("amod") && Character.isUpperCase(child.form().charAt(0));
      boolean before = child.index() < noun.index() && (possessor || compound || adjective);
      if (before || place) {
        found = found == null || possessor ? child : found;
      }
    }
    return Optional.ofNullable(found);
  }

  /** The subject of the verb that carries the noun; of a passive one, its agent. */
  public Optional<Token> carrier(Sentence sentence, Token noun) {
    Token carried = first(sentence, noun);
    Token above = sentence.head(carried);
    if (above.equals(carried) || above.upos() != Upos.VERB) {
      return Optional.empty();
    }
    Frame frame = frames.read(sentence, above);
    if (carried.equals(frame.subject()) && grammar.is("attract", above)) {
      return Optional.ofNullable(frame.object());
    }
    if (grammar.is("undergo", above)) {
      return Optional.empty();
    }
    boolean object = frame.activeObject().filter(carried::equals).isPresent();
    boolean phrase = carried.relation().startsWith("obl") && !setting(sentence, carried);
    boolean onto = carried.relation().startsWith("obl") && lightOnto(sentence, above);
    if ((object || phrase || onto) && (onto || light(sentence, above))) {
      return frame.activeSubject(object).filter(subject -> !subject.equals(carried));
    }
    return Optional.empty();
  }

  /** 'He got a fine', 'they suffered an attack': the subject of a verb whose object befalls it. */
  public Optional<Token> sufferer(Sentence sentence, Token noun) {
    Token carried = first(sentence, noun);
    Token above = sentence.head(carried);
    if (above.equals(carried) || above.upos() != Upos.VERB || !grammar.is("undergo", above)) {
      return Optional.empty();
    }
    Frame frame = frames.read(sentence, above);
    return frame.activeObject().filter(carried::equals).isPresent()
        ? frame.activeSubject(true).filter(subject -> !subject.equals(carried))
        : Optional.empty();
  }

  /** Whether the verb's subject takes part in what a noun behind a preposition names. */
  private boolean lightOnto(Sentence sentence, Token verb) {
    if (grammar.is("light-onto", verb)) {
      return true;
    }
    return joined(sentence, verb, "light-onto");
  }

  /** Whether a noun is the event that the subject of its verb takes part in. */
  public boolean joined(Sentence sentence, Token noun) {
    Token above = sentence.head(noun);
    return noun.relation().startsWith("obl")
        && above.upos() == Upos.VERB
        && lightOnto(sentence, above);
  }

  /** A verb that brings the noun about ('carried out an attack'), not one that speaks of it. */
  private boolean light(Sentence sentence, Token verb) {
    if (!grammar.has("light") || grammar.is("light", verb)) {
      return true;
    }
    return joined(sentence, verb, "light");
  }

  /** Whether a verb stands under a name together with the particle that is parted from it. */
  private boolean joined(Sentence sentence, Token verb, String name) {
    return sentence.children(verb, "compound:prt").stream()
        .anyMatch(particle -> grammar.isJoined(name, particle, verb));
  }

  /** Whether the noun only says during or after what something else happened. */
  public boolean setting(Sentence sentence, Token noun) {
    boolean phrase =
        switch (noun.baseRelation()) {
          case "obl", "nmod", "advcl" -> true;
          default -> false;
        };
    return phrase && grammar.words("setting").contains(FrameReader.preposition(sentence, noun));
  }
}
