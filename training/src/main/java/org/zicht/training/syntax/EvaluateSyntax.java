package org.zicht.training.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.zicht.text.Language;
import org.zicht.text.syntax.Parser;
import org.zicht.training.treebank.GoldSentence;
import org.zicht.training.treebank.Treebank;

/**
 * Prints how much of treebanks the shipped parsers read as their annotators did: a row for each set
 * that something is asked of, or for one file.
 *
 * <p>Gold sentences and words, as the treebank divides them; the parser's own tags; marks counted.
 * Lemmas are compared without case and {@code _}. Relations count with their subtypes.
 */
public final class EvaluateSyntax {

  private static final String USAGE =
      "usage: EvaluateSyntax --data DIR | EvaluateSyntax LANGUAGE FILE.conllu";

  /** What is asked of the reading of a file: shares of right words, per cent. */
  private record Bar(
      String language, String file, double upos, double lemmas, double heads, double labelled) {}

  private EvaluateSyntax() {}

  /** Runs the evaluation; exit status 2 for wrong usage. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println(USAGE);
      System.exit(2);
    } else if (arguments[0].equals("--data")) {
      table(Path.of(arguments[1]));
    } else {
      one(arguments[0], Path.of(arguments[1]));
    }
  }

  private static void table(Path data) throws IOException {
    System.out.println("| set | words | UPOS | lemma | UAS | LAS | below what is asked |");
    System.out.println("|---|---|---|---|---|---|---|");
    for (Bar bar : bars()) {
      Path file = data.resolve(bar.file());
      Optional<Parser> parser = Parser.of(new Language(bar.language()));
      if (!Files.exists(file) || parser.isEmpty()) {
        System.out.println("| " + bar.file() + " | not here | | | | | |");
        continue;
      }
      row(bar, Scores.of(parser.get(), Treebank.readWords(file, "")));
    }
  }

  private static void row(Bar bar, Scores scores) {
    List<String> below = new ArrayList<>();
    String row =
        String.format(
            Locale.ROOT,
            "| %s | %d | %s | %s | %s | %s | %%s |",
            bar.file(),
            scores.words(),
            cell("UPOS", scores.upos(), bar.upos(), below),
            cell("lemma", scores.lemmas(), bar.lemmas(), below),
            cell("UAS", scores.heads(), bar.heads(), below),
            cell("LAS", scores.labelled(), bar.labelled(), below));
    System.out.println(String.format(Locale.ROOT, row, String.join(", ", below)));
  }

  private static String cell(String name, double reached, double asked, List<String> below) {
    double shown = Math.round(reached * 10) / 10.0;
    if (shown < asked) {
      below.add(name);
    }
    return String.format(Locale.ROOT, "%.1f (%s)", reached, number(asked));
  }

  private static String number(double asked) {
    return asked == Math.rint(asked) ? String.valueOf((int) asked) : String.valueOf(asked);
  }

  private static List<Bar> bars() throws IOException {
    List<Bar> bars = new ArrayList<>();
    try (InputStream bytes = EvaluateSyntax.class.getResourceAsStream("bars.tsv")) {
      if (bytes == null) {
        throw new IllegalStateException("bars.tsv is not beside its class");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        bars.add(
            new Bar(
                cells[0],
                cells[1],
                Double.parseDouble(cells[2]),
                Double.parseDouble(cells[3]),
                Double.parseDouble(cells[4]),
                Double.parseDouble(cells[5])));
      }
    }
    return bars;
  }

  private static void one(String code, Path file) {
    Language language = new Language(code);
    Parser parser =
        Parser.of(language)
            .orElseThrow(
                () -> new IllegalArgumentException("the language " + language + " has no model"));
    List<GoldSentence> words = Treebank.readWords(file, "");
    List<GoldSentence> written = Treebank.read(file, "");
    long start = System.nanoTime();
    Scores scores = Scores.of(parser, words);
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.println(scores);
    if (!written.equals(words)) {
      System.out.println("as a text writes the words: " + Scores.of(parser, written));
    }
    System.err.printf(Locale.ROOT, "%.0f words a second, one thread%n", scores.words() / seconds);
  }
}
