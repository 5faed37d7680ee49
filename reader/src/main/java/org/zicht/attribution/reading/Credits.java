package org.zicht.attribution.reading;

import java.util.ArrayList;
import java.util.List;
import org.zicht.attribution.Attribution;
import org.zicht.attribution.Construction;
import org.zicht.attribution.Cue;
import org.zicht.attribution.Phrase;
import org.zicht.attribution.Sort;
import org.zicht.attribution.Speaker;
import org.zicht.attribution.Speech;
import org.zicht.attribution.lexicon.SpeechLexicon;
import org.zicht.attribution.lexicon.SpeechLexicon.Helper;
import org.zicht.report.Span;
import org.zicht.text.ParsedReport;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/** Finds the lines and datelines that credit an agency: '(Reuters)', 'Bron: ANP', '© AFP'. */
final class Credits {

  /** A dateline ends within so many tokens of the start of a paragraph. */
  private static final int DATELINE = 16;

  /** A line of credit is no longer than this. */
  private static final int LINE = 8;

  private final SpeechLexicon lexicon;

  Credits(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Attribution> find(ParsedReport report) {
    List<Attribution> credits = new ArrayList<>();
    List<Sentence> sentences = report.sentences();
    if (sentences.isEmpty()) {
      return credits;
    }
    Span all = new Span(sentences.getFirst().span().start(), sentences.getLast().span().end());
    for (Sentence sentence : sentences) {
      boolean line = line(sentence);
      for (int i = 0; i < sentence.size(); i++) {
        int length = agencies(sentence, i);
        boolean name = length > 0 && Character.isUpperCase(sentence.token(i).form().codePointAt(0));
        if (!name) {
          continue;
        }
        if (line || bracketed(sentence, i, i + length - 1)) {
          credits.add(credit(sentence, i, i + length - 1, all));
        }
        i += length - 1;
      }
    }
    return credits;
  }

  /** The number of tokens that name an agency, or several in one word ('ANP/AFP'), or 0. */
  private int agencies(Sentence sentence, int at) {
    int length = lexicon.longest(sentence, at, Helper.AGENCY);
    if (length > 0) {
      return length;
    }
    String form = SpeechLexicon.lower(sentence.token(at).form());
    for (String part : form.split("/", -1)) {
      if (!lexicon.is(Helper.AGENCY, part)) {
        return 0;
      }
    }
    return 1;
  }

  private static Attribution credit(Sentence sentence, int first, int last, Span all) {
    Span name = Sentence.spanOf(sentence.tokens().subList(first, last + 1));
    Phrase phrase = new Phrase(sentence.index(), first, name, name);
    Cue cue = new Cue(sentence.index(), first, name, name, "");
    List<Span> rest = new ArrayList<>();
    if (all.start() < name.start()) {
      rest.add(new Span(all.start(), name.start()));
    }
    if (name.end() < all.end()) {
      rest.add(new Span(name.end(), all.end()));
    }
    return new Attribution(
        Speaker.named(phrase),
        cue,
        rest,
        Speech.CREDIT,
        Sort.CREDIT,
        false,
        List.of(),
        Construction.CREDIT);
  }

  /** Whether the sentence is nothing but names of agencies, years and a word like 'source'. */
  private boolean line(Sentence sentence) {
    if (sentence.size() > LINE) {
      return false;
    }
    int agencies = 0;
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      int length = agencies(sentence, i);
      boolean credited = lexicon.is(Helper.CREDIT, SpeechLexicon.lower(token.form()));
      if (length > 0) {
        agencies++;
        i += length - 1;
      } else if (!credited
          && token.upos() != Upos.PUNCT
          && token.upos() != Upos.NUM
          && token.upos() != Upos.SYM
          && token.upos() != Upos.CCONJ) {
        return false;
      }
    }
    return agencies > 0;
  }

  /** Whether the words stand between brackets with nothing but other agencies. */
  private boolean bracketed(Sentence sentence, int first, int last) {
    int open = first - 1;
    while (open >= 0 && open >= first - 4 && !sentence.token(open).form().equals("(")) {
      open--;
    }
    int close = last + 1;
    while (close < sentence.size()
        && close <= last + 4
        && !sentence.token(close).form().equals(")")) {
      close++;
    }
    boolean closed =
        open >= 0
            && sentence.token(open).form().equals("(")
            && close < sentence.size()
            && sentence.token(close).form().equals(")");
    if (!closed) {
      return false;
    }
    for (int i = open + 1; i < close; i++) {
      Upos upos = sentence.token(i).upos();
      if (upos == Upos.VERB || upos == Upos.AUX || upos == Upos.DET || upos == Upos.ADP) {
        return false;
      }
    }
    return open < DATELINE || close >= sentence.size() - 2;
  }

  /**
   * The number of tokens of the dateline with which {@code sentence} begins ('ALMATY, Jan 6
   * (Reuters) -'), 0 if it begins with none.
   */
  int dateline(Sentence sentence) {
    int bracket = -1;
    for (int i = 0; i < Math.min(DATELINE, sentence.size()); i++) {
      Token token = sentence.token(i);
      if (token.upos() == Upos.VERB || token.upos() == Upos.AUX) {
        return 0;
      }
      if (token.form().equals(")")) {
        bracket = i;
      }
      if (Marks.dash(token)
          && (bracket >= 0 || Marks.comma(sentence.token(Math.min(1, i))) || capitals(sentence))) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean capitals(Sentence sentence) {
    String first = sentence.token(0).form();
    return first.length() > 2 && first.chars().allMatch(Character::isUpperCase);
  }
}
