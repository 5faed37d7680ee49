package org.zicht.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zicht.report.Report;
import org.zicht.report.Span;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.segment.SegmentedSentence;
import org.zicht.text.segment.Segmenter;

/** Makes sentences without a model: every tag unknown. */
final class PlainTokens {

  private PlainTokens() {}

  /** The sentences of {@code text} as {@code segmenter} cuts them. */
  static List<Sentence> cut(String text, Segmenter segmenter) {
    List<Sentence> sentences = new ArrayList<>();
    for (SegmentedSentence cut : segmenter.segment(Report.of(text))) {
      List<Token> tokens = new ArrayList<>();
      for (Span span : cut.tokens()) {
        tokens.add(token(tokens.size(), span.start(), span.end(), text));
      }
      sentences.add(new Sentence(sentences.size(), cut.paragraph(), cut.role(), tokens));
    }
    return sentences;
  }

  /** The given words as one sentence; the text is the words with a space between. */
  static Sentence of(List<String> words) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    String text = String.join(" ", words);
    for (String word : words) {
      tokens.add(token(tokens.size(), at, at + word.length(), text));
      at += word.length() + 1;
    }
    return new Sentence(0, 0, false, tokens);
  }

  private static Token token(int index, int start, int end, String text) {
    String form = text.substring(start, end);
    String lemma = form.toLowerCase(Locale.ROOT);
    return new Token(index, new Span(start, end), form, lemma, Upos.X, "", Token.ROOT, "root");
  }
}
