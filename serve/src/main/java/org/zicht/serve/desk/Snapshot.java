package org.zicht.serve.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.contradiction.Contradiction;
import org.zicht.ledger.copy.CopyFinder;
import org.zicht.ledger.holdings.HeldReport;
import org.zicht.ledger.incident.Incident;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.store.LedgerStore;
import org.zicht.ledger.toll.Crisis;
import org.zicht.ledger.toll.Observation;
import org.zicht.ledger.toll.TollLine;

/**
 * What a ledger comes to at one end of its chain, with what pages ask of it found by its id.
 * Immutable, for any thread.
 */
public final class Snapshot {

  private final LedgerStore.Head head;
  private final Account account;
  private final Map<String, Long> entries;
  private final Map<String, HeldReport> reports = new HashMap<>();
  private final Map<String, Statement> statements = new HashMap<>();
  private final Map<String, List<Statement>> byReport = new HashMap<>();
  private final TreeMap<String, List<Statement>> byOrigin = new TreeMap<>();
  private final Map<String, Incident> incidents = new HashMap<>();
  private final Map<String, Incident> homes = new HashMap<>();
  private final Map<String, CopyFinder.Group> copies = new HashMap<>();
  private final Map<String, List<Contradiction>> contradictions = new HashMap<>();
  private final Map<String, List<Sighting>> sightings = new HashMap<>();

  /**
   * Where a statement counts.
   *
   * @param line the line of a toll
   * @param observation what it says there
   */
  public record Sighting(TollLine line, Observation observation) {}

  /**
   * @param head the end of the chain that this is of
   * @param account what it comes to
   * @param entries the number of the first entry of each report, by the report's id
   */
  Snapshot(LedgerStore.Head head, Account account, Map<String, Long> entries) {
    this.head = head;
    this.account = account;
    this.entries = Map.copyOf(entries);
    account.holdings().reports().forEach(report -> reports.put(report.id(), report));
    for (Statement one : account.everyStatement()) {
      statements.put(one.id(), one);
      byReport.computeIfAbsent(one.report().id(), none -> new ArrayList<>()).add(one);
    }
    for (Statement one : account.statements()) {
      byOrigin.computeIfAbsent(one.origin().name(), none -> new ArrayList<>()).add(one);
    }
    for (Incident incident : account.incidents()) {
      incidents.put(incident.id(), incident);
      incident.statements().forEach(one -> homes.put(one.id(), incident));
    }
    for (CopyFinder.Group group : account.copies()) {
      copies.put(group.original().id(), group);
      group.copies().forEach(copy -> copies.put(copy.id(), group));
    }
    for (Contradiction one : account.contradictions()) {
      contradictions.computeIfAbsent(one.first().id(), none -> new ArrayList<>()).add(one);
      contradictions.computeIfAbsent(one.second().id(), none -> new ArrayList<>()).add(one);
    }
    for (TollLine line : account.tolls()) {
      for (Observation one : line.observations()) {
        sightings
            .computeIfAbsent(one.statement().id(), none -> new ArrayList<>())
            .add(new Sighting(line, one));
      }
    }
  }

  /** The end of the chain that this is of. */
  public LedgerStore.Head head() {
    return head;
  }

  /** All that is derived. */
  public Account account() {
    return account;
  }

  /** Whether the ledger holds no report. */
  public boolean isEmpty() {
    return account.holdings().reports().isEmpty();
  }

  /** The number of the first entry of a report; 0 where it is not known. */
  public long entry(HeldReport report) {
    return entries.getOrDefault(report.id(), 0L);
  }

  /** The report with that id. */
  public Optional<HeldReport> report(String id) {
    return Optional.ofNullable(reports.get(id));
  }

  /** The statement whose claim has that id; one that was rejected too. */
  public Optional<Statement> statement(String id) {
    return Optional.ofNullable(statements.get(id));
  }

  /** The statements of a report, those rejected too, in the order of its text. */
  public List<Statement> statementsOf(HeldReport report) {
    return byReport.getOrDefault(report.id(), List.of()).stream()
        .sorted(Comparator.comparing(one -> one.claim().trigger().span()))
        .toList();
  }

  /** The statements of each origin, by its name in the order of the alphabet. */
  public Map<String, List<Statement>> origins() {
    return java.util.Collections.unmodifiableMap(byOrigin);
  }

  /** The incident with that id. */
  public Optional<Incident> incident(String id) {
    return Optional.ofNullable(incidents.get(id));
  }

  /** The incident that a statement tells. */
  public Optional<Incident> incidentOf(Statement statement) {
    return Optional.ofNullable(homes.get(statement.id()));
  }

  /** A report with its copies. */
  public CopyFinder.Group copiesOf(HeldReport report) {
    return copies.getOrDefault(report.id(), new CopyFinder.Group(report, List.of()));
  }

  /** What contradicts a statement. */
  public List<Contradiction> contradictionsOf(Statement statement) {
    return contradictions.getOrDefault(statement.id(), List.of());
  }

  /** Where a statement counts. */
  public List<Sighting> sightingsOf(Statement statement) {
    return sightings.getOrDefault(statement.id(), List.of());
  }

  /**
   * The crisis with that id; where there is none of that id, the one of which most numbers are
   * said.
   */
  public Optional<Crisis> crisis(String id) {
    Map<String, Integer> said = new LinkedHashMap<>();
    account.crises().forEach(crisis -> said.put(crisis.id(), 0));
    account
        .tolls()
        .forEach(line -> said.merge(line.crisis().id(), line.observations().size(), Integer::sum));
    return account.crises().stream()
        .filter(crisis -> crisis.id().equals(id))
        .findFirst()
        .or(
            () ->
                account.crises().stream()
                    .max(
                        Comparator.comparing((Crisis crisis) -> crisis.defined())
                            .thenComparing(crisis -> said.getOrDefault(crisis.id(), 0))));
  }

  /** The days on which something was said, in order. */
  public List<LocalDate> days() {
    TreeSet<LocalDate> days = new TreeSet<>();
    account.holdings().reports().forEach(report -> report.published().ifPresent(days::add));
    return List.copyOf(days);
  }
}
