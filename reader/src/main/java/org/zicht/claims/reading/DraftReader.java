package org.zicht.claims.reading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zicht.attribution.Attribution;
import org.zicht.attribution.Attributions;
import org.zicht.attribution.Construction;
import org.zicht.attribution.Phrase;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.claims.frame.FrameReader;
import org.zicht.party.Kind;
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

/** Makes drafts of claims out of the triggers found in one report. Used by one thread. */
final class DraftReader {

  private final ParsedReport report;
  private final Parties parties;
  private final TriggerFinder triggers;
  private final StanceReader stances;
  private final Grammar grammar;
  private final ParticipantReader participants;
  private final CountReader counts;
  private final WhereReader places;
  private final WhenReader times;
  private final SourceReader sources;
  private final Subsets subsets;
  private final Victims victims;
  private final Targets targets;
  private final StrayVictims stray;

  /** Those on whose word something is told by a preposition: they are in no clause. */
  private final List<Phrase> beside;

  private final Continuations continuations;

  DraftReader(
      ParsedReport report,
      Attributions attributions,
      Parties parties,
      TriggerFinder triggers,
      StanceReader stances,
      Grammar grammar) {
    this.report = report;
    this.parties = parties;
    this.triggers = triggers;
    this.stances = stances;
    this.grammar = grammar;
    References references = new References(report, parties, attributions, grammar);
    this.participants = new ParticipantReader(report, parties, references);
    this.subsets = new Subsets(report, grammar);
    this.counts = new CountReader(report, parties, references, grammar, subsets);
    this.times = new WhenReader(report, attributions);
    this.sources = new SourceReader(report, parties, attributions, grammar, triggers::event);
    this.victims = new Victims(triggers, parties, grammar);
    this.targets = new Targets(counts, subsets, parties, grammar);
    this.stray = new StrayVictims(report, parties, counts, subsets, grammar);
    this.continuations = new Continuations(report, parties, subsets, grammar);
    List<Phrase> speakers = new ArrayList<>();
    this.beside = new ArrayList<>();
    for (Attribution attribution : attributions.all()) {
      if (attribution.construction() == Construction.PREPOSITION) {
        attribution.source().ifPresent(speaker -> beside.add(speaker.phrase()));
      }
      attribution.source().ifPresent(speaker -> speakers.add(speaker.phrase()));
    }
    this.places = new WhereReader(report, parties, grammar, speakers);
  }

  /** Adds the claims that a candidate makes: one for each group of victims that is counted. */
  void drafts(Candidate candidate, List<Draft> drafts) {
    Stance stance = stances.read(candidate);
    if (!stance.real()) {
      return;
    }
    Token someone = candidate.actorToken();
    Token something = candidate.targetToken();
    if (someone != null && time(candidate.sentence(), someone)) {
      someone = null;
    }
    if (something != null && time(candidate.sentence(), something)) {
      something = null;
    }
    if (something != null
        && (where(candidate.sentence(), something) || speaks(candidate.sentence(), something))) {
      something = null;
    }
    if (someone != null && speaks(candidate.sentence(), someone)) {
      someone = null;
    }
    if (something != null) {
      something = victims.ofBody(candidate.sentence(), something);
    }
    candidate = candidate.with(someone, something);
    if (harm(candidate)) {
      candidate = stray.found(victims.ofToll(candidate));
    }
    if (symmetric(candidate)) {
      candidate = parted(candidate);
    }
    Token among = victims.among(candidate);
    if (among != null) {
      for (Token one : targets.joined(candidate.sentence(), among)) {
        Candidate part = candidate.with(candidate.actorToken(), one);
        Quantity quantity = counts.of(candidate.sentence(), one).orElse(null);
        add(drafts, draft(part, stance, one, true, quantity, true));
      }
      return;
    }
    Optional<Quantity> ofVictims =
        harm(candidate) && candidate.names()
            ? subsets.ofVictims(candidate.sentence(), candidate.head())
            : Optional.empty();
    if (ofVictims.isPresent() && victims.predicate(candidate).equals(candidate.head())) {
      candidate = candidate.asSetting();
    } else if (ofVictims.isPresent()) {
      add(
          drafts,
          draft(candidate, stance, victims.predicate(candidate), true, ofVictims.get(), true));
      return;
    }
    Token named = candidate.targetToken();
    if (named != null
        && grammar.is("victim", parties.counted(candidate.sentence().index(), named))) {
      Candidate group = victims.group(candidate, named);
      if (!candidate.equals(group)) {
        Quantity quantity = counts.of(candidate.sentence(), named).orElse(null);
        add(drafts, draft(group, stance, group.targetToken(), false, quantity, false));
        return;
      }
    }
    Token part = candidate.targetToken();
    if (harm(candidate)) {
      Token number = counts.inFrontOf(candidate.sentence(), candidate.head()).orElse(null);
      boolean bare =
          part == null
              || counts.of(candidate.sentence(), part).isEmpty()
              || (number != null && number.index() > part.index());
      if (number != null && bare && candidate.head().upos() != Upos.NOUN) {
        candidate = candidate.with(candidate.actorToken(), number);
        part = null;
      }
    }
    if (part != null) {
      candidate =
          candidate.with(
              candidate.actorToken(), subsets.wholeBefore(candidate.sentence(), part).orElse(part));
    }
    List<Token> targets = this.targets.of(candidate);
    boolean several = targets.size() > 1;
    for (Token target : targets) {
      add(drafts, draft(candidate, stance, target, several, null, false));
    }
    if (targets.isEmpty()) {
      add(drafts, draft(candidate, stance, null, false, null, false));
      return;
    }
    if (harm(candidate)) {
      for (Subsets.Part some : subsets.of(candidate.sentence(), targets.getLast())) {
        if (!targets.contains(some.noun()) && !toldApart(candidate, some.noun())) {
          add(drafts, draft(candidate, stance, some.noun(), true, some.quantity(), true));
        }
      }
    }
  }

  /**
   * '276 girls were abducted, a hundred of whom are still missing': a clause that says it itself.
   */
  private boolean toldApart(Candidate candidate, Token part) {
    Sentence sentence = candidate.sentence();
    Token clause = FrameReader.clauseHead(sentence, part);
    Token own = FrameReader.clauseHead(sentence, candidate.head());
    return !clause.equals(own)
        && !clause.equals(part)
        && clause.index() > part.index()
        && triggers.find(sentence).stream().anyMatch(other -> other.head().equals(clause));
  }

  private static boolean harm(Candidate candidate) {
    return candidate.trigger().type().group() == ClaimType.Group.HARM;
  }

  /** Adds the claims of a sentence that only go on with the numbers of the harm told of before. */
  void goOn(Sentence sentence, List<Draft> drafts) {
    Draft last = null;
    List<Claim.Count> used = new ArrayList<>();
    for (Draft draft : drafts) {
      int back = sentence.index() - draft.candidate().sentence().index();
      Claim.Count count = draft.count();
      if (back == 0 && count != null) {
        used.add(count);
      }
      boolean near = back <= 1 && draft.candidate().sentence().paragraph() == sentence.paragraph();
      if (near
          && Continuations.goesOn(draft)
          && (last == null || back == 0 || wider(draft, last))) {
        last = draft;
      }
    }
    if (last == null) {
      return;
    }
    for (Continuations.Continued more : continuations.in(sentence, last, used)) {
      Token head = more.head();
      Token clause = FrameReader.clauseHead(sentence, head);
      Candidate candidate =
          new Candidate(
              last.candidate().trigger(),
              sentence,
              head,
              triggers.frame(sentence, clause),
              null,
              more.noun(),
              false,
              List.of(head));
      Stance stance = stances.read(candidate);
      if (stance.real()) {
        add(drafts, draft(candidate, stance, more.noun(), true, more.quantity(), more.subset()));
      }
    }
  }

  private static boolean wider(Draft one, Draft other) {
    Claim.Count first = one.count();
    Claim.Count second = other.count();
    Long more = first == null ? null : first.min();
    Long less = second == null ? null : second.min();
    return more != null && less != null && more > less;
  }

  private boolean symmetric(Candidate candidate) {
    return candidate.trigger().type().symmetric();
  }

  /** Two parties named together are actor and target. */
  private Candidate parted(Candidate candidate) {
    if (candidate.targetToken() != null && candidate.actorToken() != null) {
      return candidate;
    }
    Token both = candidate.actorToken() != null ? candidate.actorToken() : candidate.targetToken();
    if (both == null) {
      return candidate;
    }
    Token counted = parties.counted(candidate.sentence().index(), both);
    List<Token> others = candidate.sentence().children(counted, "conj");
    return others.isEmpty() ? candidate : candidate.with(both, others.getFirst());
  }

  private void add(List<Draft> drafts, Draft draft) {
    boolean harm = harm(draft.candidate());
    boolean asked = draft.stance().unknown().contains(Claim.Unknown.COUNT);
    boolean bare =
        draft.candidate().noun()
            && draft.target() == null
            && draft.count() == null
            && draft.stance().status() == Claim.Status.ATTEMPTED;
    if (!harm || asked || (!bare && !counts.onlyToll(draft.candidate(), draft.count()))) {
      drafts.add(draft);
    }
  }

  private Draft draft(
      Candidate candidate,
      Stance stance,
      @Nullable Token target,
      boolean alone,
      @Nullable Quantity counted,
      boolean subset) {
    Sentence sentence = candidate.sentence();
    Candidate own = target == null ? candidate : candidate.with(candidate.actorToken(), target);
    boolean harm = own.trigger().type().group() == ClaimType.Group.HARM;
    Token actorToken = own.actorToken();
    if (actorToken != null
        && (!acts(sentence, actorToken)
            || triggers.event(actorToken)
            || setting(own, actorToken))) {
      actorToken = null;
    }
    boolean apart = symmetric(own);
    Claim.Participant actor =
        actorToken == null ? null : participants.read(sentence, actorToken, apart, false);
    boolean event = harm && target != null && triggers.event(target);
    Claim.Participant object =
        target == null || event
            ? null
            : harm
                ? participants.victims(sentence, target, own.head(), alone)
                : participants.read(sentence, target, alone || apart, false);
    if (actor != null && object != null && object.span().equals(actor.span())) {
      object = null;
    }
    Claim.Count count =
        counted == null
            ? counts.read(own, actorToken, target)
            : counts.counted(own, counted, subset);
    Span clause = clause(own);
    if (count == null && stance.unknown().contains(Claim.Unknown.COUNT)) {
      count = counts.asked(own, clause);
    }
    SourceReader.Told told = sources.read(own, clause);
    Claim.Where where = places.read(own, actorToken, target);
    places.remember(own, where);
    Claim.When when = times.read(own);
    times.remember(own, when);
    Candidate last = count == null && onlyNamed(own) ? own.asSetting() : own;
    return new Draft(
        last, settle(stance, count, told), actor, object, count, where, when, told, clause);
  }

  /**
   * 'Doctors treated the wounded', 'the slain teachers': victims that the clause tells something
   * else of. What happened to them is told where they are counted.
   */
  private boolean onlyNamed(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    Token head = candidate.head();
    boolean attribute =
        head.relation().equals("amod")
            || (head.relation().equals("acl")
                && !grammar.is("people", sentence.head(head))
                && head.index() == sentence.head(head).index() + 1);
    boolean known =
        candidate.noun()
            && sentence.children(head).stream().anyMatch(child -> grammar.is("definite", child));
    if (!harm(candidate) || !(candidate.names() || attribute || known)) {
      return false;
    }
    Token noun = attribute ? sentence.head(head) : head;
    Token above = sentence.head(noun);
    boolean happens = noun.baseRelation().equals("nsubj") && grammar.is("happen", above);
    boolean said =
        noun.baseRelation().equals("root")
            || noun.relation().startsWith("conj")
            || !sentence.children(noun, "cop").isEmpty();
    return !happens && !said;
  }

  /** A thing does nothing by itself, but for the vehicles and weapons of an army or the police. */
  private boolean acts(Sentence sentence, Token token) {
    Party party = parties.at(sentence.index(), token);
    boolean pronoun = token.upos() == Upos.PRON;
    return pronoun
        || party.form() != KindEntry.Form.THING
        || party.kind() == Kind.MILITARY
        || party.kind() == Kind.POLICE;
  }

  /**
   * 'An explosion in Beirut', 'an attack in the north of the country', 'near Kidal': a place behind
   * such a preposition says where, not to whom.
   */
  private boolean where(Sentence sentence, Token token) {
    boolean told =
        switch (parties.at(sentence.index(), token).kind()) {
          case DOCUMENT, SOCIAL_MEDIA -> true;
          default -> false;
        };
    String preposition = FrameReader.preposition(sentence, token);
    boolean inside = grammar.words("in").contains(preposition);
    if (inside && (told || grammar.is("direction", token))) {
      return true;
    }
    boolean near = !preposition.isEmpty() && grammar.words("near").contains(preposition);
    for (Token child : sentence.children(token, "case")) {
      if (child.index() > 0) {
        String before = sentence.token(child.index() - 1).form() + " " + child.form();
        near |= grammar.words("near").contains(before.toLowerCase(Locale.ROOT));
      }
    }
    if (near && token.upos() == Upos.PROPN) {
      return true;
    }
    return (inside || near)
        && report.places().get(sentence.index()).stream()
            .anyMatch(mention -> mention.span().contains(token.span()));
  }

  /**
   * Whether a word only says where: 'India protests', 'riots throughout the country'. Before a use
   * of force the name of a country may well be who used it.
   */
  private boolean setting(Candidate candidate, Token token) {
    Sentence sentence = candidate.sentence();
    boolean unrest =
        switch (candidate.trigger().type().group()) {
          case UNREST, DISASTER -> true;
          case HARM, FORCE, CONTROL, MEASURE, SERVICE, DIPLOMACY, WORDS -> false;
        };
    boolean before =
        token.upos() == Upos.PROPN && token.baseRelation().equals("compound") && unrest;
    boolean named =
        report.places().get(sentence.index()).stream()
            .anyMatch(place -> place.span().contains(token.span()));
    boolean spokenOf =
        grammar.is("bridge-town", token)
            || grammar.is("bridge-country", token)
            || grammar.is("bridge-region", token);
    boolean phrase = !FrameReader.preposition(sentence, token).isEmpty();
    return (before && named) || (spokenOf && phrase && !candidate.clause().passive());
  }

  /** 'Den Behörden zufolge': who is only said to tell it does nothing and suffers nothing. */
  private boolean speaks(Sentence sentence, Token token) {
    return beside.stream()
        .anyMatch(
            phrase ->
                phrase.sentence() == sentence.index() && phrase.span().contains(token.span()));
  }

  /** Whether a word is part of a time: 'Tuesday' is nobody. */
  private boolean time(Sentence sentence, Token token) {
    return report.times().get(sentence.index()).stream()
        .anyMatch(time -> time.span().contains(token.span()));
  }

  /** What numbers and sources do to the stance. */
  private Stance settle(Stance stance, Claim.@Nullable Count count, SourceReader.Told told) {
    Claim.Status status = stance.status();
    Claim.Certainty certainty = stance.certainty();
    Set<Claim.Unknown> unknown = new HashSet<>(stance.unknown());
    boolean none = count != null && count.precision() == Quantity.Precision.NONE;
    if (none && status == Claim.Status.DENIED) {
      status = Claim.Status.ASSERTED;
    }
    if (told.denied() && !none) {
      status = Claim.Status.DENIED;
    }
    if (told.hearsay() && certainty != null) {
      certainty = Claim.Certainty.POSSIBLE;
    }
    if (count != null
        && count.precision() == Quantity.Precision.UNKNOWN
        && status == Claim.Status.UNKNOWN) {
      status = Claim.Status.ASSERTED;
      certainty = Claim.Certainty.CERTAIN;
      unknown.clear();
      unknown.add(Claim.Unknown.COUNT);
    }
    return new Stance(true, status, certainty, unknown);
  }

  /** The words of the clause, at most as long as a score takes for evidence. */
  private Span clause(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    Token head = FrameReader.clauseHead(sentence, candidate.head());
    List<Token> tokens = new ArrayList<>(FrameReader.clause(sentence, head));
    tokens.add(candidate.head());
    Span span = trimmed(sentence, Sentence.spanOf(tokens));
    if (span.length() > Joiner.LONGEST_EVIDENCE) {
      span = Sentence.spanOf(sentence.subtree(candidate.head()));
    }
    return span.length() > Joiner.LONGEST_EVIDENCE ? candidate.head().span() : span;
  }

  private Span trimmed(Sentence sentence, Span span) {
    int start = span.start();
    int end = span.end();
    for (Token token : sentence.tokens()) {
      boolean mark = token.form().equals(",") || token.form().equals(";");
      if (mark && token.span().start() == start && token.span().end() < end) {
        start = token.span().end();
      }
      if (mark && token.span().end() == end && token.span().start() > start) {
        end = token.span().start();
      }
    }
    while (start < end - 1 && Character.isWhitespace(report.report().text().charAt(start))) {
      start++;
    }
    return new Span(start, end);
  }
}
