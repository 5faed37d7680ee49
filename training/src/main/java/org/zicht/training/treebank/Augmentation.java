package org.zicht.training.treebank;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.zicht.training.treebank.GoldSentence.GoldWord;

/**
 * Writes sentences of a treebank as real text has them: quotation marks and dashes of every kind in
 * place of the treebank's own, headings without a full stop, headlines in capitals or small
 * letters.
 *
 * <p>The same random numbers give the same sentences.
 */
public final class Augmentation {

  private static final double WITHOUT_END = 0.06;
  private static final double SMALL_LETTERS = 0.02;
  private static final double TITLE_CASE = 0.02;
  private static final double CAPITALS = 0.01;
  private static final int SHORTEST = 3;

  private static final String[][] DOUBLE_QUOTES = {
    {"\"", "\""},
    {"\"", "\""},
    {"“", "”"},
    {"“", "”"},
    {"„", "”"},
    {"„", "“"},
    {"«", "»"},
    {"‘", "’"}
  };
  private static final String[][] SINGLE_QUOTES = {
    {"'", "'"}, {"'", "'"}, {"‘", "’"}, {"‘", "’"}, {"‚", "’"}, {"‚", "‘"}, {"“", "”"}
  };
  private static final String[] DASHES = {"-", "-", "–", "—", "--"};

  private final Random random;

  public Augmentation(Random random) {
    this.random = random;
  }

  /** Every mark that may be written in place of another. */
  public static List<String> marks() {
    Set<String> marks = new TreeSet<>();
    for (String[][] kinds : List.of(DOUBLE_QUOTES, SINGLE_QUOTES)) {
      for (String[] pair : kinds) {
        marks.addAll(List.of(pair));
      }
    }
    marks.addAll(Arrays.asList(DASHES));
    marks.add("…");
    return List.copyOf(marks);
  }

  /** The sentence as some text might have it. */
  public GoldSentence vary(GoldSentence sentence) {
    List<GoldWord> words = new ArrayList<>(sentence.words());
    marks(words);
    if (words.size() > SHORTEST && random.nextDouble() < WITHOUT_END) {
      dropEnd(words);
    }
    double casing = random.nextDouble();
    if (casing < SMALL_LETTERS) {
      words.replaceAll(word -> word.written(word.form().toLowerCase(Locale.ROOT)));
    } else if (casing < SMALL_LETTERS + TITLE_CASE) {
      words.replaceAll(word -> word.written(title(word.form())));
    } else if (casing < SMALL_LETTERS + TITLE_CASE + CAPITALS) {
      words.replaceAll(word -> word.written(word.form().toUpperCase(Locale.ROOT)));
    }
    return sentence.with(words);
  }

  private void marks(List<GoldWord> words) {
    String[] doubles = DOUBLE_QUOTES[random.nextInt(DOUBLE_QUOTES.length)];
    String[] singles = SINGLE_QUOTES[random.nextInt(SINGLE_QUOTES.length)];
    String dash = DASHES[random.nextInt(DASHES.length)];
    boolean curlyApostrophe = random.nextInt(3) == 0;
    int doubleCount = 0;
    int singleCount = 0;
    for (int i = 0; i < words.size(); i++) {
      GoldWord word = words.get(i);
      String form = word.form();
      if (!word.upos().equals("PUNCT")) {
        if (curlyApostrophe && form.length() > 1 && form.indexOf('\'') >= 0) {
          words.set(i, word.written(form.replace('\'', '’')));
        }
        continue;
      }
      switch (form) {
        case "\"", "''", "``", ",,", "“", "”", "„", "«", "»" -> {
          int side = side(form, doubleCount++);
          words.set(i, mark(word, doubles[side]));
        }
        case "'", "`", "‘", "’" -> {
          int side = side(form, singleCount++);
          words.set(i, mark(word, singles[side]));
        }
        case "-", "--", "–", "—" -> words.set(i, mark(word, dash));
        case "..." -> {
          if (curlyApostrophe) {
            words.set(i, mark(word, "…"));
          }
        }
        default -> {
          // Full stops, commas and brackets are the same everywhere.
        }
      }
    }
  }

  private static GoldWord mark(GoldWord word, String form) {
    return word.written(form).withLemma(form);
  }

  private static int side(String form, int before) {
    return switch (form) {
      case "``", ",,", "„", "“", "«", "`", "‘" -> 0;
      case "''", "”", "»", "’" -> 1;
      default -> before % 2;
    };
  }

  private static void dropEnd(List<GoldWord> words) {
    int last = words.size() - 1;
    GoldWord end = words.get(last);
    boolean bare = end.upos().equals("PUNCT") && end.head() >= 0;
    for (GoldWord word : words) {
      bare &= word.head() != last;
    }
    if (bare) {
      words.remove(last);
    }
  }

  private static String title(String form) {
    return form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
  }
}
