package org.zicht.ledger.account;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zicht.attribution.Speech;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.ledger.entry.Correction;
import org.zicht.ledger.holdings.HeldReport;
import org.zicht.party.Kind;
import org.zicht.report.Span;
import org.zicht.text.Language;
import org.zicht.text.number.Quantity;
import org.zicht.text.place.Gazetteer;
import org.zicht.text.place.NamedPlace;
import org.zicht.text.place.Place;
import org.zicht.text.time.TimeExpression;

/**
 * Makes corrections from what a reviewer wants: what the words say is read from them, as far as
 * words say it by themselves; the rest is to be given. Nothing is guessed: what cannot be made is
 * refused, with what to do. For one claim.
 */
public final class Corrections {

  /** What came of a wish. */
  public sealed interface Outcome {
    /** The correction. */
    record Made(Correction correction) implements Outcome {}

    /** There can be none; why, and what to do, in a line for the user. */
    record Refused(String why) implements Outcome {}
  }

  private static final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;

    Refusal(String why) {
      super(why);
    }
  }

  private static final Pattern RANGE = Pattern.compile("(\\d+)\\s*[-–]\\s*(\\d+)");
  private static final Pattern BOUND = Pattern.compile("(>=|≥|<=|≤)?\\s*(\\d+)");

  private final Gazetteer gazetteer;
  private final HeldReport report;
  private final Claim claim;

  /**
   * @param gazetteer what places are looked up in
   * @param report the report that makes the claim
   * @param claim the claim as it stands
   */
  public Corrections(Gazetteer gazetteer, HeldReport report, Claim claim) {
    this.gazetteer = gazetteer;
    this.report = report;
    this.claim = claim;
  }

  /** The correction that is wanted, or why there is none. */
  public Outcome of(Wish wish) {
    try {
      Span words = wish.words();
      if (words != null && words.end() > report.text().length()) {
        throw new Refusal("these words do not stand in the report");
      }
      return new Outcome.Made(correction(wish));
    } catch (Refusal refused) {
      return new Outcome.Refused(String.valueOf(refused.getMessage()));
    }
  }

  private Correction correction(Wish wish) throws Refusal {
    String value = wish.value() == null ? "" : wish.value().strip();
    return switch (wish.field()) {
      case TYPE ->
          new Correction.Type(
              ClaimType.ofCode(value).orElseThrow(() -> unknown("type of claim", value)));
      case STATUS -> new Correction.Status(constant(Claim.Status.class, value, "status"));
      case CERTAINTY ->
          new Correction.Certainty(
              wish.takesAway() ? null : constant(Claim.Certainty.class, value, "certainty"));
      case UNKNOWN -> unknown(wish.takesAway() ? "" : value);
      case ACTOR -> new Correction.Actor(participant(wish, claim.actor()));
      case TARGET -> new Correction.Target(participant(wish, claim.target()));
      case COUNT -> new Correction.Count(wish.takesAway() ? null : count(wish, value));
      case PLACE -> new Correction.Place(wish.takesAway() ? null : place(wish, value));
      case TIME -> new Correction.Time(wish.takesAway() ? null : time(wish, value));
      case SOURCES -> new Correction.Sources(wish.takesAway() ? List.of() : sources(wish));
    };
  }

  private static Refusal unknown(String what, String value) {
    return new Refusal(
        value.isEmpty()
            ? "give the " + what + ", by its name in the claim contract"
            : "there is no " + what + " " + value + " in the claim contract");
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String value, String what)
      throws Refusal {
    try {
      return Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException none) {
      throw unknown(what, value);
    }
  }

  private static Correction unknown(String value) throws Refusal {
    TreeSet<Claim.Unknown> unknown = new TreeSet<>();
    for (String one : value.split(",", -1)) {
      if (!one.isBlank()) {
        unknown.add(constant(Claim.Unknown.class, one.strip(), "part that can be unknown"));
      }
    }
    return new Correction.Unknown(unknown);
  }

  private Claim.@Nullable Participant participant(Wish wish, Claim.@Nullable Participant before)
      throws Refusal {
    if (wish.takesAway()) {
      return null;
    }
    Span words = words(wish, before == null ? null : before.span(), "who it is");
    Claim.Participant same = before != null && before.span().equals(words) ? before : null;
    return new Claim.Participant(
        words.of(report.text()),
        words,
        basis(words),
        wish.name() == null ? (same == null ? null : same.name()) : wish.name(),
        kind(wish, words, before == null ? null : before.kind()),
        wish.country() == null ? (before == null ? null : before.country()) : wish.country(),
        wish.label() == null ? (same == null ? null : same.label()) : orNone(wish.label()),
        same == null ? null : same.person(),
        same == null ? null : same.combatant());
  }

  private static @Nullable String orNone(String value) {
    return value.equals(Wish.NONE) ? null : value;
  }

  private Kind kind(Wish wish, Span words, @Nullable Kind before) throws Refusal {
    String kind = wish.kind();
    if (kind != null) {
      return Kind.ofCode(kind).orElseThrow(() -> unknown("kind", kind));
    }
    Optional<Kind> read =
        wish.words() == null ? Optional.empty() : new WordsRead(report, words).kind();
    if (read.isPresent()) {
      return read.get();
    }
    if (before == null) {
      throw new Refusal("give the kind too: these words alone do not say it");
    }
    return before;
  }

  /** The words wanted, else those that stood there. */
  private Span words(Wish wish, @Nullable Span before, String what) throws Refusal {
    Span words = wish.words();
    if (words != null) {
      return words;
    }
    if (before == null) {
      throw new Refusal("give the words of the report that say " + what);
    }
    return before;
  }

  private Claim.Basis basis(Span words) {
    return claim.trigger().span().contains(words) ? Claim.Basis.STATED : Claim.Basis.CARRIED;
  }

  private Claim.Count count(Wish wish, String value) throws Refusal {
    Claim.Count before = claim.count();
    Span words = wish.words();
    if (words == null && before == null) {
      throw new Refusal("give the words of the report that say how many");
    }
    String wording =
        words == null ? Objects.requireNonNull(before).wording() : words.of(report.text());
    Bounds bounds = value.isEmpty() ? bounds(words, before) : bounds(value);
    Boolean total = wish.total();
    Boolean part = wish.part();
    return new Claim.Count(
        bounds.min(),
        bounds.max(),
        bounds.precision(),
        wording,
        before == null ? Claim.Unit.PERSONS : before.unit(),
        total == null ? before != null && before.cumulative() : total,
        part == null ? before != null && before.subset() : part);
  }

  private record Bounds(@Nullable Long min, @Nullable Long max, Quantity.Precision precision) {}

  private Bounds bounds(@Nullable Span words, Claim.@Nullable Count before) throws Refusal {
    if (words != null) {
      Quantity read =
          new WordsRead(report, words)
              .number()
              .orElseThrow(
                  () -> new Refusal("give the value too: these words alone say no one number"));
      return new Bounds(read.min(), read.max(), read.precision());
    }
    if (before == null) {
      throw new Refusal("give the number");
    }
    return new Bounds(before.min(), before.max(), before.precision());
  }

  private static Bounds bounds(String value) throws Refusal {
    Matcher range = RANGE.matcher(value);
    Matcher bound = BOUND.matcher(value);
    try {
      if (range.matches()) {
        long min = Long.parseLong(range.group(1));
        long max = Long.parseLong(range.group(2));
        if (min <= max) {
          return new Bounds(
              min, max, min == max ? Quantity.Precision.EXACT : Quantity.Precision.BETWEEN);
        }
      } else if (bound.matches()) {
        long number = Long.parseLong(bound.group(2));
        return switch (String.valueOf(bound.group(1))) {
          case ">=", "≥" -> new Bounds(number, null, Quantity.Precision.AT_LEAST);
          case "<=", "≤" -> new Bounds(null, number, Quantity.Precision.AT_MOST);
          default ->
              new Bounds(
                  number, number, number == 0 ? Quantity.Precision.NONE : Quantity.Precision.EXACT);
        };
      }
    } catch (NumberFormatException tooLong) {
      throw new Refusal(value + " is too large a number");
    }
    throw new Refusal(value + " is no number: write 13, 20-99, >=30 or <=50");
  }

  private Claim.Where place(Wish wish, String value) throws Refusal {
    Claim.Where before = claim.place();
    Span words = words(wish, before == null ? null : before.span(), "where");
    String name = value.isEmpty() ? words.of(report.text()) : value;
    Place place = found(name, value.isEmpty());
    String site = before != null && before.span().equals(words) ? before.site() : null;
    Claim.PlacePrecision precision =
        switch (place.kind()) {
          case TOWN -> site == null ? Claim.PlacePrecision.TOWN : Claim.PlacePrecision.SITE;
          case DISTRICT -> Claim.PlacePrecision.DISTRICT;
          case PROVINCE -> Claim.PlacePrecision.PROVINCE;
          case REGION -> Claim.PlacePrecision.REGION;
          case COUNTRY -> Claim.PlacePrecision.COUNTRY;
        };
    return new Claim.Where(
        words.of(report.text()),
        words,
        basis(words),
        site,
        place.name(),
        place.country(),
        place.latitude(),
        place.longitude(),
        precision,
        place.id());
  }

  /** By identifier, country code, English name, or name in the language of the report. */
  private Place found(String name, boolean isWords) throws Refusal {
    Optional<Place> place =
        gazetteer.place(name).or(() -> gazetteer.country(name.toUpperCase(Locale.ROOT)));
    if (place.isPresent()) {
      return place.get();
    }
    List<NamedPlace> named = new ArrayList<>(gazetteer.find(name, report.language()));
    if (named.isEmpty()) {
      named.addAll(gazetteer.find(name, new Language("en")));
    }
    Claim.Where before = claim.place();
    String country = before == null ? null : before.country();
    return named.stream()
        .map(NamedPlace::place)
        .max(
            Comparator.comparing((Place one) -> Objects.equals(one.country(), country))
                .thenComparingInt(one -> rank(one.kind()))
                .thenComparingLong(Place::population)
                .thenComparing(Place::id))
        .orElseThrow(
            () ->
                new Refusal(
                    isWords
                        ? "give the place too: “" + name + "” is no name in the gazetteer"
                        : name + " is not in the gazetteer"));
  }

  /** Of one name: a country before the town, the town before the area that is named after it. */
  private static int rank(Place.Kind kind) {
    return switch (kind) {
      case COUNTRY -> 4;
      case TOWN -> 3;
      case REGION -> 2;
      case PROVINCE -> 1;
      case DISTRICT -> 0;
    };
  }

  private Claim.When time(Wish wish, String value) throws Refusal {
    Claim.When before = claim.time();
    Span words = words(wish, before == null ? null : before.span(), "when");
    if (value.isEmpty()) {
      TimeExpression read =
          new WordsRead(report, words)
              .time()
              .orElseThrow(() -> new Refusal("give the day too: these words alone do not say one"));
      return new Claim.When(
          words.of(report.text()),
          words,
          read.first().map(Object::toString).orElse(null),
          read.last().map(Object::toString).orElse(null),
          basis(words),
          read.precision());
    }
    String[] ends = value.split("/", -1);
    String start = moment(ends[0], value);
    String end = ends.length == 1 ? start : moment(ends[1], value);
    if (ends.length > 2 || end.compareTo(start) < 0) {
      throw noTime(value);
    }
    TimeExpression.Precision precision =
        start.length() > DAY
            ? TimeExpression.Precision.PART_OF_DAY
            : start.equals(end) ? TimeExpression.Precision.DAY : TimeExpression.Precision.DAYS;
    return new Claim.When(words.of(report.text()), words, start, end, basis(words), precision);
  }

  /** The length of a day in ISO 8601. */
  private static final int DAY = 10;

  private static String moment(String text, String value) throws Refusal {
    try {
      return text.length() <= DAY
          ? LocalDate.parse(text).toString()
          : LocalDateTime.parse(text).toString();
    } catch (DateTimeParseException none) {
      throw noTime(value);
    }
  }

  private static Refusal noTime(String value) {
    return new Refusal(value + " is no time: write 2022-01-05 or 2022-01-05/2022-01-06");
  }

  /** The first link of the chain, who speaks, in place of the one that was; the others stay. */
  private List<Claim.Source> sources(Wish wish) throws Refusal {
    List<Claim.Source> before = claim.sources();
    Claim.Source root = before.isEmpty() ? null : before.getFirst();
    Span words = words(wish, root == null ? null : root.span(), "who says it");
    Claim.Source same = root != null && root.span().equals(words) ? root : null;
    List<Claim.Source> chain = new ArrayList<>();
    chain.add(
        new Claim.Source(
            words.of(report.text()),
            words,
            kind(wish, words, root == null ? null : root.kind()),
            wish.name() == null ? (same == null ? null : same.name()) : wish.name(),
            wish.country() == null ? (root == null ? null : root.country()) : wish.country(),
            root == null ? null : root.cue(),
            root == null ? Speech.INDIRECT : root.speech(),
            same == null ? List.of() : same.with()));
    chain.addAll(before.subList(Math.min(1, before.size()), before.size()));
    return chain;
  }
}
