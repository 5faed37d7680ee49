package org.zicht.text.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zicht.report.Report;
import org.zicht.report.Span;
import org.zicht.text.Language;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.segment.SegmentedSentence;
import org.zicht.text.segment.Segmenter;

/**
 * Makes sentences without a model: cut at spaces and around marks, every word an unknown noun but
 * for a few small ones. A word may carry its part of speech: {@code will/AUX}.
 */
public final class PlainSentence {

  private PlainSentence() {}

  /** The sentence with tokens as Dutch treebanks cut them: a compound with a hyphen is one. */
  public static Sentence of(String text) {
    return of(text, false);
  }

  /** The sentence; {@code hyphens} tells whether tokens are cut at hyphens, as English ones are. */
  public static Sentence of(String text, boolean hyphens) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
        continue;
      }
      int end = end(text, at, hyphens);
      String form = text.substring(at, end);
      tokens.add(
          new Token(
              tokens.size(),
              new Span(at, end),
              form,
              form.toLowerCase(Locale.ROOT),
              upos(form),
              PAST.contains(form.toLowerCase(Locale.ROOT)) ? "Tense=Past|VerbForm=Fin" : "",
              Token.ROOT,
              "root"));
      at = end;
    }
    return new Sentence(0, 0, false, tokens);
  }

  /**
   * The sentence with tokens as the segmenter of {@code language} cuts them, every word without a
   * part of speech: what the finders see where the tags tell nothing.
   */
  public static Sentence untagged(String text, Language language) {
    List<Token> tokens = new ArrayList<>();
    for (SegmentedSentence sentence : Segmenter.of(language).segment(Report.of(text))) {
      for (Span span : sentence.tokens()) {
        String form = span.of(text);
        tokens.add(
            new Token(
                tokens.size(),
                span,
                form,
                form.toLowerCase(Locale.ROOT),
                Upos.X,
                "",
                Token.ROOT,
                "root"));
      }
    }
    return new Sentence(0, 0, false, tokens);
  }

  private static int end(String text, int from, boolean hyphens) {
    int at = from;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      char here = text.charAt(at);
      boolean last = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
      boolean mark = ",;!?()\"‘“”%$€£".indexOf(here) >= 0;
      boolean stop = (here == '.' || here == ':') && last && !abbreviation(text, from, at);
      boolean cut = hyphens && (here == '-' || here == '–' || here == '/');
      boolean inner = (here == ',' || here == '’') && at > from && !last;
      if ((mark && !inner) || stop || cut) {
        return at == from ? at + 1 : at;
      }
      at++;
    }
    return at;
  }

  private static boolean abbreviation(String text, int from, int at) {
    String word = text.substring(from, at).toLowerCase(Locale.ROOT);
    boolean inner = word.indexOf('.') >= 0 && Character.isLetter(word.charAt(0));
    return inner
        || List.of("jan", "feb", "aug", "sept", "sep", "oct", "okt", "nov", "dec").contains(word);
  }

  private static Upos upos(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    if (!Character.isLetterOrDigit(form.charAt(0))) {
      return Upos.PUNCT;
    }
    if (Character.isDigit(form.charAt(0))) {
      return Upos.NUM;
    }
    if (VERBS.contains(lower)) {
      return Upos.VERB;
    }
    if (SMALL.contains(lower)) {
      return Upos.ADP;
    }
    return Character.isUpperCase(form.charAt(0)) ? Upos.PROPN : Upos.NOUN;
  }

  private static final List<String> VERBS =
      List.of(
          "was",
          "were",
          "is",
          "are",
          "has",
          "have",
          "had",
          "died",
          "said",
          "killed",
          "began",
          "fell",
          "werd",
          "werden",
          "zijn",
          "heeft",
          "hebben",
          "kwam",
          "kwamen",
          "vielen",
          "stierf",
          "zei",
          "begon",
          "will",
          "zal",
          "zullen",
          "gaat",
          "gaan",
          "crashed",
          "met",
          "would",
          "protested");

  private static final List<String> PAST =
      List.of(
          "was", "were", "died", "said", "killed", "began", "fell", "had", "werd", "werden", "kwam",
          "kwamen", "vielen", "stierf", "zei", "begon", "raakte", "raakten", "waren", "marched");

  private static final List<String> SMALL =
      List.of(
          "in", "of", "on", "at", "to", "by", "for", "from", "and", "or", "with", "the", "a", "an",
          "van", "op", "om", "tot", "en", "met", "door", "de", "het", "een", "na", "voor", "who",
          "die", "dat", "that", "er", "there", "but", "maar", "not", "niet", "as", "which");
}
