package org.zicht.ledger.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.ledger.origin.Statement;
import org.zicht.party.Kind;

/**
 * Whether two statements can be about one occurrence, and why: the rules of joining, in one place.
 *
 * <ol>
 *   <li>The types are of one family; harm joins only harm of one sort.
 *   <li>What happened does not join what was planned or threatened.
 *   <li>A total so far, or of more than a week, is no occurrence: it joins nothing.
 *   <li>The places are equal, or one holds the other; a place that is not resolved joins only a
 *       copy of its own report.
 *   <li>The days overlap.
 *   <li>Those who acted, and those who suffered, can be the same. Another actor is allowed where
 *       the place is one town: that is a contradiction of responsibility.
 *   <li>The numbers of victims agree; other numbers are allowed where the place is the same, the
 *       victims are of one group, and neither is a single victim or ten times the other: that is a
 *       contradiction of numbers, or a revision.
 * </ol>
 */
final class Fit {

  private final Places places;

  Fit(Places places) {
    this.places = places;
  }

  /**
   * How well two statements fit.
   *
   * @param score more is better
   * @param reasons in words
   */
  record Reasons(int score, List<String> reasons) {}

  /** Why the two can be one; empty where they cannot. */
  Optional<Reasons> of(Statement first, Statement second) {
    Claim one = first.claim();
    Claim other = second.claim();
    if (total(first) || total(second)) {
      return Optional.empty();
    }
    List<String> reasons = new ArrayList<>();
    int score = 0;
    if (one.type() == other.type()) {
      reasons.add("both tell of " + plain(one.type()));
      score += 4;
    } else {
      reasons.add(plain(one.type()) + " and " + plain(other.type()) + " are of one family");
    }
    Places.Relation relation = relation(first, second);
    Boolean sameDays = days(first, second, reasons);
    if (relation == Places.Relation.APART || sameDays == null) {
      return Optional.empty();
    }
    score += sameDays ? 2 : 0;
    boolean same = relation == Places.Relation.EQUAL;
    score += same ? 8 : 0;
    reasons.add(words(relation, one, other));
    boolean town = same && one.place() != null && Places.isTown(one.place().precision());
    if (!actorsFit(one, other, town, reasons)) {
      return Optional.empty();
    }
    if (one.type().group() == ClaimType.Group.HARM) {
      Victims victims = Victims.of(one.target());
      Victims others = Victims.of(other.target());
      boolean agree = Numbers.agree(one.count(), other.count());
      boolean counted = Numbers.isNumber(one.count()) && Numbers.isNumber(other.count());
      boolean group = victims == others;
      boolean near = same && Numbers.near(one.count(), other.count());
      boolean fits = group ? agree || near : victims.canBe(others) && agree && counted;
      if (!fits) {
        return Optional.empty();
      }
      reasons.add(
          (group
                  ? "the victims are of one group (" + victims.plain() + ")"
                  : "the victims can be the same (" + victims.plain() + ", " + others.plain() + ")")
              + (counted ? (agree ? ", the numbers agree" : ", the numbers differ") : ""));
      score += (group ? 4 : 0) + (counted && agree ? 4 : 0);
    } else if (!partiesFit(one.target(), other.target())) {
      return Optional.empty();
    }
    return Optional.of(new Reasons(score, reasons));
  }

  private static boolean total(Statement statement) {
    Claim.Count count = statement.claim().count();
    boolean soFar = count != null && count.cumulative();
    boolean harm = statement.claim().type().group() == ClaimType.Group.HARM;
    return soFar
        || (harm
            && Period.of(statement)
                .filter(period -> period.stated() && !period.isOccasion())
                .isPresent());
  }

  /** True where the days are stated by both, false where they are taken, null where apart. */
  private static @Nullable Boolean days(Statement first, Statement second, List<String> reasons) {
    Optional<Period> one = Period.of(first);
    Optional<Period> other = Period.of(second);
    if (one.isEmpty() || other.isEmpty()) {
      if (!first.story().equals(second.story())) {
        return null;
      }
      reasons.add("one report is a copy of the other");
      return Boolean.FALSE;
    }
    if (!one.get().overlaps(other.get())) {
      return null;
    }
    boolean stated = one.get().stated() && other.get().stated();
    reasons.add(
        stated
            ? "the days overlap"
            : "the days overlap, where no day is stated those up to publication");
    return stated;
  }

  private Places.Relation relation(Statement first, Statement second) {
    Claim.Where one = first.claim().place();
    Claim.Where other = second.claim().place();
    boolean copy = first.story().equals(second.story());
    if (one == null || other == null) {
      return one == null && other == null && copy ? Places.Relation.EQUAL : Places.Relation.APART;
    }
    if (one.gazetteer() == null && other.gazetteer() == null) {
      return copy && one.text().equals(other.text())
          ? Places.Relation.EQUAL
          : Places.Relation.APART;
    }
    return places.relation(one, other);
  }

  private static String words(Places.Relation relation, Claim one, Claim other) {
    String first = name(one.place());
    String second = name(other.place());
    return switch (relation) {
      case EQUAL -> first.isEmpty() ? "neither names a place" : "both in " + first;
      case CONTAINS -> second + " lies in " + first;
      case WITHIN -> first + " lies in " + second;
      case APART -> "apart";
    };
  }

  private static String name(Claim.@Nullable Where place) {
    return place == null ? "" : Objects.requireNonNullElse(place.name(), place.text());
  }

  private static boolean actorsFit(Claim one, Claim other, boolean town, List<String> reasons) {
    if (partiesFit(one.actor(), other.actor())) {
      return true;
    }
    if (!town) {
      return false;
    }
    reasons.add("who did it is told differently");
    return true;
  }

  /** Whether two can be the same; true where one is not named, or only as people. */
  private static boolean partiesFit(
      Claim.@Nullable Participant one, Claim.@Nullable Participant other) {
    if (one == null || other == null || vague(one) || vague(other)) {
      return true;
    }
    boolean countries =
        one.country() == null || other.country() == null || one.country().equals(other.country());
    return countries && (one.kind() == other.kind() || Victims.of(one).canBe(Victims.of(other)));
  }

  private static boolean vague(Claim.Participant participant) {
    return participant.kind() == Kind.PEOPLE || participant.kind() == Kind.OTHER;
  }

  private static String plain(Enum<?> value) {
    return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
  }
}
