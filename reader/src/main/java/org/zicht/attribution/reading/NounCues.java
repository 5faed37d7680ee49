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
