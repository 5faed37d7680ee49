package org.zicht.claims.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.ClaimType;
import org.zicht.claims.frame.Frame;
import org.zicht.claims.frame.FrameReader;
import org.zicht.claims.frame.LostArguments;
import org.zicht.claims.frame.Roles;
import org.zicht.claims.lexicon.Condition;
import org.zicht.claims.lexicon.Path;
import org.zicht.claims.lexicon.Trigger;
import org.zicht.claims.lexicon.TriggerLexicon;
import org.zicht.party.Parties;
import org.zicht.text.ParsedReport;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.language.Grammar;
import org.zicht.text.language.WordForms;
import org.zicht.text.number.Quantity;
import org.zicht.text.place.PlaceMention;

/** Finds the triggers of sentences and fills their roles. For one report. */
final class TriggerFinder {

  private static final int SHORTEST_LAST_PART = 4;
  private static final int SHORTEST_FIRST_PART = 3;

  /** Edges of the tree between the head of an idiom and its other words. */
  private static final int FARTHEST_WORD = 3;

  private final TriggerLexicon lexicon;
  private final ParsedReport report;
  private final Parties parties;
  private final WordForms forms;
  private final FrameReader frames;
  private final LostArguments lost;
  private final Roles roles;
  private final Conditions conditions;
  private final Grammar grammar;
  private final boolean compounds;
  private final boolean trustsWords;
  private final Set<String> objectPrepositions;

  TriggerFinder(
      TriggerLexicon lexicon,
      Grammar grammar,
      WordForms forms,
      ParsedReport report,
      Parties parties) {
    this.forms = forms;
    this.lexicon = lexicon;
    this.report = report;
    this.parties = parties;
    this.frames = new FrameReader(report, grammar);
    this.lost = new LostArguments(report, grammar);
    this.roles = new Roles(frames, grammar, this::someone, this::local);
    this.grammar = grammar;
    this.conditions = new Conditions(report, parties, grammar, forms);
    this.compounds = grammar.has("compounds");
    this.trustsWords = grammar.has("trust-words");
    this.objectPrepositions = grammar.words("object-preposition");
  }

  private boolean someone(Sentence sentence, Token token) {
    return switch (parties.at(sentence.index(), token).form()) {
      case PERSON, BODY -> true;
      case THING -> false;
    };
  }

  /** 'Une attaque de jihadistes': whoever bears arms does the attack rather than suffers it. */
  private boolean forceful(Sentence sentence, Token token) {
    return someone(sentence, token)
        && switch (parties.at(sentence.index(), token).kind()) {
          case POLICE, MILITARY, SECURITY_FORCES, ARMED_GROUP, MILITIA, ATTACKERS, CRIMINALS ->
              true;
          default -> false;
        };
  }

  private boolean local(Sentence sentence, Token token) {
    return report.places().get(sentence.index()).stream()
        .anyMatch(
            mention ->
                mention.form() == PlaceMention.Form.ADJECTIVE
                    && mention.firstToken() <= token.index()
                    && token.index() <= mention.lastToken());
  }

  /** The phrase that a preposition opens below a noun, or right behind it. */
  Optional<Token> below(Sentence sentence, Token noun, String preposition) {
    return roles.below(sentence, noun, preposition);
  }

  /** The frame of a word that heads a clause. */
  Frame frame(Sentence sentence, Token head) {
    return frames.read(sentence, head);
  }

  /**
   * Whether a noun names a deed or a disaster, which does nothing by itself: 'the strike killed'.
   */
  boolean event(Token noun) {
    return noun.upos() == Upos.NOUN
        && lexicon.of(noun.lemma().toLowerCase(Locale.ROOT)).stream()
            .anyMatch(
                trigger ->
                    trigger.part() == Trigger.Part.NOUN
                        && trigger.others().isEmpty()
                        && !trigger.target().contains(Path.Fixed.SELF)
                        && switch (trigger.type().group()) {
                          case FORCE, DISASTER -> true;
                          case HARM, UNREST, CONTROL, MEASURE, SERVICE, DIPLOMACY, WORDS -> false;
                        });
  }

  /** The candidates of a sentence, in the order of their words. */
  List<Candidate> find(Sentence sentence) {
    List<Candidate> found = new ArrayList<>();
    Set<Integer> used = new HashSet<>();
    for (Token token : sentence.tokens()) {
      for (Trigger trigger : fitting(sentence, token)) {
        if (trigger.others().isEmpty() && used.contains(token.index())) {
          continue;
        }
        Optional<List<Token>> words = words(trigger, sentence, token);
        if (words.isEmpty()) {
          continue;
        }
        Optional<Candidate> candidate = candidate(sentence, words.get(), trigger);
        if (candidate.isPresent()) {
          found.add(candidate.get());
          words.get().forEach(word -> used.add(word.index()));
          sentence.children(token, "compound:prt").forEach(particle -> used.add(particle.index()));
          break;
        }
      }
    }
    found.removeIf(candidate -> swallowed(candidate, found));
    return found;
  }

  /** A word that an idiom elsewhere in the sentence took for itself makes no claim of its own. */
  private boolean swallowed(Candidate candidate, List<Candidate> all) {
    if (!candidate.trigger().others().isEmpty()) {
      return false;
    }
    for (Candidate other : all) {
      if (!other.equals(candidate) && !other.trigger().others().isEmpty()) {
        List<Token> words =
            words(other.trigger(), other.sentence(), other.head()).orElse(List.of());
        if (words.contains(candidate.head())) {
          return true;
        }
      }
    }
    return false;
  }

  /** The entries that the token may head, those of most words first. */
  private Set<Trigger> fitting(Sentence sentence, Token token) {
    Set<Trigger> entries = new LinkedHashSet<>();
    boolean open =
        switch (token.upos()) {
          case VERB, NOUN, ADJ, PROPN, AUX, ADV -> true;
          default -> false;
        };
    if (!open) {
      return entries;
    }
    if (casedParticiple(token) && grammar.is("toll", sentence.head(token))) {
      for (String lemma : forms.of(token)) {
        lexicon.of(lemma).stream()
            .filter(one -> one.part() == Trigger.Part.NOUN)
            .forEach(entries::add);
        if (!entries.isEmpty()) {
          return entries;
        }
      }
    }
    boolean mistaken =
        token.upos() == Upos.NOUN
            && token.head() == Token.ROOT
            && !sentence.children(token, "cop", "aux").isEmpty()
            && sentence.children(token, "det", "case").isEmpty();
    for (String lemma : forms.of(token)) {
      String joined = Particles.joined(sentence, token, lemma);
      if (!joined.equals(lemma)) {
        add(entries, lexicon.of(joined), token, false);
      }
      Particles.stray(sentence, token, lemma, word -> !lexicon.of(word).isEmpty())
          .or(() -> Particles.adverb(sentence, token, lemma, word -> !lexicon.of(word).isEmpty()))
          .ifPresent(particle -> add(entries, lexicon.of(lower(particle) + lemma), token, false));
      add(entries, lexicon.of(lemma), token, mistaken);
      boolean written = lemma.equals(lower(token)) || lemma.equalsIgnoreCase(token.lemma());
      boolean predicate = token.has("Variant", "Short");
      if (entries.isEmpty()
          && trustsWords
          && written
          && !predicate
          && !token.relation().equals("amod")) {
        onlyNouns(lemma).ifPresent(entries::addAll);
      }
      if (entries.stream().anyMatch(entry -> entry.others().isEmpty())) {
        break;
      }
    }
    add(entries, lexicon.of(lower(token)), token, mistaken);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (entries.isEmpty() && compounds && token.upos() == Upos.NOUN) {
      for (int at = SHORTEST_FIRST_PART; at + SHORTEST_LAST_PART <= lemma.length(); at++) {
        List<Trigger> last = lexicon.of(lemma.substring(at));
        if (!last.isEmpty()) {
          add(entries, last, token, false);
          break;
        }
      }
    }
    return entries;
  }

  private static String lower(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  /** The entries of a word that the lexicon knows as a noun and as nothing else. */
  private Optional<List<Trigger>> onlyNouns(String lemma) {
    List<Trigger> some = lexicon.of(lemma);
    boolean only = some.stream().allMatch(one -> one.part() == Trigger.Part.NOUN);
    return some.isEmpty() || !only ? Optional.empty() : Optional.of(some);
  }

  private static boolean written(Trigger trigger, Token token) {
    return trigger.head().contains(lower(token))
        || trigger.head().contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  private void add(Set<Trigger> entries, List<Trigger> some, Token token, boolean mistaken) {
    for (Trigger trigger : some) {
      boolean verb = mistaken && trigger.part() == Trigger.Part.VERB;
      boolean exact = trigger.head().contains(lower(token)) && !lower(token).equals(token.lemma());
      if (describes(trigger, token)) {
        continue;
      }
      if (fits(trigger.part(), token, written(trigger, token), exact)
          || (verb && !trigger.takesObject())) {
        entries.add(trigger);
      }
    }
  }

  /**
   * 'A devastating quake': a participle that tells what a thing is like does nothing to anybody.
   */
  private boolean describes(Trigger trigger, Token token) {
    String form = lower(token);
    return trigger.part() == Trigger.Part.VERB
        && trigger.takesObject()
        && token.relation().equals("amod")
        && grammar.words("present-participle").stream().anyMatch(form::endsWith);
  }

  /**
   * Whether an entry of that part of speech can be the token.
   *
   * @param written whether the entry is written as the token is: what a table calls an adjective is
   *     a participle, although the tagger may take it for an infinitive
   * @param exact whether the entry names this form of the word, not only its dictionary form: a
   *     noun in the plural, although the tagger may take it for an adjective ('twaalf doden
   *     gevallen')
   */
  private static boolean fits(Trigger.Part part, Token token, boolean written, boolean exact) {
    boolean command = token.has("Mood", "Imp") && token.has("Number", "Plur");
    if (token.has("Variant", "Short") || command) {
      return !command && part != Trigger.Part.NOUN;
    }
    return switch (part) {
      case VERB ->
          token.upos() == Upos.VERB
              || token.upos() == Upos.AUX
              || (token.upos() == Upos.ADJ && !token.baseRelation().equals("compound"));
      case NOUN ->
          token.upos() == Upos.NOUN
              || token.upos() == Upos.PROPN
              || (token.upos() == Upos.ADJ && (nominal(token) || exact))
              || (casedParticiple(token) && nominal(token));
      case ADJECTIVE ->
          token.upos() == Upos.ADJ
              || token.upos() == Upos.ADV
              || token.has("VerbForm", "Part")
              || (token.upos() == Upos.VERB && !token.has("VerbForm", "Fin") && written);
    };
  }

  /** 'Погибших': a participle that bears a case stands for a noun where no noun bears it. */
  private static boolean casedParticiple(Token token) {
    boolean verbal = token.upos() == Upos.VERB || token.upos() == Upos.ADJ;
    return (token.has("VerbForm", "Part") || verbal)
        && !token.has("Variant", "Short")
        && token.features().contains("Case=");
  }

  private static boolean nominal(Token token) {
    return switch (token.baseRelation()) {
      case "nsubj", "obj", "iobj", "obl", "nmod", "conj", "root" -> true;
      default -> false;
    };
  }

  /** The words of the entry near its head in the tree: the head first; empty if one is missing. */
  private Optional<List<Token>> words(Trigger trigger, Sentence sentence, Token head) {
    List<Token> words = new ArrayList<>();
    words.add(head);
    for (Set<String> other : trigger.others()) {
      Token found = null;
      for (Token token : sentence.tokens()) {
        boolean same =
            other.contains(token.lemma().toLowerCase(Locale.ROOT))
                || other.contains(token.form().toLowerCase(Locale.ROOT))
                || forms.of(token).stream().anyMatch(other::contains);
        if (same
            && !words.contains(token)
            && near(sentence, token, head)
            && !elsewhere(sentence, token, head)
            && (found == null || closer(token, found, head))) {
          found = token;
        }
      }
      if (found == null) {
        return Optional.empty();
      }
      words.add(found);
    }
    return loose(sentence, words) ? Optional.empty() : Optional.of(words);
  }

  private static boolean closer(Token one, Token other, Token head) {
    return Math.abs(one.index() - head.index()) < Math.abs(other.index() - head.index());
  }

  /** A preposition of an idiom belongs to another word of it or to the head. */
  private static boolean loose(Sentence sentence, List<Token> words) {
    for (Token word : words) {
      boolean preposition = word.upos() == Upos.ADP && word.relation().equals("case");
      Token noun = sentence.head(word);
      if (preposition && words.size() > 2 && !words.contains(noun)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word that is no noun stands in another clause that is joined to the head's. */
  private static boolean elsewhere(Sentence sentence, Token token, Token head) {
    boolean free =
        switch (token.upos()) {
          case ADV, ADP, VERB, ADJ -> false;
          default -> true;
        };
    if (free) {
      Token verb = sentence.head(token);
      boolean other =
          switch (verb.baseRelation()) {
            case "parataxis", "conj" -> true;
            default -> false;
          };
      return token.baseRelation().equals("nsubj") && other && sentence.below(verb, head);
    }
    Token own = FrameReader.clauseHead(sentence, token);
    Token clause = FrameReader.clauseHead(sentence, head);
    return !own.equals(clause) && !sentence.below(own, clause) && !sentence.below(token, head);
  }

  /** Whether the way through the tree from one word to the other is short. */
  private static boolean near(Sentence sentence, Token token, Token head) {
    Token common = token;
    for (int up = 0; up <= FARTHEST_WORD; up++) {
      Token at = head;
      for (int down = 0; up + down <= FARTHEST_WORD; down++) {
        if (at.equals(common)) {
          return true;
        }
        if (at.head() == Token.ROOT) {
          break;
        }
        at = sentence.head(at);
      }
      if (common.head() == Token.ROOT) {
        return false;
      }
      common = sentence.head(common);
    }
    return false;
  }

  private Optional<Candidate> candidate(Sentence sentence, List<Token> words, Trigger trigger) {
    Candidate candidate =
        switch (trigger.part()) {
          case VERB, ADJECTIVE -> verb(sentence, words, trigger);
          case NOUN -> noun(sentence, words, trigger);
        };
    for (Condition condition : trigger.conditions()) {
      if (!conditions.hold(condition, candidate)) {
        return Optional.empty();
      }
    }
    return Optional.of(candidate);
  }

  /** 'Травмы получили двое': the word of an idiom in front of its verb is no subject of it. */
  private Frame turned(Frame frame, Trigger trigger) {
    Token subject = frame.subject();
    Token object = frame.object();
    if (subject == null || object == null || frame.passive() || trigger.takesObject()) {
      return frame;
    }
    Set<String> named = forms.of(subject);
    boolean swap =
        trigger.others().stream().anyMatch(words -> named.stream().anyMatch(words::contains));
    return swap ? frame.withSubject(object).withObject(subject) : frame;
  }

  /**
   * 'Assailants stormed into the village': a past tense that the tree takes for a passive without
   * an auxiliary, although a phrase that the entry asks for tells to whom it was done.
   */
  private Frame unaided(Frame frame, Trigger trigger) {
    Token verb = frame.head();
    boolean aided =
        !frame.sentence().children(verb, "aux", "aux:pass", "cop").isEmpty()
            || frame.agent() != null;
    boolean clause =
        switch (verb.baseRelation()) {
          case "root", "ccomp", "parataxis" -> true;
          default -> false;
        };
    boolean phrase =
        trigger.target().stream()
            .anyMatch(
                path ->
                    path instanceof Path.Preposition preposition
                        && !frame.phrases(preposition.word()).isEmpty());
    return frame.passive() && !aided && clause && phrase && grammar.has("past-like-participle")
        ? frame.asActive()
        : frame;
  }

  /**
   * 'Detuvo a dos activistas': the frame with people or a body behind the preposition by which the
   * language marks such objects ({@code object-preposition}), where the tree takes it for any
   * other.
   */
  private Frame marked(Frame frame) {
    if (frame.object() != null || frame.passive()) {
      return frame;
    }
    for (String preposition : objectPrepositions) {
      for (Token noun : frame.phrases(preposition)) {
        if (noun.index() > frame.head().index() && someone(frame.sentence(), noun)) {
          return frame.withObject(noun);
        }
      }
    }
    return frame;
  }

  private Candidate verb(Sentence sentence, List<Token> words, Trigger trigger) {
    Token token = words.getFirst();
    Frame frame = frames.read(sentence, token);
    if (trigger.takesObject()) {
      frame = marked(lost.withObject(frame, trigger.others()));
    } else if (!trigger.asksObject() || words.contains(frame.object())) {
      boolean sufferer = trigger.target().contains(Path.Fixed.SUBJECT);
      Frame behind = lost.withSubjectBehind(frame, words, sufferer);
      frame = ofWords(trigger, behind.subject()) ? frame : behind;
    }
    frame = turned(lost.withSubject(unaided(frame, trigger)), trigger);
    Token actor = roles.ofVerb(frame, trigger.actor(), trigger).orElse(null);
    Token target = roles.ofVerb(frame, trigger.target(), trigger).orElse(null);
    if (target == null && trigger.target().contains(Path.Fixed.OBJECT)) {
      target = beforeParticle(frame, trigger);
    }
    if (actor != null && actor.equals(target)) {
      actor = null;
    }
    if (actor != null && target != null && sentence.head(target).equals(actor)) {
      target = null;
    }
    if (actor != null && token.relation().equals("acl:relcl")) {
      actor = beyond(sentence, token, actor);
    }
    if (target == null) {
      target =
          words.stream()
              .skip(1)
              .filter(word -> grammar.is("victim", word) && word.upos() != Upos.VERB)
              .findFirst()
              .orElse(null);
    }
    return new Candidate(trigger, sentence, token, frame, actor, target, false, words);
  }

  /** Whether the noun is a word of the entry itself ('kamen ums Leben'). */
  private boolean ofWords(Trigger trigger, @Nullable Token noun) {
    return noun != null
        && trigger.others().stream()
            .anyMatch(words -> forms.of(noun).stream().anyMatch(words::contains));
  }

  /** 'Men on motorbikes who attacked': whoever does it is the person, not the thing beside. */
  private Token beyond(Sentence sentence, Token clause, Token actor) {
    Token above = sentence.head(actor);
    boolean antecedent = sentence.head(clause).equals(actor) && actor.baseRelation().equals("nmod");
    return antecedent && !someone(sentence, actor) && someone(sentence, above) ? above : actor;
  }

  private @Nullable Token beforeParticle(Frame frame, Trigger trigger) {
    Token verb = frame.head();
    for (String lemma : forms.of(verb)) {
      Optional<Token> particle =
          Particles.stray(frame.sentence(), verb, lemma, word -> trigger.head().contains(word));
      if (particle.isPresent()) {
        return lost.beforeParticle(frame, particle.get()).orElse(null);
      }
    }
    return null;
  }

  private Candidate noun(Sentence sentence, List<Token> words, Trigger trigger) {
    Token token = words.getFirst();
    Token clauseHead = FrameReader.clauseHead(sentence, token);
    Frame frame = frames.read(sentence, clauseHead);
    Optional<Token> actor = roles.ofNoun(sentence, token, trigger.actor());
    boolean inherits = !trigger.actor().contains(Path.Fixed.NONE);
    boolean victims = trigger.target().contains(Path.Fixed.SELF);
    if (actor.isEmpty() && inherits && !victims) {
      actor = roles.carrier(sentence, token);
    }
    Token target =
        roles
            .ofNoun(sentence, token, trigger.target())
            .or(() -> victims ? Optional.empty() : roles.sufferer(sentence, token))
            .orElse(null);
    Token who = actor.orElse(null);
    if (who != null && who.equals(target)) {
      boolean attacks = trigger.type().group() == ClaimType.Group.FORCE && forceful(sentence, who);
      target = attacks ? null : target;
      who = attacks ? who : null;
    }
    return new Candidate(
        trigger,
        sentence,
        token,
        frame,
        who,
        target,
        (roles.setting(sentence, token)
                && !roles.joined(sentence, token)
                && !(victims && numbered(sentence, token)))
            || ofToll(sentence, token),
        words);
  }

  /** 'The death toll from the floods': an event that only says what a total is of. */
  private boolean ofToll(Sentence sentence, Token noun) {
    return noun.baseRelation().equals("nmod") && grammar.is("toll", sentence.head(noun));
  }

  /** 'Plus de 600 morts', 'habla de 14 fallecidos': victims who are counted here, not named. */
  private boolean numbered(Sentence sentence, Token noun) {
    boolean known =
        sentence.children(noun).stream().anyMatch(child -> grammar.is("definite", child));
    return !known
        && report.quantities().get(sentence.index()).stream()
            .anyMatch(
                quantity ->
                    quantity.kind() == Quantity.Kind.CARDINAL
                        && quantity.lastToken() < noun.index()
                        && sentence.token(quantity.lastToken()).head() == noun.index());
  }

  /** Whether a plain number stands in the clause. */
  static boolean counted(ParsedReport report, Frame clause) {
    for (Quantity quantity : report.quantities().get(clause.sentence().index())) {
      if (quantity.kind() == Quantity.Kind.CARDINAL
          && clause.tokens().stream().anyMatch(token -> token.index() == quantity.lastToken())) {
        return true;
      }
    }
    return false;
  }
}
