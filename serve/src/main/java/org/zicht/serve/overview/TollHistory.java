package org.zicht.serve.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.policy.Figure;
import org.zicht.ledger.policy.Policy;
import org.zicht.ledger.toll.Observation;
import org.zicht.ledger.toll.TollLine;

/** What a policy made of a line on each day on which something was said of it. Pure functions. */
final class TollHistory {

  private TollHistory() {}

  /**
   * A figure, and the day from which it held.
   *
   * @param from the day
   * @param figure the figure
   */
  record Step(LocalDate from, Figure figure) {}

  /** The steps of a line, in the order of the days; none for a line of which no day is known. */
  static List<Step> steps(TollLine line, Policy policy) {
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Observation one : line.observations()) {
      one.said().ifPresent(days::add);
      Statement because = one.because();
      if (one.state() == Observation.State.RETRACTED && because != null) {
        because.said().ifPresent(days::add);
      }
    }
    List<Step> steps = new ArrayList<>();
    for (LocalDate day : days) {
      TollLine then = asOf(line, day);
      if (then != null) {
        steps.add(new Step(day, policy.figure(then)));
      }
    }
    return steps;
  }

  /** The line as it was at the end of that day, or null if nothing had been said. */
  static @Nullable TollLine asOf(TollLine line, LocalDate day) {
    List<Observation> said = new ArrayList<>();
    for (Observation one : line.observations()) {
      if (isBy(one.statement(), day)) {
        said.add(undecided(one, day));
      }
    }
    if (said.isEmpty()) {
      return null;
    }
    List<Observation> then = new ArrayList<>();
    for (Observation one : said) {
      then.add(superseded(one, said));
    }
    return line.with(then);
  }

  private static boolean isBy(Statement statement, LocalDate day) {
    return statement.said().filter(said -> !said.isAfter(day)).isPresent();
  }

  /** As it stood before anybody gave a newer number; withdrawn only if that had been said. */
  private static Observation undecided(Observation one, LocalDate day) {
    Statement because = one.because();
    return switch (one.state()) {
      case SUPERSEDED -> one.in(Observation.State.STANDING, null);
      case RETRACTED ->
          because != null && isBy(because, day) ? one : one.in(Observation.State.STANDING, null);
      case STANDING, PART, NOT_ASSERTED, REJECTED -> one;
    };
  }

  private static Observation superseded(Observation one, List<Observation> said) {
    if (one.state() != Observation.State.STANDING) {
      return one;
    }
    Observation newer = null;
    for (Observation other : said) {
      if (other.state() == Observation.State.STANDING
          && other.origin().name().equals(one.origin().name())
          && later(other, one)) {
        newer = other;
      }
    }
    return newer == null ? one : one.in(Observation.State.SUPERSEDED, newer.statement());
  }

  private static boolean later(Observation other, Observation one) {
    LocalDate first = one.said().orElse(null);
    LocalDate second = other.said().orElse(null);
    return first != null && second != null && second.isAfter(first);
  }
}
