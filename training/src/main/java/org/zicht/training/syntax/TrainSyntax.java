package org.zicht.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zicht.text.syntax.Parser;
import org.zicht.text.syntax.SyntaxModel;

/**
 * Trains the tags, lemmas and trees of a language and writes the model with its card and licence.
 *
 * <p>What a language is trained on stands in {@code treebanks.tsv} in the folder that the model is
 * written to (see {@link Recipe}). The same data, seed and number of epochs give the same steps;
 * the last digits of the weights may differ between processors.
 */
public final class TrainSyntax {

  private static final String USAGE =
      """
      usage: TrainSyntax --language CODE --data DIR --output DIR [--epochs N] [--seed N] [--hold-out] [--card]
        --language CODE  the language, two letters (nl)
        --data DIR       the folder of the treebanks
        --output DIR     languages/CODE/model: treebanks.tsv is read here; syntax.bin, CARD.md and LICENSE.md are written
        --epochs N       how often the treebanks are read (default 20)
        --seed N         where the random numbers begin (default 1)
        --hold-out       leave the files marked 'hold' out of the training, to choose by them
        --card           train nothing: write the card and the licence of the syntax.bin that is there""";

  private static final int DEFAULT_EPOCHS = 20;

  /** A guideline's own sentences are few where they are less than one in so many. */
  private static final int FEW = 4;

  private TrainSyntax() {}

  /** Runs the training; exit status 2 for wrong usage. */
  public static void main(String[] arguments) throws IOException {
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      String name = arguments[i];
      if (name.equals("--hold-out") || name.equals("--card")) {
        options.put(name, "");
      } else if (List.of("--language", "--data", "--output", "--epochs", "--seed").contains(name)
          && i + 1 < arguments.length) {
        options.put(name, arguments[++i]);
      } else {
        stop("not understood: " + name);
      }
    }
    for (String needed : List.of("--language", "--data", "--output")) {
      if (!options.containsKey(needed)) {
        stop("missing: " + needed);
      }
    }
    train(options);
  }

  private static void stop(String reason) {
    System.err.println(reason + System.lineSeparator() + USAGE);
    System.exit(2);
  }

  private static void train(Map<String, String> options) throws IOException {
    String language = options.getOrDefault("--language", "");
    Path data = Path.of(options.getOrDefault("--data", ""));
    Path output = Path.of(options.getOrDefault("--output", ""));
    int epochs = Integer.parseInt(options.getOrDefault("--epochs", String.valueOf(DEFAULT_EPOCHS)));
    long seed = Long.parseLong(options.getOrDefault("--seed", "1"));
    Recipe recipe = Recipe.read(output.resolve("treebanks.tsv"));
    NetSize size = NetSize.shipped();
    ModelCard card = new ModelCard(language, recipe, data, size, epochs, seed);
    if (options.containsKey("--card")) {
      card.write(output);
      return;
    }
    boolean holdOut = options.containsKey("--hold-out");
    List<GoldSentence> sentences = new ArrayList<>();
    List<GoldSentence> held = new ArrayList<>();
    for (Recipe.Entry entry : recipe.entries()) {
      List<GoldSentence> some = Treebank.read(data.resolve(entry.file()), entry.guideline());
      switch (entry.role()) {
        case TRAIN -> sentences.addAll(some);
        case HOLD -> (holdOut ? held : sentences).addAll(some);
        case TEST -> {
          // Read only when the model is written.
        }
      }
    }
    Set<String> joining = Particles.joiningTags(sentences);
    List<GoldSentence> learned =
        Compounds.joined(joining.isEmpty() ? sentences : Particles.parted(sentences));
    Inventory inventory = new Inventory(learned, recipe.guideline(), joining);
    System.err.printf(
        Locale.ROOT,
        "%d sentences; %d words known, %d feature sets, %d relations, %d edit scripts, %d entries%n",
        sentences.size(),
        inventory.features(0).size(),
        inventory.morphology().size(),
        inventory.relations().size(),
        inventory.scripts().size(),
        inventory.dictionary().size());
    Files.createDirectories(output);
    new Trainer(size, inventory, seed, epochs)
        .fit(
            balanced(learned, recipe.guideline()),
            (epoch, weights) -> {
              byte[] model =
                  new ModelFileOf(size, inventory, weights).bytes(language, recipe.guideline());
              ModelCard.write(output.resolve("syntax.bin"), model);
              if (!held.isEmpty()) {
                Parser parser = new Parser(SyntaxModel.load(model));
                System.err.println("  held out: " + Scores.of(parser, held));
              }
            });
    if (!holdOut) {
      card.write(output);
    }
  }

  /** The sentences; those of the model's own guideline twice where they are few. */
  private static List<GoldSentence> balanced(List<GoldSentence> sentences, String guideline) {
    List<GoldSentence> own =
        sentences.stream().filter(sentence -> sentence.guideline().equals(guideline)).toList();
    List<GoldSentence> balanced = new ArrayList<>(sentences);
    if (own.size() * FEW < sentences.size()) {
      balanced.addAll(own);
    }
    return balanced;
  }
}
