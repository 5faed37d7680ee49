package org.zicht.party;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.language.Grammar;
import org.zicht.text.language.LanguageData;
import org.zicht.text.language.WordForms;

/** The nouns of {@code kinds.tsv} of one language. Immutable. */
public final class KindLexicon {

  /** Shorter last parts of compounds say too little. */
  private static final int SHORTEST_LAST_PART = 4;

  private static final int SHORTEST_FIRST_PART = 3;

  /** No entry has more words. */
  private static final int MOST_WORDS = 5;

  private final Map<String, KindEntry> entries;
  private final WordForms forms;
  private final boolean compounds;

  private KindLexicon(Map<String, KindEntry> entries, WordForms forms, boolean compounds) {
    this.forms = forms;
    this.entries = entries;
    this.compounds = compounds;
  }

  /**
   * Reads the table of a language.
   *
   * @throws IllegalStateException naming the line, if the table is malformed
   */
  public static KindLexicon of(LanguageData data) {
    Map<String, KindEntry> entries = new HashMap<>();
    for (String[] row : data.table("kinds.tsv")) {
      if (row.length < 3) {
        throw new IllegalStateException(
            "kinds.tsv: three cells wanted: " + String.join(" · ", row));
      }
      Kind kind =
          Kind.ofCode(row[1])
              .orElseThrow(
                  () ->
                      new IllegalStateException(
                          "kinds.tsv: no such kind: " + row[0] + " " + row[1]));
      KindEntry.Form form = KindEntry.Form.valueOf(row[2].toUpperCase(Locale.ROOT));
      Set<KindEntry.Flag> flags = EnumSet.noneOf(KindEntry.Flag.class);
      if (row.length > 3) {
        for (String flag : row[3].split("[ ,]+", -1)) {
          if (!flag.isEmpty()) {
            flags.add(KindEntry.Flag.valueOf(flag.toUpperCase(Locale.ROOT)));
          }
        }
      }
      for (String lemma : row[0].split("\\|", -1)) {
        entries.putIfAbsent(
            lemma.toLowerCase(Locale.ROOT), new KindEntry(lemma, kind, form, flags));
      }
    }
    boolean compounds = Grammar.of(data).has("compounds");
    return new KindLexicon(Map.copyOf(entries), WordForms.of(data), compounds);
  }

  /** What the table says of a word, by its lemma, its form, or the last part of a compound. */
  public Optional<KindEntry> find(Token token) {
    for (String lemma : forms.of(token)) {
      KindEntry entry = entries.get(lemma);
      if (entry != null) {
        return Optional.of(entry);
      }
    }
    return lastPart(token.lemma().toLowerCase(Locale.ROOT));
  }

  /** What the table says of two words side by side: 'suicide bomber'. */
  public Optional<KindEntry> find(Token first, Token second) {
    String form = first.form().toLowerCase(Locale.ROOT);
    String dictionary = first.lemma().toLowerCase(Locale.ROOT);
    for (String lemma : forms.of(second)) {
      KindEntry entry = entries.get(form + " " + lemma);
      if (entry == null && !dictionary.equals(form)) {
        entry = entries.get(dictionary + " " + lemma);
      }
      if (entry != null) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** What the table says of a noun and the words right behind it: 'fuerzas de seguridad'. */
  public Optional<KindEntry> find(Sentence sentence, Token first) {
    KindEntry longest = null;
    for (String lemma : forms.of(first)) {
      StringBuilder words = new StringBuilder(lemma);
      int last = Math.min(sentence.size() - 1, first.index() + MOST_WORDS - 1);
      for (int i = first.index() + 1; i <= last; i++) {
        words.append(words.charAt(words.length() - 1) == '\'' ? "" : " ");
        words.append(sentence.token(i).form().toLowerCase(Locale.ROOT));
        KindEntry entry = entries.get(words.toString());
        longest = entry == null ? longest : entry;
      }
      if (longest != null) {
        break;
      }
    }
    return Optional.ofNullable(longest);
  }

  /** What the table says of exactly {@code words}, lower case. */
  public Optional<KindEntry> find(String words) {
    return Optional.ofNullable(entries.get(words));
  }

  private Optional<KindEntry> lastPart(String lemma) {
    int hyphen = lemma.lastIndexOf('-');
    if (hyphen > 0) {
      KindEntry last = entries.get(lemma.substring(hyphen + 1));
      if (last != null) {
        return Optional.of(last);
      }
    }
    if (!compounds) {
      return Optional.empty();
    }
    for (int at = SHORTEST_FIRST_PART; at + SHORTEST_LAST_PART <= lemma.length(); at++) {
      KindEntry entry = entries.get(lemma.substring(at));
      if (entry != null) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }
}
