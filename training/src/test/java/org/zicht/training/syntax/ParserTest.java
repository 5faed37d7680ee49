package org.zicht.training.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.zicht.report.Span;
import org.zicht.text.Language;
import org.zicht.text.Token;
import org.zicht.text.syntax.Parser;
import org.zicht.text.syntax.SyntaxModel;

/** The reader's parser on models of random weights, written as the training writes them. */
final class ParserTest {

  private static final String TEXT =
      "De betogers haalde uit\u2026 42 .\u00a0X \ud83d\ude42 \u0130stanbul \u201eNEE\u201d \n de De DE s ";

  private final Parser parser = new Parser(SyntaxModel.load(TinyModel.bytes(3)));

  @Test
  void everySentenceIsATreeWithOneRoot() {
    for (long seed = 1; seed <= 20; seed++) {
      Parser some = new Parser(SyntaxModel.load(TinyModel.bytes(seed)));
      for (List<Token> sentence : some.parseAll(sentences(seed, 30, 40), TEXT)) {
        checkTree(sentence);
      }
    }
  }

  @Test
  void aSentenceIsReadTheSameAloneAndAmongOthers() {
    List<List<Span>> sentences = sentences(5, 40, 60);

    List<List<Token>> together = parser.parseAll(sentences, TEXT);

    for (int i = 0; i < sentences.size(); i++) {
      assertThat(parser.parse(sentences.get(i), TEXT)).isEqualTo(together.get(i));
    }
  }

  @Test
  void everyReadingIsTheSame() throws Exception {
    List<List<Span>> sentences = sentences(6, 20, 30);
    List<List<Token>> expected = parser.parseAll(sentences, TEXT);
    Parser again = new Parser(SyntaxModel.load(TinyModel.bytes(3)));
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Callable<List<List<Token>>>> readings = new ArrayList<>();
      for (int i = 0; i < 16; i++) {
        Parser one = i % 2 == 0 ? parser : again;
        readings.add(() -> one.parseAll(sentences, TEXT));
      }
      for (Future<List<List<Token>>> reading : threads.invokeAll(readings)) {
        assertThat(reading.get()).isEqualTo(expected);
      }
    }
  }

  @Test
  void aVeryLongSentenceIsReadInPiecesAndIsStillOneTree() {
    List<Span> sentence = sentences(7, 1, 1).getFirst();
    List<Span> words = new ArrayList<>();
    while (words.size() < 1234) {
      words.addAll(sentence);
    }

    List<Token> tokens = parser.parse(words, TEXT);

    assertThat(tokens).hasSize(words.size());
    checkTree(tokens);
  }

  @Test
  void nothingHasNoTokens() {
    assertThat(parser.parse(List.of(), TEXT)).isEmpty();
    assertThat(parser.parseAll(List.of(), TEXT)).isEmpty();
    assertThat(parser.parseAll(List.of(List.of(), List.of(new Span(0, 2))), TEXT))
        .extracting(List::size)
        .containsExactly(0, 1);
  }

  @Test
  void aSureWordHasItsLemmaFromTheDictionary() {
    List<Token> tokens = parser.parse(List.of(new Span(0, 2), new Span(3, 11)), TEXT);

    for (Token token : tokens) {
      if (token.form().equals("betogers") && token.upos().name().equals("NOUN")) {
        assertThat(token.lemma()).isEqualTo("betoger");
      }
    }
  }

  @Test
  void aChangedFileIsRefused() {
    byte[] model = TinyModel.bytes(1);
    model[model.length / 2] ^= 1;

    assertThatThrownBy(() -> SyntaxModel.load(model))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("damaged")
        .hasMessageContaining("checksum");
  }

  @Test
  void aLanguageWithoutAModelHasNoParser() {
    assertThat(Parser.of(new Language("xx"))).isEmpty();
  }

  private static void checkTree(List<Token> sentence) {
    int roots = 0;
    for (Token token : sentence) {
      assertThat(token.form()).isEqualTo(token.span().of(TEXT));
      assertThat(token.lemma()).isNotEmpty();
      roots += token.head() == Token.ROOT ? 1 : 0;
      int steps = 0;
      for (int at = token.index(); at != Token.ROOT; at = sentence.get(at).head()) {
        assertThat(++steps).isLessThanOrEqualTo(sentence.size());
      }
    }
    assertThat(roots).isEqualTo(1);
  }

  private static List<List<Span>> sentences(long seed, int count, int longest) {
    Random random = new Random(seed);
    List<Span> words = new ArrayList<>();
    for (int start = 0; start < TEXT.length(); start++) {
      int end = start;
      while (end < TEXT.length() && !Character.isWhitespace(TEXT.charAt(end))) {
        end++;
      }
      if (end > start) {
        words.add(new Span(start, end));
      }
      start = end;
    }
    List<List<Span>> sentences = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      List<Span> sentence = new ArrayList<>();
      int length = 1 + random.nextInt(longest);
      for (int k = 0; k < length; k++) {
        sentence.add(words.get(random.nextInt(words.size())));
      }
      sentences.add(sentence);
    }
    return sentences;
  }
}
