package org.zicht.text.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.zicht.text.Language;
import org.zicht.text.Token;

/**
 * The dictionary forms that a word can have, by the table {@code forms.tsv}: whole forms ({@code
 * slew}, {@code slay}) and endings ({@code -ied}, {@code -y}). A second opinion beside the
 * lemmatizer's, for words that its treebanks lack. Immutable.
 */
public final class WordForms {

  private static final int SHORTEST_STEM = 2;

  /** Five lexicons of a language share its table, which may be long. */
  private static final Map<Language, WordForms> READ = new ConcurrentHashMap<>();

  private final Map<String, List<String>> forms;
  private final Map<String, List<String>> endings;
  private final int longestEnding;

  private WordForms(Map<String, List<String>> forms, Map<String, List<String>> endings) {
    this.forms = forms;
    this.endings = endings;
    this.longestEnding = endings.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /**
   * The table of a language, read once for all who ask for it; a language without one has no second
   * opinions.
   */
  public static WordForms of(LanguageData data) {
    return READ.computeIfAbsent(data.language(), language -> read(data));
  }

  private static WordForms read(LanguageData data) {
    Map<String, List<String>> forms = new HashMap<>();
    Map<String, List<String>> endings = new HashMap<>();
    for (String[] row : data.table("forms.tsv")) {
      if (row.length < 2) {
        throw new IllegalStateException("forms.tsv: two cells wanted: " + row[0]);
      }
      boolean ending = row[0].startsWith("-");
      Map<String, List<String>> home = ending ? endings : forms;
      String key = ending ? row[0].substring(1) : row[0];
      String value = ending ? row[1].substring(1) : row[1];
      home.computeIfAbsent(key, word -> new ArrayList<>(1)).add(value);
    }
    return new WordForms(forms, endings);
  }

  /** The dictionary forms that the table gives for the whole form of a token, lower case. */
  public List<String> written(Token token) {
    return forms.getOrDefault(token.form().toLowerCase(Locale.ROOT), List.of());
  }

  /**
   * The dictionary forms that the token can have, lower case: the lemmatizer's first, then the
   * table's, then the form itself, then what its endings allow; function words have no endings.
   */
  public Set<String> of(Token token) {
    Set<String> lemmas = new LinkedHashSet<>();
    String form = token.form().toLowerCase(Locale.ROOT);
    lemmas.add(token.lemma().toLowerCase(Locale.ROOT));
    List<String> known = forms.get(form);
    if (known != null) {
      lemmas.addAll(known);
    }
    lemmas.add(form);
    boolean function =
        switch (token.upos()) {
          case ADP, DET, CCONJ, SCONJ, PUNCT -> true;
          default -> false;
        };
    if (function) {
      return lemmas;
    }
    for (int length = 1; length <= longestEnding; length++) {
      int stem = form.length() - length;
      if (stem < SHORTEST_STEM) {
        break;
      }
      List<String> others = endings.get(form.substring(stem));
      if (others != null) {
        for (String other : others) {
          lemmas.add(form.substring(0, stem) + other);
        }
      }
    }
    return lemmas;
  }
}
