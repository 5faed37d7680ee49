package org.zicht.claims.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.zicht.text.ParsedReport;
import org.zicht.text.Role;
import org.zicht.text.Sentence;
import org.zicht.text.place.Place;
import org.zicht.text.place.PlaceMention;

/**
 * Where a report plays: the town or country that its title, dateline and lead name, and that it
 * comes back to. What is told without a place of its own is told of there.
 */
final class Scene {

  private static final int TITLE = 3;
  private static final int DATELINE = 2;
  private static final int LEAD = 3;

  /** Sentences of running text that make the lead. */
  private static final int LEAD_SENTENCES = 2;

  /** A name says more of where a report plays than an adjective or its people do. */
  private static final int NAMED = 2;

  /** The part of its country's names that a place must have to be the scene. */
  private static final double SHARE = 0.24;

  private Scene() {}

  /**
   * The mention by which the report names its scene.
   *
   * @param counts whether a mention can name a scene
   */
  static Optional<PlaceMention> of(ParsedReport report, Predicate<PlaceMention> counts) {
    Map<String, Integer> countries = new HashMap<>();
    Map<String, Integer> named = new HashMap<>();
    Map<String, Integer> places = new HashMap<>();
    List<PlaceMention> early = new ArrayList<>();
    List<PlaceMention> all = new ArrayList<>();
    int body = 0;
    for (Sentence sentence : report.sentences()) {
      boolean lead = sentence.role() == Role.BODY && body < LEAD_SENTENCES;
      int weight =
          switch (sentence.role()) {
            case HEADING -> body == 0 ? TITLE : 1;
            case DATELINE -> DATELINE;
            case BODY -> lead ? LEAD : 1;
          };
      for (PlaceMention mention : report.places().get(sentence.index())) {
        String country = mention.place().country();
        if (country != null) {
          int plain = mention.form() == PlaceMention.Form.NAME ? NAMED : 1;
          countries.merge(country, weight * plain, Integer::sum);
        }
        all.add(mention);
        if (counts.test(mention)) {
          places.merge(mention.place().id(), weight, Integer::sum);
          if (country != null) {
            named.merge(country, weight, Integer::sum);
          }
          if (weight > 1) {
            early.add(mention);
          }
        }
      }
      body += sentence.role() == Role.BODY ? 1 : 0;
    }
    String main = best(countries);
    Optional<PlaceMention> town =
        early.stream()
            .filter(mention -> mention.place().kind() != Place.Kind.COUNTRY)
            .filter(mention -> main.isEmpty() || main.equals(mention.place().country()))
            .filter(
                mention ->
                    main.isEmpty()
                        || places.getOrDefault(mention.place().id(), 0)
                            >= SHARE * named.getOrDefault(main, 0))
            .max(
                (one, two) -> {
                  int score =
                      Integer.compare(
                          places.getOrDefault(one.place().id(), 0),
                          places.getOrDefault(two.place().id(), 0));
                  return score != 0 ? score : two.span().compareTo(one.span());
                });
    if (town.isPresent()) {
      return town;
    }
    List<PlaceMention> country =
        all.stream()
            .filter(mention -> mention.place().kind() == Place.Kind.COUNTRY)
            .filter(mention -> main.equals(mention.place().country()))
            .toList();
    return country.stream()
        .filter(mention -> mention.form() == PlaceMention.Form.NAME)
        .findFirst()
        .or(() -> country.stream().findFirst())
        .or(() -> early.stream().findFirst());
  }

  private static String best(Map<String, Integer> scores) {
    return scores.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse("");
  }
}
