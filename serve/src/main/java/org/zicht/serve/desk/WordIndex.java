package org.zicht.serve.desk;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.zicht.ledger.holdings.HeldReport;
import org.zicht.report.Span;

/**
 * Finds reports by their words, in any language and script: without regard to capitals and accents,
 * and by the beginnings of words, so that inflected forms are found too. Immutable once made.
 */
public final class WordIndex {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final int LEAST_PREFIX = 3;

  private final long entries;
  private final List<HeldReport> reports;
  private final TreeMap<String, BitSet> places = new TreeMap<>();

  /**
   * A report that was found.
   *
   * @param report the report
   * @param hits where the words stand that were asked for, in order
   */
  public record Found(HeldReport report, List<Span> hits) {
    /** Copies the list. */
    public Found {
      hits = List.copyOf(hits);
    }
  }

  WordIndex(Snapshot snapshot) {
    this.entries = snapshot.head().entries();
    this.reports = snapshot.account().holdings().reports();
    for (int i = 0; i < reports.size(); i++) {
      HeldReport report = reports.get(i);
      Matcher words = WORD.matcher(report.text());
      while (words.find()) {
        places.computeIfAbsent(folded(words.group()), none -> new BitSet()).set(i);
      }
    }
  }

  /** How many entries the ledger had when this was made. */
  long entries() {
    return entries;
  }

  /** Without capitals and accents. */
  static String folded(String word) {
    String low = word.toLowerCase(Locale.ROOT);
    return ACCENT.matcher(Normalizer.normalize(low, Normalizer.Form.NFKD)).replaceAll("");
  }

  /** The words of a question, folded. */
  static List<String> asked(String question) {
    List<String> asked = new ArrayList<>();
    Matcher words = WORD.matcher(question);
    while (words.find()) {
      asked.add(folded(words.group()));
    }
    return asked;
  }

  /**
   * The reports in which every word of the question, or a word that begins so, stands; in the order
   * of their days. None where it asks for nothing.
   */
  public List<Found> find(String question) {
    List<String> asked = asked(question);
    if (asked.isEmpty()) {
      return List.of();
    }
    BitSet all = new BitSet();
    all.set(0, reports.size());
    asked.forEach(word -> all.and(having(word)));
    List<Found> found = new ArrayList<>();
    for (int i = all.nextSetBit(0); i >= 0; i = all.nextSetBit(i + 1)) {
      found.add(new Found(reports.get(i), hits(reports.get(i).text(), asked)));
    }
    return found;
  }

  private BitSet having(String word) {
    BitSet having = new BitSet();
    if (word.length() < LEAST_PREFIX) {
      BitSet exactly = places.get(word);
      if (exactly != null) {
        having.or(exactly);
      }
    } else {
      places.subMap(word, word + Character.MAX_VALUE).values().forEach(having::or);
    }
    return having;
  }

  private static List<Span> hits(String text, List<String> asked) {
    List<Span> hits = new ArrayList<>();
    Matcher words = WORD.matcher(text);
    while (words.find()) {
      String word = folded(words.group());
      for (String one : asked) {
        if (one.length() < LEAST_PREFIX ? word.equals(one) : word.startsWith(one)) {
          hits.add(new Span(words.start(), words.end()));
          break;
        }
      }
    }
    return hits;
  }
}
