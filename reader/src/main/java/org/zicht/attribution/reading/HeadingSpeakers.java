package org.zicht.attribution.reading;

import java.util.Optional;
import org.zicht.attribution.Construction;
import org.zicht.attribution.Phrase;
import org.zicht.attribution.Sort;
import org.zicht.attribution.Speaker;
import org.zicht.attribution.lexicon.SpeechEntry;
import org.zicht.attribution.lexicon.SpeechLexicon;
import org.zicht.report.Span;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/**
 * Finds who speaks in a heading that names him before a colon and has no verb for it: 'Police: ten
 * dead in crash'. A place or an event before the colon says what the heading is about, and speaks
 * not.
 */
final class HeadingSpeakers {

  /** Words that name a speaker in a heading. */
  private static final int LONGEST = 4;

  private static final SpeechEntry COLON =
      SpeechEntry.of(":", SpeechEntry.Part.PREPOSITION, Sort.SAYS, "");

  private final SpeechLexicon lexicon;

  HeadingSpeakers(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  Optional<Draft> find(Sentence sentence) {
    int colon = 0;
    while (colon < sentence.size() && !Marks.colon(sentence.token(colon))) {
      colon++;
    }
    boolean brief = colon > 0 && colon <= LONGEST && colon + 2 < sentence.size();
    if (!sentence.heading() || !brief || !names(sentence, colon)) {
      return Optional.empty();
    }
    Token mark = sentence.token(colon);
    Draft draft = new Draft(sentence, COLON, mark, Construction.COLON);
    draft.clauseFirst = 0;
    draft.clauseLast = colon;
    Span words = Sentence.spanOf(sentence.tokens().subList(0, colon));
    draft.speaker = Speaker.named(new Phrase(sentence.index(), colon - 1, words, words));
    draft.addContent(colon + 1, sentence.size() - 1);
    return Optional.of(draft);
  }

  private boolean names(Sentence sentence, int colon) {
    for (int i = 0; i < colon; i++) {
      boolean part =
          switch (sentence.token(i).upos()) {
            case NOUN, PROPN, ADJ, DET -> true;
            default -> false;
          };
      if (!part) {
        return false;
      }
    }
    Token last = sentence.token(colon - 1);
    boolean noun = last.upos() == Upos.NOUN || last.upos() == Upos.PROPN;
    return noun && lexicon.speaks(last);
  }
}
