package org.zicht.attribution.reading;

import org.zicht.attribution.Speaker;
import org.zicht.report.Span;
import org.zicht.text.Sentence;
import org.zicht.text.Token;

/**
 * Finds where the clause of a cue begins and ends by the order of the words: from mark to mark
 * around the cue and its speaker.
 */
final class VerbRegion {

  private VerbRegion() {}

  static void mark(Draft draft, VerbCluster cluster) {
    Sentence sentence = draft.sentence;
    int first = cluster.head().index();
    int last = first;
    for (Token partner : cluster.partners()) {
      if (Math.abs(partner.index() - cluster.head().index()) <= 3) {
        first = Math.min(first, partner.index());
        last = Math.max(last, partner.index());
      }
    }
    first = leftwards(sentence, first);
    last = rightwards(sentence, last);
    Speaker speaker = draft.speaker;
    if (speaker != null && speaker.phrase().sentence() == sentence.index()) {
      Span full = speaker.phrase().full();
      int phraseFirst = tokenAt(sentence, full.start());
      int phraseLast = tokenAt(sentence, full.end() - 1);
      boolean marked = phraseFirst == last + 2 && Marks.quote(sentence.token(last + 1));
      if ((phraseFirst <= last + 1 || marked) && phraseLast > last) {
        boolean closed =
            marked
                && phraseLast + 1 < sentence.size()
                && Marks.quote(sentence.token(phraseLast + 1));
        last = rightwards(sentence, closed ? phraseLast + 1 : phraseLast);
      }
      if (phraseLast >= first - 2 && phraseFirst < first) {
        first = leftwards(sentence, phraseFirst);
      }
    }
    draft.clauseFirst = first;
    draft.clauseLast = last;
  }

  private static int leftwards(Sentence sentence, int from) {
    int at = from;
    while (at > 0 && !Marks.boundary(sentence, at - 1)) {
      at--;
    }
    return at;
  }

  private static int rightwards(Sentence sentence, int from) {
    int at = from;
    while (at + 1 < sentence.size() && !Marks.boundary(sentence, at + 1)) {
      at++;
    }
    return at;
  }

  /** The index of the token that holds the unit at {@code offset}, or the last one before it. */
  static int tokenAt(Sentence sentence, int offset) {
    int result = 0;
    for (Token token : sentence.tokens()) {
      if (token.span().start() <= offset) {
        result = token.index();
      }
    }
    return result;
  }
}
