package org.zicht.attribution.reading;

import java.util.Set;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/** Which words of a sentence are one clause. */
final class Clauses {

  private static final Set<String> HEADS =
      Set.of("root", "ccomp", "advcl", "acl", "parataxis", "csubj", "conj", "xcomp");

  private Clauses() {}

  /**
   * The head of the clause that {@code token} stands in: a verb, or a noun or adjective that is
   * said of a subject.
   */
  static Token headOf(Sentence sentence, Token token) {
    Token at = token;
    for (int steps = 0; steps <= sentence.size() && at.head() != Token.ROOT; steps++) {
      if (heads(sentence, at)) {
        return at;
      }
      at = sentence.head(at);
    }
    return at;
  }

  private static boolean heads(Sentence sentence, Token at) {
    String relation = at.baseRelation();
    if (!HEADS.contains(relation) || relation.equals("xcomp")) {
      return false;
    }
    boolean predicate =
        at.upos() == Upos.VERB
            || !sentence.children(at, "nsubj", "nsubj:pass", "cop", "csubj", "expl").isEmpty();
    boolean sharesSubject =
        relation.equals("conj")
            && sentence.children(at, "nsubj", "nsubj:pass", "csubj", "expl").isEmpty();
    return predicate && !sharesSubject;
  }

  /** The first token that is a word. */
  static int firstWord(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (token.upos() != Upos.PUNCT) {
        return token.index();
      }
    }
    return 0;
  }

  /** The last token that is a word. */
  static int lastWord(Sentence sentence) {
    for (int i = sentence.size() - 1; i > 0; i--) {
      if (sentence.token(i).upos() != Upos.PUNCT) {
        return i;
      }
    }
    return 0;
  }

  /**
   * Adds to {@code draft} the clause that a phrase in it vouches for, less the phrase itself. A
   * phrase that opens the sentence covers all of it up to a semicolon, one behind the last comma of
   * it all before; one in the midst covers its clause, without the clauses joined to it behind.
   *
   * @param attached the token through which the phrase hangs in the tree
   * @param from the first token of the phrase
   * @param to the last token of the phrase
   */
  static void cover(Draft draft, Token attached, int from, int to) {
    Sentence sentence = draft.sentence;
    int opening = Marks.segmentStart(sentence, from);
    boolean leading =
        from <= Math.max(opening, firstWord(sentence)) + 1 && leadsIn(sentence, opening, from);
    boolean trailing = to >= lastWord(sentence);
    Token top = headOf(sentence, attached);
    boolean whole =
        leading || (trailing && (behindMark(sentence, from) || top.head() == Token.ROOT));
    if (trailing && !behindMark(sentence, from) && top.baseRelation().equals("conj")) {
      whole = false;
    }
    if (whole) {
      draft.addContent(0, sentence.size() - 1);
    } else {
      for (Token token : sentence.subtree(top, below -> !joinedBehind(sentence, below, top, to))) {
        draft.content[token.index()] = true;
      }
    }
    if (!(trailing && behindMark(sentence, from))) {
      keepSegment(draft, from);
    }
    for (int i = from; i <= to; i++) {
      draft.content[i] = false;
    }
    dropLeadingJoint(draft);
  }

  /** Takes out what stands beyond the semicolons around {@code at}. */
  private static void keepSegment(Draft draft, int at) {
    int first = Marks.segmentStart(draft.sentence, at);
    int last = Marks.segmentEnd(draft.sentence, at);
    for (int i = 0; i < draft.content.length; i++) {
      draft.content[i] &= i >= first && i <= last;
    }
  }

  private static boolean leadsIn(Sentence sentence, int opening, int from) {
    for (int i = opening; i < from; i++) {
      Upos upos = sentence.token(i).upos();
      if (upos != Upos.PUNCT && upos != Upos.CCONJ && upos != Upos.ADV && upos != Upos.SCONJ) {
        return false;
      }
    }
    return true;
  }

  private static boolean behindMark(Sentence sentence, int from) {
    return from > 0 && Marks.boundary(sentence, from - 1);
  }

  private static boolean joinedBehind(Sentence sentence, Token below, Token top, int phraseEnd) {
    return below.head() == top.index()
        && below.index() > phraseEnd
        && (below.baseRelation().equals("conj") || below.baseRelation().equals("parataxis"))
        && !sentence.children(below, "nsubj", "nsubj:pass", "expl", "csubj").isEmpty();
  }

  /** Takes a joining word, an adverb's comma or a relative pronoun off the front of the content. */
  private static void dropLeadingJoint(Draft draft) {
    for (int i = 0; i < draft.content.length; i++) {
      if (draft.content[i]) {
        Token token = draft.sentence.token(i);
        boolean joint =
            token.upos() == Upos.CCONJ || (token.upos() == Upos.PUNCT && !Marks.quote(token));
        if (!joint) {
          return;
        }
        draft.content[i] = false;
      }
    }
  }
}
