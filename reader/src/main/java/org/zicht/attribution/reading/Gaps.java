package org.zicht.attribution.reading;

import org.zicht.attribution.lexicon.SpeechEntry.Frame;
import org.zicht.attribution.lexicon.SpeechLexicon;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/**
 * Closes the gaps that a wrong tree leaves in a clause behind its cue: a clause does not begin in
 * the midst of its subject, nor end before a mark or a joining word.
 */
final class Gaps {

  /** Two words of the content with a hole between them are no further apart than this. */
  private static final int HOLE = 5;

  private Gaps() {}

  static void close(Draft draft, SpeechLexicon lexicon) {
    Sentence sentence = draft.sentence;
    int first = -1;
    int last = -1;
    for (int i = draft.head.index() + 1; i < sentence.size(); i++) {
      if (draft.content[i]) {
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (first < 0) {
      return;
    }
    front(draft, lexicon, first);
    back(draft, lexicon, last);
    fill(draft);
  }

  /** Fills the holes of a few words in the content behind the cue. */
  static void fill(Draft draft) {
    int last = -1;
    for (int i = draft.head.index() + 1; i < draft.content.length; i++) {
      if (!draft.content[i]) {
        continue;
      }
      boolean hole = last >= 0 && i - last > 1 && i - last <= HOLE;
      for (int at = last + 1; hole && at < i; at++) {
        hole = !own(draft, draft.sentence.token(at));
      }
      if (hole) {
        draft.addContent(last, i);
      }
      last = i;
    }
  }

  private static boolean own(Draft draft, Token token) {
    boolean speaker = draft.speaker != null && draft.speaker.phrase().full().overlaps(token.span());
    return speaker || draft.group[token.index()];
  }

  private static void front(Draft draft, SpeechLexicon lexicon, int first) {
    Sentence sentence = draft.sentence;
    if (VerbCues.complementizer(lexicon, sentence.token(first))
        || draft.entry.takes(Frame.HEARER)) {
      return;
    }
    int from = first;
    while (from - 1 > draft.head.index() && joins(draft, sentence.token(from - 1))) {
      from--;
    }
    if (from == draft.head.index() + 1) {
      draft.addContent(from, first);
    }
  }

  private static boolean joins(Draft draft, Token token) {
    return !own(draft, token)
        && switch (token.upos()) {
          case DET, ADJ, NOUN, PROPN, NUM, CCONJ, PART, PRON -> true;
          default -> false;
        };
  }

  private static void back(Draft draft, SpeechLexicon lexicon, int last) {
    Sentence sentence = draft.sentence;
    if (sentence.token(last).upos() == Upos.PUNCT) {
      return;
    }
    int to = last;
    while (to + 1 < sentence.size() && goesOn(draft, sentence.token(to + 1))) {
      to++;
    }
    // 'that A and that B': the second clause is told as well.
    if (to + 2 < sentence.size()
        && sentence.token(to + 1).upos() == Upos.CCONJ
        && sentence.token(to + 2).upos() == Upos.SCONJ
        && VerbCues.complementizer(lexicon, sentence.token(to + 2))) {
      to += 2;
      while (to + 1 < sentence.size() && goesOn(draft, sentence.token(to + 1))) {
        to++;
      }
    }
    draft.addContent(last, to);
  }

  private static boolean goesOn(Draft draft, Token token) {
    return token.upos() != Upos.PUNCT && token.upos() != Upos.CCONJ && !own(draft, token);
  }
}
