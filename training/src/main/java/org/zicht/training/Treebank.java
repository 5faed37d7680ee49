package org.zicht.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.zicht.training.GoldSentence.GoldWord;

/** Reads a treebank in CoNLL-U form; ranges of words and empty words are left out. */
public final class Treebank {

  private static final int COLUMNS = 10;

  private Treebank() {}

  /**
   * The sentences of a file, in order.
   *
   * @param guideline the name of the guideline that the file follows
   * @throws IllegalArgumentException if a line is no CoNLL-U, with the file and the line
   */
  public static List<GoldSentence> read(Path file, String guideline) {
    List<GoldSentence> sentences = new ArrayList<>();
    List<GoldWord> words = new ArrayList<>();
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank()) {
          if (!words.isEmpty()) {
            sentences.add(new GoldSentence(guideline, words));
            words.clear();
          }
        } else if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          if (cells.length != COLUMNS) {
            throw new IllegalArgumentException(
                file + ", line " + number + ": " + cells.length + " columns, not " + COLUMNS);
          }
          if (cells[0].indexOf('-') < 0 && cells[0].indexOf('.') < 0) {
            words.add(word(cells));
          }
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the treebank " + file, unreadable);
    }
    if (!words.isEmpty()) {
      sentences.add(new GoldSentence(guideline, words));
    }
    return sentences;
  }

  private static GoldWord word(String[] cells) {
    return new GoldWord(
        cells[1],
        cells[2].equals("_") ? cells[1] : cells[2],
        cells[3],
        cells[5].equals("_") ? "" : cells[5],
        Integer.parseInt(cells[6]) - 1,
        cells[7]);
  }
}
