package org.zicht.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.zicht.report.Span;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/** Makes sentences without a model: cut at spaces and marks, every tag unknown. */
final class PlainTokens {

  private PlainTokens() {}

  /** The tokens of {@code text} as one sentence; {@code text} must not be blank. */
  static Sentence cut(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
        continue;
      }
      int end = at + 1;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      while (end - at > 1 && ",;:!?.)\"".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
      tokens.add(token(tokens.size(), at, end, text));
      at = end;
    }
    return new Sentence(0, 0, false, tokens);
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
