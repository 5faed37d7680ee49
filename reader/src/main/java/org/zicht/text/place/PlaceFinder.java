package org.zicht.text.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zicht.report.Span;
import org.zicht.text.Language;
import org.zicht.text.Sentence;
import org.zicht.text.language.Grammar;
import org.zicht.text.language.LanguageData;

/**
 * Finds the places that a report names. A name means one place throughout a report; which one, the
 * countries and areas decide that the report names, then how many live there. Where little speaks
 * for a place and the word may as well be a person or an ordinary word, it is left out.
 *
 * <p>Metonyms are mentions like any other ('Moscow says'): what they stand for, others decide.
 * Immutable, safe for use by many threads.
 */
public final class PlaceFinder {

  private static final int ALTERNATIVES = 4;

  private final Spotter spotter;
  private final Evidence evidence;
  private final Gazetteer gazetteer;
  private final Language language;
  private final Set<String> home;
  private final Capitals capitals;

  private PlaceFinder(Language language, Gazetteer gazetteer) {
    PlaceWords words = PlaceWords.of(language);
    this.spotter = new Spotter(language, gazetteer, words);
    this.evidence = new Evidence(words);
    this.gazetteer = gazetteer;
    this.language = language;
    this.home = words.all(PlaceWords.Sort.HOME);
    this.capitals = new Capitals(gazetteer, words, Grammar.of(LanguageData.of(language)));
  }

  /** A finder for texts of {@code language}, with its tables of words. */
  public static PlaceFinder of(Language language, Gazetteer gazetteer) {
    return new PlaceFinder(language, gazetteer);
  }

  /** The places that a sentence names, read by itself, in the order of the text. */
  public List<PlaceMention> find(Sentence sentence) {
    return find(List.of(sentence)).getFirst();
  }

  /**
   * The places that the sentences of one report name: a list for each sentence, in the order of the
   * text. Mentions do not overlap.
   */
  public List<List<PlaceMention>> find(List<Sentence> sentences) {
    List<List<Spot>> spots = new ArrayList<>(sentences.size());
    for (Sentence sentence : sentences) {
      List<Spot> own = spotter.spots(sentence);
      evidence.weigh(sentence, own);
      spots.add(own);
    }
    Resolution resolution = new Resolution(gazetteer, language, home, sentences, spots);
    List<List<PlaceMention>> mentions = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      List<PlaceMention> found = new ArrayList<>();
      for (Spot spot : spots.get(i)) {
        List<Place> places = resolution.places(spot);
        if (!places.isEmpty()) {
          found.add(mention(sentences.get(i), spot, places));
        }
      }
      mentions.add(List.copyOf(found));
    }
    return capitals.add(sentences, mentions);
  }

  private static PlaceMention mention(Sentence sentence, Spot spot, List<Place> places) {
    Span span = sentence.token(spot.wideFirst).span().union(sentence.token(spot.last).span());
    return new PlaceMention(
        span,
        sentence.index(),
        spot.wideFirst,
        spot.last,
        places.getFirst(),
        places.subList(1, Math.min(places.size(), 1 + ALTERNATIVES)),
        spot.form);
  }
}
