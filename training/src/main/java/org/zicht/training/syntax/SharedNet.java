package org.zicht.training.syntax;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zicht.training.treebank.GoldSentence;

/**
 * The net that learns the treebanks of all languages at once. Each language's own model begins with
 * its weights: a language with few sentences then knows what sentences are, and which endings of
 * its relatives mean what. Small treebanks are read more often than large ones, and those that a
 * language's model is chosen by not at all.
 *
 * <p>It takes most of the time and is the same for every language, so it is kept in a file named by
 * everything that it depends on.
 */
final class SharedNet {

  /** How the shared net is trained. */
  static final Schedule SCHEDULE = new Schedule(4, 3e-3f, 6e-4f, 800);

  /** Raised when a change of the program makes another net of the same data. */
  private static final int FORM = 1;

  /** About as many words of each language are read in an epoch. */
  private static final int WORDS_OF_LANGUAGE = 100_000;

  private final List<Material> materials;
  private final Inventory inventory;
  private final NetSize size;
  private final long seed;

  /**
   * @param materials of all languages, in a fixed order
   */
  SharedNet(List<Material> materials, NetSize size, long seed) {
    this.materials = List.copyOf(materials);
    this.size = size;
    this.seed = seed;
    List<GoldSentence> all = new ArrayList<>();
    Map<String, String> aims = new HashMap<>();
    for (Material material : materials) {
      all.addAll(material.shared().all());
      aims.putAll(material.aims());
    }
    this.inventory = new Inventory(all, aims, Set.of());
  }

  /**
   * The name of the file that keeps it: a checksum of all that it comes from.
   *
   * @param data the folder of the treebanks
   */
  String name(Path data) throws IOException {
    StringBuilder origin = new StringBuilder();
    origin.append(FORM).append('\n').append(SCHEDULE).append('\n').append(size).append('\n');
    origin.append(seed).append('\n').append(WORDS_OF_LANGUAGE).append('\n');
    for (Material material : materials) {
      for (Recipe.Entry entry : material.recipe().entries()) {
        if (entry.role() == Recipe.Role.TRAIN) {
          origin.append(material.language()).append('\t').append(entry.guideline()).append('\t');
          origin.append(entry.file()).append('\t');
          origin.append(Checksum.of(Files.readAllBytes(data.resolve(entry.file())))).append('\n');
        }
      }
    }
    return Checksum.of(origin.toString().getBytes(StandardCharsets.UTF_8)) + ".net";
  }

  /** The words and labels of all languages. */
  Inventory inventory() {
    return inventory;
  }

  /**
   * Its weights: those that are kept, else trained and kept.
   *
   * @param file where they are kept
   */
  Map<String, Weight> weights(Path file) throws IOException {
    if (Files.exists(file)) {
      return read(file);
    }
    System.err.printf(
        Locale.ROOT,
        "the net of all languages: %d words known, %d feature sets, %d relations, %d edit"
            + " scripts%n",
        inventory.features(0).size(),
        inventory.morphology().size(),
        inventory.relations().size(),
        inventory.learnedScripts());
    Map<String, Weight> weights =
        new Trainer(size, inventory, seed, SCHEDULE).fit(epochs(), Map.of(), (epoch, some) -> {});
    write(weights, file);
    return weights;
  }

  /**
   * What each epoch reads: of a language with many words some, others each time; a language with
   * few several times, by the root of the ratio; in turn as written and as divided.
   */
  private List<List<GoldSentence>> epochs() {
    List<List<GoldSentence>> epochs = new ArrayList<>();
    for (int epoch = 0; epoch < SCHEDULE.epochs(); epoch++) {
      List<GoldSentence> sentences = new ArrayList<>();
      for (Material material : materials) {
        List<List<GoldSentence>> turns = material.shared().turns();
        double ratio = WORDS_OF_LANGUAGE / (double) Math.max(1, material.shared().words());
        int parts = (int) Math.ceil(1 / ratio);
        int times = (int) Math.max(1, Math.round(Math.sqrt(ratio)));
        for (int i = 0; i < times; i++) {
          List<GoldSentence> form = turns.get((epoch + i) % turns.size());
          for (int k = epoch % parts; k < form.size(); k += parts) {
            sentences.add(form.get(k));
          }
        }
      }
      epochs.add(sentences);
    }
    return epochs;
  }

  private static void write(Map<String, Weight> weights, Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
      out.writeInt(weights.size());
      for (Map.Entry<String, Weight> entry : weights.entrySet()) {
        Weight weight = entry.getValue();
        out.writeUTF(entry.getKey());
        out.writeInt(weight.dimensions());
        for (int i = 0; i < weight.dimensions(); i++) {
          out.writeInt(weight.size(i));
        }
        for (float value : weight.values()) {
          out.writeFloat(value);
        }
      }
    }
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Map<String, Weight> read(Path file) throws IOException {
    Map<String, Weight> weights = new LinkedHashMap<>();
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      int count = in.readInt();
      for (int k = 0; k < count; k++) {
        String name = in.readUTF();
        long[] shape = new long[in.readInt()];
        int numbers = 1;
        for (int i = 0; i < shape.length; i++) {
          shape[i] = in.readInt();
          numbers = Math.multiplyExact(numbers, (int) shape[i]);
        }
        float[] values = new float[numbers];
        for (int i = 0; i < numbers; i++) {
          values[i] = in.readFloat();
        }
        weights.put(name, new Weight(shape, values));
      }
    }
    return weights;
  }
}
