package org.zicht.attribution.reading;

import java.util.ArrayList;
import java.util.List;
import org.zicht.attribution.lexicon.SpeechEntry;
import org.zicht.attribution.lexicon.SpeechEntry.Frame;
import org.zicht.attribution.lexicon.SpeechLexicon;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/** Reads what a cue tells in a phrase behind a preposition of its own: 'call for calm'. */
final class GovernedPhrases {

  private GovernedPhrases() {}

  /** A preposition that the entry asks for belongs to the cue if it stands right behind it. */
  static void takeIn(Draft draft) {
    int next = draft.head.index() + 1;
    while (next < draft.group.length && draft.group[next]) {
      next++;
    }
    if (next + 1 >= draft.group.length || !draft.content[next]) {
      return;
    }
    Token token = draft.sentence.token(next);
    String form = SpeechLexicon.lower(token.form());
    boolean opens = draft.entry.on().contains(form) || draft.entry.as().contains(form);
    if (opens && token.upos() != Upos.VERB) {
      draft.group[next] = true;
    }
  }

  /** Fills the content of {@code draft} with such phrases; says whether there are any. */
  static boolean fill(Draft draft, VerbCluster cluster, List<SpeechEntry> entries) {
    boolean found = false;
    List<Token> candidates = new ArrayList<>(cluster.childrenOf("obl"));
    candidates.addAll(cluster.childrenOf("advcl"));
    candidates.addAll(cluster.childrenOf("xcomp"));
    for (Token object : cluster.children("obj")) {
      candidates.addAll(cluster.sentence().children(object, "nmod", "acl"));
    }
    for (Token phrase : candidates) {
      if (VerbCues.opens(entries, Frame.ON, VerbCues.preposition(cluster.sentence(), phrase))) {
        draft.addTree(phrase);
        found = true;
      }
    }
    return beside(draft, cluster, entries, found) || found;
  }

  /** The phrase right behind the verb, up to the end of its noun phrase, whatever the tree says. */
  private static boolean beside(
      Draft draft, VerbCluster cluster, List<SpeechEntry> entries, boolean found) {
    Sentence sentence = draft.sentence;
    int at = cluster.head().index() + 1;
    while (at < sentence.size()
        && (draft.group[at] || sentence.token(at).upos() == Upos.ADV)
        && !opens(entries, sentence, at)) {
      at++;
    }
    if (at >= sentence.size() || !opens(entries, sentence, at)) {
      return false;
    }
    int to = at;
    while (to + 1 < sentence.size() && nominal(sentence.token(to + 1))) {
      to++;
    }
    if (found || to > at) {
      draft.addContent(at, to);
    }
    return to > at;
  }

  private static boolean opens(List<SpeechEntry> entries, Sentence sentence, int at) {
    return VerbCues.opens(entries, Frame.ON, SpeechLexicon.lower(sentence.token(at).form()));
  }

  /** Whether a word can stand in a noun phrase that is not clausal. */
  private static boolean nominal(Token token) {
    return switch (token.upos()) {
      case DET, ADJ, NUM, NOUN, PROPN, CCONJ, SYM -> true;
      case SCONJ, ADV ->
          token.baseRelation().equals("fixed") || token.baseRelation().equals("amod");
      case PRON -> token.baseRelation().equals("nmod") || token.baseRelation().equals("conj");
      default -> false;
    };
  }
}
