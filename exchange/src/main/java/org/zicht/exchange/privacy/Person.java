package org.zicht.exchange.privacy;

import java.util.List;

/**
 * A person as a report names one.
 *
 * @param words the words of the name in small letters, in order, small words inside it included
 * @param open whether the name is public: of who holds an office, leads a body or speaks for one
 */
record Person(List<String> words, boolean open) {

  /**
   * @throws IllegalArgumentException if there is no word
   */
  Person {
    words = List.copyOf(words);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a person without a name");
    }
  }

  /** The words as one text. */
  String name() {
    return String.join(" ", words);
  }
}
