package org.zicht.attribution.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zicht.attribution.Construction;
import org.zicht.attribution.Phrase;
import org.zicht.attribution.Speaker;
import org.zicht.attribution.lexicon.SpeechEntry;
import org.zicht.attribution.lexicon.SpeechEntry.Frame;
import org.zicht.attribution.lexicon.SpeechEntry.Part;
import org.zicht.attribution.lexicon.SpeechLexicon;
import org.zicht.attribution.lexicon.SpeechLexicon.Helper;
import org.zicht.report.Span;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/** Finds the cues that are no verbs: prepositions with their noun phrase, and adverbs. */
final class PhraseCues {

  private final SpeechLexicon lexicon;

  PhraseCues(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Draft> find(Sentence sentence) {
    List<Draft> drafts = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      SpeechEntry entry = longest(sentence, at);
      int end = entry == null ? at : at + entry.words().size() - 1;
      if (entry != null) {
        Draft draft = draft(sentence, entry, at, end);
        if (draft != null) {
          drafts.add(draft);
        }
      }
      at = end + 1;
    }
    return drafts;
  }

  /** The longest entry whose words stand at {@code at}, or null. */
  private @Nullable SpeechEntry longest(Sentence sentence, int at) {
    SpeechEntry best = null;
    for (SpeechEntry entry : lexicon.phrases(SpeechLexicon.lower(sentence.token(at).form()))) {
      if (stands(sentence, at, entry)
          && (best == null || entry.words().size() > best.words().size())) {
        best = entry;
      }
    }
    return best;
  }

  private static boolean stands(Sentence sentence, int at, SpeechEntry entry) {
    if (at + entry.words().size() > sentence.size()) {
      return false;
    }
    for (int i = 1; i < entry.words().size(); i++) {
      if (!SpeechLexicon.lower(sentence.token(at + i).form()).equals(entry.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Draft draft(Sentence sentence, SpeechEntry entry, int first, int last) {
    if (entry.part() == Part.ADVERB) {
      return adverb(sentence, entry, first, last);
    }
    return entry.takes(Frame.BEHIND)
        ? postposition(sentence, entry, first, last)
        : preposition(sentence, entry, first, last);
  }

  private Draft adverb(Sentence sentence, SpeechEntry entry, int first, int last) {
    Draft draft = new Draft(sentence, entry, sentence.token(first), Construction.ADVERB);
    words(draft, first, last);
    Token attached = attachment(sentence, first, last);
    boolean modifier = attached.baseRelation().equals("amod");
    if (modifier) {
      draft.addTree(sentence.head(attached));
    } else {
      Clauses.cover(draft, attached, first, last);
    }
    if (entry.takes(Frame.SELF)) {
      draft.speaker = Phrases.speaker(sentence, sentence.token(last));
    }
    if (entry.takes(Frame.OWN)) {
      Token clause = Clauses.headOf(sentence, attached);
      for (Token subject : sentence.children(clause, "nsubj", "nsubj:pass")) {
        draft.speaker = Phrases.speaker(sentence, subject);
      }
      for (int i = first; i <= last; i++) {
        if (!lexicon.persons(SpeechLexicon.lower(sentence.token(i).form())).isEmpty()) {
          draft.speaker = Phrases.speaker(sentence, sentence.token(i));
        }
      }
    }
    return draft;
  }

  /** The word of a phrase of several that hangs on a word outside it. */
  private static Token attachment(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      Token token = sentence.token(i);
      if (token.head() == Token.ROOT || token.head() < first || token.head() > last) {
        Token above = sentence.head(token);
        boolean word = above.upos() == Upos.ADJ && token.baseRelation().equals("advmod");
        return word ? above : token;
      }
    }
    return sentence.token(first);
  }

  private @Nullable Draft preposition(Sentence sentence, SpeechEntry entry, int first, int last) {
    if (last + 1 >= sentence.size()) {
      return null;
    }
    Token noun = Phrases.startingAt(sentence, last + 1);
    boolean when =
        noun != null
            && sentence.token(last + 1).upos() == Upos.ADP
            && (noun.has("Case", "Acc") || noun.has("Case", "Loc"));
    if (noun == null || when || (entry.takes(Frame.ROOT) && !vouches(sentence, entry, noun))) {
      return null;
    }
    Draft draft = new Draft(sentence, entry, sentence.token(first), Construction.PREPOSITION);
    words(draft, first, last);
    draft.speaker = behind(sentence, Phrases.speaker(sentence, noun), last);
    int end = lastOf(sentence, draft.speaker);
    if (entry.takes(Frame.ROOT)) {
      end = Math.min(end, untilMark(sentence, last + 1));
    }
    if (first > Clauses.firstWord(sentence) && Marks.boundary(sentence, first - 1)) {
      end = untilMark(sentence, end);
    }
    draft.clauseFirst = first;
    draft.clauseLast = end;
    Clauses.cover(draft, hanging(sentence, noun, first), first, end);
    endAtContrast(draft, end);
    return draft;
  }

  /** 'According to X ten died, while Y speaks of twelve': what another one is set against. */
  private void endAtContrast(Draft draft, int from) {
    Sentence sentence = draft.sentence;
    for (int i = from + 2; i < sentence.size(); i++) {
      Token word = sentence.token(i);
      boolean contrast =
          Marks.comma(sentence.token(i - 1))
              && lexicon.is(Helper.CONTRAST, SpeechLexicon.lower(word.form()))
              && !sentence.children(sentence.head(word), "nsubj", "nsubj:pass").isEmpty();
      if (contrast) {
        for (int j = i; j < sentence.size(); j++) {
          draft.content[j] = false;
        }
        return;
      }
    }
  }

  /** The speaker without the words of the cue, which the tree may hang on him: 'so X'. */
  private static Speaker behind(Sentence sentence, Speaker speaker, int last) {
    Phrase phrase = speaker.phrase();
    int start = sentence.token(last).span().end();
    boolean within = phrase.head() > last && phrase.span().start() < start;
    int end = beforeNumber(sentence, phrase);
    if (!within && end == phrase.span().end()) {
      return speaker;
    }
    int from = within ? sentence.token(last + 1).span().start() : phrase.span().start();
    Span span = new Span(from, end);
    Span full = new Span(span.start(), Math.max(end, within ? phrase.full().end() : end));
    return new Speaker(
        new Phrase(phrase.sentence(), phrase.head(), span, full),
        speaker.equals(),
        speaker.antecedent());
  }

  /** 'Nach Angaben des Gouverneurs | fünf Menschen': a number behind the noun opens another. */
  private static int beforeNumber(Sentence sentence, Phrase phrase) {
    for (int i = phrase.head() + 1; i + 1 < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.span().start() >= phrase.span().end()) {
        break;
      }
      boolean counts = token.upos() == Upos.NUM && sentence.token(i + 1).upos() == Upos.NOUN;
      if (counts && sentence.token(i - 1).upos() != Upos.ADP) {
        return sentence.token(i - 1).span().end();
      }
    }
    return phrase.span().end();
  }

  /** 'Den Behörden zufolge': the noun phrase in front of the words is the speaker. */
  private static @Nullable Draft postposition(
      Sentence sentence, SpeechEntry entry, int first, int last) {
    Token noun = first == 0 ? null : Phrases.endingAt(sentence, nounBefore(sentence, first));
    if (noun == null
        || !sentence.children(noun, "case").stream().allMatch(one -> one.index() >= first)) {
      return null;
    }
    Draft draft = new Draft(sentence, entry, sentence.token(first), Construction.PREPOSITION);
    words(draft, first, last);
    Phrase phrase = Phrases.of(sentence, noun);
    int end = Math.min(phrase.span().end(), sentence.token(first - 1).span().end());
    Span span = new Span(phrase.span().start(), end);
    draft.speaker = Speaker.named(new Phrase(sentence.index(), noun.index(), span, span));
    draft.clauseFirst = VerbRegion.tokenAt(sentence, span.start());
    Clauses.cover(draft, hanging(sentence, noun, first), draft.clauseFirst, last);
    return draft;
  }

  /** The last word in front of {@code first} that is no closing quotation mark. */
  private static int nounBefore(Sentence sentence, int first) {
    int at = first - 1;
    return at > 0 && Marks.closing(sentence.token(at)) ? at - 1 : at;
  }

  /** Of the noun and the words before it, what carries the phrase in the tree. */
  private static Token hanging(Sentence sentence, Token noun, int first) {
    Token at = noun;
    if (at.head() == Token.ROOT) {
      // A wrong tree: the clause is that of the words around it.
      return sentence.token(first);
    }
    Token above = sentence.head(at);
    // 'aldus' may itself carry the speaker.
    return above.index() == first ? above : at;
  }

  /** Of a phrase behind a comma, what follows up to the next mark is part of it. */
  private static int untilMark(Sentence sentence, int from) {
    int at = from;
    while (at + 1 < sentence.size() && !Marks.boundary(sentence, at + 1)) {
      at++;
      Token token = sentence.token(at);
      boolean participle = token.has("VerbForm", "Part") || token.has("VerbForm", "Ger");
      if (token.upos() == Upos.AUX || (token.upos() == Upos.VERB && !participle)) {
        return from;
      }
    }
    return at;
  }

  private static int lastOf(Sentence sentence, Speaker speaker) {
    Span full = speaker.phrase().full();
    for (Phrase equal : speaker.equals()) {
      full = full.union(equal.full());
    }
    return VerbRegion.tokenAt(sentence, full.end() - 1);
  }

  /**
   * Whether a phrase that can name the root of a chain does: 'citing' always, 'based on' only
   * before a noun for what vouches.
   */
  private boolean vouches(Sentence sentence, SpeechEntry entry, Token noun) {
    boolean named = noun.upos() == Upos.PROPN || lexicon.party(noun) || !lexicon.knowsParties();
    if (!entry.takes(Frame.EVIDENCE) && named) {
      return true;
    }
    for (Token token : sentence.subtree(noun)) {
      if (lexicon.is(Helper.EVIDENCE, token)) {
        return true;
      }
    }
    return false;
  }

  private static void words(Draft draft, int first, int last) {
    draft.first = first;
    draft.last = last;
    draft.clauseFirst = first;
    draft.clauseLast = last;
    for (int i = first; i <= last; i++) {
      draft.group[i] = true;
    }
  }
}
