package org.zicht.rules;

import java.util.List;
import java.util.Locale;

/**
 * An entry of a language's tables, or a turn of phrase that the program knows.
 *
 * @param name what a claim or an attribution calls it ({@code killed:die}), or the empty string
 * @param language the code of the language, or {@code *} for all
 * @param table the file it stands in, without its ending; {@code attribution} for turns of phrase
 * @param words its words, as written in the table
 * @param part the part of speech, or the role of the words
 * @param type what it says: a type, a sort, an effect, a kind
 * @param frame how participants, content or scope hang on it
 * @param conditions what must hold
 * @param example a sentence in which it counts, or the empty string
 * @param nearMiss a sentence with the same words in which it does not, or the empty string
 */
public record Rule(
    String name,
    String language,
    String table,
    String words,
    String part,
    String type,
    String frame,
    String conditions,
    String example,
    String nearMiss) {

  /** Whether one of its words is {@code word}, whatever the case. */
  public boolean has(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    List<String> all = List.of(words.toLowerCase(Locale.ROOT).split("[ |,]+", -1));
    return all.contains(wanted) || words.equalsIgnoreCase(word);
  }
}
