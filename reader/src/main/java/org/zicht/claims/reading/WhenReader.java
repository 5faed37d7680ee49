package org.zicht.claims.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zicht.attribution.Attribution;
import org.zicht.attribution.Attributions;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.claims.frame.FrameReader;
import org.zicht.report.Span;
import org.zicht.text.ParsedReport;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.time.Moment;
import org.zicht.text.time.TimeExpression;

/** Finds when a claim's event happened. For one report. */
final class WhenReader {

  private static final int BELOW_TRIGGER = 4;
  private static final int IN_CLAUSE = 3;
  private static final int IN_CLAUSE_ABOVE = 2;

  private final ParsedReport report;
  private final Attributions attributions;
  private final Map<Integer, Claim.When> stated = new HashMap<>();

  WhenReader(ParsedReport report, Attributions attributions) {
    this.report = report;
    this.attributions = attributions;
  }

  /** When, or null where neither the clause nor what stands before it says so. */
  Claim.@Nullable When read(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    Token clauseHead = FrameReader.clauseHead(sentence, candidate.head());
    TimeExpression best = null;
    int bestScore = 0;
    for (TimeExpression time : report.times().get(sentence.index())) {
      int score = score(candidate, clauseHead, time);
      if (score > bestScore) {
        best = time;
        bestScore = score;
      }
    }
    if (best == null) {
      return carried(candidate);
    }
    return when(best, bestScore >= IN_CLAUSE ? Claim.Basis.STATED : Claim.Basis.CARRIED);
  }

  /**
   * Remembers the time of a claim: harm told of next in the paragraph without a time came of it.
   */
  void remember(Candidate candidate, Claim.@Nullable When when) {
    boolean event =
        switch (candidate.trigger().type().group()) {
          case HARM, FORCE, UNREST, DISASTER -> true;
          case CONTROL, MEASURE, SERVICE, DIPLOMACY, WORDS -> false;
        };
    if (event && when != null && when.basis() == Claim.Basis.STATED && day(when)) {
      stated.put(candidate.sentence().paragraph(), when);
    }
  }

  /** Whether a time is a day or less of the calendar, so that what follows can be of the same. */
  private static boolean day(Claim.When when) {
    return switch (when.precision()) {
      case MINUTE, HOUR, PART_OF_DAY, DAY -> when.start() != null && when.end() != null;
      case DAYS, WEEK, MONTH, YEAR -> false;
    };
  }

  private Claim.@Nullable When carried(Candidate candidate) {
    Claim.When before = stated.get(candidate.sentence().paragraph());
    ClaimType type = candidate.trigger().type();
    boolean came =
        switch (type.group()) {
          case HARM -> type != ClaimType.ARRESTED && type != ClaimType.RELEASED;
          case FORCE, UNREST -> true;
          case DISASTER, CONTROL, MEASURE, SERVICE, DIPLOMACY, WORDS -> false;
        };
    if (before == null || !came) {
      return null;
    }
    return new Claim.When(
        before.text(),
        before.span(),
        before.start(),
        before.end(),
        Claim.Basis.CARRIED,
        before.precision());
  }

  private int score(Candidate candidate, Token clauseHead, TimeExpression time) {
    boolean dated =
        switch (time.kind()) {
          case CALENDAR, SINCE, UNTIL -> time.resolved();
          case DURATION, PRESENT, RECURRING -> false;
        };
    if (!dated) {
      return 0;
    }
    Sentence sentence = candidate.sentence();
    Token head = head(sentence, time.span());
    if (ofSpeech(candidate, head, time)) {
      return 0;
    }
    Token owner = FrameReader.clauseHead(sentence, sentence.head(head));
    if (!owner.equals(clauseHead) && speaks(candidate, owner, time)) {
      return 0;
    }
    boolean below = sentence.below(head, candidate.head());
    if (below && !inner(sentence, head, candidate.head())) {
      return BELOW_TRIGGER;
    }
    if (owner.equals(clauseHead)) {
      return IN_CLAUSE;
    }
    if (sentence.below(clauseHead, owner)) {
      return said(sentence, clauseHead, owner) ? 0 : IN_CLAUSE_ABOVE;
    }
    boolean told = below && candidate.noun() && told(sentence, owner, candidate.head());
    return told ? IN_CLAUSE_ABOVE : 0;
  }

  /** Whether the clause above only says or thinks what the other one tells. */
  private static boolean said(Sentence sentence, Token below, Token above) {
    Token at = below;
    for (int steps = 0; steps < sentence.size() && !at.equals(above); steps++) {
      if (at.baseRelation().equals("ccomp") || at.baseRelation().equals("parataxis")) {
        return true;
      }
      at = sentence.head(at);
    }
    return false;
  }

  /** 'The attack that took place on Sunday': a relative clause tells of the noun it hangs on. */
  private static boolean told(Sentence sentence, Token clause, Token noun) {
    return clause.baseRelation().equals("acl") && sentence.head(clause).equals(noun);
  }

  /** Whether a clause of its own stands between the two. */
  private static boolean inner(Sentence sentence, Token below, Token above) {
    Token clause = FrameReader.clauseHead(sentence, sentence.head(below));
    return !clause.equals(above)
        && sentence.below(clause, above)
        && (clause.upos() == Upos.VERB || clause.upos() == Upos.AUX);
  }

  /** Whether a clause above says that somebody spoke, and the time stands outside what he said. */
  private boolean speaks(Candidate candidate, Token owner, TimeExpression time) {
    for (Attribution attribution : attributions.all()) {
      boolean cue =
          attribution.cue().sentence() == candidate.sentence().index()
              && attribution.cue().head() == owner.index();
      if (cue && attribution.content().stream().noneMatch(part -> part.contains(time.span()))) {
        return candidate.trigger().type().group() != ClaimType.Group.WORDS;
      }
    }
    return false;
  }

  /** Whether the time says when somebody spoke rather than when it happened. */
  private boolean ofSpeech(Candidate candidate, Token head, TimeExpression time) {
    Sentence sentence = candidate.sentence();
    boolean words = candidate.trigger().type().group() == ClaimType.Group.WORDS;
    for (Attribution attribution : attributions.covering(candidate.head().span())) {
      boolean here = attribution.cue().sentence() == sentence.index();
      if (!here || words) {
        continue;
      }
      boolean inContent =
          attribution.content().stream().anyMatch(part -> part.contains(time.span()));
      boolean onCue = head.head() == attribution.cue().head();
      Token cue = sentence.token(attribution.cue().head());
      boolean nominal =
          candidate.head().head() == cue.index() && candidate.head().baseRelation().equals("obj");
      if (onCue && !inContent && !nominal) {
        return true;
      }
    }
    return false;
  }

  /** The first token of the words whose head lies outside them. */
  private static Token head(Sentence sentence, Span words) {
    List<Token> inside =
        sentence.tokens().stream().filter(token -> words.overlaps(token.span())).toList();
    for (Token token : inside) {
      if (token.relation().equals("case")) {
        continue;
      }
      if (token.head() == Token.ROOT || !words.overlaps(sentence.token(token.head()).span())) {
        return token;
      }
    }
    return inside.isEmpty() ? sentence.token(0) : inside.getLast();
  }

  private Claim.When when(TimeExpression time, Claim.Basis basis) {
    Moment start = time.start();
    Moment end = time.end();
    return new Claim.When(
        report.words(time.span()),
        time.span(),
        start == null ? null : start.toString(),
        end == null ? null : end.toString(),
        basis,
        time.precision());
  }
}
