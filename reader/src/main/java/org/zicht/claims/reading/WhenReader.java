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
import org.zicht.text.time.Moment;
import org.zicht.text.time.TimeExpression;

/** Finds when a claim's event happened. For one report. */
final class WhenReader {

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
    return when(best, bestScore >= 3 ? Claim.Basis.STATED : Claim.Basis.CARRIED);
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
    if (event && when != null && when.basis() == Claim.Basis.STATED && when.start() != null) {
      stated.put(candidate.sentence().paragraph(), when);
    }
  }

  private Claim.@Nullable When carried(Candidate candidate) {
    Claim.When before = stated.get(candidate.sentence().paragraph());
    boolean harm =
        switch (candidate.trigger().type().group()) {
          case HARM, FORCE -> true;
          case UNREST, DISASTER, CONTROL, MEASURE, SERVICE, DIPLOMACY, WORDS -> false;
        };
    if (before == null || !harm) {
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
          case CALENDAR, SINCE, UNTIL -> true;
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
    if (sentence.below(head, candidate.head())) {
      return 4;
    }
    Token owner = FrameReader.clauseHead(sentence, head);
    if (owner.equals(clauseHead)) {
      return 3;
    }
    if (sentence.below(head, clauseHead) || sentence.below(clauseHead, owner)) {
      return 2;
    }
    return 1;
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
