package org.zicht.claims.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zicht.attribution.Phrase;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.claims.frame.FrameReader;
import org.zicht.party.Kind;
import org.zicht.party.KindEntry;
import org.zicht.party.Parties;
import org.zicht.party.Party;
import org.zicht.text.ParsedReport;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.language.Grammar;
import org.zicht.text.place.Place;
import org.zicht.text.place.PlaceMention;

/** Finds where a claim's event happened. For one report. */
final class WhereReader {

  private static final int IN_CLAUSE = 10;
  private static final int BELOW_TRIGGER = 11;
  private static final int TARGET_ITSELF = 9;
  private static final int IN_TARGET = 7;
  private static final int IN_SENTENCE = 4;
  private static final int IN_ACTOR = 3;
  private static final int ADJECTIVE = 1;

  private final ParsedReport report;
  private final Parties parties;
  private final Grammar grammar;
  private final List<Phrase> speakers;
  private final @Nullable PlaceMention scene;
  private final Map<Integer, Claim.Where> stated = new HashMap<>();

  /**
   * @param speakers the phrases that name sources: a place in one of them says where the speaker is
   */
  WhereReader(ParsedReport report, Parties parties, Grammar grammar, List<Phrase> speakers) {
    this.report = report;
    this.parties = parties;
    this.grammar = grammar;
    this.speakers = speakers;
    this.scene = Scene.of(report, this::scene).orElse(null);
  }

  /** Whether a mention can say where the report plays. */
  private boolean scene(PlaceMention mention) {
    Token head = head(report.sentences().get(mention.sentence()), mention);
    boolean whose = beside(head) && mention.place().kind() == Place.Kind.COUNTRY;
    return mention.form() == PlaceMention.Form.NAME
        && !subject(head)
        && !whose
        && !ofSpeaker(mention);
  }

  /** Whether a mention stands in the name of a source, and no comma between it and the noun. */
  private boolean ofSpeaker(PlaceMention mention) {
    Sentence sentence = report.sentences().get(mention.sentence());
    for (Phrase speaker : speakers) {
      if (speaker.sentence() == mention.sentence() && speaker.span().contains(mention.span())) {
        boolean apart = false;
        for (int i = mention.lastToken() + 1; i < speaker.head(); i++) {
          apart |= sentence.token(i).form().equals(",");
        }
        if (!apart) {
          return true;
        }
      }
    }
    return false;
  }

  /** 'U.S. troops': a name that only says whose something is. */
  private static boolean beside(Token head) {
    return switch (head.relation()) {
      case "compound", "amod", "nmod:poss" -> true;
      default -> false;
    };
  }

  /** 'In Berlin-Mitte': a place with its part, written as one word that the tree cuts in two. */
  private boolean quarter(Sentence sentence, PlaceMention mention, Token head) {
    int next = mention.lastToken() + 1;
    Token whole = sentence.head(head);
    boolean hyphen =
        next + 1 < sentence.size()
            && sentence.token(next).form().equals("-")
            && whole.index() == next + 1;
    return hyphen
        && grammar.words("in").contains(FrameReader.preposition(sentence, whole))
        && sentence.children(whole, "det").isEmpty();
  }

  /** Where, or null where neither the clause nor what stands before it says so. */
  Claim.@Nullable Where read(Candidate candidate, @Nullable Token actor, @Nullable Token target) {
    Sentence sentence = candidate.sentence();
    PlaceMention best = null;
    int bestScore = 0;
    for (PlaceMention mention : report.places().get(sentence.index())) {
      int score = score(candidate, mention, actor, target);
      if (mention.place().kind() == Place.Kind.REGION) {
        score = Math.max(0, score - 1);
      }
      boolean finer =
          best != null
              && score == bestScore
              && mention.place().kind().compareTo(best.place().kind()) < 0;
      if (score > bestScore || finer) {
        best = mention;
        bestScore = score;
      }
    }
    ClaimType.Group group = candidate.trigger().type().group();
    boolean words = group == ClaimType.Group.WORDS || group == ClaimType.Group.DIPLOMACY;
    if (best != null && bestScore >= IN_TARGET) {
      boolean word = grammar.is("bridge-town", head(sentence, best));
      return where(best, word ? Claim.Basis.RESOLVED : Claim.Basis.STATED, near(sentence, best));
    }
    Optional<Claim.Where> there = there(candidate);
    if (there.isPresent()) {
      return there.get();
    }
    if (words) {
      return null;
    }
    Optional<Claim.Where> bridged = bridge(candidate);
    if (bridged.isPresent()) {
      return bridged.get();
    }
    if (best != null && bestScore > ADJECTIVE) {
      return where(best, Claim.Basis.CARRIED, near(sentence, best));
    }
    if (group == ClaimType.Group.MEASURE) {
      return scene == null ? null : where(scene, Claim.Basis.CARRIED, false);
    }
    Claim.Where before = stated.get(sentence.paragraph());
    if (before != null) {
      return new Claim.Where(
          before.text(),
          before.span(),
          Claim.Basis.CARRIED,
          null,
          before.name(),
          before.country(),
          before.latitude(),
          before.longitude(),
          before.precision(),
          before.gazetteer());
    }
    Optional<PlaceMention> section = section(sentence);
    if (section.isPresent()) {
      return where(section.get(), Claim.Basis.CARRIED, false);
    }
    if (scene != null) {
      return where(scene, Claim.Basis.CARRIED, false);
    }
    return best == null ? null : where(best, Claim.Basis.CARRIED, false);
  }

  /** '2. Sacaba (Cochabamba)': the place in the heading over a paragraph, other than the title. */
  private Optional<PlaceMention> section(Sentence sentence) {
    for (int i = sentence.index() - 1; i > 0; i--) {
      Sentence above = report.sentences().get(i);
      boolean heading = above.heading() && above.paragraph() > 0;
      if (heading && above.paragraph() != sentence.paragraph()) {
        return report.places().get(i).stream()
            .filter(mention -> mention.form() == PlaceMention.Form.NAME)
            .min((one, two) -> one.place().kind().compareTo(two.place().kind()));
      }
    }
    return Optional.empty();
  }

  /**
   * Remembers the place of a claim: what follows in the paragraph without a place happened there.
   */
  void remember(Candidate candidate, Claim.@Nullable Where where) {
    if (where != null && where.basis() == Claim.Basis.STATED && where.name() != null) {
      stated.put(candidate.sentence().paragraph(), where);
    }
  }

  /** 'There', 'where': the finest place named before the word, at most a sentence back. */
  private Optional<Claim.Where> there(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    for (Token token : candidate.clause().tokens()) {
      boolean adverb = token.upos() == Upos.ADV && token.baseRelation().equals("advmod");
      if (!adverb || !grammar.is("there", token)) {
        continue;
      }
      PlaceMention last = null;
      for (int i = sentence.index(); i >= Math.max(0, sentence.index() - 1) && last == null; i--) {
        boolean far = report.sentences().get(i).paragraph() != sentence.paragraph();
        for (PlaceMention mention : report.places().get(i)) {
          boolean before = i < sentence.index() || mention.lastToken() < token.index();
          boolean fits = before && !far && mention.form() == PlaceMention.Form.NAME;
          boolean finer =
              last == null || mention.place().kind().compareTo(last.place().kind()) <= 0;
          if (fits && finer) {
            last = mention;
          }
        }
      }
      if (last != null) {
        return Optional.of(resolved(where(last, Claim.Basis.CARRIED, false), token));
      }
    }
    return Optional.empty();
  }

  private Claim.Where resolved(Claim.Where carried, Token word) {
    return new Claim.Where(
        report.words(word.span()),
        word.span(),
        Claim.Basis.RESOLVED,
        carried.site(),
        carried.name(),
        carried.country(),
        carried.latitude(),
        carried.longitude(),
        carried.precision(),
        carried.gazetteer());
  }

  private int score(
      Candidate candidate, PlaceMention mention, @Nullable Token actor, @Nullable Token target) {
    Sentence sentence = candidate.sentence();
    if (ofSpeaker(mention)) {
      return 0;
    }
    Token head = head(sentence, mention);
    ClaimType.Group group = candidate.trigger().type().group();
    boolean words = group == ClaimType.Group.WORDS || group == ClaimType.Group.DIPLOMACY;
    if (mention.form() != PlaceMention.Form.NAME) {
      return ofDeed(sentence, head) ? 0 : ADJECTIVE;
    }
    if (target != null && target.equals(head)) {
      return words ? 0 : TARGET_ITSELF;
    }
    if (head.baseRelation().equals("nmod")
        && grammar.words("towards").contains(FrameReader.preposition(sentence, head))) {
      return ADJECTIVE;
    }
    if (beside(head) && !quarter(sentence, mention, head)) {
      boolean site =
          head.relation().equals("nmod:poss")
              && !FrameReader.preposition(sentence, sentence.head(head)).isEmpty();
      return site ? IN_SENTENCE : ADJECTIVE;
    }
    if (argument(head) || (actor != null && actor.equals(head))) {
      return 0;
    }
    if (sentence.below(head, candidate.head())
        && (target == null || !sentence.below(head, target) || target.equals(candidate.head()))
        && (actor == null || !sentence.below(head, actor))) {
      boolean inner = inner(sentence, head, candidate.head());
      if (inner && behind(sentence, head, candidate.head())) {
        return ADJECTIVE;
      }
      return inner ? IN_SENTENCE : BELOW_TRIGGER;
    }
    if (target != null && sentence.below(head, target)) {
      return IN_TARGET;
    }
    if (actor != null && sentence.below(head, actor)) {
      return IN_ACTOR;
    }
    Token clauseHead = FrameReader.clauseHead(sentence, candidate.head());
    boolean sameClause =
        FrameReader.clauseHead(sentence, head).equals(clauseHead)
            || (sentence.below(head, clauseHead) && !inner(sentence, head, clauseHead));
    if (!sameClause && behind(sentence, head, candidate.head())) {
      return ADJECTIVE;
    }
    if (sameClause && ofOther(sentence, head, candidate.head())) {
      return IN_ACTOR;
    }
    return sameClause ? IN_CLAUSE : IN_SENTENCE;
  }

  /** 'A Russian attack', 'frappes israéliennes': whose deed it was says nothing of where. */
  private boolean ofDeed(Sentence sentence, Token adjective) {
    Token noun = sentence.head(adjective);
    boolean somewhere =
        grammar.is("bridge-town", noun)
            || grammar.is("bridge-region", noun)
            || grammar.is("direction", noun);
    Party party = parties.at(sentence.index(), noun);
    return adjective.relation().equals("amod")
        && !somewhere
        && (party.form() == KindEntry.Form.THING || party.kind() == Kind.MILITARY);
  }

  /** Whether a place stands in a clause that is told after the one of the trigger. */
  private static boolean behind(Sentence sentence, Token place, Token trigger) {
    Token clause = FrameReader.clauseHead(sentence, place);
    boolean next =
        clause.baseRelation().equals("conj") || clause.baseRelation().equals("parataxis");
    return next && place.index() > trigger.index() && !sentence.below(trigger, clause);
  }

  /** Whether a clause of its own stands between the two. */
  private static boolean inner(Sentence sentence, Token below, Token above) {
    Token at = below;
    for (int steps = 0; steps < sentence.size() && !at.equals(above); steps++) {
      switch (at.baseRelation()) {
        case "ccomp", "advcl", "parataxis", "xcomp" -> {
          return true;
        }
        case "conj" -> {
          if (at.upos() == Upos.VERB) {
            return true;
          }
          at = sentence.head(at);
        }
        default -> at = sentence.head(at);
      }
    }
    return false;
  }

  /** 'Attacks by Russia caused blackouts': a place in a subject that the trigger is no part of. */
  private static boolean ofOther(Sentence sentence, Token place, Token trigger) {
    Token at = place;
    for (int steps = 0; steps < sentence.size() && at.head() != Token.ROOT; steps++) {
      if (at.baseRelation().equals("nsubj")) {
        return !at.equals(trigger) && !sentence.below(trigger, at) && !sentence.below(at, trigger);
      }
      at = sentence.head(at);
    }
    return false;
  }

  private static boolean argument(Token token) {
    return switch (token.baseRelation()) {
      case "nsubj", "iobj", "obj", "vocative" -> true;
      default -> token.relation().equals("obl:agent");
    };
  }

  /** The first token of the mention whose head lies outside it. */
  private static Token head(Sentence sentence, PlaceMention mention) {
    for (int i = mention.firstToken(); i <= mention.lastToken(); i++) {
      Token token = sentence.token(i);
      if (token.head() < mention.firstToken() || token.head() > mention.lastToken()) {
        return token;
      }
    }
    return sentence.token(mention.firstToken());
  }

  private boolean near(Sentence sentence, PlaceMention mention) {
    String preposition = FrameReader.preposition(sentence, head(sentence, mention));
    return grammar.words("near").contains(preposition);
  }

  private Claim.Where where(PlaceMention mention, Claim.Basis basis, boolean near) {
    Place place = mention.place();
    Claim.PlacePrecision precision =
        switch (place.kind()) {
          case TOWN -> near ? Claim.PlacePrecision.NEAR : Claim.PlacePrecision.TOWN;
          case DISTRICT -> Claim.PlacePrecision.DISTRICT;
          case PROVINCE -> Claim.PlacePrecision.PROVINCE;
          case REGION -> Claim.PlacePrecision.REGION;
          case COUNTRY -> Claim.PlacePrecision.COUNTRY;
        };
    return new Claim.Where(
        report.words(mention.span()),
        mention.span(),
        basis,
        null,
        place.name(),
        place.country(),
        place.latitude(),
        place.longitude(),
        precision,
        place.id());
  }

  /** 'In the city', 'the country': the last place of that sort. */
  private Optional<Claim.Where> bridge(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    for (Token token : candidate.clause().tokens()) {
      if (token.upos() != Upos.NOUN
          || argument(token)
          || token.baseRelation().equals("appos")
          || named(sentence, token)) {
        continue;
      }
      Set<Place.Kind> wanted;
      if (grammar.is("bridge-town", token)) {
        wanted = Set.of(Place.Kind.TOWN);
      } else if (grammar.is("bridge-country", token)) {
        wanted = Set.of(Place.Kind.COUNTRY);
      } else if (grammar.is("bridge-region", token)) {
        wanted = Set.of(Place.Kind.PROVINCE, Place.Kind.REGION, Place.Kind.DISTRICT);
      } else {
        continue;
      }
      boolean definite =
          sentence.children(token).stream().anyMatch(child -> grammar.is("definite", child));
      Claim.Where carried = definite ? told(sentence, wanted) : null;
      if (carried != null) {
        return Optional.of(resolved(carried, token));
      }
    }
    return Optional.empty();
  }

  /** 'The region of Dnipro': the name itself says which. */
  private boolean named(Sentence sentence, Token token) {
    return report.places().get(sentence.index()).stream()
        .anyMatch(
            mention ->
                mention.firstToken() > token.index() && mention.firstToken() <= token.index() + 2);
  }

  /**
   * The town where the paragraph's last claim happened, or the last place of a kind that is named.
   */
  private Claim.@Nullable Where told(Sentence sentence, Set<Place.Kind> wanted) {
    Claim.Where last = stated.get(sentence.paragraph());
    boolean town =
        last != null
            && last.precision() == Claim.PlacePrecision.TOWN
            && wanted.contains(Place.Kind.TOWN);
    return town ? last : carried(sentence, wanted);
  }

  /** The last place named before the sentence as the scene of something, of one of the kinds. */
  private Claim.@Nullable Where carried(Sentence sentence, Set<Place.Kind> kinds) {
    for (int i = sentence.index() - 1; i >= 0; i--) {
      Sentence before = report.sentences().get(i);
      List<PlaceMention> mentions = report.places().get(i);
      PlaceMention best = null;
      for (PlaceMention mention : mentions) {
        boolean kind = kinds.isEmpty() || kinds.contains(mention.place().kind());
        boolean finer =
            best == null
                || (mention.place().kind().compareTo(best.place().kind()) <= 0
                    && !inMainCountry(best));
        if (scene(mention) && kind && finer) {
          best = mention;
        }
      }
      if (best != null) {
        return where(best, Claim.Basis.CARRIED, near(before, best));
      }
    }
    return null;
  }

  /** 'Raids in Chad, Cameroon and Niger … in the country': the one that the report is about. */
  private boolean inMainCountry(PlaceMention mention) {
    return scene != null
        && mention.place().kind() == Place.Kind.COUNTRY
        && Objects.equals(mention.place().country(), scene.place().country());
  }

  private static boolean subject(Token token) {
    boolean oblique = token.features().contains("Case=") && !token.has("Case", "Nom");
    return token.baseRelation().equals("nsubj") && !oblique;
  }

  /** The words of a place in lower case, for comparison. */
  static String key(Claim.Where where) {
    String name = where.name();
    return (name == null ? where.text() : name).toLowerCase(Locale.ROOT);
  }
}
