package org.zicht.text.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.text.Language;
import org.zicht.text.Sentence;
import org.zicht.text.Token;
import org.zicht.text.Upos;

/**
 * Finds the words of a sentence that may name a place: the longest runs of tokens that the
 * gazetteer or the language's tables know. Decides nothing. Immutable.
 */
final class Spotter {

  private static final int LONGEST_NAME = 6;
  private static final int LONGEST_DEMONYM = 3;

  private final Language language;
  private final Gazetteer gazetteer;
  private final PlaceWords words;

  Spotter(Language language, Gazetteer gazetteer, PlaceWords words) {
    this.language = language;
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** The spots of a sentence, in the order of the text, none overlapping. */
  List<Spot> spots(Sentence sentence) {
    List<Spot> spots = new ArrayList<>();
    boolean shouted = isShouted(sentence);
    int at = 0;
    while (at < sentence.size()) {
      Spot spot = spotAt(sentence, at, shouted);
      if (spot == null) {
        at++;
        continue;
      }
      takeSide(sentence, spot);
      spots.add(spot);
      at = spot.last + 1;
    }
    return spots;
  }

  /** Whether a sentence is written in capitals throughout. */
  private static boolean isShouted(Sentence sentence) {
    int shouted = 0;
    int other = 0;
    for (Token token : sentence.tokens()) {
      String form = token.form();
      if (form.length() > 2 && Character.isLetter(form.charAt(0))) {
        if (isCapitals(form)) {
          shouted++;
        } else {
          other++;
        }
      }
    }
    return shouted > 2 && shouted > 2 * other;
  }

  private static boolean isCapitals(String form) {
    for (int i = 0; i < form.length(); i++) {
      if (Character.isLowerCase(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Spot spotAt(Sentence sentence, int at, boolean shouted) {
    Spot demonym = demonymAt(sentence, at);
    if (!isNameLike(sentence.token(at).form())) {
      return demonym;
    }
    Spot name = nameAt(sentence, at, shouted);
    if (demonym == null || name == null) {
      return demonym == null ? name : demonym;
    }
    if (name.last != demonym.last) {
      return name.last > demonym.last ? name : demonym;
    }
    // 'Polen' is the country as well as its people; 'Rus' is the man, not the town.
    return name.has(Place.Kind.COUNTRY) ? name : demonym;
  }

  private static boolean isNameLike(String form) {
    int start = form.startsWith("'s-") || form.startsWith("’s-") ? 3 : 0;
    if (start >= form.length()) {
      return false;
    }
    int first = form.codePointAt(start);
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }

  // ---- adjectives and inhabitants

  private @Nullable Spot demonymAt(Sentence sentence, int at) {
    boolean atStart = at == 0 || !Character.isLetterOrDigit(before(sentence, at));
    int end = Math.min(sentence.size(), at + LONGEST_DEMONYM);
    for (int last = end - 1; last >= at; last--) {
      String form = words(sentence, at, last);
      Spot spot = demonym(sentence, at, last, form, atStart);
      if (spot == null && last == at && agreesInCase(sentence.token(at))) {
        spot = demonym(sentence, at, last, sentence.token(at).lemma(), false);
      }
      if (spot != null) {
        return spot;
      }
    }
    String form = sentence.token(at).form();
    int hyphen = form.indexOf('-');
    if (hyphen > 0 && words.is(PlaceWords.Sort.SIDE, form.substring(0, hyphen))) {
      Spot spot = demonym(sentence, at, at, form.substring(hyphen + 1), false);
      if (spot != null) {
        spot.part = true;
      }
      return spot;
    }
    return null;
  }

  /** A lemma with a capital is no dictionary form of a word without. */
  private static boolean agreesInCase(Token token) {
    return isNameLike(token.form()) || !isNameLike(token.lemma());
  }

  private static char before(Sentence sentence, int at) {
    String form = sentence.token(at - 1).form();
    return form.isEmpty() ? ' ' : form.charAt(form.length() - 1);
  }

  private @Nullable Spot demonym(
      Sentence sentence, int first, int last, String form, boolean atStart) {
    PlaceWords.Demonym demonym = words.demonym(form, atStart);
    if (demonym == null) {
      return null;
    }
    return named(demonym.place())
        .map(
            place ->
                new Spot(
                    sentence.index(),
                    first,
                    last,
                    "=".concat(place.place().id()),
                    demonym.form() == null ? formOf(sentence.token(last)) : demonym.form(),
                    List.of(place),
                    false))
        .orElse(null);
  }

  /** 'Israeli' is an adjective where it stands with a noun, else a person. */
  private static PlaceMention.Form formOf(Token token) {
    boolean adjective =
        token.upos() == Upos.ADJ
            || token.baseRelation().equals("amod")
            || token.baseRelation().equals("compound");
    return adjective ? PlaceMention.Form.ADJECTIVE : PlaceMention.Form.INHABITANT;
  }

  /**
   * The place that a table names: an id, an ISO country code, or an English name, a comma and a
   * country code.
   */
  private Optional<NamedPlace> named(String target) {
    if (target.indexOf(':') > 0) {
      return gazetteer.place(target).map(Spotter::certain);
    }
    int comma = target.lastIndexOf(", ");
    if (comma < 0) {
      return gazetteer.country(target).map(Spotter::certain);
    }
    String country = target.substring(comma + 2);
    NamedPlace best = null;
    for (NamedPlace found : gazetteer.find(target.substring(0, comma), new Language("en"))) {
      if (country.equals(found.place().country())
          && (best == null || isBetter(found.place(), best.place()))) {
        best = found;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean isBetter(Place place, Place than) {
    boolean town = place.kind() == Place.Kind.TOWN;
    return town == (than.kind() == Place.Kind.TOWN) ? place.population() > than.population() : town;
  }

  private static NamedPlace certain(Place place) {
    return new NamedPlace(place, Trust.MAIN, null, false, false);
  }

  // ---- names

  private @Nullable Spot nameAt(Sentence sentence, int first, boolean shouted) {
    int end = Math.min(sentence.size(), first + LONGEST_NAME);
    int reach = first;
    for (int i = first + 1; i < end && isInner(sentence, i); i++) {
      reach = i;
    }
    for (int last = reach; last > first; last--) {
      if (isNameLike(sentence.token(last).form())) {
        String spelling = words(sentence, first, last);
        Spot spot = spot(sentence, first, last, spelling, candidates(spelling));
        if (spot == null) {
          spot = inflected(sentence, first, last, spelling);
        }
        if (spot != null) {
          return spot;
        }
      }
    }
    return singleAt(sentence, first, shouted);
  }

  private @Nullable Spot singleAt(Sentence sentence, int at, boolean shouted) {
    String form = sentence.token(at).form();
    if (PlaceWords.isAbbreviation(form) && !shouted && !opensDateline(sentence, at)) {
      String target = words.exonym(form);
      return target == null
          ? null
          : named(target)
              .map(place -> spot(sentence, at, at, "=".concat(form), List.of(place)))
              .orElse(null);
    }
    if (words.is(PlaceWords.Sort.SIDE, form)) {
      return null;
    }
    Spot spot = spot(sentence, at, at, form, candidates(form));
    if (spot == null) {
      spot = partOf(sentence, at, form);
    }
    if (spot == null) {
      spot = inflected(sentence, at, at, form);
    }
    return spot;
  }

  private static boolean opensDateline(Sentence sentence, int at) {
    if (at != 0 || sentence.size() < 4) {
      return false;
    }
    String next = sentence.token(1).form();
    String afterNext = sentence.token(2).form();
    boolean dated =
        next.equals(",") && !afterNext.isEmpty() && Character.isDigit(afterNext.charAt(0));
    return dated || next.equals("(") || next.equals("–") || next.equals("—") || next.equals("-");
  }

  private @Nullable Spot inflected(Sentence sentence, int first, int last, String spelling) {
    for (String base : words.bases(spelling)) {
      Spot spot = spot(sentence, first, last, base, candidates(base));
      if (spot == null) {
        spot = partOf(sentence, last, base);
      }
      if (spot != null && !spot.small) {
        spot.inflected = true;
        return spot;
      }
    }
    if (first == last && !words.bases(spelling).isEmpty()) {
      String lemma = sentence.token(first).lemma();
      return spot(sentence, first, last, lemma, candidates(lemma));
    }
    return null;
  }

  /** 'Oost-Oekraïne', 'Nordsyrien': an area of which a part is named. */
  private @Nullable Spot partOf(Sentence sentence, int at, String form) {
    int hyphen = form.indexOf('-');
    String rest = null;
    if (hyphen > 0 && words.is(PlaceWords.Sort.SIDE, form.substring(0, hyphen))) {
      rest = form.substring(hyphen + 1);
    } else {
      for (String side : words.all(PlaceWords.Sort.GLUED)) {
        if (form.length() > side.length() + 3
            && form.regionMatches(true, 0, side, 0, side.length())) {
          rest = form.substring(side.length());
        }
      }
    }
    if (rest == null) {
      return null;
    }
    List<NamedPlace> areas = new ArrayList<>();
    for (NamedPlace candidate : candidates(rest)) {
      if (candidate.place().kind() != Place.Kind.TOWN || hyphen > 0) {
        areas.add(candidate);
      }
    }
    Spot spot = spot(sentence, at, at, rest, areas);
    if (spot != null) {
      spot.part = true;
    }
    return spot;
  }

  private List<NamedPlace> candidates(String spelling) {
    String target = words.exonym(spelling);
    if (target != null) {
      Optional<NamedPlace> place = named(target);
      if (place.isPresent()) {
        return together(place.get(), gazetteer.findLarge(spelling, language));
      }
    }
    return gazetteer.findLarge(spelling, language);
  }

  /** What the table names, then what has the same name in the same country. */
  private static List<NamedPlace> together(NamedPlace named, List<NamedPlace> others) {
    List<NamedPlace> places = new ArrayList<>();
    places.add(named);
    for (NamedPlace other : others) {
      if (!other.place().id().equals(named.place().id())
          && Objects.equals(other.place().country(), named.place().country())) {
        places.add(other);
      }
    }
    return places;
  }

  private @Nullable Spot spot(
      Sentence sentence, int first, int last, String spelling, List<NamedPlace> candidates) {
    List<NamedPlace> found = candidates;
    boolean isSmall = false;
    if (found.isEmpty() && mayBeSmall(sentence, first, last, spelling)) {
      found = gazetteer.findSmall(spelling, language);
      isSmall = true;
    }
    return found.isEmpty()
        ? null
        : new Spot(
            sentence.index(),
            first,
            last,
            NameKey.of(spelling),
            PlaceMention.Form.NAME,
            found,
            isSmall);
  }

  /** Small towns are looked for only where a word can hardly be anything else. */
  private boolean mayBeSmall(Sentence sentence, int first, int last, String spelling) {
    if (spelling.length() < 3 || words.is(PlaceWords.Sort.WORD, spelling)) {
      return false;
    }
    if (words.isPerson(spelling)) {
      return false;
    }
    return first < last || sentence.token(first).upos() == Upos.PROPN;
  }

  private boolean isInner(Sentence sentence, int at) {
    Token token = sentence.token(at);
    String form = token.form();
    if (isNameLike(form)) {
      return true;
    }
    boolean glued = sentence.token(at - 1).span().end() == token.span().start();
    int first = form.isEmpty() ? ' ' : form.codePointAt(0);
    if (Character.isLowerCase(first)) {
      return form.length() <= 5;
    }
    return glued && (form.equals("-") || form.equals("'") || form.equals("’") || form.equals("."));
  }

  /** The words of the tokens as the text spaces them. */
  static String words(Sentence sentence, int first, int last) {
    if (first == last) {
      return sentence.token(first).form();
    }
    StringBuilder text = new StringBuilder();
    for (int i = first; i <= last; i++) {
      if (i > first && sentence.token(i - 1).span().end() < sentence.token(i).span().start()) {
        text.append(' ');
      }
      text.append(sentence.token(i).form());
    }
    return text.toString();
  }

  /** Widens a spot by the word before it, if that names a part: 'northern Syria'. */
  private void takeSide(Sentence sentence, Spot spot) {
    int before = spot.first - 1;
    if (before >= 0
        && spot.form == PlaceMention.Form.NAME
        && words.is(PlaceWords.Sort.SIDE, sentence.token(before).form())) {
      spot.wideFirst = before;
      spot.part = true;
    }
  }
}
