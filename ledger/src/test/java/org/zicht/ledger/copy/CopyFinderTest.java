package org.zicht.ledger.copy;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zicht.ledger.Told;
import org.zicht.ledger.chain.Digests;
import org.zicht.ledger.entry.Publication;
import org.zicht.ledger.holdings.HeldReport;
import org.zicht.text.Language;

final class CopyFinderTest {

  private static final Path GOLD =
      Path.of("..", "reader", "src", "test", "resources", "org", "zicht", "gold");
  private static final Path DEMO = Path.of("..", "examples", "almaty-2022");

  private static HeldReport report(String text, String language) {
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

  private static Map<String, String> texts(Path folder, String language, boolean prefix) {
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

  @Test
  void copiesAreFoundAndOtherReportsOnTheSameEventAreNot() {
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
    double recall = (double) found / (found + missed);
    double precision = (double) found / (found + wrong);
    assertThat(right).isGreaterThan(50);
    assertThat(recall).as("recall %s of %s", found, found + missed).isGreaterThanOrEqualTo(0.95);
    assertThat(precision).as("%s folded wrongly", wrong).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void theOrderOfTheReportsMakesNoDifference() {
    Map<String, String> all = texts(DEMO, "nl", false);
    List<HeldReport> reports = new ArrayList<>();
    for (String text : all.values()) {
      reports.add(report(text, "nl"));
      reports.add(report(text + "\nBron: ANP\n", "nl"));
    }
    List<CopyFinder.Group> groups = CopyFinder.groups(reports);
    assertThat(groups).hasSize(all.size());
    for (long seed = 1; seed <= 10; seed++) {
      Collections.shuffle(reports, new Random(seed));
      assertThat(CopyFinder.groups(reports)).as("seed " + seed).isEqualTo(groups);
    }
  }

  @Test
  void creditsAreUnderstood() {
    CreditFinder dutch = CreditFinder.of(new Language("nl"));
    assertThat(dutch.credits("Titel\n\nAMSTERDAM (ANP) - Er is iets gebeurd.")).contains("ANP");
    assertThat(dutch.credits("Er is iets gebeurd.\n\n(ANP/AFP)")).containsExactly("AFP", "ANP");
    assertThat(dutch.credits("Er is iets gebeurd.\n\nBron: Belga")).containsExactly("Belga");
    assertThat(dutch.credits("Er is iets gebeurd.\n\n© Reuters")).containsExactly("Reuters");
    assertThat(dutch.credits("MOSKOU, 6 jan (TASS) — Er is iets gebeurd.")).containsExactly("TASS");
    assertThat(dutch.credits("Er is iets gebeurd.\n\ndpa")).containsExactly("dpa");
    assertThat(dutch.credits("Er is iets gebeurd, meldt persbureau Reuters.")).isEmpty();
    assertThat(dutch.credits("De premier (Kazachstan) zei dat het zo is.")).isEmpty();
    CreditFinder english = CreditFinder.of(new Language("en"));
    assertThat(english.credits("ALMATY (Reuters) - Something happened."))
        .containsExactly("Reuters");
    assertThat(english.credits("Something happened.\n\nAP, AFP"))
        .containsExactly("AFP", "Associated Press");
  }
}
