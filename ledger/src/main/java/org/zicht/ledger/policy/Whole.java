package org.zicht.ledger.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.ClaimType;
import org.zicht.ledger.incident.Victims;
import org.zicht.ledger.toll.Crisis;
import org.zicht.ledger.toll.Overlaps;
import org.zicht.ledger.toll.TollLine;

/**
 * The toll of one harm in a whole crisis, whoever the victims are: either the total that is told of
 * everybody, if it is the newest or the most; or the sum of lines that cannot count the same
 * people. Lines that may count people of a line that is used are left out, with the reason.
 *
 * @param crisis the crisis
 * @param harm what they suffered
 * @param figure the figure; its bounds are those of the lines used
 * @param used the lines that it rests on; their people cannot be the same
 * @param leftOut the other lines, each with why
 */
public record Whole(
    Crisis crisis, ClaimType harm, Figure figure, List<TollLine> used, List<LeftOut> leftOut) {

  /**
   * A line that is not added.
   *
   * @param line the line
   * @param why in words
   */
  public record LeftOut(TollLine line, String why) {}

  /** Copies the lists. */
  public Whole {
    used = List.copyOf(used);
    leftOut = List.copyOf(leftOut);
  }

  /** The wholes of these lines by a policy, in the order of the lines. */
  public static List<Whole> of(List<TollLine> lines, Policy policy, Overlaps overlaps) {
    Map<String, List<TollLine>> sorts = new LinkedHashMap<>();
    for (TollLine line : lines) {
      sorts
          .computeIfAbsent(line.crisis().id() + " " + line.harm().code(), none -> new ArrayList<>())
          .add(line);
    }
    List<Whole> wholes = new ArrayList<>();
    sorts.values().forEach(sort -> wholes.add(whole(sort, policy, overlaps)));
    return wholes;
  }

  private record Weighed(TollLine line, Figure figure) {
    long low() {
      return figure.least().orElse(0L);
    }

    boolean isEverybody() {
      return line.victims() == Victims.ANYBODY && line.isWhole() && line.single().isEmpty();
    }
  }

  private static Whole whole(List<TollLine> lines, Policy policy, Overlaps overlaps) {
    List<Weighed> weighed = new ArrayList<>();
    for (TollLine line : lines) {
      weighed.add(new Weighed(line, policy.figure(line)));
    }
    List<Weighed> ordered = new ArrayList<>(weighed);
    ordered.removeIf(one -> !one.figure().isGiven() || one.isEverybody());
    ordered.sort(
        Comparator.comparingLong((Weighed one) -> -one.low())
            .thenComparing(Weighed::line, TollLine.IN_ORDER));
    List<Weighed> apart = new ArrayList<>();
    for (Weighed one : ordered) {
      boolean overlapping =
          apart.stream().anyMatch(u -> overlaps.between(u.line(), one.line()).isPresent());
      if (!overlapping) {
        apart.add(one);
      }
    }
    Optional<Weighed> everybody =
        weighed.stream().filter(one -> one.isEverybody() && one.figure().isGiven()).findFirst();
    long sum = apart.stream().mapToLong(Weighed::low).sum();
    boolean total =
        everybody.isPresent()
            && (everybody.get().low() >= sum || !newest(everybody.get()).isBefore(newest(apart)));
    List<Weighed> used = total ? List.of(everybody.get()) : apart;
    List<LeftOut> leftOut = new ArrayList<>();
    for (Weighed one : weighed) {
      if (!used.contains(one)) {
        leftOut.add(new LeftOut(one.line(), why(one, used, overlaps)));
      }
    }
    TollLine first = lines.getFirst();
    return new Whole(
        first.crisis(),
        first.harm(),
        sum(used),
        used.stream().map(Weighed::line).toList(),
        leftOut);
  }

  private static LocalDate newest(List<Weighed> lines) {
    return lines.stream().map(Whole::newest).max(Comparator.naturalOrder()).orElse(LocalDate.MIN);
  }

  private static LocalDate newest(Weighed one) {
    return one.line().standing().stream()
        .flatMap(observation -> observation.said().stream())
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MIN);
  }

  private static String why(Weighed one, List<Weighed> used, Overlaps overlaps) {
    if (!one.figure().isGiven()) {
      return "the policy gives it no figure";
    }
    if (one.isEverybody()) {
      return "an older total of everybody, lower than what is counted apart";
    }
    for (Weighed other : used) {
      Optional<Overlaps.Overlap> overlap = overlaps.between(other.line(), one.line());
      if (overlap.isPresent()) {
        return "possibly the same people as the "
            + other.line().victims().plain()
            + " in "
            + (other.line().placeName().isEmpty() ? "an unknown place" : other.line().placeName())
            + ": "
            + String.join(", ", overlap.get().reasons());
      }
    }
    return "part of the total of everybody";
  }

  private static Figure sum(List<Weighed> used) {
    List<Figure.Reason> bounds = new ArrayList<>();
    List<Figure.Reason> leftOut = new ArrayList<>();
    Long low = used.isEmpty() ? null : Long.valueOf(0);
    Long best = low;
    Long high = low;
    for (Weighed one : used) {
      low = plus(low, one.figure().low());
      best = plus(best, one.figure().best());
      high = plus(high, one.figure().high());
      bounds.addAll(one.figure().bounds());
      leftOut.addAll(one.figure().leftOut());
    }
    String grade = used.size() == 1 ? used.getFirst().figure().grade() : null;
    return new Figure(low, best, high, grade, bounds, leftOut);
  }

  /** Null where one is: a sum with an open part is open. */
  private static @Nullable Long plus(@Nullable Long one, @Nullable Long other) {
    return one == null || other == null ? null : Long.valueOf(one + other);
  }
}
