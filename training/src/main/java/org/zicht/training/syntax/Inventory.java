package org.zicht.training.syntax;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zicht.text.syntax.EditScript;
import org.zicht.text.syntax.StringTable;
import org.zicht.text.syntax.WordFeatures;
import org.zicht.training.treebank.Augmentation;
import org.zicht.training.treebank.GoldSentence;
import org.zicht.training.treebank.GoldSentence.GoldWord;

/**
 * What the training text holds: the features of words and the labels, each with its number; how
 * often each word stands there; the lemmas of the words that are seen often.
 */
final class Inventory {

  private static final int RAREST_WORD = 2;
  private static final int RAREST_AFFIX = 3;
  private static final int RAREST_FEATURES = 3;
  private static final int RAREST_SCRIPT = 3;
  private static final int RAREST_RELATION = 3;
  private static final int RAREST_ENTRY = 2;
  private static final double SURE = 0.9;

  private final List<StringTable> features = new ArrayList<>();
  private final List<Map<String, Integer>> featureCounts = new ArrayList<>();
  private final Map<String, Integer> tags;
  private final Map<String, Integer> morphology;
  private final Map<String, Integer> relations;
  private final Map<String, Integer> guidelines = new LinkedHashMap<>();
  private final List<String> scripts = new ArrayList<>();
  private final Map<String, Integer> scriptNumbers = new HashMap<>();
  private final int learnedScripts;
  private final Map<String, Integer> dictionary = new TreeMap<>();
  private final List<String> joiningTags;
  private final Map<String, String> aims;
  private final Map<String, Set<String>> usedRelations = new TreeMap<>();

  /**
   * @param sentences the training text
   * @param aims for each guideline of the text the one that trees of its language shall follow
   * @param joiningTags the parts of speech of particles that are joined to their verb's lemma
   */
  Inventory(List<GoldSentence> sentences, Map<String, String> aims, Set<String> joiningTags) {
    this.joiningTags = List.copyOf(new TreeSet<>(joiningTags));
    for (int kind = 0; kind < WordFeatures.KINDS; kind++) {
      Map<String, Integer> counts = counts(sentences, kind, false);
      counts(sentences, kind, true).forEach((word, count) -> counts.merge(word, count, Math::max));
      int rarest = kind == 0 ? RAREST_WORD : RAREST_AFFIX;
      counts.values().removeIf(count -> count < rarest);
      for (String mark : Augmentation.marks()) {
        counts.putIfAbsent(new WordFeatures(mark).of(kind), rarest);
      }
      featureCounts.add(counts);
      features.add(StringTable.of(counts.keySet()));
    }
    tags = labels(sentences, 1, GoldWord::upos);
    morphology = labels(sentences, RAREST_FEATURES, GoldWord::features);
    relations = labels(sentences, RAREST_RELATION, GoldWord::relation);
    for (GoldSentence sentence : sentences) {
      guidelines.putIfAbsent(sentence.guideline(), guidelines.size());
      Set<String> used =
          usedRelations.computeIfAbsent(sentence.guideline(), name -> new TreeSet<>());
      for (GoldWord word : sentence.words()) {
        used.add(word.relation());
      }
    }
    this.aims = Map.copyOf(aims);
    Map<String, Integer> scriptCounts = new TreeMap<>();
    for (GoldSentence sentence : sentences) {
      for (GoldWord word : sentence.words()) {
        scriptCounts.merge(script(word), 1, Integer::sum);
      }
    }
    scriptCounts.forEach(
        (script, count) -> {
          if (count >= RAREST_SCRIPT) {
            addScript(script);
          }
        });
    learnedScripts = scripts.size();
    fillDictionary(sentences);
  }

  /** How often each feature stands in the sentences that are there once, or in those again. */
  private static Map<String, Integer> counts(
      List<GoldSentence> sentences, int kind, boolean again) {
    Map<String, Integer> counts = new TreeMap<>();
    for (GoldSentence sentence : sentences) {
      if (sentence.again() == again) {
        for (GoldWord word : sentence.words()) {
          counts.merge(new WordFeatures(word.form()).of(kind), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private interface Label {
    String of(GoldWord word);
  }

  private static Map<String, Integer> labels(
      List<GoldSentence> sentences, int rarest, Label label) {
    Map<String, Integer> counts = new TreeMap<>();
    for (GoldSentence sentence : sentences) {
      for (GoldWord word : sentence.words()) {
        counts.merge(label.of(word), 1, Integer::sum);
      }
    }
    Map<String, Integer> numbers = new LinkedHashMap<>();
    counts.forEach(
        (name, count) -> {
          if (count >= rarest) {
            numbers.put(name, numbers.size());
          }
        });
    return numbers;
  }

  private static String script(GoldWord word) {
    return EditScript.between(word.form(), word.lemma()).line();
  }

  private int addScript(String script) {
    return scriptNumbers.computeIfAbsent(
        script,
        line -> {
          scripts.add(line);
          return scripts.size() - 1;
        });
  }

  private void fillDictionary(List<GoldSentence> sentences) {
    Map<String, Map<String, Integer>> seen = new TreeMap<>();
    for (GoldSentence sentence : sentences) {
      for (GoldWord word : sentence.words()) {
        String form = word.form();
        if (form.indexOf('\t') >= 0 || word.upos().equals("PROPN")) {
          continue;
        }
        String key = form.toLowerCase(Locale.ROOT) + "\t" + word.upos();
        seen.computeIfAbsent(key, k -> new TreeMap<>()).merge(script(word), 1, Integer::sum);
      }
    }
    seen.forEach(
        (key, found) -> {
          int total = found.values().stream().mapToInt(Integer::intValue).sum();
          found.forEach(
              (script, count) -> {
                if (count >= RAREST_ENTRY && count >= SURE * total) {
                  dictionary.put(key, addScript(script));
                }
              });
        });
  }

  /** The table of one kind of feature; the net's number is one more, for 0 is the unknown. */
  StringTable features(int kind) {
    return features.get(kind);
  }

  /**
   * The relations that a word may have under the guideline that its language aims at, where another
   * guideline gives it {@code relation}: that itself, and those of its subtypes that the other
   * guideline does not know ({@code obl} may be {@code obl:arg}); or the relation without its
   * subtype where only that is known ({@code flat:name} is {@code flat}).
   */
  List<Integer> possibleRelations(String otherGuideline, String relation) {
    Set<String> known = usedRelations.getOrDefault(otherGuideline, Set.of());
    Set<String> aimed =
        usedRelations.getOrDefault(aims.getOrDefault(otherGuideline, otherGuideline), Set.of());
    String base = relation.split(":", 2)[0];
    String own = !aimed.contains(relation) && aimed.contains(base) ? base : relation;
    List<Integer> possible = new ArrayList<>();
    int number = numberOf(relations, own);
    if (number < 0) {
      return possible;
    }
    possible.add(number);
    if (own.equals(relation)) {
      for (String wanted : aimed) {
        int finer = numberOf(relations, wanted);
        if (finer >= 0 && wanted.startsWith(relation + ":") && !known.contains(wanted)) {
          possible.add(finer);
        }
      }
    }
    return possible;
  }

  /** How often the word of a number stands in the training text. */
  int count(int kind, int number) {
    Integer count = featureCounts.get(kind).get(features.get(kind).get(number));
    return count == null ? 0 : count;
  }

  Map<String, Integer> tags() {
    return tags;
  }

  Map<String, Integer> morphology() {
    return morphology;
  }

  Map<String, Integer> relations() {
    return relations;
  }

  Map<String, Integer> guidelines() {
    return guidelines;
  }

  /** All edit scripts; those that the net learns come first. */
  List<String> scripts() {
    return scripts;
  }

  /** How many of the scripts the net learns. */
  int learnedScripts() {
    return learnedScripts;
  }

  /** The script of each sure word: small letters, a tab, the part of speech. */
  Map<String, Integer> dictionary() {
    return dictionary;
  }

  /** The parts of speech of particles that are joined to their verb's lemma. */
  List<String> joiningTags() {
    return joiningTags;
  }

  /** The number of the script of a word, or -1 where the net learns none. */
  int scriptOf(GoldWord word) {
    Integer number = scriptNumbers.get(script(word));
    return number == null || number >= learnedScripts ? -1 : number;
  }

  /** The number of a label, or -1. */
  static int numberOf(Map<String, Integer> labels, String name) {
    Integer number = labels.get(name);
    return number == null ? -1 : number;
  }
}
