package org.zicht.ledger.holdings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.zicht.ledger.entry.ClaimsRead;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.entry.Entry;
import org.zicht.ledger.entry.InputFailed;
import org.zicht.ledger.entry.Publication;
import org.zicht.ledger.entry.ReportAdded;
import org.zicht.ledger.store.LedgerStore;

/**
 * All that a ledger holds.
 *
 * @param reports its reports, by day and id
 * @param failures the inputs that could not be read, by name and reason; of those that were read
 *     since, none
 * @param decisions what was decided, by when it was; also what was undone since
 * @param erased how many reports were erased
 */
public record Holdings(
    List<HeldReport> reports, List<InputFailed> failures, List<Decided> decisions, int erased) {

  /** Copies the lists. */
  public Holdings {
    reports = List.copyOf(reports);
    failures = List.copyOf(failures);
    decisions = List.copyOf(decisions);
  }

  /** The same with other claims in its reports, or with fewer. */
  public Holdings withReports(List<HeldReport> other) {
    return new Holdings(other, failures, decisions, erased);
  }

  /** What a store holds. */
  public static Holdings of(LedgerStore store) {
    Gathering gathering = new Gathering();
    store.read(gathering::take);
    return gathering.holdings();
  }

  /** What those entries come to; they stand in the order of their numbers. */
  public static Holdings of(Iterable<Entry> entries) {
    Gathering gathering = new Gathering();
    entries.forEach(gathering::take);
    return gathering.holdings();
  }

  /**
   * What was published by the end of {@code day}; reports of which no day is known are left out.
   */
  public Holdings asOf(LocalDate day) {
    return new Holdings(
        reports.stream()
            .filter(report -> report.published().filter(one -> !one.isAfter(day)).isPresent())
            .toList(),
        failures,
        decisions,
        erased);
  }

  private static final class Gathering {
    private final Map<String, List<ReportAdded>> tellings = new HashMap<>();
    private final Map<String, ClaimsRead> readings = new HashMap<>();
    private final List<InputFailed> failures = new ArrayList<>();
    private final List<Decided> decisions = new ArrayList<>();
    private int erased;

    void take(Entry entry) {
      switch (entry.content()) {
        case null -> erased += entry.kind() == Entry.Kind.REPORT ? 1 : 0;
        case ReportAdded report ->
            tellings.computeIfAbsent(report.report(), id -> new ArrayList<>()).add(report);
        // the last reading is the newest reader's
        case ClaimsRead read -> readings.put(read.telling(), read);
        case InputFailed failed -> failures.add(failed);
        case Decided decided -> decisions.add(decided);
      }
    }

    Holdings holdings() {
      List<HeldReport> reports = new ArrayList<>();
      tellings.values().forEach(same -> reports.add(report(same)));
      reports.sort(HeldReport.BY_DAY);
      decisions.sort(Decided.IN_ORDER);
      failures.sort(Comparator.comparing(InputFailed::input).thenComparing(InputFailed::reason));
      return new Holdings(reports, failures, decisions, erased);
    }

    private HeldReport report(List<ReportAdded> same) {
      same.sort(
          Comparator.comparing(ReportAdded::publication, Publication.EARLIEST)
              .thenComparing(one -> one.language().code()));
      ReportAdded first = same.getFirst();
      ClaimsRead read = readings.get(first.telling());
      return new HeldReport(
          first.report(),
          first.sha256(),
          first.text(),
          first.titled(),
          first.language(),
          first.credits(),
          same.stream().map(ReportAdded::publication).distinct().toList(),
          same.stream().map(ReportAdded::fetched).min(Comparator.naturalOrder()).orElseThrow(),
          read == null ? "" : read.reader(),
          read == null ? List.of() : read.claims());
    }
  }
}
