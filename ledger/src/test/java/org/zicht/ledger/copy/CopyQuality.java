package org.zicht.ledger.copy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.zicht.ledger.Told;
import org.zicht.ledger.chain.Digests;
import org.zicht.ledger.entry.Publication;
import org.zicht.ledger.holdings.HeldReport;
import org.zicht.text.Language;

/** How well copies are told from other reports on the same event: made pairs, and real ones. */
final class CopyQuality {

  private static final Path GOLD =
      Path.of("..", "reader", "src", "test", "resources", "org", "zicht", "gold");
  static final Path DEMO = Path.of("..", "examples", "almaty-2022");

  static HeldReport report(String text, String language) {
    return new HeldReport(
        Digests.plain(text).substring(0, 16),
        Digests.plain(text),
        text,
        false,
        new Language(language),
        List.of(),
        List.of(new Publication("Paper", null, null, LocalDate.parse("2022-01-06"))),
        Told.NOON,
        "test",
        List.of());
  }

  static Map<String, String> texts(Path folder, String language, boolean prefix) {
    Map<String, String> texts = new HashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        String name = file.getFileName().toString();
        boolean its =
            prefix ? name.startsWith(language + "-") : name.contains("-" + language + "-");
        if (its && name.endsWith(".txt") && !name.contains("copy") && !name.contains("kopie")) {
          texts.put(name, Files.readString(file));
        }
      }
      return texts;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** What papers do to an agency's text. */
  private enum Edit {
    CUT,
    REORDERED,
    RETITLED,
    CREDITED,
    EDITED,
    ALL
  }

  private static String edited(String text, Edit edit, List<String> words, Random random) {
    List<String> paragraphs = new ArrayList<>(Arrays.asList(text.strip().split("\n\n", -1)));
    switch (edit) {
      case CUT -> {
        int keep = Math.max(1, (int) Math.ceil(paragraphs.size() * 0.6));
        paragraphs = new ArrayList<>(paragraphs.subList(0, keep));
      }
      case REORDERED -> Collections.shuffle(paragraphs.subList(1, paragraphs.size()), random);
      case RETITLED -> paragraphs.set(0, "Wholly other words stand above this");
      case CREDITED -> paragraphs.add("(ANP/Reuters)");
      case EDITED -> paragraphs = replaced(paragraphs, words, random);
      case ALL -> {
        Collections.shuffle(paragraphs.subList(1, paragraphs.size()), random);
        paragraphs.set(0, "Wholly other words stand above this");
        paragraphs.add("Bron: ANP");
      }
    }
    return String.join("\n\n", paragraphs) + "\n";
  }

  /** Every fifth word, at random, is another of the language. */
  private static List<String> replaced(List<String> text, List<String> words, Random random) {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : text) {
      List<String> changed = new ArrayList<>();
      for (String word : paragraph.split(" ", -1)) {
        changed.add(random.nextInt(5) == 0 ? words.get(random.nextInt(words.size())) : word);
      }
      paragraphs.add(String.join(" ", changed));
    }
    return paragraphs;
  }

  /**
   * What was found.
   *
   * @param reports how many different reports there were
   * @param found copies that were found
   * @param missed copies that were not
   * @param wrong different reports that were taken for copies
   */
  record Measured(int reports, int found, int missed, int wrong) {
    double recall() {
      return (double) found / (found + missed);
    }

    double precision() {
      return (double) found / (found + wrong);
    }
  }

  private CopyQuality() {}

  /** Prints what is measured; to be run in the folder {@code ledger}. */
  public static void main(String[] arguments) {
    Measured measured = measure();
    System.out.println(
        String.format(
            Locale.ROOT,
            "copies: precision %.4f (%d wrong), recall %.4f (%d of %d); %d different reports",
            measured.precision(),
            measured.wrong(),
            measured.recall(),
            measured.found(),
            measured.found() + measured.missed(),
            measured.reports()));
  }

  static Measured measure() {
    int found = 0;
    int missed = 0;
    int wrong = 0;
    int right = 0;
    for (String language : List.of("nl", "en")) {
      Map<String, String> all = texts(GOLD, language, true);
      all.putAll(texts(DEMO, language, false));
      List<String> words =
          all.values().stream().flatMap(text -> Stream.of(text.split("\\s+", -1))).toList();
      List<HeldReport> reports = all.values().stream().map(text -> report(text, language)).toList();
      // of each pair of different reports, some of them on one event, none is a copy
      for (CopyFinder.Group group : CopyFinder.groups(reports)) {
        wrong += group.copies().size();
      }
      for (long seed = 1; seed <= 3; seed++) {
        Random random = new Random(seed);
        for (String text : all.values()) {
          for (Edit edit : Edit.values()) {
            String copy = edited(text, edit, words, random);
            if (copy.equals(text) || text.split("\\s+", -1).length < 60) {
              continue;
            }
            List<HeldReport> pair = List.of(report(text, language), report(copy, language));
            if (CopyFinder.groups(pair).size() == 1) {
              found++;
            } else {
              missed++;
            }
          }
        }
      }
      right += all.size();
    }
    return new Measured(right, found, missed, wrong);
  }
}
