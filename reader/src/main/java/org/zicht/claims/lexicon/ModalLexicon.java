package org.zicht.claims.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zicht.text.language.LanguageData;

/** The words of {@code modality.tsv} of one language. Immutable. */
public final class ModalLexicon {

  private final Map<String, List<Modal>> byHead = new HashMap<>();

  private ModalLexicon(List<Modal> all) {
    for (Modal modal : all) {
      for (String head : modal.head()) {
        byHead.computeIfAbsent(head, word -> new ArrayList<>(2)).add(modal);
      }
    }
    Comparator<Modal> mostWordsFirst =
        Comparator.comparingInt((Modal modal) -> modal.others().size()).reversed();
    for (List<Modal> modals : byHead.values()) {
      modals.sort(mostWordsFirst);
    }
  }

  /**
   * Reads the table of a language.
   *
   * @throws IllegalStateException naming the entry, if the table is malformed
   */
  public static ModalLexicon of(LanguageData data) {
    List<Modal> all = new ArrayList<>();
    for (String[] row : data.table("modality.tsv")) {
      try {
        String[] words = row[0].toLowerCase(Locale.ROOT).split(" +", -1);
        List<Set<String>> others = new ArrayList<>();
        for (int i = 1; i < words.length; i++) {
          others.add(Set.of(words[i].split("\\|", -1)));
        }
        all.add(
            new Modal(
                Set.of(words[0].split("\\|", -1)),
                others,
                Modal.Part.valueOf(row[1].toUpperCase(Locale.ROOT)),
                Modal.Effect.valueOf(row[2].toUpperCase(Locale.ROOT)),
                Modal.Scope.valueOf(row[3].toUpperCase(Locale.ROOT))));
      } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException malformed) {
        throw new IllegalStateException(
            "modality.tsv: not an entry: " + String.join(" · ", row), malformed);
      }
    }
    return new ModalLexicon(all);
  }

  /** The entries whose head is {@code word} (lower case), those of most words first. */
  public List<Modal> of(String word) {
    return byHead.getOrDefault(word, List.of());
  }
}
