package org.zicht.training.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.zicht.text.syntax.Parser;
import org.zicht.text.syntax.SyntaxModel;
import org.zicht.training.syntax.Recipe.Entry;
import org.zicht.training.syntax.Recipe.Role;
import org.zicht.training.treebank.GoldSentence;
import org.zicht.training.treebank.Treebank;

/** Writes what a model is: what it was trained on, how, what it reaches, under which licence. */
final class ModelCard {

  private static final String HEADING =
      "| file | for | sentences | words | SHA-256 |\n|---|---|---|---|---|\n";

  private static final String LESSER =
      """

      Words, dictionary forms and labels that come from a treebank under the Lesser General Public
      License For Linguistic Resources (LGPL-LR,
      https://spdx.org/licenses/LGPLLR.html) stay under that licence: who passes the model on
      passes on this notice, and the treebank is to be had in its own form, unchanged, from Universal
      Dependencies (https://universaldependencies.org).
      """;

  private final String language;
  private final Recipe recipe;
  private final List<Entry> others;
  private final Path data;
  private final NetSize size;
  private final int epochs;
  private final long seed;

  /**
   * @param others the files of other languages that the net of all languages learned; none if the
   *     model did not begin with that net
   * @param epochs how often the language's own files were read
   */
  ModelCard(
      String language,
      Recipe recipe,
      List<Entry> others,
      Path data,
      NetSize size,
      int epochs,
      long seed) {
    this.language = language;
    this.recipe = recipe;
    this.others = List.copyOf(others);
    this.data = data;
    this.size = size;
    this.epochs = epochs;
    this.seed = seed;
  }

  /** Writes {@code CARD.md} and {@code LICENSE.md} beside the model in {@code folder}. */
  void write(Path folder) throws IOException {
    byte[] model = Files.readAllBytes(folder.resolve("syntax.bin"));
    write(folder.resolve("CARD.md"), card(model).getBytes(StandardCharsets.UTF_8));
    write(folder.resolve("LICENSE.md"), licence().getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file whole. */
  static void write(Path file, byte[] bytes) {
    try {
      Files.write(file, bytes);
    } catch (IOException unwritable) {
      throw new UncheckedIOException("cannot write " + file, unwritable);
    }
  }

  private String card(byte[] model) throws IOException {
    Parser parser = new Parser(SyntaxModel.load(model));
    StringBuilder card = new StringBuilder();
    card.append("# The syntax model of `").append(language).append("`\n\n");
    card.append(
        "Parts of speech, features, lemmas and dependency trees (Universal Dependencies 2), for ");
    card.append(
        "`org.zicht.text.syntax.Parser`. Written by `org.zicht.training.syntax.TrainSyntax`; ");
    card.append("do not edit.\n\n## Data\n\n");
    List<Entry> tests = new ArrayList<>();
    card.append(HEADING);
    for (Entry entry : recipe.entries()) {
      file(card, entry);
      if (entry.role() == Role.TEST) {
        tests.add(entry);
      }
    }
    if (!others.isEmpty()) {
      card.append("\nBefore it learned those, the net learned them with these of other languages");
      card.append(
          recipe.entries().stream()
                  .anyMatch(entry -> entry.role() == Role.OWN || entry.role() == Role.HOLD)
              ? " (without those marked 'this model alone')"
              : "");
      card.append(":\n\n").append(HEADING);
      for (Entry entry : others) {
        file(card, entry);
      }
    }
    card.append(
        """

        Quotation marks, dashes, case and the last full stop are varied at random while training, as
        real text varies them. Words that a text writes as one (`au`) are learned so, and as their
        treebank divides them (`à le`). Files that follow another guideline than the first test file
        are marked as such to the net.

        ## Reached

        Gold words, the model's own tags, marks counted, relations with their subtypes, per cent.

        | file | words | UPOS | features | lemma | lemma, as written | UAS | LAS | LAS without subtypes |
        |---|---|---|---|---|---|---|---|---|
        """);
    double heads = 100;
    for (Entry entry : tests) {
      Path file = data.resolve(entry.file());
      List<GoldSentence> divided = Treebank.readWords(file, entry.guideline());
      List<GoldSentence> written = Treebank.read(file, entry.guideline());
      Scores scores = Scores.of(parser, divided);
      heads = Math.min(heads, scores.heads());
      scores(card, "`" + entry.file() + "`", scores);
      if (!written.equals(divided)) {
        scores(card, "the same, words as a text writes them", Scores.of(parser, written));
      }
    }
    card.append(
        """

        `lemma` ignores case and `_`. `as written`: where the treebank writes the parts of a compound
        apart, each in its own dictionary form (`vrede_proces`), the compound as the language writes it
        (`vredesproces`) counts as right; that is what the model gives.

        ## Net

        """);
    card.append(net());
    card.append("\nFile: ").append(model.length).append(" bytes, SHA-256 `");
    card.append(Checksum.of(model)).append("`.\n\n## Made with\n\n```\nbin/train ");
    card.append(language).append(" DATA").append(options()).append("\n```\n");
    card.append(
        """

        where DATA is the folder of the treebanks.

        ## Limits

        """);
    card.append(
        String.format(
            Locale.ROOT,
            "- About one attachment in %d is wrong. Rules that read the trees need a way back to the"
                + " order of the words.%n",
            Math.round(100 / Math.max(1, 100 - heads))));
    card.append(
        """
        - Trained on edited and web text; text without case, with many spelling mistakes, or in dialect is read worse.
        - Words are read as they are divided: a wrong division makes wrong trees.
        - More treebanks of the language, all of one guideline, would get further than a larger net.
        """);
    return card.toString();
  }

  private static void scores(StringBuilder card, String name, Scores scores) {
    line(
        card,
        name,
        String.valueOf(scores.words()),
        percent(scores.upos()),
        percent(scores.features()),
        percent(scores.lemmas()),
        percent(scores.written()),
        percent(scores.heads()),
        percent(scores.labelled()),
        percent(scores.coarse()));
  }

  private String net() {
    StringBuilder net = new StringBuilder();
    net.append(
        String.format(
            Locale.ROOT,
            "%d bidirectional recurrent layers (LSTM) of 2×%d over word, endings, beginnings and"
                + " shape (widths %s); heads of %d (parts of speech), %d (features), %d (edit"
                + " scripts), %d (arcs, biaffine), %d (relations, biaffine). Adam; the moving average"
                + " of the weights is written. Seed %d.",
            size.layers(),
            size.hidden(),
            size.features(),
            size.tag(),
            size.morphology(),
            size.lemma(),
            size.arc(),
            size.relation(),
            seed));
    if (!others.isEmpty()) {
      net.append(
          String.format(
              Locale.ROOT,
              " First %d epochs with the treebanks of all languages,",
              SharedNet.SCHEDULE.epochs()));
    }
    net.append(
        String.format(
            Locale.ROOT, " %s %d with its own.%n", others.isEmpty() ? "Read" : "then", epochs));
    return net.toString();
  }

  /** What the command needs beside the recipe. */
  private String options() {
    StringBuilder options = new StringBuilder();
    if (epochs != recipe.epochs()) {
      options.append(" --epochs ").append(epochs);
    }
    if (seed != 1) {
      options.append(" --seed ").append(seed);
    }
    if (others.isEmpty()) {
      options.append(" --alone");
    }
    return options.toString();
  }

  private void file(StringBuilder card, Entry entry) throws IOException {
    Path file = data.resolve(entry.file());
    List<GoldSentence> sentences = Treebank.read(file, entry.guideline());
    line(
        card,
        "`" + entry.file() + "`",
        switch (entry.role()) {
          case TEST -> "test";
          case OWN, HOLD -> "training, this model alone";
          case TRAIN -> "training";
        },
        String.valueOf(sentences.size()),
        String.valueOf(sentences.stream().mapToInt(GoldSentence::size).sum()),
        "`" + Checksum.of(Files.readAllBytes(file)) + "`");
  }

  private String licence() {
    StringBuilder text = new StringBuilder();
    text.append("# Licence of the model in this folder\n\n");
    text.append(
        """
        `syntax.bin` is made from the treebanks below and is published under the Creative Commons
        Attribution-ShareAlike 4.0 International licence (CC BY-SA 4.0,
        https://creativecommons.org/licenses/by-sa/4.0/). The program's code is under the Apache
        License 2.0; this folder is not.

        Credit:

        """);
    text.append(credit(recipe.entries()));
    if (!others.isEmpty()) {
      text.append("\nThe net learned them together with treebanks of other languages:\n\n");
      text.append(credit(others));
    }
    if (recipe.entries().stream().anyMatch(entry -> entry.licence().contains("LGPL-LR"))) {
      text.append(LESSER);
    }
    return text.toString();
  }

  private static String credit(List<Entry> entries) {
    return entries.stream()
        .filter(entry -> entry.role() != Role.TEST)
        .map(entry -> "- " + entry.name() + ": " + entry.licence() + "\n")
        .distinct()
        .collect(Collectors.joining());
  }

  private static void line(StringBuilder card, String... cells) {
    card.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", share);
  }
}
