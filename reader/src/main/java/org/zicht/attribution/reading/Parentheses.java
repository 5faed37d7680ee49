package org.zicht.attribution.reading;

import java.util.List;
import org.zicht.attribution.Construction;
import org.zicht.attribution.Sort;
import org.zicht.attribution.Speaker;
import org.zicht.attribution.lexicon.SpeechEntry;
import org.zicht.attribution.lexicon.SpeechEntry.Frame;
import org.zicht.attribution.lexicon.SpeechLexicon;
import org.zicht.attribution.quotation.Quotation;
import org.zicht.attribution.quotation.QuotationFinder;
import org.zicht.report.Span;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/**
 * Reads a cue that stands behind or within what it tells: '…, says X', '“…,” X said, “…”', 'The
 * bridge, X said, was gone'.
 */
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
    if (leads(draft)) {
      draft.addContent(last + 2, sentence.size() - 1);
      draft.construction = Construction.PARENTHETICAL;
      draft.use(entry);
      return true;
    }
    if (first <= Clauses.firstWord(sentence) || cluster.passive() || !speaks(draft)) {
      return false;
    }
    Token before = sentence.token(first - 1);
    boolean quoted = quotedBefore(sentence, first, quotations);
    boolean set = Marks.comma(before) || Marks.dash(before) || Marks.ends(before) || quoted;
    if (!set || governsBehind(cluster, first, last) || !follows(draft, quoted)) {
      return false;
    }
    if (quoted) {
      draft.addContent(0, first - 1);
      resume(draft, cluster, quotations, false);
      draft.construction = Construction.QUOTATION;
    } else if (entry.takes(Frame.CLAUSE) && !governsObject(draft, cluster)) {
      boolean whole =
          finite(sentence, 0, first - 1)
              || (last >= Clauses.lastWord(sentence) && verb(sentence, first - 1));
      Token opening = sentence.token(Clauses.firstWord(sentence));
      boolean condition = opening.upos() == Upos.SCONJ && !opening.relation().equals("case");
      boolean behind =
          whole
              ? !condition && !elliptic(sentence, first) && clauseBefore(draft, cluster, first)
              : fragment(draft, first);
      if (!behind && !((!whole || condition) && setInto(draft, cluster))) {
        return false;
      }
      if (behind || whole || subjectBefore(sentence, first, last)) {
        draft.addContent(0, first - 1);
      }
      resume(draft, cluster, quotations, !behind);
      draft.construction = Construction.PARENTHETICAL;
    } else {
      return false;
    }
    draft.use(entry);
    return true;
  }

  /** 'Как сообщает X, …': a clause that opens the sentence and tells who says the rest of it. */
  private boolean leads(Draft draft) {
    Sentence sentence = draft.sentence;
    int opens = Clauses.firstWord(sentence);
    int comma = draft.clauseLast + 1;
    return draft.clauseFirst <= opens + 1
        && draft.head.index() > opens
        && lexicon.is(
            SpeechLexicon.Helper.PARENTHESIS, SpeechLexicon.lower(sentence.token(opens).form()))
        && comma < Clauses.lastWord(sentence)
        && Marks.comma(sentence.token(comma))
        && speaks(draft);
  }

  /**
   * Whether nothing but adverbs and auxiliaries stands between the mark and the speaker or the
   * verb: else the words belong to the clause that the quoted words stand in ('“…” is what they
   * called it').
   */
  private boolean follows(Draft draft, boolean quoted) {
    Sentence sentence = draft.sentence;
    if (draft.head.baseRelation().equals("amod")) {
      return false;
    }
    int opens = draft.head.index();
    Speaker speaker = draft.speaker;
    if (speaker != null && speaker.phrase().sentence() == sentence.index()) {
      opens = Math.min(opens, VerbRegion.tokenAt(sentence, speaker.phrase().span().start()));
    }
    for (int i = draft.clauseFirst; i < opens; i++) {
      Token token = sentence.token(i);
      boolean light =
          switch (token.upos()) {
            case ADV -> !token.has("PronType", "Rel") && !VerbCues.complementizer(lexicon, token);
            case AUX, PUNCT, PART -> true;
            case CCONJ -> quoted;
            default -> draft.group[i];
          };
      String form = SpeechLexicon.lower(token.form());
      boolean pronoun = !lexicon.persons(form).isEmpty();
      if (!light && !pronoun && !lexicon.is(SpeechLexicon.Helper.PARENTHESIS, form)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the sentence opens with a verb that has no subject: 'Asked about it, X said'. */
  private static boolean elliptic(Sentence sentence, int before) {
    Token opening = sentence.token(Clauses.firstWord(sentence));
    return opening.upos() == Upos.VERB
        && !opening.has("Mood", "Imp")
        && sentence.children(opening, "nsubj", "expl").isEmpty()
        && before - opening.index() < sentence.size();
  }

  /**
   * Whether what stands before the cue is a noun phrase, and nothing follows it: 'Ten, he said.'
   */
  private static boolean fragment(Draft draft, int first) {
    Sentence sentence = draft.sentence;
    Token opening = sentence.token(Clauses.firstWord(sentence));
    boolean nominal =
        Phrases.nominal(opening) || opening.upos() == Upos.DET || opening.upos() == Upos.ADJ;
    boolean telling = draft.sort == Sort.SAYS || draft.sort == Sort.REPORTS;
    return nominal
        && telling
        && draft.clauseLast >= Clauses.lastWord(sentence)
        && !opening.baseRelation().equals("obl")
        && first > opening.index() + 1;
  }

  /** Whether the verb is finite and its speaker stands in its clause. */
  private static boolean speaks(Draft draft) {
    Speaker speaker = draft.speaker;
    if (speaker == null || speaker.phrase().sentence() != draft.sentence.index()) {
      return false;
    }
    Sentence sentence = draft.sentence;
    Span region =
        new Span(
            sentence.token(draft.clauseFirst).span().start(),
            sentence.token(draft.clauseLast).span().end());
    return region.overlaps(speaker.phrase().span()) && !infinitive(sentence, draft.head);
  }

  private static boolean infinitive(Sentence sentence, Token verb) {
    for (Token mark : sentence.children(verb, "mark")) {
      boolean before = mark.index() == verb.index() - 1 && mark.upos() != Upos.SCONJ;
      if (mark.upos() == Upos.PART || before) {
        return true;
      }
    }
    return verb.index() > 0
        && sentence.token(verb.index() - 1).upos() == Upos.PART
        && sentence.token(verb.index() - 1).form().length() == 2;
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
        boolean marked = false;
        for (Token mark : sentence.children(clause, "mark")) {
          marked |= VerbCues.complementizer(lexicon, mark);
        }
        if (clause.index() <= last || marked) {
          return true;
        }
      }
    }
    for (int i = cluster.head().index() + 1; i <= last; i++) {
      Token token = sentence.token(i);
      if (token.upos() == Upos.SCONJ && VerbCues.complementizer(lexicon, token)) {
        return true;
      }
    }
    return first > last;
  }

  /** Whether the verb has an object that is neither its speaker nor the one who is told. */
  private boolean governsObject(Draft draft, VerbCluster cluster) {
    for (Token object : cluster.children("obj", "xcomp")) {
      boolean time = lexicon.is(SpeechLexicon.Helper.WHEN, object);
      boolean behind =
          !time && object.index() > draft.head.index() && object.index() <= draft.clauseLast;
      boolean speaker =
          draft.speaker != null && draft.speaker.phrase().full().contains(object.span());
      boolean medium = lexicon.mediumAt(cluster.sentence(), object.index()) > 0;
      if (behind && !speaker && !medium && !draft.entry.takes(Frame.HEARER)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause that stands whole before the clause of the cue is told by it. */
  private boolean clauseBefore(Draft draft, VerbCluster cluster, int first) {
    Sentence sentence = draft.sentence;
    Token head = cluster.head();
    for (Token clause : cluster.childrenOf("ccomp")) {
      if (clause.index() < first) {
        return true;
      }
    }
    if (inverted(draft)) {
      return true;
    }
    if (!closes(draft)) {
      return false;
    }
    boolean led =
        lexicon.is(
            SpeechLexicon.Helper.PARENTHESIS,
            SpeechLexicon.lower(draft.sentence.token(draft.clauseFirst).form()));
    if (led || (head.baseRelation().equals("parataxis") && head.head() < first)) {
      return true;
    }
    if (head.head() != Token.ROOT && head.head() < first && !splice(sentence, head)) {
      return false;
    }
    for (int i = 0; i < first; i++) {
      Token token = sentence.token(i);
      boolean verb = token.upos() == Upos.VERB || token.upos() == Upos.AUX;
      if (verb && (splice(sentence, head) || !adverbial(sentence, token, head))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the clause is joined to the one before it by a comma alone: '…, X told reporters'. */
  private static boolean splice(Sentence sentence, Token head) {
    boolean joined = head.baseRelation().equals("conj") || head.baseRelation().equals("ccomp");
    return joined && sentence.children(head, "cc", "mark").isEmpty();
  }

  /** Whether the verb stands before its speaker, first of its clause. */
  private boolean inverted(Draft draft) {
    Speaker speaker = draft.speaker;
    Token opening = draft.sentence.token(draft.clauseFirst);
    boolean auxiliary = opening.upos() == Upos.AUX && draft.group[opening.index()];
    boolean so =
        opening.upos() != Upos.PRON
            && opening.upos() != Upos.SCONJ
            && opening.index() < draft.head.index()
            && lexicon.is(SpeechLexicon.Helper.BACKWARD, SpeechLexicon.lower(opening.form()));
    if (speaker != null && (auxiliary || so)) {
      return true;
    }
    if (speaker == null || speaker.phrase().span().start() < draft.head.span().start()) {
      return false;
    }
    for (int i = draft.clauseFirst; i < draft.head.index(); i++) {
      Upos upos = draft.sentence.token(i).upos();
      if (upos != Upos.ADV && upos != Upos.AUX && upos != Upos.SCONJ && upos != Upos.PUNCT) {
        return false;
      }
    }
    return true;
  }

  /** Whether the clause of the cue stands between commas within the clause that it tells. */
  private static boolean setInto(Draft draft, VerbCluster cluster) {
    Sentence sentence = draft.sentence;
    int next = draft.clauseLast + 1;
    boolean comma =
        next < sentence.size()
            && (Marks.comma(sentence.token(next)) || Marks.dash(sentence.token(next)));
    boolean brief = draft.clauseLast - draft.clauseFirst < 12;
    boolean clausal = !cluster.head().relation().equals("acl:relcl");
    return comma && brief && clausal && finite(sentence, next + 1, sentence.size() - 1);
  }

  /** Whether the clause of the cue is followed by a mark or by nothing. */
  private static boolean closes(Draft draft) {
    int next = draft.clauseLast + 1;
    return next >= draft.sentence.size() || draft.sentence.token(next).upos() == Upos.PUNCT;
  }

  private static boolean verb(Sentence sentence, int to) {
    for (int i = 0; i <= to; i++) {
      if (sentence.token(i).upos() == Upos.VERB) {
        return true;
      }
    }
    return false;
  }

  private static boolean finite(Sentence sentence, int from, int to) {
    for (int i = from; i <= to; i++) {
      Token token = sentence.token(i);
      boolean verb = token.upos() == Upos.VERB || token.upos() == Upos.AUX;
      boolean bare =
          token.has("VerbForm", "Inf")
              || token.has("VerbForm", "Ger")
              || (token.has("VerbForm", "Part") && token.upos() == Upos.VERB)
              || infinitive(sentence, token);
      if (verb && !bare) {
        return true;
      }
    }
    return false;
  }

  /** Whether what stands before the cue hangs on what stands behind it. */
  private static boolean subjectBefore(Sentence sentence, int first, int last) {
    for (int i = 0; i < first; i++) {
      Token token = sentence.token(i);
      if (token.head() > last || token.baseRelation().equals("nsubj")) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code token} hangs on {@code head} through an adverbial or relative clause. */
  private static boolean adverbial(Sentence sentence, Token token, Token head) {
    Token at = token;
    for (int steps = 0; steps <= sentence.size() && at.head() != Token.ROOT; steps++) {
      if (at.head() == head.index()) {
        return switch (at.baseRelation()) {
          case "advcl", "obl", "advmod", "acl", "mark", "discourse", "xcomp" -> true;
          default -> false;
        };
      }
      at = sentence.head(at);
    }
    return false;
  }

  /**
   * Whether what stands behind the cue is what came of what is told, not of the telling: '…, X
   * said, bringing the toll to ten'.
   */
  private boolean follows(Sentence sentence, int next) {
    Token opening = sentence.token(next);
    return Marks.comma(sentence.token(next - 1))
        && lexicon.is(SpeechLexicon.Helper.OUTCOME, SpeechLexicon.lower(opening.form()));
  }

  /** Adds what goes on behind the cue: another quotation, or the clause that it is set into. */
  private void resume(Draft draft, VerbCluster cluster, List<Quotation> quotations, boolean all) {
    Sentence sentence = draft.sentence;
    int next = draft.clauseLast + 1;
    while (next < sentence.size()
        && (Marks.comma(sentence.token(next)) || Marks.dash(sentence.token(next)))) {
      next++;
    }
    if (next >= sentence.size() || sentence.token(next).form().equals(";")) {
      return;
    }
    if (all || follows(sentence, next)) {
      draft.addContent(next, Marks.segmentEnd(sentence, next));
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
    for (int i = next; i <= Marks.segmentEnd(sentence, next); i++) {
      Token later = sentence.token(i);
      if (sentence.below(later, main) && !sentence.below(later, head)) {
        draft.content[i] = true;
      }
    }
  }
}
