package org.zicht.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.language.LanguageData;

/** The names of bodies, media and parties of {@code names.tsv} of one language. Immutable. */
public final class NameLexicon {

  private final Map<String, List<NameEntry>> byFirstWord;

  private NameLexicon(Map<String, List<NameEntry>> byFirstWord) {
    this.byFirstWord = byFirstWord;
  }

  /**
   * A name found in a sentence.
   *
   * @param entry what the table says of it
   * @param firstToken the index of its first token
   * @param lastToken the index of its last token, inclusive
   */
  public record Match(NameEntry entry, int firstToken, int lastToken) {}

  /**
   * Reads the table of a language.
   *
   * @throws IllegalStateException naming the line, if the table is malformed
   */
  public static NameLexicon of(LanguageData data) {
    Map<String, List<NameEntry>> byFirstWord = new HashMap<>();
    for (String[] row : data.table("names.tsv")) {
      if (row.length < 2) {
        throw new IllegalStateException("names.tsv: two cells wanted: " + String.join(" · ", row));
      }
      Kind kind =
          Kind.ofCode(row[1])
              .orElseThrow(
                  () ->
                      new IllegalStateException(
                          "names.tsv: no such kind: " + row[0] + " " + row[1]));
      String country = row.length > 2 && !row[2].isEmpty() ? row[2] : null;
      boolean metonym = row.length > 4 && row[4].contains("metonym");
      boolean person = row.length > 4 && row[4].contains("person");
      String[] forms = row[0].split("\\|", -1);
      String name = row.length > 3 && !row[3].isEmpty() ? row[3] : forms[0];
      for (String form : forms) {
        byFirstWord
            .computeIfAbsent(firstWord(form), word -> new ArrayList<>(1))
            .add(new NameEntry(form, kind, country, name, metonym, person));
      }
    }
    Comparator<NameEntry> longestFirst =
        Comparator.comparingInt((NameEntry entry) -> entry.form().length()).reversed();
    for (List<NameEntry> entries : byFirstWord.values()) {
      entries.sort(longestFirst);
    }
    return new NameLexicon(byFirstWord);
  }

  /** The longest name that begins at the token, if there is one; letter case must agree. */
  public Optional<Match> at(String text, Sentence sentence, Token token) {
    List<NameEntry> entries = byFirstWord.get(firstWord(token.form()));
    if (entries == null) {
      return Optional.empty();
    }
    int start = token.span().start();
    for (NameEntry entry : entries) {
      if (text.startsWith(entry.form(), start)) {
        int end = start + entry.form().length();
        for (int last = token.index(); last < sentence.size(); last++) {
          int tokenEnd = sentence.token(last).span().end();
          if (tokenEnd >= end) {
            if (tokenEnd == end) {
              return Optional.of(new Match(entry, token.index(), last));
            }
            break;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** All names of a sentence, the leftmost and longest where they overlap. */
  public List<Match> in(String text, Sentence sentence) {
    List<Match> matches = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Optional<Match> match = at(text, sentence, sentence.token(at));
      if (match.isPresent()) {
        matches.add(match.get());
        at = match.get().lastToken();
      }
      at++;
    }
    return matches;
  }

  private static String firstWord(String name) {
    int end = 0;
    while (end < name.length() && Character.isLetterOrDigit(name.charAt(end))) {
      end++;
    }
    return end == 0 ? name : name.substring(0, end);
  }
}
