package org.zicht.exchange.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Strikes the names of private persons out of the words of one report: full names, and the parts of
 * them by which they are named later, in any form of the language. Each letter becomes a block, so
 * that every offset stays. Immutable, shared by threads.
 */
final class NameMask {

  /** Without any name. */
  static final NameMask NONE = new NameMask(PersonWords.NONE, List.of());

  /** What a letter of a masked word becomes. */
  static final char BLOCK = '█';

  /** A shorter part of a name is masked only inside the whole name. */
  private static final int SHORTEST_PART = 3;

  private final PersonWords words;
  private final List<List<Set<String>>> closed = new ArrayList<>();
  private final List<List<Set<String>>> surnames = new ArrayList<>();
  private final List<List<Set<String>>> open = new ArrayList<>();
  private final Map<String, Integer> parts = new HashMap<>();
  private final Set<String> openParts = new HashSet<>();
  private final List<Person> secret = new ArrayList<>();

  /**
   * @param words the tables of the report's language
   * @param persons the persons whom the report names
   */
  NameMask(PersonWords words, List<Person> persons) {
    this.words = words;
    for (Person person : persons) {
      List<Set<String>> forms = person.words().stream().map(words::stems).toList();
      if (person.open()) {
        open.add(forms);
        forms.forEach(openParts::addAll);
      }
    }
    for (Person person : persons) {
      List<Set<String>> forms = person.words().stream().map(words::stems).toList();
      if (person.open() || open.contains(forms)) {
        continue;
      }
      closed.add(forms);
      secret.add(person);
      surname(person, forms);
      for (String word : person.words()) {
        part(word);
        for (String half : word.split("-", -1)) {
          part(half);
        }
      }
    }
  }

  /** 'Van den Berg' of 'Piet van den Berg'. */
  private void surname(Person person, List<Set<String>> forms) {
    for (int i = 1; i + 1 < forms.size(); i++) {
      if (words.is("particle", person.words().get(i))) {
        surnames.add(forms.subList(i, forms.size()));
        return;
      }
    }
  }

  private void part(String word) {
    if (word.length() >= SHORTEST_PART && !words.is("particle", word)) {
      int whose = secret.size() - 1;
      words.stems(word).forEach(stem -> parts.putIfAbsent(stem, whose));
    }
  }

  /** The private persons. */
  List<Person> secret() {
    return List.copyOf(secret);
  }

  /** The private person whom {@code name} names, wholly or by a part of the name, or -1. */
  int whose(String name) {
    List<Word> in = Word.of(name).stream().filter(word -> !words.isOffice(word.low())).toList();
    for (int i = 0; i < closed.size(); i++) {
      if (closed.get(i).size() == in.size() && stands(closed.get(i), in, 0)) {
        return i;
      }
    }
    if (in.size() == 1) {
      for (String stem : words.stems(in.getFirst().low())) {
        if (parts.containsKey(stem) && !openParts.contains(stem)) {
          return parts.get(stem);
        }
      }
    }
    return -1;
  }

  /** The words without the names; the same text where there is none in it. */
  String masked(String text) {
    if (closed.isEmpty()) {
      return text;
    }
    List<Word> in = Word.of(text);
    StringBuilder masked = new StringBuilder(text);
    int at = 0;
    while (at < in.size()) {
      int whole = Math.max(longest(closed, in, at), longest(surnames, in, at));
      int shown = longest(open, in, at);
      if (whole > 0 && whole >= shown) {
        for (int i = at; i < at + whole; i++) {
          strike(masked, in.get(i));
        }
        at += whole;
      } else if (shown > 1) {
        at += shown;
      } else {
        if (isPart(in, at)) {
          strike(masked, in.get(at));
        }
        at++;
      }
    }
    return masked.toString();
  }

  private boolean isPart(List<Word> in, int at) {
    Word word = in.get(at);
    if (!Character.isUpperCase(word.form().codePointAt(0))) {
      return false;
    }
    boolean mine = isPart(word.low());
    for (String half : word.low().split("-", -1)) {
      mine |= half.length() >= SHORTEST_PART && isPart(half);
    }
    // 'Will' at the beginning of a sentence may be the verb
    boolean verb = word.opens() && words.isGiven(word.low()) && !precedesName(in, at);
    return mine && !verb;
  }

  private static boolean precedesName(List<Word> in, int at) {
    return at + 1 < in.size() && in.get(at + 1).isCapital();
  }

  private boolean isPart(String low) {
    Set<String> stems = words.stems(low);
    return stems.stream().anyMatch(parts::containsKey)
        && stems.stream().noneMatch(openParts::contains);
  }

  private int longest(List<List<Set<String>>> names, List<Word> in, int at) {
    int longest = 0;
    for (List<Set<String>> name : names) {
      if (name.size() > longest && stands(name, in, at)) {
        longest = name.size();
      }
    }
    return longest;
  }

  private boolean stands(List<Set<String>> name, List<Word> in, int at) {
    int last = at + name.size() - 1;
    if (last >= in.size() || !Character.isUpperCase(in.get(last).form().codePointAt(0))) {
      return false;
    }
    for (int i = 0; i < name.size(); i++) {
      Set<String> stems = name.get(i);
      if (words.stems(in.get(at + i).low()).stream().noneMatch(stems::contains)) {
        return false;
      }
    }
    return true;
  }

  private static void strike(StringBuilder masked, Word word) {
    int end = word.end();
    int apostrophe = Math.max(word.form().lastIndexOf('\''), word.form().lastIndexOf('’'));
    if (apostrophe > 0 && word.form().length() - apostrophe <= 2) {
      end = word.start() + apostrophe;
    }
    for (int i = word.start(); i < end; i++) {
      if (Character.isLetterOrDigit(masked.charAt(i)) || Character.isSurrogate(masked.charAt(i))) {
        masked.setCharAt(i, BLOCK);
      }
    }
  }
}
