package org.zicht.training;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.zicht.intake.page.Page;
import org.zicht.intake.page.PageReader;

/**
 * Measures the extraction of articles against the article extraction benchmark (Scrapinghub 2020),
 * by its own measure: of the sequences of four words of the article and of what was extracted, how
 * many are the same. Each page counts alike: precision and recall are means over pages, and F1 is
 * their harmonic mean.
 *
 * <p>Arguments: the folder of the benchmark; {@code --pages} also prints each page's own F1, the
 * lowest first.
 */
public final class EvaluatePages {

  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

  private static final int TOGETHER = 4;

  /** So often all pages are read before the time is taken, in one thread. */
  private static final int WARM_UP = 4;

  /** Shares of what was found rightly, found wrongly and missed; their sum is 1. */
  private record Overlap(double right, double wrong, double missed) {
    double precision() {
      return right + wrong == 0 ? (missed == 0 ? 1 : 0) : right / (right + wrong);
    }

    double recall() {
      return right + missed == 0 ? (wrong == 0 ? 1 : 0) : right / (right + missed);
    }

    double f1() {
      return harmonic(precision(), recall());
    }
  }

  private EvaluatePages() {}

  /** Prints the figures. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    boolean each = arguments.length > 1 && arguments[1].equals("--pages");
    Map<String, String> truth = articles(folder.resolve("ground-truth.json"));
    double precision = 0;
    double recall = 0;
    Map<String, String> pages = new TreeMap<>();
    for (String page : truth.keySet()) {
      pages.put(page, markup(folder.resolve("html").resolve(page + ".html.gz")));
    }
    for (int round = 0; round < WARM_UP; round++) {
      pages.values().forEach(markup -> PageReader.read(markup, null));
    }
    long begin = processorTime();
    pages.values().forEach(markup -> PageReader.read(markup, null));
    long nanoseconds = processorTime() - begin;
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, String> article : truth.entrySet()) {
      Page page = PageReader.read(pages.getOrDefault(article.getKey(), ""), null);
      Overlap overlap = overlap(article.getValue(), String.join("\n", page.paragraphs()));
      precision += overlap.precision();
      recall += overlap.recall();
      lines.add(
          String.format(
              Locale.ROOT,
              "%.3f  P %.3f  R %.3f  %s  %s",
              overlap.f1(),
              overlap.precision(),
              overlap.recall(),
              article.getKey().substring(0, 12),
              page.imprint().title()));
    }
    if (each) {
      lines.stream().sorted().forEach(System.out::println);
    }
    int count = truth.size();
    System.out.printf(
        Locale.ROOT,
        "%d pages  precision %.3f  recall %.3f  F1 %.3f  %.0f pages a second of one core%n",
        count,
        precision / count,
        recall / count,
        harmonic(precision / count, recall / count),
        count / (nanoseconds / 1e9));
  }

  /** What this process has used of all cores, in nanoseconds: what else runs does not count. */
  private static long processorTime() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }

  private static double harmonic(double precision, double recall) {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  private static Overlap overlap(String article, String extracted) {
    Map<List<String>, Integer> wanted = sequences(article);
    Map<List<String>, Integer> found = sequences(extracted);
    double right = 0;
    double wrong = 0;
    double missed = 0;
    for (Map.Entry<List<String>, Integer> entry : wanted.entrySet()) {
      int there = found.getOrDefault(entry.getKey(), 0);
      right += Math.min(entry.getValue(), there);
      missed += Math.max(0, entry.getValue() - there);
    }
    for (Map.Entry<List<String>, Integer> entry : found.entrySet()) {
      wrong += Math.max(0, entry.getValue() - wanted.getOrDefault(entry.getKey(), 0));
    }
    double all = Math.max(1, right + wrong + missed);
    return new Overlap(right / all, wrong / all, missed / all);
  }

  private static Map<List<String>, Integer> sequences(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    Map<List<String>, Integer> sequences = new HashMap<>();
    for (int i = 0; i < Math.max(1, words.size() - TOGETHER + 1); i++) {
      List<String> sequence = words.subList(i, Math.min(words.size(), i + TOGETHER));
      sequences.merge(List.copyOf(sequence), 1, Integer::sum);
    }
    return sequences;
  }

  private static String markup(Path file) throws IOException {
    try (InputStream bytes = new GZIPInputStream(Files.newInputStream(file))) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Map<String, String> articles(Path file) throws IOException {
    Map<String, String> articles = new TreeMap<>();
    try (InputStream bytes = Files.newInputStream(file);
        JsonParser parser = new JsonFactory().createParser(bytes)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String page = parser.currentName();
        parser.nextToken();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          String field = parser.currentName();
          parser.nextToken();
          if (field.equals("articleBody")) {
            articles.put(page, parser.getText());
          }
        }
      }
    }
    return articles;
  }
}
