package org.zicht.ledger.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.ledger.origin.Period;
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
    // the cheapest questions first: most pairs fail one of them
    if (total(first) || total(second) || !daysFit(first, second)) {
      return Optional.empty();
    }
    Places.Relation relation = relation(first, second);
    if (relation == Places.Relation.APART) {
      return Optional.empty();
    }
    boolean same = relation == Places.Relation.EQUAL;
    boolean harm = one.type().group() == ClaimType.Group.HARM;
    boolean people = harm ? victimsFit(one, other, same) : partiesFit(one.target(), other.target());
    if (!people) {
      return Optional.empty();
    }
    boolean actors = partiesFit(one.actor(), other.actor());
    boolean town = same && one.place() != null && Places.isTown(one.place().precision());
    return actors || town
        ? Optional.of(reasons(first, second, relation, actors))
        : Optional.empty();
  }

  private static Reasons reasons(
      Statement first, Statement second, Places.Relation relation, boolean actors) {
    Claim one = first.claim();
    Claim other = second.claim();
    List<String> reasons = new ArrayList<>();
    boolean type = one.type() == other.type();
    boolean stated =
        first.period().filter(Period::stated).isPresent()
            && second.period().filter(Period::stated).isPresent();
    int score = (type ? 4 : 0) + (stated ? 2 : 0) + (relation == Places.Relation.EQUAL ? 8 : 0);
    reasons.add(
        type
            ? "both tell of " + plain(one.type())
            : plain(one.type()) + " and " + plain(other.type()) + " are of one family");
    reasons.add(
        first.period().isEmpty() || second.period().isEmpty()
            ? "one report is a copy of the other"
            : stated
                ? "the days overlap"
                : "the days overlap, where no day is stated those up to publication");
    reasons.add(words(relation, one, other));
    if (!actors) {
      reasons.add("who did it is told differently");
    }
    if (one.type().group() == ClaimType.Group.HARM) {
      Victims victims = Victims.of(one.target());
      Victims others = Victims.of(other.target());
      boolean agree = Numbers.agree(one.count(), other.count());
      boolean counted = Numbers.isNumber(one.count()) && Numbers.isNumber(other.count());
      score += (victims == others ? 4 : 0) + (counted && agree ? 4 : 0);
      reasons.add(
          (victims == others
                  ? "the victims are of one group (" + victims.plain() + ")"
                  : "the victims can be the same (" + victims.plain() + ", " + others.plain() + ")")
              + (counted ? (agree ? ", the numbers agree" : ", the numbers differ") : ""));
    }
    return new Reasons(score, reasons);
  }

  private static boolean victimsFit(Claim one, Claim other, boolean samePlace) {
    Victims victims = Victims.of(one.target());
    Victims others = Victims.of(other.target());
    boolean agree = Numbers.agree(one.count(), other.count());
    if (victims == others) {
      boolean near = samePlace && Numbers.near(one.count(), other.count());
      return agree || near;
    }
    return agree
        && Numbers.isNumber(one.count())
        && Numbers.isNumber(other.count())
        && victims.canBe(others);
  }

  private static boolean daysFit(Statement first, Statement second) {
    Period one = first.when();
    Period other = second.when();
    if (one == null || other == null) {
      return first.story().equals(second.story());
    }
    return one.overlaps(other);
  }

  private static boolean total(Statement statement) {
    Claim.Count count = statement.claim().count();
    boolean soFar = count != null && count.cumulative();
    boolean harm = statement.claim().type().group() == ClaimType.Group.HARM;
    return soFar
        || (harm
            && statement
                .period()
                .filter(period -> period.stated() && !period.isOccasion())
                .isPresent());
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
