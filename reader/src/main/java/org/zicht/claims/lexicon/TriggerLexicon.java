package org.zicht.claims.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zicht.claims.ClaimType;
import org.zicht.text.language.LanguageData;

/** The triggers of {@code triggers.tsv} of one language. Immutable. */
public final class TriggerLexicon {

  private final List<Trigger> all;
  private final Map<String, List<Trigger>> byHead;

  private TriggerLexicon(List<Trigger> all) {
    this.all = List.copyOf(all);
    this.byHead = new HashMap<>();
    for (Trigger trigger : all) {
      for (String head : trigger.head()) {
        byHead.computeIfAbsent(head, word -> new ArrayList<>(2)).add(trigger);
      }
    }
    Comparator<Trigger> mostWordsFirst =
        Comparator.comparingInt((Trigger trigger) -> trigger.others().size()).reversed();
    for (List<Trigger> triggers : byHead.values()) {
      triggers.sort(mostWordsFirst);
    }
  }

  /**
   * Reads the table of a language.
   *
   * @throws IllegalStateException naming the entry, if the table is malformed
   */
  public static TriggerLexicon of(LanguageData data) {
    List<Trigger> triggers = new ArrayList<>();
    Map<String, Set<String>> classes = classes(data);
    for (String[] row : data.table("triggers.tsv")) {
      triggers.add(trigger(row, classes));
    }
    return new TriggerLexicon(triggers);
  }

  /** The classes of {@code classes.tsv}: name and words. */
  private static Map<String, Set<String>> classes(LanguageData data) {
    Map<String, Set<String>> classes = new HashMap<>();
    for (String[] row : data.table("classes.tsv")) {
      if (row.length != 2) {
        throw new IllegalStateException(
            "classes.tsv: two cells wanted: " + String.join(" · ", row));
      }
      classes.put(row[0], Set.of(row[1].split("\\|", -1)));
    }
    return classes;
  }

  private static Trigger trigger(String[] row, Map<String, Set<String>> classes) {
    try {
      String[] words = row[0].toLowerCase(Locale.ROOT).split(" +", -1);
      List<Set<String>> others = new ArrayList<>();
      for (int i = 1; i < words.length; i++) {
        others.add(Set.of(words[i].split("\\|", -1)));
      }
      List<Path> actor = new ArrayList<>();
      List<Path> target = new ArrayList<>();
      for (String role : cell(row, 3).split(" +", -1)) {
        int colon = role.indexOf(':');
        if (colon > 0) {
          List<Path> paths = role.startsWith("actor") ? actor : target;
          Arrays.stream(role.substring(colon + 1).split("\\|", -1))
              .map(Path::of)
              .forEach(paths::add);
        }
      }
      List<Condition> conditions = new ArrayList<>();
      for (String condition : cell(row, 4).split(" +", -1)) {
        if (!condition.isEmpty()) {
          conditions.add(Condition.of(condition, classes));
        }
      }
      return new Trigger(
          Set.of(words[0].split("\\|", -1)),
          others,
          Trigger.Part.valueOf(row[1].toUpperCase(Locale.ROOT)),
          ClaimType.ofCode(row[2]).orElseThrow(() -> new IllegalArgumentException(row[2])),
          actor,
          target,
          conditions,
          cell(row, 5),
          cell(row, 6));
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException malformed) {
      throw new IllegalStateException(
          "triggers.tsv: not an entry: " + String.join(" · ", row), malformed);
    }
  }

  private static String cell(String[] row, int index) {
    return index < row.length ? row[index] : "";
  }

  /** All entries, in the order of the table. */
  public List<Trigger> all() {
    return all;
  }

  /** The entries whose head is {@code lemma} (lower case), those of most words first. */
  public List<Trigger> of(String lemma) {
    return byHead.getOrDefault(lemma, List.of());
  }
}
