package org.zicht.attribution.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zicht.attribution.Construction;
import org.zicht.attribution.Sort;
import org.zicht.attribution.Speaker;
import org.zicht.attribution.lexicon.SpeechEntry;
import org.zicht.attribution.lexicon.SpeechEntry.Frame;
import org.zicht.attribution.lexicon.SpeechLexicon;
import org.zicht.attribution.lexicon.SpeechLexicon.Helper;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/** Finds the nouns that are cues: 'the claim that…', 'reports of…', 'their decision to…'. */
final class NounCues {

  /** How far before its noun a verb may stand that brings it about. */
  private static final int CARRIED = 5;

  private final SpeechLexicon lexicon;

  NounCues(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Draft> find(Sentence sentence) {
    List<Draft> drafts = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.upos() != Upos.NOUN) {
        continue;
      }
      for (SpeechEntry entry : lexicon.nouns(SpeechLexicon.lower(token.lemma()))) {
        List<Token> told = told(sentence, token, entry);
        if (told.isEmpty()) {
          continue;
        }
        Draft draft = new Draft(sentence, entry, token, Construction.NOUN);
        for (Token one : told) {
          draft.addTree(one);
        }
        draft.speaker = speaker(sentence, token, entry, told);
        if (draft.speaker == null && entry.sort() == Sort.SAYS) {
          draft.sort = Sort.HEARSAY;
        }
        draft.negated = negated(sentence, token);
        widen(draft);
        drafts.add(draft);
        break;
      }
    }
    return drafts;
  }

  private List<Token> told(Sentence sentence, Token noun, SpeechEntry entry) {
    List<Token> result = new ArrayList<>();
    for (Token child : sentence.children(noun)) {
      if (child.index() < noun.index()) {
        continue;
      }
      String relation = child.baseRelation();
      boolean clausal =
          relation.equals("acl") || relation.equals("ccomp") || relation.equals("csubj");
      boolean fits =
          switch (frame(sentence, child, clausal)) {
            case CLAUSE -> entry.takes(Frame.CLAUSE);
            case INFINITIVE -> entry.takes(Frame.INFINITIVE);
            case ON ->
                entry.takes(Frame.ON)
                    && entry.on().contains(VerbCues.preposition(sentence, child))
                    && (relation.equals("nmod") || relation.equals("obl") || clausal);
            default -> false;
          };
      if (fits) {
        result.add(child);
      }
    }
    return result;
  }

  private Frame frame(Sentence sentence, Token child, boolean clausal) {
    if (clausal && !child.relation().equals("acl:relcl")) {
      for (Token mark : sentence.children(child, "mark")) {
        if (VerbCues.complementizer(lexicon, mark)) {
          return Frame.CLAUSE;
        }
        if (mark.upos() == Upos.PART || (mark.upos() == Upos.ADP && child.has("VerbForm", "Inf"))) {
          return Frame.INFINITIVE;
        }
      }
    }
    return Frame.ON;
  }

  private @Nullable Speaker speaker(
      Sentence sentence, Token noun, SpeechEntry entry, List<Token> told) {
    for (Token owner : sentence.children(noun, "nmod:poss")) {
      return Phrases.speaker(sentence, owner);
    }
    for (Token phrase : sentence.children(noun, "nmod")) {
      boolean source = lexicon.is(Helper.MAKER, VerbCues.preposition(sentence, phrase));
      boolean content =
          told.contains(phrase)
              || (entry.takes(Frame.ON)
                  && entry.on().contains(VerbCues.preposition(sentence, phrase)));
      if (source && !content) {
        return Phrases.speaker(sentence, phrase);
      }
    }
    if (!sentence.children(noun, "cop").isEmpty()) {
      for (Token subject : sentence.children(noun, "nsubj")) {
        return Phrases.speaker(sentence, subject);
      }
    }
    if (noun.baseRelation().equals("obj") || noun.baseRelation().equals("obl")) {
      Token verb = sentence.head(noun);
      if (!lexicon.verbs(SpeechLexicon.lower(verb.lemma())).isEmpty()) {
        return null;
      }
      for (Token subject : sentence.children(verb, "nsubj")) {
        return Phrases.speaker(sentence, subject);
      }
    }
    return null;
  }

  /**
   * Takes into the cue what belongs to the noun: its adjectives, the preposition of what is told,
   * and the verb that brings it about or says it of the speaker ('made the claim', 'is a critic
   * of').
   */
  private void widen(Draft draft) {
    Sentence sentence = draft.sentence;
    Token noun = draft.head;
    int next = noun.index() + 1;
    boolean opens =
        next + 1 < sentence.size()
            && draft.content[next]
            && sentence.token(next).upos() == Upos.ADP
            && draft.entry.on().contains(SpeechLexicon.lower(sentence.token(next).form()));
    draft.group[next < sentence.size() && opens ? next : noun.index()] = true;
    int first = noun.index();
    while (first > 0 && modifies(draft, sentence.token(first - 1))) {
      first--;
    }
    Token verb = carrier(sentence, noun);
    if (verb != null && free(draft, verb.index(), first)) {
      first = verb.index();
      while (first > 0 && helps(sentence, sentence.token(first - 1), verb, noun)) {
        first--;
      }
    }
    for (int i = first; i < noun.index(); i++) {
      draft.group[i] = true;
    }
  }

  private static boolean modifies(Draft draft, Token before) {
    boolean part =
        switch (before.baseRelation()) {
          case "amod", "advmod", "nummod" -> true;
          case "det" -> before.upos() == Upos.DET;
          case "case" -> before.upos() == Upos.PART;
          default -> false;
        };
    return part && !draft.content[before.index()];
  }

  /** The verb that brings the noun about, or the copula that says it of a subject, or null. */
  private @Nullable Token carrier(Sentence sentence, Token noun) {
    for (Token copula : sentence.children(noun, "cop")) {
      return copula;
    }
    boolean object = noun.baseRelation().equals("obj") && noun.head() != Token.ROOT;
    Token verb = object ? sentence.head(noun) : noun;
    boolean light = object && lexicon.is(Helper.LIGHT, SpeechLexicon.lower(verb.lemma()));
    return light && verb.index() < noun.index() ? verb : null;
  }

  /** Whether few words, none of them of the speaker or a name, stand between the two. */
  private static boolean free(Draft draft, int verb, int first) {
    for (int i = verb + 1; i < first; i++) {
      Token token = draft.sentence.token(i);
      boolean speaker =
          draft.speaker != null && draft.speaker.phrase().span().overlaps(token.span());
      if (speaker || token.upos() == Upos.PUNCT || token.upos() == Upos.PROPN) {
        return false;
      }
    }
    return first - verb <= CARRIED;
  }

  private static boolean helps(Sentence sentence, Token before, Token verb, Token noun) {
    boolean hangs = before.head() == verb.index() || before.head() == noun.index();
    boolean word =
        before.baseRelation().equals("aux")
            || (before.baseRelation().equals("advmod") && before.upos() != Upos.SCONJ);
    return hangs && word && before.index() < sentence.size();
  }

  private boolean negated(Sentence sentence, Token noun) {
    for (Token child : sentence.children(noun)) {
      if (lexicon.is(Helper.NEGATION, child)) {
        return true;
      }
    }
    Token verb = sentence.head(noun);
    for (Token child : sentence.children(verb, "advmod")) {
      if (verb.index() != noun.index() && lexicon.is(Helper.NEGATION, child)) {
        return true;
      }
    }
    return false;
  }
}
