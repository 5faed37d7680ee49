package org.zicht.attribution.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zicht.attribution.Construction;
import org.zicht.attribution.Phrase;
import org.zicht.attribution.Sort;
import org.zicht.attribution.Speaker;
import org.zicht.attribution.lexicon.SpeechEntry;
import org.zicht.attribution.lexicon.SpeechEntry.Frame;
import org.zicht.attribution.lexicon.SpeechLexicon;
import org.zicht.attribution.lexicon.SpeechLexicon.Helper;
import org.zicht.attribution.lexicon.SpeechLexicon.Person;
import org.zicht.attribution.quotation.Quotation;
import org.zicht.attribution.quotation.QuotationFinder;
import org.zicht.report.Span;
import org.zicht.text.ParsedReport;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/**
 * Joins cues to content in other sentences: 'Dat meldt X', quotations of several sentences,
 * speakers who go on, pronouns, and the reporting conditional. Changes the drafts in place.
 */
final class Discourse {

  /** How many sentences back a pronoun may look for its speaker. */
  private static final int MEMORY = 6;

  private final SpeechLexicon lexicon;
  private final Conditionals conditionals;
  private final List<Sentence> sentences;
  private final String text;
  private final List<Quotation> quotations;
  private final List<List<Draft>> drafts;

  Discourse(
      SpeechLexicon lexicon,
      ParsedReport report,
      List<Quotation> quotations,
      List<List<Draft>> drafts) {
    this.lexicon = lexicon;
    this.conditionals = new Conditionals(lexicon);
    this.sentences = report.sentences();
    this.text = report.report().text();
    this.quotations = quotations;
    this.drafts = drafts;
  }

  void join() {
    for (List<Draft> ofSentence : drafts) {
      ofSentence.removeIf(this::selfInQuotes);
    }
    for (List<Draft> ofSentence : drafts) {
      ofSentence.forEach(this::clip);
    }
    backward();
    new QuotationSpeakers(sentences, text, quotations, drafts).assign();
    antecedents();
    conditional();
  }

  /** 'I think' within quotation marks: the speaker of the quotation himself. */
  private boolean selfInQuotes(Draft draft) {
    if (draft.speaker == null || draft.speaker.phrase().sentence() != draft.sentence.index()) {
      return false;
    }
    Token head = draft.sentence.token(draft.speaker.phrase().head());
    return lexicon.persons(SpeechLexicon.lower(head.form())).contains(Person.INSIDE)
        && QuotationFinder.at(quotations, draft.head.span().start()) != null;
  }

  /** A cue within quotation marks tells nothing beyond them. */
  private void clip(Draft draft) {
    Quotation quotation = QuotationFinder.at(quotations, draft.head.span().start());
    if (quotation == null) {
      return;
    }
    for (Token token : draft.sentence.tokens()) {
      if (!quotation.outer().overlaps(token.span())) {
        draft.content[token.index()] = false;
      }
    }
  }

  private void backward() {
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (sentence.heading()) {
        continue;
      }
      for (Draft draft : drafts.get(i)) {
        boolean quoted = QuotationFinder.at(quotations, draft.head.span().start()) != null;
        if (!quoted && points(draft)) {
          Span before = statementBefore(i);
          if (before != null) {
            draft.clearContent();
            draft.elsewhere.add(before);
            draft.construction = Construction.BACKWARD;
          }
        }
      }
    }
  }

  /** Whether all that the cue tells is a word for the sentence before. */
  private boolean points(Draft draft) {
    Sentence sentence = draft.sentence;
    Token first = sentence.token(Clauses.firstWord(sentence));
    boolean opens = pointing(first) || (opensPointing(sentence, first));
    boolean telling = draft.sort.vouches() || draft.sort.disputes();
    boolean elsewhere = !draft.elsewhere.isEmpty() || draft.entry.takes(Frame.ROOT);
    boolean verb = draft.entry.part() == SpeechEntry.Part.VERB;
    boolean quoting =
        verb
            && !draft.entry.takes(Frame.CLAUSE)
            && !draft.entry.takes(Frame.OBJECT)
            && !draft.entry.takes(Frame.ON);
    if (!telling || elsewhere || quoting || draft.entry.part() == SpeechEntry.Part.NOUN) {
      return false;
    }
    if (verb && opens && turned(draft, first)) {
      return true;
    }
    boolean pronoun = false;
    for (Token token : sentence.tokens()) {
      if (!draft.content[token.index()]
          || token.upos() == Upos.PUNCT
          || draft.group[token.index()]) {
        continue;
      }
      boolean points = pointing(token) || opensPointing(sentence, token);
      boolean light = !verb && (token.upos() == Upos.AUX || token.upos() == Upos.ADV);
      if (!points && !light && !inSpeaker(draft, token)) {
        return false;
      }
      pronoun |= points && demonstrative(token);
    }
    if (!verb) {
      return opens || draft.group[first.index()];
    }
    boolean named =
        draft.speaker != null
            && (!opens || !draft.speaker.phrase().span().equals(first.span()))
            && !lexicon.is(Helper.BACKWARD, speakerWord(draft));
    return named && (opens ? beside(draft, first) : pronoun);
  }

  private boolean pointing(Token token) {
    return lexicon.is(Helper.BACKWARD, SpeechLexicon.lower(token.form()));
  }

  /** 'Об этом сообщает X': the preposition of a word for the sentence before. */
  private boolean opensPointing(Sentence sentence, Token token) {
    int next = token.index() + 1;
    return token.upos() == Upos.ADP && next < sentence.size() && pointing(sentence.token(next));
  }

  private static boolean inSpeaker(Draft draft, Token token) {
    return draft.speaker != null && draft.speaker.phrase().span().overlaps(token.span());
  }

  private static String speakerWord(Draft draft) {
    if (draft.speaker == null || draft.speaker.phrase().sentence() != draft.sentence.index()) {
      return "";
    }
    return SpeechLexicon.lower(draft.sentence.token(draft.speaker.phrase().head()).form());
  }

  private static boolean demonstrative(Token token) {
    return token.form().length() > 2;
  }

  /** Whether {@code first} hangs on the cue, or the cue stands right behind it. */
  private static boolean beside(Draft draft, Token first) {
    boolean next = draft.head.index() <= first.index() + 2;
    boolean hangs = draft.sentence.below(first, draft.head);
    return hangs || (next && draft.clauseFirst <= first.index());
  }

  /**
   * Whether the cue stands right behind 'Dat', the tree takes that for its subject, and the noun
   * behind the cue is one who speaks: then he is the speaker.
   */
  private boolean turned(Draft draft, Token first) {
    Speaker speaker = draft.speaker;
    Sentence sentence = draft.sentence;
    boolean wrong =
        speaker == null
            || (speaker.phrase().sentence() == sentence.index()
                && speaker.phrase().head() == first.index());
    int next = draft.head.index() + 1;
    boolean beside = draft.head.index() <= first.index() + 1 && next < sentence.size();
    if (!wrong || !beside) {
      return false;
    }
    Token noun = Phrases.startingAt(sentence, next);
    if (noun == null || noun.upos() == Upos.PRON || noun.upos() == Upos.NUM) {
      return false;
    }
    boolean many = draft.head.has("Number", "Plur");
    boolean speaks =
        many
            || draft.sort == Sort.REPORTS
            || noun.upos() == Upos.PROPN
            || lexicon.party(noun)
            || !lexicon.knowsParties()
            || lexicon.mediumAt(sentence, noun.index()) > 0;
    if (speaks) {
      draft.speaker = from(sentence, Phrases.speaker(sentence, noun), next);
    }
    return speaks;
  }

  /** The speaker without the words in front of the one at {@code first}. */
  private static Speaker from(Sentence sentence, Speaker speaker, int first) {
    Phrase phrase = speaker.phrase();
    int start = sentence.token(first).span().start();
    if (phrase.span().start() >= start || phrase.head() < first) {
      return speaker;
    }
    Span span = new Span(start, phrase.span().end());
    Span full = new Span(start, Math.max(span.end(), phrase.full().end()));
    Phrase shorter = new Phrase(phrase.sentence(), phrase.head(), span, full);
    return new Speaker(shorter, speaker.equals(), speaker.antecedent());
  }

  /** The sentence before the one at {@code index}, or what that one points back to. */
  private @Nullable Span statementBefore(int index) {
    if (index == 0 || sentences.get(index - 1).heading()) {
      return null;
    }
    for (Draft draft : drafts.get(index - 1)) {
      if (draft.construction == Construction.BACKWARD && !draft.elsewhere.isEmpty()) {
        return draft.elsewhere.getFirst();
      }
    }
    Sentence before = sentences.get(index - 1);
    int last = before.size() - 1;
    while (last > 0 && before.token(last).form().equals(".")) {
      last--;
    }
    return new Span(before.span().start(), before.token(last).span().end());
  }

  private void antecedents() {
    List<Speaker> named = new ArrayList<>();
    for (List<Draft> ofSentence : drafts) {
      for (Draft draft : ofSentence) {
        Speaker speaker = draft.speaker;
        if (speaker == null) {
          continue;
        }
        Sentence sentence = sentences.get(speaker.phrase().sentence());
        Token head = sentence.token(speaker.phrase().head());
        var persons = lexicon.persons(SpeechLexicon.lower(head.form()));
        if (persons.isEmpty() || head.upos() == Upos.PROPN || head.upos() == Upos.NOUN) {
          boolean thing =
              draft.sort == Sort.SHOWS
                  || (lexicon.is(Helper.EVIDENCE, head) && !lexicon.party(head));
          if (!thing && !lexicon.is(Helper.RELATIVE, SpeechLexicon.lower(head.form()))) {
            Phrase fuller = Renamings.fuller(sentences, named, speaker, head);
            if (fuller != null && speaker.antecedent() == null) {
              draft.speaker = speaker.standingFor(fuller);
            }
            named.add(draft.speaker == null ? speaker : draft.speaker);
          }
        } else if (speaker.antecedent() == null) {
          boolean plural = persons.contains(Person.PLURAL);
          boolean singular = persons.contains(Person.SINGULAR);
          Phrase found = last(named, sentence.index(), singular, plural);
          if (found != null) {
            draft.speaker = speaker.standingFor(found);
          }
        }
      }
    }
  }

  private @Nullable Phrase last(List<Speaker> named, int index, boolean singular, boolean plural) {
    for (int i = named.size() - 1; i >= 0; i--) {
      Phrase phrase = named.get(i).naming();
      if (index - phrase.sentence() > MEMORY) {
        return null;
      }
      boolean many =
          !named.get(i).equals().isEmpty()
              || sentences.get(phrase.sentence()).token(phrase.head()).has("Number", "Plur");
      if (many ? plural : singular) {
        return phrase;
      }
    }
    return null;
  }

  private void conditional() {
    for (int i = 0; i < sentences.size(); i++) {
      Draft earlier = i == 0 ? null : speaking(i - 1);
      goesOn(drafts.get(i), earlier);
      boolean attributed = earlier != null || divided(i);
      for (Draft hearsay : conditionals.find(sentences.get(i), attributed)) {
        boolean mood = hearsay.entry.takes(Frame.SELF) || hearsay.entry.takes(Frame.AFTER);
        boolean quoted = QuotationFinder.at(quotations, hearsay.head.span().start()) != null;
        if (told(i, hearsay.head) || (mood && quoted)) {
          continue;
        }
        Draft open = mood ? open(i, hearsay.head) : null;
        if (open != null) {
          open.addContent(hearsay);
          continue;
        }
        Draft within = before(i, hearsay.head);
        boolean aside =
            earlier != null
                && sentences.get(i - 1).paragraph() != sentences.get(i).paragraph()
                && relative(sentences.get(i), hearsay.head);
        Draft outside = aside ? null : earlier;
        Draft before = within == null ? outside : within;
        if (before != null) {
          hearsay.speaker = before.speaker;
          hearsay.via.addAll(before.via);
        }
        drafts.get(i).add(hearsay);
      }
    }
  }

  /** Whether a word stands in a clause that only tells more of a noun. */
  private static boolean relative(Sentence sentence, Token word) {
    return Clauses.headOf(sentence, word).baseRelation().equals("acl");
  }

  /**
   * 'Demnach …': words that go on with whoever speaks in the sentence before; without one, none.
   */
  private static void goesOn(List<Draft> ofSentence, @Nullable Draft earlier) {
    for (Draft draft : List.copyOf(ofSentence)) {
      boolean adverb = draft.entry.part() == SpeechEntry.Part.ADVERB;
      if (!adverb || !draft.entry.takes(Frame.AFTER)) {
        continue;
      }
      if (earlier == null) {
        ofSentence.remove(draft);
      } else {
        draft.speaker = earlier.speaker;
        draft.via.addAll(earlier.via);
      }
    }
  }

  /** 'X told Y, the man had fired': who speaks before {@code token} and tells nothing yet. */
  private @Nullable Draft open(int index, Token token) {
    Draft result = null;
    for (Draft draft : drafts.get(index)) {
      boolean speaks = draft.speaker != null && draft.sort.vouches() && !draft.negated;
      boolean tells = draft.entry.part() == SpeechEntry.Part.VERB && !draft.hasContent();
      if (speaks && tells && draft.head.index() < token.index()) {
        result = draft;
      }
    }
    return result;
  }

  /** Whether a semicolon or colon stands behind an attribution of the sentence at {@code index}. */
  private boolean divided(int index) {
    for (Token token : sentences.get(index).tokens()) {
      if (Marks.divides(token) && before(index, token) != null) {
        return true;
      }
    }
    return false;
  }

  /**
   * Who speaks in the part of the sentence before the last semicolon or colon before {@code token}.
   */
  private @Nullable Draft before(int index, Token token) {
    Sentence sentence = sentences.get(index);
    int mark = token.index();
    while (mark > 0 && !Marks.divides(sentence.token(mark))) {
      mark--;
    }
    Draft result = null;
    for (Draft draft : drafts.get(index)) {
      boolean speaks = draft.speaker != null && !draft.negated;
      boolean tells = draft.sort.vouches() || draft.sort == Sort.ACCUSES;
      if (speaks && tells && draft.head.index() < mark) {
        result = draft;
      }
    }
    return result;
  }

  /** Whether some attribution already tells {@code token}. */
  private boolean told(int index, Token token) {
    for (int i = Math.max(0, index - 1); i <= Math.min(index + 1, sentences.size() - 1); i++) {
      for (Draft draft : drafts.get(i)) {
        boolean here = i == index && draft.content[token.index()] && !draft.negated;
        boolean elsewhere = false;
        for (Span span : draft.elsewhere) {
          elsewhere |= span.contains(token.span());
        }
        if ((here || elsewhere) && draft.construction != Construction.CONDITIONAL) {
          return true;
        }
      }
    }
    return false;
  }

  /** The last draft on whose word most of the sentence at {@code index} is told, or null. */
  private @Nullable Draft speaking(int index) {
    Sentence sentence = sentences.get(index);
    if (sentence.heading()) {
      return null;
    }
    Draft result = null;
    for (Draft draft : drafts.get(index)) {
      boolean tells = draft.sort.vouches() || draft.sort == Sort.ACCUSES;
      boolean speaks = draft.speaker != null && tells && !draft.negated;
      if (speaks && (draft.construction == Construction.BACKWARD || tellsMost(draft))) {
        result = draft;
      }
    }
    return result;
  }

  private static boolean tellsMost(Draft draft) {
    int told = 0;
    int rest = 0;
    for (Token token : draft.sentence.tokens()) {
      if (token.upos() == Upos.PUNCT) {
        continue;
      }
      if (draft.content[token.index()]) {
        told++;
      } else if (!draft.group[token.index()] && !inSpeaker(draft, token)) {
        rest++;
      }
    }
    for (Span span : draft.elsewhere) {
      if (span.overlaps(draft.sentence.span())) {
        told += 3;
      }
    }
    return told >= rest;
  }
}
