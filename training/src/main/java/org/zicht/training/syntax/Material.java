package org.zicht.training.syntax;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zicht.text.syntax.Parser;
import org.zicht.training.treebank.Compounds;
import org.zicht.training.treebank.GoldSentence;
import org.zicht.training.treebank.Particles;
import org.zicht.training.treebank.Treebank;

/**
 * The treebanks of a language, read and made ready to be learned.
 *
 * @param language the code of the language
 * @param recipe which they are
 * @param guideline the guideline that the language's trees shall follow, told apart from those of
 *     other languages; that of the first file where what is held out alone follows it
 * @param shared the sentences that all languages' net may learn
 * @param own those and the ones that only the language's own model learns
 * @param held the sentences that are held out, as their treebank has them
 * @param joiningTags the parts of speech of particles that are joined to their verb's lemma
 */
record Material(
    String language,
    Recipe recipe,
    String guideline,
    Sentences shared,
    Sentences own,
    List<GoldSentence> held,
    Set<String> joiningTags) {

  /** Copies. */
  Material {
    held = List.copyOf(held);
    joiningTags = Set.copyOf(joiningTags);
  }

  /**
   * Sentences in two forms.
   *
   * @param written their words as a text writes them ({@code zum})
   * @param divided their words as their treebank divides them ({@code zu dem}); in the same order,
   *     and marked as there again where that differs
   */
  record Sentences(List<GoldSentence> written, List<GoldSentence> divided) {

    /** Copies. */
    Sentences {
      written = List.copyOf(written);
      divided = List.copyOf(divided);
    }

    /** Each sentence as written, and behind them those that their treebank divides otherwise. */
    List<GoldSentence> all() {
      List<GoldSentence> all = new ArrayList<>(written);
      divided.stream().filter(GoldSentence::again).forEach(all::add);
      return all;
    }

    /** The forms to learn in turn: one, or both where they differ. */
    List<List<GoldSentence>> turns() {
      return divided.stream().anyMatch(GoldSentence::again)
          ? List.of(written, divided)
          : List.of(written);
    }

    /** How many words there are. */
    long words() {
      return written.stream().mapToLong(GoldSentence::size).sum();
    }
  }

  /** Sentences while they are read. */
  private static final class Reading {
    private final List<GoldSentence> written = new ArrayList<>();
    private final List<GoldSentence> divided = new ArrayList<>();

    void add(Path file, String guideline) {
      List<GoldSentence> some = Treebank.read(file, guideline);
      List<GoldSentence> same = Treebank.readWords(file, guideline);
      for (int i = 0; i < some.size(); i++) {
        written.add(some.get(i));
        boolean differs = !some.get(i).equals(same.get(i));
        divided.add(new GoldSentence(guideline, same.get(i).words(), differs));
      }
    }

    Sentences ready(Set<String> joining) {
      return new Sentences(ready(written, joining), ready(divided, joining));
    }

    private static List<GoldSentence> ready(List<GoldSentence> sentences, Set<String> joining) {
      return Compounds.joined(joining.isEmpty() ? sentences : Particles.parted(sentences));
    }
  }

  /**
   * Reads the treebanks of a language.
   *
   * @param languages the folder of all languages
   * @param data the folder of all treebanks
   * @param holdOut whether the files marked so are held out
   */
  static Material of(String language, Path languages, Path data, boolean holdOut)
      throws IOException {
    Recipe recipe = Recipe.read(recipe(languages, language));
    Reading shared = new Reading();
    Reading own = new Reading();
    List<GoldSentence> held = new ArrayList<>();
    for (Recipe.Entry entry : recipe.entries()) {
      Path file = data.resolve(entry.file());
      String guideline = named(language, entry.guideline());
      if (entry.role() == Recipe.Role.TEST) {
        continue;
      }
      if (holdOut && entry.role() == Recipe.Role.HOLD) {
        held.addAll(Treebank.readWords(file, guideline));
        continue;
      }
      own.add(file, guideline);
      if (entry.role() == Recipe.Role.TRAIN) {
        shared.add(file, guideline);
      }
    }
    Set<String> joining = Particles.joiningTags(own.written);
    String wanted = named(language, recipe.guideline());
    boolean known = own.written.stream().anyMatch(one -> one.guideline().equals(wanted));
    return new Material(
        language,
        recipe,
        known ? wanted : own.written.getFirst().guideline(),
        shared.ready(joining),
        own.ready(joining),
        held,
        joining);
  }

  /** Where the recipe of a language lies. */
  static Path recipe(Path languages, String language) {
    return languages.resolve(language).resolve("model").resolve("treebanks.tsv");
  }

  private static String named(String language, String guideline) {
    return language + "/" + guideline;
  }

  /** For each guideline of the language the one that its trees shall follow. */
  Map<String, String> aims() {
    Map<String, String> aims = new HashMap<>();
    own.written().forEach(sentence -> aims.put(sentence.guideline(), guideline));
    return aims;
  }

  /**
   * The same, with the relations of the language's own sentences brought to its guideline.
   *
   * @param parser a model that follows the guideline
   */
  Material relabelled(Parser parser) {
    List<GoldSentence> written = relabelled(own.written(), parser);
    boolean alike = own.turns().size() == 1;
    List<GoldSentence> divided = alike ? written : relabelled(own.divided(), parser);
    return new Material(
        language, recipe, guideline, shared, new Sentences(written, divided), held, joiningTags);
  }

  private List<GoldSentence> relabelled(List<GoldSentence> sentences, Parser parser) {
    return Relabelling.of(sentences, guideline, Scores.parsed(parser, sentences));
  }

  /** How many relations of the language's own sentences another material has otherwise. */
  long differences(Material other) {
    long differences = 0;
    for (int i = 0; i < own.written().size(); i++) {
      List<GoldSentence.GoldWord> words = own.written().get(i).words();
      for (int k = 0; k < words.size(); k++) {
        String relation = other.own.written().get(i).words().get(k).relation();
        differences += relation.equals(words.get(k).relation()) ? 0 : 1;
      }
    }
    return differences;
  }
}
