package org.zicht.ledger.entry;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;

/** Whether two corrections say the same. Pure functions. */
final class Sameness {

  private Sameness() {}

  static boolean of(Correction one, Correction other) {
    return switch (one) {
      case Correction.Actor(var a) -> other instanceof Correction.Actor(var b) && party(a, b);
      case Correction.Target(var a) -> other instanceof Correction.Target(var b) && party(a, b);
      case Correction.Count(var a) -> other instanceof Correction.Count(var b) && count(a, b);
      case Correction.Place(var a) -> other instanceof Correction.Place(var b) && place(a, b);
      case Correction.Time(var a) -> other instanceof Correction.Time(var b) && time(a, b);
      case Correction.Sources(var a) -> other instanceof Correction.Sources(var b) && chain(a, b);
      case Correction.Type type -> type.equals(other);
      case Correction.Status status -> status.equals(other);
      case Correction.Certainty certainty -> certainty.equals(other);
      case Correction.Unknown unknown -> unknown.equals(other);
    };
  }

  private static boolean party(Claim.@Nullable Participant one, Claim.@Nullable Participant other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return one.span().overlaps(other.span())
        && one.kind() == other.kind()
        && Objects.equals(one.name(), other.name())
        && Objects.equals(one.country(), other.country())
        && Objects.equals(one.label(), other.label())
        && Objects.equals(one.person(), other.person())
        && Objects.equals(one.combatant(), other.combatant());
  }

  private static boolean count(Claim.@Nullable Count one, Claim.@Nullable Count other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return Objects.equals(one.min(), other.min())
        && Objects.equals(one.max(), other.max())
        && one.unit() == other.unit()
        && one.cumulative() == other.cumulative()
        && one.subset() == other.subset();
  }

  private static boolean place(Claim.@Nullable Where one, Claim.@Nullable Where other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return Objects.equals(one.gazetteer(), other.gazetteer())
        && Objects.equals(one.site(), other.site())
        && (one.gazetteer() != null || one.text().equals(other.text()));
  }

  private static boolean time(Claim.@Nullable When one, Claim.@Nullable When other) {
    if (one == null || other == null) {
      return one == null && other == null;
    }
    return Objects.equals(one.start(), other.start()) && Objects.equals(one.end(), other.end());
  }

  private static boolean chain(List<Claim.Source> one, List<Claim.Source> other) {
    boolean same = one.size() == other.size();
    for (int i = 0; same && i < one.size(); i++) {
      Claim.Source first = one.get(i);
      Claim.Source second = other.get(i);
      same =
          first.span().overlaps(second.span())
              && first.kind() == second.kind()
              && Objects.equals(first.name(), second.name())
              && Objects.equals(first.country(), second.country())
              && chain(first.with(), second.with());
    }
    return same;
  }
}
