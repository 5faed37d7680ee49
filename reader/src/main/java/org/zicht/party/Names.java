package org.zicht.party;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is called by name in one report. Immutable. */
public final class Names {

  private final List<Named> all;
  private final Map<Integer, Map<Integer, Named>> byToken = new HashMap<>();

  /**
   * @param all each of them, in the order in which they are first named
   */
  Names(List<Named> all) {
    this.all = List.copyOf(all);
    for (Named named : all) {
      for (NameMention mention : named.mentions()) {
        Map<Integer, Named> tokens =
            byToken.computeIfAbsent(mention.sentence(), sentence -> new HashMap<>());
        for (int i = mention.firstToken(); i <= mention.lastToken(); i++) {
          tokens.putIfAbsent(i, named);
        }
      }
    }
  }

  /** Each of them, in the order in which they are first named. */
  public List<Named> all() {
    return all;
  }

  /** Whom the token with that index of that sentence names, or is part of the name of. */
  public Optional<Named> at(int sentence, int token) {
    return Optional.ofNullable(byToken.getOrDefault(sentence, Map.of()).get(token));
  }
}
