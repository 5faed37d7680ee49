package org.zicht.exchange.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.claims.Claim;
import org.zicht.claims.ClaimType;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.incident.Incident;
import org.zicht.ledger.origin.Period;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.policy.Figure;
import org.zicht.ledger.policy.Policy;
import org.zicht.ledger.policy.Whole;
import org.zicht.ledger.toll.Overlaps;
import org.zicht.ledger.toll.TollLine;

/**
 * An incident with what its claims say together: who died of it, by a policy.
 *
 * @param incident the incident
 * @param lines the lines of tolls that are of it alone
 */
public record Happening(Incident incident, List<TollLine> lines) {

  /** Copies the list. */
  public Happening {
    lines = List.copyOf(lines);
  }

  /** The incidents of an account, in their order. */
  public static List<Happening> of(Account account) {
    Map<String, List<TollLine>> lines = new HashMap<>();
    for (TollLine line : account.tolls()) {
      line.single()
          .ifPresent(one -> lines.computeIfAbsent(one.id(), none -> new ArrayList<>()).add(line));
    }
    return account.incidents().stream()
        .map(incident -> new Happening(incident, lines.getOrDefault(incident.id(), List.of())))
        .toList();
  }

  /** How many people were killed in it; nobody is counted twice. Empty where no report says. */
  public Optional<Figure> killed(Policy policy, Account account) {
    List<TollLine> deaths =
        lines.stream()
            .filter(line -> line.harm() == ClaimType.KILLED || line.harm() == ClaimType.EXECUTION)
            .toList();
    if (deaths.isEmpty()) {
      return Optional.empty();
    }
    return Whole.of(deaths, policy, new Overlaps(account.places())).stream()
        .map(Whole::figure)
        .filter(Figure::isGiven)
        .findFirst();
  }

  /** Where, as finely as it is told, or null. */
  public Claim.@Nullable Where place() {
    return incident.place();
  }

  /** When, as finely as it is told. */
  public Optional<Period> period() {
    return incident.period();
  }

  /** The statements that say that it happened. */
  public List<Statement> asserted() {
    return incident.statements().stream()
        .filter(one -> one.claim().status() == Claim.Status.ASSERTED)
        .toList();
  }

  /** Who published it, each once, by name. */
  public List<String> publishers() {
    return incident.statements().stream()
        .flatMap(one -> one.report().publishers().stream())
        .distinct()
        .sorted()
        .toList();
  }
}
