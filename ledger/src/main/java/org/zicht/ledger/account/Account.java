package org.zicht.ledger.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zicht.ledger.contradiction.Contradiction;
import org.zicht.ledger.contradiction.ContradictionFinder;
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
import org.zicht.ledger.unknown.Gap;
import org.zicht.ledger.unknown.UnknownFinder;

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
 * @param contradictions what origins say against each other
 * @param gaps what is not known
 * @param places which place lies in which
 */
public record Account(
    Holdings holdings,
    List<CopyFinder.Group> copies,
    List<Statement> statements,
    List<Incident> incidents,
    List<Decision> lost,
    List<Crisis> crises,
    List<TollLine> tolls,
    List<Contradiction> contradictions,
    List<Gap> gaps,
    Places places) {

  /** Copies the lists. */
  public Account {
    copies = List.copyOf(copies);
    statements = List.copyOf(statements);
    incidents = List.copyOf(incidents);
    lost = List.copyOf(lost);
    crises = List.copyOf(crises);
    tolls = List.copyOf(tolls);
    contradictions = List.copyOf(contradictions);
    gaps = List.copyOf(gaps);
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
    List<Crisis> crises = CrisisFinder.crises(statements, holdings.decisions());
    List<TollLine> tolls =
        new TollFinder(places, crises).lines(statements, incidents, holdings.decisions());
    return new Account(
        holdings,
        copies,
        statements,
        incidents,
        links.lost(),
        crises,
        tolls,
        ContradictionFinder.contradictions(incidents, tolls),
        UnknownFinder.gaps(incidents),
        places);
  }
}
