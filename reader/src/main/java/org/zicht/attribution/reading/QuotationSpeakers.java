package org.zicht.attribution.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.zicht.attribution.Construction;
import org.zicht.attribution.Sort;
import org.zicht.attribution.lexicon.SpeechEntry;
import org.zicht.attribution.lexicon.SpeechEntry.Frame;
import org.zicht.attribution.quotation.Quotation;
import org.zicht.report.Span;
import org.zicht.text.Sentence;
import org.zicht.text.Token;

/**
 * Finds who speaks each quotation: the cue that tells some words of it, else a cue beside it that
 * tells nothing yet, else who spoke the quotation before. Changes the drafts in place.
 */
final class QuotationSpeakers {

  private final List<Sentence> sentences;
  private final String text;
  private final List<Quotation> quotations;
  private final List<List<Draft>> drafts;

  QuotationSpeakers(
      List<Sentence> sentences, String text, List<Quotation> quotations, List<List<Draft>> drafts) {
    this.sentences = sentences;
    this.text = text;
    this.quotations = quotations;
    this.drafts = drafts;
  }

  /** Gives each quotation to the cue that tells it. */
  void assign() {
    Map<Quotation, Draft> owners = new HashMap<>();
    Quotation previous = null;
    for (Quotation quotation : quotations) {
      if (quotation.nested()) {
        continue;
      }
      Draft owner = telling(quotation);
      if (!quotation.speech(text)) {
        if (owner != null) {
          owners.put(quotation, owner);
          previous = quotation;
        }
        continue;
      }
      if (owner == null) {
        owner = waiting(quotation);
      }
      if (owner == null && previous != null) {
        owner = goingOn(quotation, previous, owners.get(previous));
      }
      if (owner != null) {
        owner.elsewhere.add(quotation.outer());
        owners.put(quotation, owner);
      }
      previous = quotation;
    }
  }

  private int sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).span().start() <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The draft that already tells some words of the quotation and whose cue stands outside it. */
  private @Nullable Draft telling(Quotation quotation) {
    Draft best = null;
    int most = 0;
    int from = sentenceAt(quotation.outer().start());
    int to = sentenceAt(quotation.outer().end() - 1);
    for (int i = from; i <= Math.min(to + 1, sentences.size() - 1); i++) {
      for (Draft draft : drafts.get(i)) {
        if (quotation.outer().overlaps(draft.head.span()) || !quotes(draft)) {
          continue;
        }
        int words = overlap(draft, quotation);
        if (words > most) {
          best = draft;
          most = words;
        }
      }
    }
    return best;
  }

  private static boolean quotes(Draft draft) {
    return draft.entry.part() != SpeechEntry.Part.NOUN && draft.sort != Sort.HEARSAY;
  }

  private static int overlap(Draft draft, Quotation quotation) {
    int words = 0;
    for (Token token : draft.sentence.tokens()) {
      if (draft.content[token.index()] && quotation.inner().overlaps(token.span())) {
        words++;
      }
    }
    for (Span span : draft.elsewhere) {
      if (span.overlaps(quotation.inner())) {
        words += 2;
      }
    }
    return words;
  }

  /** A draft beside the quotation that tells nothing yet. */
  private @Nullable Draft waiting(Quotation quotation) {
    int from = sentenceAt(quotation.outer().start());
    int to = sentenceAt(quotation.outer().end() - 1);
    for (int i : new int[] {to, from, from - 1, to + 1}) {
      if (i < 0 || i >= sentences.size() || !together(i, from)) {
        continue;
      }
      List<Draft> candidates = drafts.get(i);
      for (int j = candidates.size() - 1; j >= 0; j--) {
        Draft draft = candidates.get(j);
        boolean open =
            draft.entry.part() == SpeechEntry.Part.VERB
                && !draft.hasContent()
                && !draft.negated
                && draft.speaker != null
                && !quotation.outer().overlaps(draft.head.span());
        boolean behind = i == to + 1 && draft.clauseFirst <= Clauses.firstWord(draft.sentence);
        boolean beside = i == from || i == to || i == from - 1 || behind;
        if (open && beside && (draft.entry.takes(Frame.QUOTE) || draft.entry.takes(Frame.CLAUSE))) {
          draft.construction = Construction.QUOTATION;
          return draft;
        }
      }
    }
    return null;
  }

  /** Whether two sentences are of one paragraph, or the first announces the second with a colon. */
  private boolean together(int before, int after) {
    Sentence first = sentences.get(before);
    boolean colon = Marks.colon(first.token(first.size() - 1));
    return first.paragraph() == sentences.get(after).paragraph() || (colon && before == after - 1);
  }

  /** The owner of the quotation before, where this one goes on with it. */
  private @Nullable Draft goingOn(Quotation quotation, Quotation previous, @Nullable Draft owner) {
    if (owner == null) {
      return null;
    }
    if (previous.continues()) {
      return owner;
    }
    int from = sentenceAt(quotation.outer().start());
    int to = sentenceAt(quotation.outer().end() - 1);
    boolean whole =
        quotation.outer().start() <= sentences.get(from).span().start() + 1
            && quotation.outer().end() >= sentences.get(to).span().end() - 1;
    int last = sentenceAt(previous.outer().end() - 1);
    boolean near = from - last <= 1 || (from - last == 2 && sameParagraph(from, last));
    boolean nextParagraph = sentences.get(from).paragraph() <= sentences.get(last).paragraph() + 1;
    return whole && near && nextParagraph ? owner : null;
  }

  private boolean sameParagraph(int one, int other) {
    return sentences.get(one).paragraph() == sentences.get(other).paragraph();
  }
}
