package org.zicht.text.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;
import org.zicht.text.language.Grammar;

/**
 * Finds where a report says 'the capital' of a country: of that which is named beside it, else of
 * the one that the report tells of. Where neither tells, nothing is found. Immutable.
 */
final class Capitals {

  /** A country named so many times as often as any other is the one told of. */
  private static final int CLEAR = 2;

  private final Gazetteer gazetteer;
  private final PlaceWords words;
  private final Grammar grammar;

  Capitals(Gazetteer gazetteer, PlaceWords words, Grammar grammar) {
    this.gazetteer = gazetteer;
    this.words = words;
    this.grammar = grammar;
  }

  /**
   * The mentions with those of capitals among them.
   *
   * @param mentions those of each sentence, in the order of the text
   */
  List<List<PlaceMention>> add(List<Sentence> sentences, List<List<PlaceMention>> mentions) {
    Optional<String> country = country(mentions);
    List<List<PlaceMention>> all = new ArrayList<>(mentions.size());
    for (int i = 0; i < mentions.size(); i++) {
      List<PlaceMention> own = new ArrayList<>(mentions.get(i));
      for (Token token : sentences.get(i).tokens()) {
        if (words.is(PlaceWords.Sort.CAPITAL, token.form()) && token.upos() == Upos.NOUN) {
          capital(sentences.get(i), token, mentions.get(i), country).ifPresent(own::add);
        }
      }
      own.sort((one, other) -> Integer.compare(one.firstToken(), other.firstToken()));
      all.add(List.copyOf(own));
    }
    return List.copyOf(all);
  }

  /** The country that is told of: named, with all in it, far more often than any other. */
  private static Optional<String> country(List<List<PlaceMention>> mentions) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<PlaceMention> own : mentions) {
      for (PlaceMention mention : own) {
        String country = mention.place().country();
        if (country != null) {
          counts.merge(country, 1, Integer::sum);
        }
      }
    }
    return counts.entrySet().stream()
        .filter(
            most ->
                counts.entrySet().stream()
                    .allMatch(
                        other -> other.equals(most) || most.getValue() >= CLEAR * other.getValue()))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private Optional<PlaceMention> capital(
      Sentence sentence, Token word, List<PlaceMention> mentions, Optional<String> context) {
    boolean inner =
        switch (word.baseRelation()) {
          case "compound", "amod", "flat", "appos" -> true;
          default -> false;
        };
    if (inner || word.has("Number", "Plur") || isNamed(sentence, word, mentions)) {
      return Optional.empty();
    }
    boolean definite = grammar.has("no-articles");
    String country = null;
    for (Token child : sentence.children(word)) {
      switch (child.baseRelation()) {
        case "det" -> {
          if (!grammar.is("definite", child)) {
            return Optional.empty();
          }
          definite = true;
        }
        case "nmod", "amod", "compound", "dep", "flat" -> {
          PlaceMention of = at(mentions, child);
          if (of == null || of.place().kind() != Place.Kind.COUNTRY) {
            return Optional.empty();
          }
          country = of.place().country();
        }
        case "nummod", "appos" -> {
          return Optional.empty();
        }
        default -> {}
      }
    }
    if (country == null && !definite) {
      return Optional.empty();
    }
    return Optional.ofNullable(country)
        .or(() -> context)
        .flatMap(gazetteer::capital)
        .map(
            place ->
                new PlaceMention(
                    word.span(),
                    sentence.index(),
                    word.index(),
                    word.index(),
                    place,
                    List.of(),
                    PlaceMention.Form.NAME));
  }

  /** 'The capital Kyiv', 'Kyiv, the capital': the name stands beside it. */
  private static boolean isNamed(Sentence sentence, Token word, List<PlaceMention> mentions) {
    for (PlaceMention mention : mentions) {
      boolean town = mention.place().kind() == Place.Kind.TOWN;
      int after = mention.firstToken() - word.index();
      int before = word.index() - mention.lastToken();
      if (town && ((after > 0 && after <= 3) || (before > 0 && before <= 4))) {
        return true;
      }
    }
    int next = word.index() + 1;
    return next < sentence.size()
        && sentence.token(next).upos() == Upos.PROPN
        && at(mentions, sentence.token(next)) == null;
  }

  private static @Nullable PlaceMention at(List<PlaceMention> mentions, Token token) {
    for (PlaceMention mention : mentions) {
      if (mention.firstToken() <= token.index() && token.index() <= mention.lastToken()) {
        return mention;
      }
    }
    return null;
  }
}
