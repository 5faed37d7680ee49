package org.zicht.attribution.reading;

import org.zicht.attribution.Phrase;
import org.zicht.attribution.Speaker;
import org.zicht.report.Span;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/**
 * Widens a speaker's phrase by the order of the words to what stands beside it between commas, up
 * to the verb: 'Ann Lee, a doctor in the town, said'.
 */
final class Appositions {

  private static final int LONGEST = 30;

  private Appositions() {}

  static Speaker widen(Sentence sentence, Speaker speaker, Token verb) {
    Phrase phrase = speaker.phrase();
    if (speaker.antecedent() != null || sentence.token(phrase.head()).upos() == Upos.PRON) {
      return speaker;
    }
    Speaker led = led(sentence, speaker);
    phrase = led.phrase();
    int last = VerbRegion.tokenAt(sentence, phrase.full().end() - 1);
    if (last > verb.index()) {
      return behind(sentence, led, last);
    }
    int verbFirst = verb.index();
    while (verbFirst > last + 1 && helps(sentence.token(verbFirst - 1))) {
      verbFirst--;
    }
    if (verbFirst <= last + 2 || verbFirst - last > LONGEST) {
      return led;
    }
    boolean commas =
        Marks.comma(sentence.token(last + 1)) && Marks.comma(sentence.token(verbFirst - 1));
    if (!commas) {
      return led;
    }
    boolean clause = clause(sentence, last + 2, verbFirst - 2);
    Token opening = sentence.token(last + 2);
    if (clause && opening.upos() != Upos.PRON) {
      return led;
    }
    if (opening.upos() == Upos.ADP
        || opening.upos() == Upos.SCONJ
        || opening.upos() == Upos.CCONJ) {
      return led;
    }
    int end = sentence.token(verbFirst - 2).span().end();
    Span full = phrase.full().union(new Span(phrase.full().start(), end));
    Span span = clause ? phrase.span() : phrase.span().union(full);
    Phrase widened = new Phrase(phrase.sentence(), phrase.head(), span, full.union(span));
    return new Speaker(widened, led.equals(), null);
  }

  /** 'said Ann Lee, a doctor in the town.' */
  private static Speaker behind(Sentence sentence, Speaker speaker, int last) {
    if (last + 2 >= sentence.size() || !Marks.comma(sentence.token(last + 1))) {
      return speaker;
    }
    Token opening = sentence.token(last + 2);
    boolean opens =
        switch (opening.upos()) {
          case DET, NOUN, PROPN, ADJ, NUM -> true;
          case PRON -> opening.relation().equals("nmod:poss");
          default -> false;
        };
    int end = last + 2;
    while (end + 1 < sentence.size()
        && !Marks.boundary(sentence, end + 1)
        && !relative(sentence.token(end + 1))) {
      end++;
    }
    boolean closed =
        end + 1 >= sentence.size()
            || relative(sentence.token(end + 1))
            || Marks.comma(sentence.token(end + 1))
            || Marks.ends(sentence.token(end + 1));
    if (!opens || !closed || clause(sentence, last + 2, end)) {
      return speaker;
    }
    Phrase phrase = speaker.phrase();
    Span more = new Span(phrase.span().start(), sentence.token(end).span().end());
    Phrase widened =
        new Phrase(
            phrase.sentence(), phrase.head(), phrase.span().union(more), phrase.full().union(more));
    return new Speaker(widened, speaker.equals(), null);
  }

  private static boolean relative(Token token) {
    return token.has("PronType", "Rel") || token.upos() == Upos.SCONJ;
  }

  private static boolean helps(Token token) {
    return token.upos() == Upos.ADV || token.upos() == Upos.AUX || token.upos() == Upos.PART;
  }

  private static boolean clause(Sentence sentence, int from, int to) {
    for (int i = from; i <= to; i++) {
      Token token = sentence.token(i);
      if (token.upos() == Upos.AUX
          || (token.upos() == Upos.VERB && !token.has("VerbForm", "Part"))) {
        return true;
      }
    }
    return false;
  }

  /** A phrase that is itself the apposition of a name before it: the name is its head. */
  private static Speaker led(Sentence sentence, Speaker speaker) {
    Phrase phrase = speaker.phrase();
    int first = VerbRegion.tokenAt(sentence, phrase.span().start());
    if (first < 2 || !Marks.comma(sentence.token(first - 1))) {
      return speaker;
    }
    int name = first - 2;
    while (name >= 0 && sentence.token(name).upos() == Upos.PROPN) {
      name--;
    }
    boolean named = name < first - 2;
    boolean opens =
        name < 0
            || Marks.boundary(sentence, name)
            || sentence.token(name).upos() == Upos.CCONJ
            || sentence.token(name).upos() == Upos.ADV;
    if (!named || !opens || sentence.token(phrase.head()).upos() == Upos.PROPN) {
      return speaker;
    }
    int start = sentence.token(name + 1).span().start();
    Span span = new Span(start, phrase.span().end());
    Phrase widened = new Phrase(phrase.sentence(), first - 2, span, span.union(phrase.full()));
    return new Speaker(widened, speaker.equals(), null);
  }
}
