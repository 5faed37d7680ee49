package org.zicht.text.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zicht.text.Language;
import org.zicht.text.Sentence;
import org.zicht.text.Upos;

/**
 * Which places the spots of one report are, and which are none. Belongs to one reading.
 *
 * <p>Two scores, both sums of the constants below, chosen by hand on sentences of the tests: one
 * ranks the places of a name, one says whether the words name a place at all.
 */
final class Resolution {

  /** At least so much must speak for it that words name a place. */
  private static final double ENOUGH = 3;

  /** Names in other languages of so few letters are as well something else. */
  private static final int SHORT = 4;

  /** Countries whose smaller towns bear the names of people known everywhere. */
  private static final Set<String> SURNAMES = Set.of("US", "GB", "CA", "AU", "NZ", "IE", "ZA");

  private final Gazetteer gazetteer;
  private final Language language;
  private final Set<String> home;
  private final List<Sentence> sentences;
  private final List<List<Spot>> spots;
  private final Setting setting;

  /** The place that a name means in this report, decided once. */
  private final Map<String, NamedPlace> senses = new HashMap<>();

  private final Set<String> accepted = new HashSet<>();

  Resolution(
      Gazetteer gazetteer,
      Language language,
      Set<String> home,
      List<Sentence> sentences,
      List<List<Spot>> spots) {
    this.gazetteer = gazetteer;
    this.language = language;
    this.home = home;
    this.sentences = sentences;
    this.spots = spots;
    this.setting = new Setting(spots);
    for (int i = 0; i < spots.size(); i++) {
      bind(i);
    }
    for (List<Spot> own : spots) {
      for (Spot spot : own) {
        if (spot.form == PlaceMention.Form.NAME && weight(spot) >= ENOUGH) {
          accepted.add(spot.key);
        }
      }
    }
  }

  /** The places that a spot may be, the likeliest first; none if it names no place. */
  List<Place> places(Spot spot) {
    if (spot.form == PlaceMention.Form.NAME) {
      double weight = weight(spot) + (accepted.contains(spot.key) ? 1 : 0);
      if (weight < ENOUGH) {
        return List.of();
      }
    }
    NamedPlace sense = sense(spot);
    List<Place> places = new ArrayList<>();
    places.add(sense.place());
    ranked(spot).stream()
        .map(NamedPlace::place)
        .filter(place -> !place.id().equals(sense.place().id()))
        .forEach(places::add);
    return places;
  }

  // ---- 'Paris, Texas'

  private void bind(int sentence) {
    List<Spot> own = spots.get(sentence);
    for (int i = 0; i + 1 < own.size(); i++) {
      Spot town = own.get(i);
      Spot area = own.get(i + 1);
      if (town.form != PlaceMention.Form.NAME
          || area.form != PlaceMention.Form.NAME
          || !isInside(sentences.get(sentence), town, area)) {
        continue;
      }
      NamedPlace found = contained(town, area);
      if (found != null) {
        town.bound = found;
        town.other = false;
        senses.put(town.key, found);
      }
    }
  }

  /** Whether 'X, Y', 'X (Y)' or 'X in Y' stands there. */
  private static boolean isInside(Sentence sentence, Spot town, Spot area) {
    int gap = area.wideFirst - town.last - 1;
    if (gap < 1 || gap > 3) {
      return false;
    }
    String mark = sentence.token(town.last + 1).form();
    if (gap == 1 && (mark.equals(",") || mark.equals("("))) {
      return true;
    }
    if (sentence.token(town.last + 1).upos() != Upos.ADP || !area.locative) {
      return false;
    }
    for (int i = town.last + 2; i < area.wideFirst; i++) {
      if (sentence.token(i).upos() != Upos.DET) {
        return false;
      }
    }
    return true;
  }

  private @Nullable NamedPlace contained(Spot town, Spot area) {
    NamedPlace best = best(town, town.candidates, area);
    if (best == null) {
      String name = Spotter.words(sentences.get(town.sentence), town.first, town.last);
      best = best(town, gazetteer.findLarge(name, language), area);
      if (best == null && !town.small) {
        best = best(town, gazetteer.findSmall(name, language), area);
      }
    }
    return best;
  }

  private @Nullable NamedPlace best(Spot town, List<NamedPlace> candidates, Spot area) {
    NamedPlace best = null;
    double most = 0;
    for (NamedPlace inside : candidates) {
      for (NamedPlace outside : area.candidates) {
        if (contains(outside.place(), inside)) {
          double rank = rank(inside, town);
          if (best == null || rank > most) {
            best = inside;
            most = rank;
          }
        }
      }
    }
    return best;
  }

  private static boolean contains(Place area, NamedPlace inside) {
    if (inside.place().kind() == Place.Kind.COUNTRY || area.id().equals(inside.place().id())) {
      return false;
    }
    return switch (area.kind()) {
      case COUNTRY -> area.country() != null && area.country().equals(inside.place().country());
      case PROVINCE, REGION, DISTRICT ->
          inside.province() != null && inside.province().id().equals(area.id());
      case TOWN -> false;
    };
  }

  // ---- which place

  private NamedPlace sense(Spot spot) {
    if (spot.bound != null) {
      return spot.bound;
    }
    if (spot.areaWord) {
      return ranked(spot).getFirst();
    }
    NamedPlace known = senses.get(spot.key);
    if (known == null) {
      known = ranked(spot).getFirst();
      senses.put(spot.key, known);
    }
    return known;
  }

  private List<NamedPlace> ranked(Spot spot) {
    if (spot.candidates.size() == 1) {
      return spot.candidates;
    }
    List<NamedPlace> ranked = new ArrayList<>(spot.candidates);
    Map<NamedPlace, Double> ranks = new HashMap<>();
    for (NamedPlace candidate : ranked) {
      ranks.put(candidate, rank(candidate, spot));
    }
    ranked.sort(
        (one, other) -> {
          int byRank = Double.compare(ranks.getOrDefault(other, 0.0), ranks.getOrDefault(one, 0.0));
          return byRank != 0 ? byRank : one.place().id().compareTo(other.place().id());
        });
    return ranked;
  }

  private double rank(NamedPlace candidate, Spot spot) {
    Place place = candidate.place();
    double people = Math.log10(place.population() + 10.0);
    double rank =
        switch (place.kind()) {
          case COUNTRY -> 9.5 + (spot.areaWord ? -3 : 0);
          case REGION -> 8 + (spot.areaWord ? 6 : 0);
          case PROVINCE, DISTRICT -> Math.min(people, 6.5) - 1 + (spot.areaWord ? 6 : 0);
          case TOWN -> people + (candidate.capital() ? 1.5 : 0) + (candidate.seat() ? 0.3 : 0);
        };
    rank -= doubt(candidate, spot);
    double share = setting.share(place.country(), spot);
    if (share > 0.01) {
      rank += 1 + 3 * share;
    }
    if (isHome(place)) {
      rank += 0.7;
    }
    if (candidate.province() != null && setting.names(candidate.province().id())) {
      rank += 1.5;
    }
    if (place.kind() == Place.Kind.PROVINCE && setting.names(place.id())) {
      rank += 1;
    }
    if (place.kind() == Place.Kind.TOWN && setting.isNear(place)) {
      rank += 0.5;
    }
    return rank;
  }

  /** A place that another is the better known by the same name is seldom meant. */
  private static double doubt(NamedPlace candidate, Spot spot) {
    if (candidate.trust() == Trust.MAIN) {
      return 0;
    }
    Place place = candidate.place();
    double doubt = candidate.trust() == Trust.ALTERNATE ? 2 : 2.5;
    for (NamedPlace other : spot.candidates) {
      if (other.trust() != Trust.MAIN) {
        continue;
      }
      boolean province = other.place().kind() == Place.Kind.PROVINCE;
      if (province && Objects.equals(other.place().country(), place.country())) {
        // 'Nueva York' is the state, says CLDR; nobody says it of the city, where it is as true.
        return 0;
      }
      if (other.place().population() > place.population() / 5) {
        doubt = 4;
      }
    }
    return doubt;
  }

  private boolean isHome(Place place) {
    String country = place.country();
    return country != null && home.contains(country.toLowerCase(Locale.ROOT));
  }

  // ---- whether a place

  private double weight(Spot spot) {
    if (spot.bound != null) {
      return 6;
    }
    NamedPlace sense = sense(spot);
    Place place = sense.place();
    boolean area = place.kind() != Place.Kind.TOWN && place.kind() != Place.Kind.PROVINCE;
    if (spot.other) {
      return 0;
    }
    double weight = ofPlace(sense);
    boolean town = place.kind() == Place.Kind.TOWN;
    boolean large = place.population() >= 300_000;
    if (sense.trust() != Trust.MAIN && !large) {
      weight -= sense.trust() == Trust.ALTERNATE ? 0.5 : 1;
    }
    if (sense.trust() != Trust.MAIN && town && spot.key.length() <= SHORT) {
      weight -= 1.5;
    }
    if (spot.inflected && town && !large) {
      weight -= 1;
    }
    if (spot.article && town) {
      weight -= 2;
    }
    if (isHome(place)) {
      weight += 0.5;
    }
    boolean placed = spot.dateline || spot.townWord || spot.locative;
    if (!placed && town && !large && SURNAMES.contains(String.valueOf(place.country()))) {
      weight -= 1;
    }
    if (spot.dateline) {
      weight += 4;
    } else if (spot.townWord || (spot.areaWord && place.kind() == Place.Kind.PROVINCE)) {
      weight += 4;
    } else if (spot.locative) {
      weight += 2.5;
    } else if (spot.genitive) {
      weight += 1;
    }
    double share = setting.share(place.country(), spot);
    if (share > 0.01) {
      weight += share >= 0.3 ? 2 : 1.5;
    }
    if (spot.word) {
      weight -= area ? 1 : 3;
    }
    if (spot.person) {
      boolean known = area || sense.capital() || place.population() >= 1_000_000;
      weight -= known ? 1 : 2.5;
    }
    if (setting.namesPerson(spot.key)) {
      weight -= area ? 2 : 4;
    }
    if (!spot.properNoun && !sentences.get(spot.sentence).heading()) {
      weight -= area ? 1 : 2;
    }
    if (spot.speaks && !sense.capital() && !area) {
      weight -= 1.5;
    }
    return weight;
  }

  private static double ofPlace(NamedPlace named) {
    Place place = named.place();
    return switch (place.kind()) {
      case COUNTRY, REGION -> 4.5;
      case PROVINCE, DISTRICT -> 2;
      case TOWN -> {
        long people = place.population();
        if (named.capital()) {
          yield 3.5;
        }
        yield people >= 1_000_000
            ? 3
            : people >= 300_000 ? 2 : people >= 100_000 ? 1.5 : people >= 15_000 ? 0.5 : 0;
      }
    };
  }
}
