package org.zicht.command.reading;

import java.util.ArrayList;
import java.util.List;
import org.zicht.report.Span;
import org.zicht.views.sentences.DividedSentence.Range;

/**
 * Sentences and tokens that a CoNLL-U file gives. Everything else in it is left: nothing that it
 * says of a word reaches the parser.
 *
 * @param text the tokens with a space between, a sentence a line
 * @param sentences for each sentence where its tokens stand in {@code text}
 * @param ranges for each sentence the tokens that the file says are written as one word
 */
record GivenSentences(String text, List<List<Span>> sentences, List<List<Range>> ranges) {

  private static final int COLUMNS = 10;
  private static final String NUMBER = "[0-9]{1,6}";
  private static final String RANGE = NUMBER + "-" + NUMBER;
  private static final String EMPTY = NUMBER + "\\.[0-9]+";

  GivenSentences {
    sentences = List.copyOf(sentences);
    ranges = List.copyOf(ranges);
  }

  /** Whether a text is CoNLL-U: its first line that is no comment has ten cells and a number. */
  static boolean isConllu(String text) {
    for (int from = 0; from < text.length(); ) {
      int end = text.indexOf('\n', from);
      String line = text.substring(from, end < 0 ? text.length() : end);
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        return cells.length == COLUMNS
            && (cells[0].matches(NUMBER) || cells[0].matches(RANGE) || cells[0].matches(EMPTY));
      }
      from = end < 0 ? text.length() : end + 1;
    }
    return false;
  }

  /**
   * Reads a CoNLL-U text.
   *
   * @throws IllegalArgumentException if a line is none, with its number and what is wrong
   */
  static GivenSentences of(String conllu) {
    StringBuilder text = new StringBuilder();
    List<List<Span>> sentences = new ArrayList<>();
    List<List<Range>> ranges = new ArrayList<>();
    List<Span> tokens = new ArrayList<>();
    List<Range> joined = new ArrayList<>();
    int number = 0;
    for (String line : (conllu + "\n\n").split("\n", -1)) {
      number++;
      if (line.isBlank()) {
        if (!tokens.isEmpty()) {
          sentences.add(List.copyOf(tokens));
          ranges.add(List.copyOf(joined));
          text.append('\n');
        }
        tokens.clear();
        joined.clear();
        continue;
      }
      if (line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != COLUMNS || cells[1].isBlank()) {
        throw new IllegalArgumentException("line " + number + " is no line of CoNLL-U");
      }
      if (cells[0].matches(RANGE)) {
        String[] ends = cells[0].split("-", -1);
        joined.add(
            new Range(Integer.parseInt(ends[0]) - 1, Integer.parseInt(ends[1]) - 1, cells[1]));
      } else if (cells[0].matches(NUMBER)) {
        if (Integer.parseInt(cells[0]) != tokens.size() + 1) {
          throw new IllegalArgumentException(
              "line "
                  + number
                  + ": token "
                  + cells[0]
                  + " where "
                  + (tokens.size() + 1)
                  + " comes");
        }
        if (!tokens.isEmpty()) {
          text.append(' ');
        }
        tokens.add(new Span(text.length(), text.length() + cells[1].length()));
        text.append(cells[1]);
      } else if (!cells[0].matches(EMPTY)) {
        throw new IllegalArgumentException("line " + number + " does not begin with a number");
      }
    }
    return new GivenSentences(text.toString(), sentences, ranges);
  }
}
