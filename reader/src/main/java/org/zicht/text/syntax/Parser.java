package org.zicht.text.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zicht.report.Span;
import org.zicht.text.Language;
import org.zicht.text.Token;
import org.zicht.text.language.LanguageData;
import org.zicht.text.syntax.SyntaxModel.Analysis;

/**
 * Gives the words of sentences their tags, lemmas and places in a tree.
 *
 * <p>Every tree is well formed: one word has no head, and every other hangs on it in the end. The
 * same sentence has the same analysis alone and among others, in every run and on every machine.
 * Immutable; shared by threads.
 */
public final class Parser {

  /** Longer sentences are lists or failures of segmentation; they are read in pieces. */
  private static final int LONGEST = 300;

  /** How far before the end of a piece a mark is looked for to end it at. */
  private static final int SEARCH = 60;

  private static final int WORDS_OF_BATCH = 1500;

  private final SyntaxModel model;

  /** A parser that runs {@code model}. */
  public Parser(SyntaxModel model) {
    this.model = model;
  }

  /** The parser of a language, if the language has a model. Loads it: keep the parser. */
  public static Optional<Parser> of(Language language) {
    Optional<byte[]> bytes = LanguageData.of(language).bytes("model/syntax.bin");
    return bytes.isEmpty()
        ? Optional.empty()
        : Optional.of(new Parser(SyntaxModel.load(bytes.get())));
  }

  /**
   * The tokens of one sentence.
   *
   * @param tokenSpans where its words and marks stand in {@code text}, in order
   * @return one token for each span; none for none
   */
  public List<Token> parse(List<Span> tokenSpans, String text) {
    return parseAll(List.of(tokenSpans), text).getFirst();
  }

  /**
   * The tokens of several sentences, read in step, which is faster than one by one.
   *
   * @param sentences for each sentence where its words and marks stand in {@code text}, in order
   * @return one list for each sentence
   */
  public List<List<Token>> parseAll(List<List<Span>> sentences, String text) {
    List<List<String>> pieces = new ArrayList<>();
    List<Analysis> analyses = new ArrayList<>();
    int words = 0;
    for (List<Span> sentence : sentences) {
      for (List<Span> piece : pieces(sentence, text)) {
        List<String> forms = new ArrayList<>(piece.size());
        for (Span span : piece) {
          forms.add(span.of(text));
        }
        pieces.add(forms);
        words += piece.size();
        if (words >= WORDS_OF_BATCH) {
          analyses.addAll(model.analyse(pieces));
          pieces.clear();
          words = 0;
        }
      }
    }
    if (!pieces.isEmpty()) {
      analyses.addAll(model.analyse(pieces));
    }
    List<List<Token>> parsed = new ArrayList<>();
    int next = 0;
    for (List<Span> sentence : sentences) {
      List<Token> tokens = new ArrayList<>();
      int root = -1;
      while (tokens.size() < sentence.size()) {
        root = add(tokens, analyses.get(next++), sentence, text, root);
      }
      parsed.add(List.copyOf(tokens));
    }
    return parsed;
  }

  /** Cuts a sentence that is too long, behind a mark where there is one. */
  private static List<List<Span>> pieces(List<Span> sentence, String text) {
    if (sentence.size() <= LONGEST) {
      return sentence.isEmpty() ? List.of() : List.of(sentence);
    }
    List<List<Span>> pieces = new ArrayList<>();
    int from = 0;
    while (sentence.size() - from > LONGEST) {
      int to = from + LONGEST;
      for (int at = to - 1; at > from + LONGEST - SEARCH; at--) {
        if (!Character.isLetterOrDigit(text.charAt(sentence.get(at).start()))) {
          to = at + 1;
          break;
        }
      }
      pieces.add(sentence.subList(from, to));
      from = to;
    }
    pieces.add(sentence.subList(from, sentence.size()));
    return pieces;
  }

  /** A word with its apostrophe as tables write it; a mark that stands alone is left as it is. */
  private static String form(String word) {
    return word.length() > 1 ? word.replace('’', '\'') : word;
  }

  /** Adds the words of a piece; its root hangs on the root of the first piece. */
  private static int add(
      List<Token> tokens, Analysis analysis, List<Span> sentence, String text, int firstRoot) {
    int offset = tokens.size();
    int root = firstRoot;
    for (int i = 0; i < analysis.heads.length; i++) {
      Span span = sentence.get(offset + i);
      int head = analysis.heads[i];
      String relation = analysis.relations[i];
      if (head >= 0) {
        head += offset;
      } else if (firstRoot < 0) {
        root = offset + i;
        head = Token.ROOT;
      } else {
        head = firstRoot;
        relation = "parataxis";
      }
      tokens.add(
          new Token(
              offset + i,
              span,
              form(span.of(text)),
              analysis.lemmas[i],
              analysis.upos[i],
              analysis.features[i],
              head,
              relation));
    }
    return root;
  }
}
