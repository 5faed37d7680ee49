package org.zicht.attribution.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zicht.attribution.Sort;
import org.zicht.attribution.lexicon.SpeechEntry;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/**
 * Reads a speaker who goes on in a participle or in a second verb: 'X said A, adding that B', 'X
 * claimed A and said B'. What the second tells is no part of A, and its speaker is X, wherever the
 * tree hangs it.
 */
final class Participles {

  private Participles() {}

  static void join(List<Draft> drafts) {
    for (Draft draft : drafts) {
      coordinated(drafts, draft);
    }
    for (Draft draft : drafts) {
      if (!participle(draft)) {
        continue;
      }
      Draft host = host(drafts, draft);
      if (host == null) {
        continue;
      }
      for (Draft before : drafts) {
        boolean told =
            before.head.index() < draft.head.index() && before.content[draft.head.index()];
        for (int i = draft.clauseFirst; told && i < before.content.length; i++) {
          before.content[i] = false;
        }
      }
      draft.speaker = host.speaker;
    }
  }

  /** 'X claimed A and said B': B is X's word, and no part of A. */
  private static void coordinated(List<Draft> drafts, Draft draft) {
    Sentence sentence = draft.sentence;
    Token head = draft.head;
    boolean joined =
        head.baseRelation().equals("conj")
            && head.has("VerbForm", "Fin")
            && sentence.children(head, "nsubj", "nsubj:pass", "mark").isEmpty()
            && draft.entry.part() == SpeechEntry.Part.VERB;
    Token joint = joined && !sentence.children(head, "cc").isEmpty() ? sentence.head(head) : head;
    for (Draft host : drafts) {
      boolean before =
          joint.index() != head.index()
              && host.head.index() < head.index()
              && host.content[head.index()];
      boolean noun = joint.upos() != Upos.VERB || tells(drafts, host, joint, draft);
      if (before && host.speaker != null && (noun || same(host, draft))) {
        for (int i = sentence.children(head, "cc").getFirst().index();
            i < host.content.length;
            i++) {
          host.content[i] = false;
        }
        draft.speaker = host.speaker;
      }
    }
  }

  /**
   * Whether a verb of telling with a clause of its own is joined to a verb that tells nothing,
   * within what a host tells: 'X denied that it shot and claimed that Y had' has one speaker.
   */
  private static boolean tells(List<Draft> drafts, Draft host, Token joint, Draft draft) {
    boolean clause = !draft.sentence.children(draft.head, "ccomp").isEmpty();
    boolean spoken = drafts.stream().anyMatch(one -> one.head.index() == joint.index());
    return clause
        && !spoken
        && (host.sort.vouches() || host.sort.disputes())
        && draft.sort.vouches();
  }

  private static boolean same(Draft host, Draft draft) {
    return host.speaker != null
        && draft.speaker != null
        && host.speaker.phrase().sameWord(draft.speaker.phrase());
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
