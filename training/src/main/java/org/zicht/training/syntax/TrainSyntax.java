package org.zicht.training.syntax;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.zicht.text.syntax.Parser;
import org.zicht.text.syntax.SyntaxModel;
import org.zicht.training.treebank.GoldSentence;

/**
 * Trains the tags, lemmas and trees of a language and writes the model with its card and licence.
 *
 * <p>What a language is trained on stands in {@code treebanks.tsv} beside its model (see {@link
 * Recipe}). First one net learns the treebanks of all languages (see {@link SharedNet}), then this
 * language's model goes on from there with its own. The same data, seed and number of epochs give
 * the same steps; the last digits of the weights may differ between processors.
 */
public final class TrainSyntax {

  private static final String USAGE =
      """
      usage: TrainSyntax --language CODE --data DIR --languages DIR --kept DIR [--output DIR] [--epochs N] [--seed N] [--alone] [--relabel] [--hold-out] [--card]
        --language CODE  the language, two letters (nl)
        --data DIR       the folder of the treebanks
        --languages DIR  the folder of all languages: CODE/model/treebanks.tsv is read of each
        --kept DIR       where the net of all languages is kept, which takes most of the time
        --output DIR     where syntax.bin, CARD.md and LICENSE.md are written (default: DIR/CODE/model of --languages)
        --epochs N       how often the language's own treebanks are read (default: what treebanks.tsv says)
        --seed N         where the random numbers begin (default 1)
        --alone          learn the language's own treebanks alone, without the net of all languages
        --relabel        half way, bring the relations of treebanks of another guideline to the model's own
        --hold-out       leave the files marked 'hold' out of the training, to choose by them; no card is written
        --card           train nothing: write the card and the licence of the syntax.bin that is there""";

  private static final List<String> SWITCHES =
      List.of("--hold-out", "--card", "--alone", "--relabel");
  private static final List<String> NEEDED =
      List.of("--language", "--data", "--languages", "--kept");
  private static final List<String> FURTHER = List.of("--output", "--epochs", "--seed");

  private static final float FIRST_RATE = 2.5e-3f;
  private static final float LAST_RATE = 1e-4f;
  private static final int WORDS_OF_BATCH = 500;

  /** A guideline's own sentences are few where they are less than one in so many. */
  private static final int FEW = 4;

  private final String language;
  private final Path data;
  private final Path languages;
  private final Path kept;
  private final Path output;
  private final long seed;
  private final boolean alone;
  private final boolean holdOut;
  private final boolean relabel;
  private final NetSize size = NetSize.shipped();
  private final Material own;
  private final int epochs;

  private TrainSyntax(Map<String, String> options) throws IOException {
    language = options.getOrDefault("--language", "");
    data = Path.of(options.getOrDefault("--data", ""));
    languages = Path.of(options.getOrDefault("--languages", ""));
    kept = Path.of(options.getOrDefault("--kept", ""));
    output =
        options.containsKey("--output")
            ? Path.of(options.getOrDefault("--output", ""))
            : languages.resolve(language).resolve("model");
    seed = Long.parseLong(options.getOrDefault("--seed", "1"));
    alone = options.containsKey("--alone");
    holdOut = options.containsKey("--hold-out");
    relabel = options.containsKey("--relabel");
    own = Material.of(language, languages, data, holdOut);
    epochs =
        Integer.parseInt(options.getOrDefault("--epochs", String.valueOf(own.recipe().epochs())));
  }

  /** Runs the training; exit status 2 for wrong usage. */
  public static void main(String[] arguments) throws IOException {
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i < arguments.length; i++) {
      String name = arguments[i];
      if (SWITCHES.contains(name)) {
        options.put(name, "");
      } else if ((NEEDED.contains(name) || FURTHER.contains(name)) && i + 1 < arguments.length) {
        options.put(name, arguments[++i]);
      } else {
        stop("not understood: " + name);
      }
    }
    for (String needed : NEEDED) {
      if (!options.containsKey(needed)) {
        stop("missing: " + needed);
      }
    }
    TrainSyntax training = new TrainSyntax(options);
    if (!options.containsKey("--card")) {
      training.train();
    }
    if (!training.holdOut) {
      training.card();
    }
  }

  private static void stop(String reason) {
    System.err.println(reason + System.lineSeparator() + USAGE);
    System.exit(2);
  }

  private void train() throws IOException {
    Files.createDirectories(output);
    Inventory inventory = inventoryOf(own);
    Map<String, Weight> start = alone ? Map.of() : carried(inventory);
    boolean mixed = own.aims().size() > 1 && relabel;
    int first = mixed ? (epochs + 1) / 2 : epochs;
    float rate = alone ? FIRST_RATE : own.recipe().rate();
    float between = mixed ? (rate + LAST_RATE) / 2 : LAST_RATE;
    Map<String, Weight> weights =
        fit(own, inventory, start, new Schedule(first, rate, between, WORDS_OF_BATCH));
    if (mixed && epochs > first) {
      Material alike = own.relabelled(new Parser(SyntaxModel.load(model(inventory, weights))));
      System.err.println("  relations brought to one guideline: " + own.differences(alike));
      Inventory last = inventoryOf(alike);
      fit(
          alike,
          last,
          Graft.of(inventory, weights, last),
          new Schedule(epochs - first, between, LAST_RATE, WORDS_OF_BATCH));
    }
  }

  private byte[] model(Inventory inventory, Map<String, Weight> weights) {
    return new ModelFileOf(size, inventory, weights).bytes(language, own.guideline());
  }

  private Map<String, Weight> fit(
      Material material, Inventory inventory, Map<String, Weight> start, Schedule schedule) {
    System.err.printf(
        Locale.ROOT,
        "%s: %d sentences; %d words known, %d feature sets, %d relations, %d edit scripts, %d"
            + " entries%n",
        language,
        material.own().written().size(),
        inventory.features(0).size(),
        inventory.morphology().size(),
        inventory.relations().size(),
        inventory.scripts().size(),
        inventory.dictionary().size());
    return new Trainer(size, inventory, seed, schedule)
        .fit(
            material.own().turns().stream().map(this::balanced).toList(),
            start,
            (epoch, weights) -> {
              byte[] model = model(inventory, weights);
              ModelCard.write(output.resolve("syntax.bin"), model);
              tell(material, model);
            });
  }

  /** The weights of the net of all languages, for a net with the language's own inventory. */
  private Map<String, Weight> carried(Inventory inventory) throws IOException {
    SharedNet shared = new SharedNet(materials(), size, seed);
    Map<String, Weight> weights = shared.weights(kept.resolve(shared.name(data)));
    return Graft.of(shared.inventory(), weights, inventory);
  }

  private static void tell(Material material, byte[] model) {
    if (!material.held().isEmpty()) {
      Parser parser = new Parser(SyntaxModel.load(model));
      System.err.println(
          "  " + material.language() + " held out: " + Scores.of(parser, material.held()));
    }
  }

  private static Inventory inventoryOf(Material material) {
    return new Inventory(material.own().all(), material.aims(), material.joiningTags());
  }

  /** The material of every language that has a recipe, in the order of their codes. */
  private List<Material> materials() throws IOException {
    List<Material> materials = new ArrayList<>();
    try (Stream<Path> folders = Files.list(languages)) {
      List<String> codes =
          folders
              .map(folder -> folder.getFileName().toString())
              .filter(code -> Files.exists(Material.recipe(languages, code)))
              .sorted()
              .toList();
      for (String code : codes) {
        materials.add(code.equals(language) ? own : Material.of(code, languages, data, holdOut));
      }
    }
    return materials;
  }

  private void card() throws IOException {
    List<Recipe.Entry> others = new ArrayList<>();
    if (!alone) {
      for (Material material : materials()) {
        if (!material.language().equals(language)) {
          material.recipe().entries().stream()
              .filter(entry -> entry.role() == Recipe.Role.TRAIN)
              .forEach(others::add);
        }
      }
    }
    new ModelCard(language, own.recipe(), others, data, size, epochs, seed).write(output);
  }

  /** The sentences; those of the model's own guideline twice where they are few. */
  private List<GoldSentence> balanced(List<GoldSentence> sentences) {
    List<GoldSentence> aimed =
        sentences.stream()
            .filter(sentence -> sentence.guideline().equals(own.guideline()))
            .toList();
    List<GoldSentence> balanced = new ArrayList<>(sentences);
    if (aimed.size() * FEW < sentences.size()) {
      balanced.addAll(aimed);
    }
    return balanced;
  }
}
