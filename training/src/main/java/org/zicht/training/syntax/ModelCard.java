package org.zicht.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zicht.text.syntax.Parser;
import org.zicht.text.syntax.SyntaxModel;
import org.zicht.training.Recipe.Entry;
import org.zicht.training.Recipe.Role;

/** Writes what a model is: what it was trained on, how, what it reaches, under which licence. */
final class ModelCard {

  private final String language;
  private final Recipe recipe;
  private final Path data;
  private final NetSize size;
  private final int epochs;
  private final long seed;

  ModelCard(String language, Recipe recipe, Path data, NetSize size, int epochs, long seed) {
    this.language = language;
    this.recipe = recipe;
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
    card.append("`org.zicht.text.syntax.Parser`. Written by `org.zicht.training.TrainSyntax`; ");
    card.append("do not edit.\n\n## Data\n\n");
    card.append("| file | for | sentences | words | SHA-256 |\n|---|---|---|---|---|\n");
    Map<Entry, List<GoldSentence>> tests = new LinkedHashMap<>();
    for (Entry entry : recipe.entries()) {
      Path file = data.resolve(entry.file());
      List<GoldSentence> sentences = Treebank.read(file, entry.guideline());
      if (entry.role() == Role.TEST) {
        tests.put(entry, sentences);
      }
      line(
          card,
          "`" + entry.file() + "`",
          entry.role() == Role.TEST ? "test" : "training",
          String.valueOf(sentences.size()),
          String.valueOf(sentences.stream().mapToInt(GoldSentence::size).sum()),
          "`" + sha256(Files.readAllBytes(file)) + "`");
    }
    card.append(
        "\nQuotation marks, dashes, case and the last full stop are varied at random while");
    card.append(
        " training, as real text varies them. Files that follow another guideline than the");
    card.append(" test file are marked as such to the net.\n\n## Reached\n\n");
    card.append("Gold words, the model's own tags, marks counted, per cent.\n\n");
    card.append(
        "| file | UPOS | features | lemma | lemma, as written | UAS | LAS | LAS without subtypes |\n");
    card.append("|---|---|---|---|---|---|---|---|\n");
    tests.forEach(
        (entry, sentences) -> {
          Scores scores = Scores.of(parser, sentences);
          line(
              card,
              "`" + entry.file() + "`",
              percent(scores.upos()),
              percent(scores.features()),
              percent(scores.lemmas()),
              percent(scores.written()),
              percent(scores.heads()),
              percent(scores.labelled()),
              percent(scores.coarse()));
        });
    card.append(
        "\n`lemma` ignores case and `_`. `as written`: where the treebank writes the parts of a compound"
            + " apart, each in its own dictionary form (`vrede_proces`), the compound as the language"
            + " writes it (`vredesproces`) counts as right; that is what the model gives.\n\n## Net\n\n");
    card.append(
        String.format(
            Locale.ROOT,
            "%d bidirectional recurrent layers (LSTM) of 2×%d over word, endings, beginnings and"
                + " shape (widths %s); heads of %d (parts of speech), %d (features), %d (edit"
                + " scripts), %d (arcs, biaffine), %d (relations, biaffine). Adam, %d epochs, seed"
                + " %d; the moving average of the weights is written.%n",
            size.layers(),
            size.hidden(),
            size.features(),
            size.tag(),
            size.morphology(),
            size.lemma(),
            size.arc(),
            size.relation(),
            epochs,
            seed));
    card.append("\nFile: ").append(model.length).append(" bytes, SHA-256 `");
    card.append(sha256(model)).append("`.\n\n## Made with\n\n```\n");
    card.append(
        String.format(
            Locale.ROOT, "bin/train %s DATA --epochs %d --seed %d%n```%n", language, epochs, seed));
    card.append(
        """

        where DATA is the folder of the treebanks.

        ## Limits

        - About one attachment in six is wrong. Rules that read the trees need a way back to the order of the words.
        - Trained on edited and web text; text without case, with many spelling mistakes, or in dialect is read worse.
        - Words are read as they are divided: a wrong division makes wrong trees.
        """);
    return card.toString();
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
    recipe.entries().stream()
        .filter(entry -> entry.role() != Role.TEST)
        .map(entry -> "- " + entry.name() + ": " + entry.licence() + "\n")
        .distinct()
        .forEach(text::append);
    return text.toString();
  }

  private static void line(StringBuilder card, String... cells) {
    card.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f", share);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java platform has SHA-256", missing);
    }
  }
}
