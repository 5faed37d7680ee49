package org.zicht.party;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.language.Inflections;

/** Compares the words of names, whatever their endings. Immutable. */
final class NameForms {

  private final Inflections inflections;

  NameForms(Inflections inflections) {
    this.inflections = inflections;
  }

  /** The words of a name as they are compared. */
  static List<String> keys(Sentence sentence, int first, int last) {
    return sentence.tokens().subList(first, last + 1).stream()
        .filter(token -> token.form().codePoints().anyMatch(Character::isLetter))
        .map(NameForms::key)
        .toList();
  }

  /** A word as it is compared. */
  static String key(Token token) {
    return token.form().toLowerCase(Locale.ROOT);
  }

  /** Whether {@code part} stands in {@code whole}, word after word. */
  boolean contains(List<String> whole, List<String> part) {
    for (int from = 0; from + part.size() <= whole.size(); from++) {
      if (sameWords(whole.subList(from, from + part.size()), part)) {
        return true;
      }
    }
    return false;
  }

  boolean sameWords(List<String> one, List<String> other) {
    if (one.size() != other.size()) {
      return false;
    }
    for (int i = 0; i < one.size(); i++) {
      if (!sameWord(one.get(i), other.get(i), null)) {
        return false;
      }
    }
    return !one.isEmpty();
  }

  /** Whether two words are the same but for the endings of names. */
  boolean sameWord(String one, String other, @Nullable Token token) {
    if (one.equals(other)
        || (token != null && one.equals(token.lemma().toLowerCase(Locale.ROOT)))) {
      return true;
    }
    Set<String> bases = inflections.bases(one);
    Set<String> others = inflections.bases(other);
    return bases.contains(other)
        || others.contains(one)
        || bases.stream().anyMatch(others::contains);
  }
}
