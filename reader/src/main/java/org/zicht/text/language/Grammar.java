package org.zicht.text.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.zicht.text.Token;

/**
 * The function words of a language that rules ask for by name: the table {@code grammar.tsv}, one
 * name and its words a line. Immutable.
 */
public final class Grammar {

  private final Map<String, Set<String>> words;
  private final WordForms forms;

  private Grammar(Map<String, Set<String>> words, WordForms forms) {
    this.words = words;
    this.forms = forms;
  }

  /** Reads the table of a language; a language without one has no words under any name. */
  public static Grammar of(LanguageData data) {
    Map<String, Set<String>> words = new HashMap<>();
    List<String[]> rows = data.table("grammar.tsv");
    for (String[] row : rows) {
      Set<String> set = words.computeIfAbsent(row[0], name -> new LinkedHashSet<>());
      if (row.length > 1) {
        set.addAll(Arrays.asList(row[1].split("\\|", -1)));
      }
    }
    return new Grammar(words, WordForms.of(data));
  }

  /** The words under {@code name}, lower case, in the table's order; none if the name is absent. */
  public Set<String> words(String name) {
    return words.getOrDefault(name, Set.of());
  }

  /** Whether a verb stands under {@code name} with its particle in front: 'löste … aus'. */
  public boolean isJoined(String name, Token particle, Token verb) {
    Set<String> some = words(name);
    String first = particle.form().toLowerCase(Locale.ROOT);
    return some.contains(first + verb.lemma().toLowerCase(Locale.ROOT))
        || forms.written(verb).stream().anyMatch(lemma -> some.contains(first + lemma));
  }

  /** Whether the table has a line for {@code name}. */
  public boolean has(String name) {
    return words.containsKey(name);
  }

  /**
   * Whether the token's lemma or form stands under {@code name}, or a dictionary form that {@code
   * forms.tsv} gives for it.
   */
  public boolean is(String name, Token token) {
    Set<String> some = words.get(name);
    return some != null
        && (some.contains(token.lemma().toLowerCase(Locale.ROOT))
            || some.contains(token.form().toLowerCase(Locale.ROOT))
            || forms.written(token).stream().anyMatch(some::contains));
  }
}
