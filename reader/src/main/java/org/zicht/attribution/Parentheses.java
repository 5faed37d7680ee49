package org.zicht.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zicht.attribution.SpeechEntry.Frame;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/** Reads a cue that stands behind or within what it tells: '…, says X', '“…,” X said, “…”'. */
final class Parentheses {

  private final SpeechLexicon lexicon;

  Parentheses(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Fills the content of {@code draft} if its clause is set into or behind another; says whether.
   */
  boolean fill(Draft draft, VerbCluster cluster, SpeechEntry entry, List<Quotation> quotations) {
    Sentence sentence = draft.sentence;
    int first = draft.clauseFirst;
    int last = draft.clauseLast;
    if (first < 2 || first <= Clauses.firstWord(sentence) || cluster.passive()) {
      return false;
    }
    Token before = sentence.token(first - 1);
    boolean quoted = quotedBefore(sentence, first, quotations);
    boolean set = Marks.comma(before) || Marks.dash(before) || Marks.ends(before) || quoted;
    if (!set || governsBehind(cluster, first, last)) {
      return false;
    }
    if (!quoted && (!entry.takes(Frame.CLAUSE) || !clauseBefore(draft, cluster, first))) {
      return false;
    }
    draft.use(entry);
    draft.construction = quoted ? Construction.QUOTATION : Construction.PARENTHETICAL;
    draft.addContent(startOf(draft, cluster, quotations, first, quoted), first - 1);
    resume(draft, cluster, quotations, last);
    return true;
  }

  /** Whether the mark before the clause closes a quotation. */
  private static boolean quotedBefore(Sentence sentence, int first, List<Quotation> quotations) {
    for (int i = first - 1; i >= Math.max(0, first - 2); i--) {
      Token mark = sentence.token(i);
      if (Marks.closing(mark)) {
        Quotation quotation = QuotationFinder.at(quotations, mark.span().start());
        return quotation == null || quotation.outer().end() == mark.span().end();
      }
      if (!Marks.comma(mark)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the verb governs a clause that stands in or behind its own clause. */
  private boolean governsBehind(VerbCluster cluster, int first, int last) {
    Sentence sentence = cluster.sentence();
    for (Token clause : cluster.childrenOf("ccomp")) {
      if (clause.index() > cluster.head().index()) {
        boolean inside = clause.index() <= last;
        boolean marked = false;
        for (Token mark : sentence.children(clause, "mark")) {
          marked |= VerbCues.complementizer(lexicon, mark);
        }
        if (inside || marked) {
          return true;
        }
      }
    }
    for (int i = cluster.head().index() + 1; i <= Math.min(last, sentence.size() - 1); i++) {
      Token token = sentence.token(i);
      if (token.upos() == Upos.SCONJ && VerbCues.complementizer(lexicon, token)) {
        return true;
      }
    }
    return first > last;
  }

  /** Whether what stands before the clause of the cue is told by it. */
  private static boolean clauseBefore(Draft draft, VerbCluster cluster, int first) {
    Sentence sentence = draft.sentence;
    Token head = cluster.head();
    for (Token clause : cluster.childrenOf("ccomp")) {
      if (clause.index() < first) {
        return true;
      }
    }
    if (head.baseRelation().equals("parataxis") && head.head() < first) {
      return true;
    }
    boolean inverted =
        draft.speaker != null
            && draft.speaker.phrase().sentence() == sentence.index()
            && draft.speaker.phrase().span().start() > head.span().start()
            && head.index() == first;
    boolean verb = false;
    for (int i = 0; i < first; i++) {
      Token token = sentence.token(i);
      boolean finite = token.upos() == Upos.VERB || token.upos() == Upos.AUX;
      if (finite && (inverted || !adverbial(sentence, token, head))) {
        verb = true;
      }
    }
    return verb && (inverted || closes(draft));
  }

  /** Whether the clause of the cue is followed by a mark or by nothing. */
  private static boolean closes(Draft draft) {
    int next = draft.clauseLast + 1;
    return next >= draft.sentence.size() || draft.sentence.token(next).upos() == Upos.PUNCT;
  }

  /** Whether {@code token} hangs on {@code head} through an adverbial or relative clause. */
  private static boolean adverbial(Sentence sentence, Token token, Token head) {
    Token at = token;
    for (int steps = 0; steps <= sentence.size() && at.head() != Token.ROOT; steps++) {
      if (at.head() == head.index()) {
        return switch (at.baseRelation()) {
          case "ccomp", "parataxis" -> false;
          default -> true;
        };
      }
      at = sentence.head(at);
    }
    // The cue hangs on what stands before it: as a second clause it tells nothing of the first.
    return head.baseRelation().equals("conj")
        || head.baseRelation().equals("advcl")
        || head.baseRelation().equals("acl")
        || head.baseRelation().equals("ccomp");
  }

  /**
   * Where the content before the cue begins: behind the cue of an outer clause, if one is there.
   */
  private static int startOf(
      Draft draft, VerbCluster cluster, List<Quotation> quotations, int first, boolean quoted) {
    Sentence sentence = draft.sentence;
    if (!quoted) {
      return 0;
    }
    for (Token clause : cluster.childrenOf("ccomp")) {
      if (clause.index() < first) {
        return 0;
      }
    }
    // A quotation that begins behind a comma within the sentence and ends here: what stands before
    // it is of the same sentence ('He is, “in my view,” X said'), so all of it is told.
    @Nullable Quotation quotation =
        QuotationFinder.at(quotations, sentence.token(first - 1).span().start());
    if (quotation != null && quotation.outer().start() <= sentence.span().start()) {
      return 0;
    }
    for (int i = first - 1; i > 0; i--) {
      if (Marks.ends(sentence.token(i)) && i < first - 3) {
        return i + 1;
      }
    }
    return 0;
  }

  /**
   * Adds what goes on behind the cue: another quotation, or the rest of the clause it is set into.
   */
  private static void resume(
      Draft draft, VerbCluster cluster, List<Quotation> quotations, int last) {
    Sentence sentence = draft.sentence;
    int next = last + 1;
    while (next < sentence.size()
        && (Marks.comma(sentence.token(next)) || Marks.dash(sentence.token(next)))) {
      next++;
    }
    if (next >= sentence.size()) {
      return;
    }
    Token token = sentence.token(next);
    Quotation quotation = QuotationFinder.at(quotations, token.span().start());
    if (quotation != null && quotation.outer().start() >= token.span().start()) {
      for (Token inside : sentence.tokens()) {
        if (quotation.outer().overlaps(inside.span())) {
          draft.content[inside.index()] = true;
        }
      }
      return;
    }
    Token head = cluster.head();
    if (head.head() == Token.ROOT || !head.baseRelation().equals("parataxis")) {
      return;
    }
    Token main = sentence.head(head);
    for (int i = next; i < sentence.size(); i++) {
      Token later = sentence.token(i);
      if (sentence.below(later, main) && !sentence.below(later, head)) {
        draft.content[i] = true;
      }
    }
  }
}
