package org.zicht.ledger.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zicht.ledger.copy.CopyFinder;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.holdings.HeldReport;
import org.zicht.ledger.holdings.Holdings;
import org.zicht.ledger.incident.Incident;
import org.zicht.ledger.incident.IncidentFinder;
import org.zicht.ledger.incident.Links;
import org.zicht.ledger.incident.Places;
import org.zicht.ledger.origin.OriginFinder;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.toll.Crisis;
import org.zicht.ledger.toll.CrisisFinder;
import org.zicht.ledger.toll.TollFinder;
import org.zicht.ledger.toll.TollLine;

/**
 * All that is derived from a ledger.
 *
 * @param holdings what it holds
 * @param copies its reports in groups of copies
 * @param statements its claims, in order
 * @param incidents what they come to, by day
 * @param lost the decisions whose claims are not found any more
 * @param crises what they are counted for
 * @param tolls what is said of numbers of victims
 */
public record Account(
    Holdings holdings,
    List<CopyFinder.Group> copies,
    List<Statement> statements,
    List<Incident> incidents,
    List<Decision> lost,
    List<Crisis> crises,
    List<TollLine> tolls) {

  /** Copies the lists. */
  public Account {
    copies = List.copyOf(copies);
    statements = List.copyOf(statements);
    incidents = List.copyOf(incidents);
    lost = List.copyOf(lost);
    crises = List.copyOf(crises);
    tolls = List.copyOf(tolls);
  }

  /** The account of these holdings. */
  public static Account of(Holdings holdings, Places places) {
    List<CopyFinder.Group> copies = CopyFinder.groups(holdings.reports());
    Map<String, HeldReport> originals = new HashMap<>();
    for (CopyFinder.Group group : copies) {
      group.copies().forEach(copy -> originals.put(copy.id(), group.original()));
    }
    OriginFinder origins = new OriginFinder(holdings.reports(), originals);
    List<Statement> statements = new ArrayList<>();
    holdings.reports().forEach(report -> statements.addAll(origins.statements(report)));
    statements.sort(Statement.IN_ORDER);
    Links links = Links.of(holdings.decisions(), statements);
    List<Incident> incidents = new IncidentFinder(places, links).incidents(statements);
    List<Crisis> crises = CrisisFinder.crises(statements, holdings.decisions(), Account::countryOf);
    List<TollLine> tolls = TollFinder.lines(crises, statements, incidents, holdings.decisions());
    return new Account(holdings, copies, statements, incidents, links.lost(), crises, tolls);
  }

  /** The country in whose code an identifier of the gazetteer ends or begins. */
  private static Optional<String> countryOf(String place) {
    int colon = place.indexOf(':');
    boolean coded = place.startsWith("country:") || place.startsWith("province:");
    return coded && place.length() >= colon + 3
        ? Optional.of(place.substring(colon + 1, colon + 3))
        : Optional.empty();
  }
}
