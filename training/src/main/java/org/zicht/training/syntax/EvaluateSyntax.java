package org.zicht.training;

import java.nio.file.Path;
import java.util.List;
import org.zicht.text.Language;
import org.zicht.text.syntax.Parser;

/** Prints how much of a treebank the shipped parser of a language reads as its annotators did. */
public final class EvaluateSyntax {

  private EvaluateSyntax() {}

  /** Runs the evaluation; exit status 2 for wrong usage. */
  public static void main(String[] arguments) {
    if (arguments.length != 2) {
      System.err.println("usage: EvaluateSyntax LANGUAGE FILE.conllu");
      System.exit(2);
    }
    Language language = new Language(arguments[0]);
    Parser parser =
        Parser.of(language)
            .orElseThrow(
                () -> new IllegalArgumentException("the language " + language + " has no model"));
    List<GoldSentence> sentences = Treebank.read(Path.of(arguments[1]), "");
    long start = System.nanoTime();
    Scores scores = Scores.of(parser, sentences);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.println(scores);
    System.err.printf("%.0f words a second, one thread%n", scores.words() / seconds);
  }
}
