package org.zicht.training.treebank;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.zicht.training.treebank.GoldSentence.GoldWord;

/**
 * Reads a treebank in CoNLL-U form. Empty words are left out.
 *
 * <p>A range of words that a text writes as one is read as its words where they stand in it side by
 * side ({@code don't} as {@code do} and {@code n't}). Where they do not ({@code zum} for {@code zu}
 * and {@code dem}), a text has no place for each: {@link #read} gives one word, with what the
 * treebank gives the first word whose head is not in the range; {@link #readWords} gives the words
 * as the treebank divides them.
 */
public final class Treebank {

  private static final int COLUMNS = 10;

  private final String guideline;
  private final boolean asWritten;
  private final List<GoldSentence> sentences = new ArrayList<>();
  private final List<GoldWord> words = new ArrayList<>();
  private final List<Range> ranges = new ArrayList<>();

  /** Words from {@code first} to {@code last}, counted from 0, that the text writes as one. */
  private record Range(int first, int last, String form) {}

  private Treebank(String guideline, boolean asWritten) {
    this.guideline = guideline;
    this.asWritten = asWritten;
  }

  /**
   * The sentences of a file, in order, their words as a text writes them.
   *
   * @param guideline the name of the guideline that the file follows
   * @throws IllegalArgumentException if a line is no CoNLL-U, with the file and the line
   */
  public static List<GoldSentence> read(Path file, String guideline) {
    return read(file, new Treebank(guideline, true));
  }

  /**
   * The sentences of a file, in order, their words as the treebank divides them.
   *
   * @param guideline the name of the guideline that the file follows
   * @throws IllegalArgumentException if a line is no CoNLL-U, with the file and the line
   */
  public static List<GoldSentence> readWords(Path file, String guideline) {
    return read(file, new Treebank(guideline, false));
  }

  private static List<GoldSentence> read(Path file, Treebank treebank) {
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank()) {
          treebank.endSentence();
        } else if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          if (cells.length != COLUMNS) {
            throw new IllegalArgumentException(
                file + ", line " + number + ": " + cells.length + " columns, not " + COLUMNS);
          }
          treebank.add(cells);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read the treebank " + file, unreadable);
    }
    treebank.endSentence();
    return treebank.sentences;
  }

  private void add(String[] cells) {
    int dash = cells[0].indexOf('-');
    if (dash > 0) {
      int first = Integer.parseInt(cells[0].substring(0, dash)) - 1;
      int last = Integer.parseInt(cells[0].substring(dash + 1)) - 1;
      ranges.add(new Range(first, last, cells[1]));
    } else if (cells[0].indexOf('.') < 0) {
      words.add(
          new GoldWord(
              cells[1],
              cells[2].equals("_") ? cells[1] : cells[2],
              cells[3],
              cells[5].equals("_") ? "" : cells[5],
              Integer.parseInt(cells[6]) - 1,
              cells[7]));
    }
  }

  private void endSentence() {
    if (!words.isEmpty()) {
      sentences.add(new GoldSentence(guideline, joined()));
    }
    words.clear();
    ranges.clear();
  }

  private List<GoldWord> joined() {
    List<GoldWord> joined = new ArrayList<>();
    int[] places = new int[words.size()];
    for (int i = 0; i < words.size(); i++) {
      Range range = asWritten ? rangeFrom(i) : null;
      if (range == null) {
        places[i] = joined.size();
        joined.add(words.get(i));
      } else {
        for (int k = range.first(); k <= range.last(); k++) {
          places[k] = joined.size();
        }
        joined.add(words.get(chief(range)).written(range.form()));
        i = range.last();
      }
    }
    joined.replaceAll(word -> word.head() < 0 ? word : word.under(places[word.head()]));
    return joined;
  }

  private @Nullable Range rangeFrom(int first) {
    for (Range range : ranges) {
      if (range.first() == first) {
        StringBuilder together = new StringBuilder();
        for (int i = first; i <= range.last(); i++) {
          together.append(words.get(i).form());
        }
        return together.toString().equalsIgnoreCase(range.form()) ? null : range;
      }
    }
    return null;
  }

  private int chief(Range range) {
    for (int i = range.first(); i <= range.last(); i++) {
      int head = words.get(i).head();
      if (head < range.first() || head > range.last()) {
        return i;
      }
    }
    throw new IllegalArgumentException("words that hang on each other alone: " + range.form());
  }
}
