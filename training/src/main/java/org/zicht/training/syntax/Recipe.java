package org.zicht.training.syntax;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a model is trained on: the lines of a {@code treebanks.tsv}, each {@code file · role ·
 * guideline · name · licence} divided by tabs, and {@code setting · name · number}; {@code #}
 * begins a comment.
 *
 * @param entries the files, in order
 * @param epochs how often the model reads its own treebanks
 * @param rate the rate of its first step where it goes on from the net of all languages
 */
public record Recipe(List<Entry> entries, int epochs, float rate) {

  private static final int CELLS = 5;
  private static final int USUAL_EPOCHS = 10;
  private static final float USUAL_RATE = 1.2e-3f;

  /** What a file is for. */
  public enum Role {
    /** Trained on by the net that all languages share, and by this language's model. */
    TRAIN,
    /**
     * Trained on by this language's model alone, not by the net that all languages share: its
     * licence asks more than theirs.
     */
    OWN,
    /** Left out while sizes and rules are chosen; in the end as {@link #OWN}. */
    HOLD,
    /** Never trained on: the card tells what the model reaches on it. */
    TEST
  }

  /**
   * A file of a treebank.
   *
   * @param file its path below the folder of the treebanks
   * @param role what it is for
   * @param guideline the name of the guideline it follows; files of one name are annotated alike
   * @param name the treebank's name, for the credit
   * @param licence its licence
   */
  public record Entry(String file, Role role, String guideline, String name, String licence) {}

  /**
   * @throws IllegalArgumentException if nothing is trained on
   */
  public Recipe {
    entries = List.copyOf(entries);
    if (entries.stream().noneMatch(entry -> entry.role() != Role.TEST)) {
      throw new IllegalArgumentException("no treebank to train on");
    }
    if (epochs < 1) {
      throw new IllegalArgumentException("epochs: " + epochs);
    }
    if (!(rate > 0)) {
      throw new IllegalArgumentException("rate: " + rate);
    }
  }

  /** The guideline that the model's trees follow: that of the first file that is tested on. */
  public String guideline() {
    return entries.stream()
        .filter(entry -> entry.role() == Role.TEST)
        .findFirst()
        .orElse(entries.getFirst())
        .guideline();
  }

  /** Reads a recipe. */
  public static Recipe read(Path file) throws IOException {
    List<Entry> entries = new ArrayList<>();
    int epochs = USUAL_EPOCHS;
    float rate = USUAL_RATE;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (line.startsWith("setting\tepochs\t")) {
        epochs = Integer.parseInt(cells[2]);
        continue;
      }
      if (line.startsWith("setting\trate\t")) {
        rate = Float.parseFloat(cells[2]);
        continue;
      }
      if (cells.length != CELLS) {
        throw new IllegalArgumentException(file + ": not " + CELLS + " cells: " + line);
      }
      Role role = Role.valueOf(cells[1].toUpperCase(Locale.ROOT).replace('-', '_'));
      entries.add(new Entry(cells[0], role, cells[2], cells[3], cells[4]));
    }
    return new Recipe(entries, epochs, rate);
  }
}
