package org.zicht.attribution.reading;

import java.util.ArrayList;
import java.util.List;
import org.zicht.attribution.lexicon.SpeechLexicon;
import org.zicht.attribution.lexicon.SpeechLexicon.Helper;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/**
 * A verb that is a cue, with the other words of its entry ('laat … weten'): what hangs on one of
 * its verbs hangs on all.
 *
 * @param sentence the sentence
 * @param head the verb
 * @param partners the other words of the entry
 * @param nodes the words on which speaker and content can hang
 * @param passive whether the verb is in the passive
 */
record VerbCluster(
    Sentence sentence, Token head, List<Token> partners, List<Token> nodes, boolean passive) {

  /** How far before the cue the verb of 'continued to say' may stand. */
  private static final int ASPECT_REACH = 4;

  /** How far behind the cue the word may stand that opens what is told. */
  private static final int CLAUSE_REACH = 4;

  static VerbCluster of(
      Sentence sentence, Token head, List<Token> partners, SpeechLexicon lexicon) {
    List<Token> nodes = new ArrayList<>();
    nodes.add(head);
    for (Token partner : partners) {
      boolean carries =
          partner.upos() == Upos.VERB
              || partner.upos() == Upos.ADJ
              || partner.upos() == Upos.NOUN
              || partner.index() == head.head();
      if (carries) {
        nodes.add(partner);
      }
    }
    return new VerbCluster(sentence, head, partners, nodes, passive(sentence, head, lexicon));
  }

  private static boolean passive(Sentence sentence, Token head, SpeechLexicon lexicon) {
    if (!sentence.children(head, "aux:pass", "obl:agent").isEmpty()) {
      return true;
    }
    if (!sentence.children(head, "nsubj:pass").isEmpty()) {
      // An auxiliary that is not of the passive is of the perfect: the subject's label is wrong. So
      // it
      // is where none stands there and a noun follows: 'a source told the agency'.
      return sentence.children(head, "aux", "aux:tense").isEmpty() && !governs(sentence, head);
    }
    if (head.index() > 0 && Marks.closing(sentence.token(head.index() - 1))) {
      return false;
    }
    boolean participle = head.has("VerbForm", "Part");
    boolean hanging = head.baseRelation().equals("acl") || head.baseRelation().equals("advcl");
    boolean present = head.has("Tense", "Pres");
    if (participle && hanging && !present && !opensClause(sentence, head, lexicon)) {
      return sentence.children(head, "nsubj", "obj", "aux", "ccomp").isEmpty();
    }
    // 'reported by the agency', whatever the features say.
    boolean apart = head.index() > 0 && Marks.comma(sentence.token(head.index() - 1));
    return (hanging || apart)
        && head.index() + 1 < sentence.size()
        && lexicon.is(Helper.AGENT, SpeechLexicon.lower(sentence.token(head.index() + 1).form()));
  }

  /** Whether a word like 'that' follows shortly: 'the man denied Monday that…' is no participle. */
  private static boolean opensClause(Sentence sentence, Token head, SpeechLexicon lexicon) {
    int to = Math.min(sentence.size() - 1, head.index() + CLAUSE_REACH);
    for (int i = head.index() + 1; i <= to && !Marks.boundary(sentence, i); i++) {
      Token token = sentence.token(i);
      if (token.upos() == Upos.SCONJ && VerbCues.complementizer(lexicon, token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean governs(Sentence sentence, Token head) {
    int next = head.index() + 1;
    boolean bare = next >= sentence.size() || sentence.token(next).upos() == Upos.PUNCT;
    return bare
        || Phrases.nominal(sentence.token(next))
        || sentence.token(next).upos() == Upos.DET
        || sentence.token(next).upos() == Upos.SCONJ;
  }

  /** What hangs on the verb or on another word of the cluster, under one of {@code relations}. */
  List<Token> children(String... relations) {
    List<Token> result = new ArrayList<>();
    for (Token node : nodes) {
      for (Token child : sentence.children(node, relations)) {
        if (!partners.contains(child) && child.index() != head.index()) {
          result.add(child);
        }
      }
    }
    return result;
  }

  /** What hangs on the cluster under {@code relation}, whatever the subtype. */
  List<Token> childrenOf(String relation) {
    List<Token> result = new ArrayList<>();
    for (Token node : nodes) {
      for (Token child : sentence.children(node)) {
        if (child.baseRelation().equals(relation)
            && !partners.contains(child)
            && child.index() != head.index()) {
          result.add(child);
        }
      }
    }
    return result;
  }

  /** Marks in {@code draft} the auxiliaries, particles and negations, and the entry's own words. */
  void markGroup(Draft draft, SpeechLexicon lexicon) {
    for (Token partner : partners) {
      draft.group[partner.index()] = true;
    }
    for (Token node : nodes) {
      for (Token child : sentence.children(node)) {
        boolean belongs =
            switch (child.baseRelation()) {
              case "aux", "cop", "fixed" -> true;
              case "compound" -> child.relation().equals("compound:prt");
              case "mark" -> child.upos() == Upos.PART && child.index() + 1 == node.index();
              case "advmod" -> lexicon.is(Helper.NEGATION, child) || between(draft, child, node);
              default -> false;
            };
        if (belongs) {
          draft.group[child.index()] = true;
        }
      }
    }
    adverbs(draft);
    aspect(draft, lexicon);
  }

  /** 'continued to say', 'began by saying': the verb before belongs to the cue. */
  private void aspect(Draft draft, SpeechLexicon lexicon) {
    boolean hangs = head.baseRelation().equals("xcomp") || head.baseRelation().equals("advcl");
    Token verb = hangs && head.head() != Token.ROOT ? sentence.head(head) : head;
    boolean before =
        verb.index() < head.index()
            && head.index() - verb.index() <= ASPECT_REACH
            && lexicon.is(Helper.ASPECT, SpeechLexicon.lower(verb.lemma()));
    if (!before) {
      return;
    }
    for (int i = verb.index() + 1; i < head.index(); i++) {
      Upos upos = sentence.token(i).upos();
      if (!draft.group[i] && upos != Upos.PART && upos != Upos.ADP && upos != Upos.ADV) {
        return;
      }
    }
    for (int i = verb.index(); i < head.index(); i++) {
      draft.group[i] = true;
    }
    for (Token child : sentence.children(verb, "aux", "aux:tense")) {
      draft.group[child.index()] = true;
    }
  }

  /** The adverbs right before the verb or its auxiliaries belong to the cue: 'also said'. */
  private void adverbs(Draft draft) {
    int at = head.index();
    while (at > 0 && draft.group[at - 1]) {
      at--;
    }
    while (at > 0) {
      Token before = sentence.token(at - 1);
      boolean hangs =
          before.baseRelation().equals("advmod") && nodes.contains(sentence.head(before));
      if (before.upos() != Upos.ADV || !hangs) {
        return;
      }
      draft.group[before.index()] = true;
      at--;
    }
  }

  private static boolean between(Draft draft, Token child, Token node) {
    return child.index() == node.index() - 1 && child.index() > 0 && draft.group[child.index() - 1];
  }

  /** Whether the cue is denied or refused: 'did not say', 'declined to say'. */
  boolean negated(SpeechLexicon lexicon) {
    for (Token node : nodes) {
      for (Token child : sentence.children(node)) {
        boolean negates = lexicon.is(Helper.NEGATION, child);
        if (negates
            && (child.baseRelation().equals("advmod") || child.baseRelation().equals("aux"))) {
          return true;
        }
        if (child.baseRelation().equals("nsubj") && child.upos() == Upos.PRON && negates) {
          return true;
        }
      }
    }
    Token at = head;
    for (int steps = 0; steps < 3 && at.baseRelation().equals("xcomp"); steps++) {
      at = sentence.head(at);
      if (lexicon.refuses(SpeechLexicon.lower(at.lemma()))) {
        return true;
      }
    }
    return false;
  }
}
