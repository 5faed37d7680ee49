package org.zicht.attribution.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zicht.attribution.Sort;
import org.zicht.attribution.lexicon.SpeechEntry;
import org.zicht.text.Sentence;
import org.zicht.text.Token;

/**
 * Reads a speaker who goes on in a participle: 'X said A, adding that B'. What the participle tells
 * is no part of A, and its speaker is X, wherever the tree hangs it.
 */
final class Participles {

  private Participles() {}

  static void join(List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (!participle(draft)) {
        continue;
      }
      Draft host = host(drafts, draft);
      if (host == null) {
        continue;
      }
      for (int i = draft.clauseFirst; i < host.content.length; i++) {
        host.content[i] = false;
      }
      draft.speaker = host.speaker;
    }
  }

  private static boolean participle(Draft draft) {
    Sentence sentence = draft.sentence;
    Token head = draft.head;
    boolean behindComma =
        draft.clauseFirst > 0
            && Marks.comma(sentence.token(draft.clauseFirst - 1))
            && head.index() <= draft.clauseFirst + 1;
    boolean told = draft.sort == Sort.SAYS || draft.sort == Sort.REPORTS;
    return behindComma
        && told
        && draft.entry.part() == SpeechEntry.Part.VERB
        && (head.has("VerbForm", "Ger") || head.has("Tense", "Pres"))
        && !head.has("VerbForm", "Fin")
        && sentence.children(head, "nsubj", "aux").isEmpty();
  }

  /** The nearest attribution before it that tells something and has a speaker. */
  private static @Nullable Draft host(List<Draft> drafts, Draft participle) {
    Draft best = null;
    for (Draft draft : drafts) {
      boolean before =
          draft.head.index() < participle.head.index()
              && draft.entry.part() == SpeechEntry.Part.VERB
              && draft.speaker != null
              && !draft.head.has("VerbForm", "Inf")
              && draft.sort.vouches();
      if (before && (best == null || !best.content[draft.head.index()])) {
        best = draft;
      }
    }
    return best;
  }
}
