package org.zicht.command.watch;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.zicht.command.ledger.Recorder;
import org.zicht.command.terminal.ReportReader;
import org.zicht.command.terminal.Surroundings;
import org.zicht.command.terminal.Version;
import org.zicht.intake.watch.Follower;
import org.zicht.ledger.policy.Policies;
import org.zicht.ledger.store.LedgerStore;
import org.zicht.report.Reading;
import org.zicht.views.ledger.LedgerViews;
import org.zicht.views.ledger.TollsView;
import org.zicht.views.table.Row;

/** Adds what feeds name to a ledger, and tells which tolls that changes. For one thread. */
final class LedgerFollower implements Follower {

  private final LedgerStore store;
  private final Recorder recorder;
  private final ReportReader reader;
  private final Surroundings surroundings;
  private final Consumer<List<TollChange>> changed;
  private final KeptAddresses kept;
  private List<Row> tolls;
  private LedgerStore.Head head;

  /**
   * @param changed takes the tolls that are new or changed, at least one
   */
  LedgerFollower(
      LedgerStore store,
      Recorder recorder,
      ReportReader reader,
      Surroundings surroundings,
      Consumer<List<TollChange>> changed) {
    this.store = store;
    this.recorder = recorder;
    this.reader = reader;
    this.surroundings = surroundings;
    this.changed = changed;
    this.kept = KeptAddresses.of(store);
    this.head = store.head();
    this.tolls = tolls();
  }

  @Override
  public boolean knows(String address, @Nullable Instant changedThere) {
    return kept.has(address, changedThere);
  }

  @Override
  public void take(String address, Reading reading) {
    Instant now = surroundings.clock().instant();
    kept.keep(address, now);
    kept.keep(reading.input(), now);
    if (!recorder.isKnown(reading, Recorder.Imprint.OWN)) {
      recorder.take(reading.input(), reader.read(reading), Recorder.Imprint.OWN);
    }
  }

  @Override
  public void hear(String message) {
    surroundings.tell(message);
  }

  @Override
  public void rest(Instant until) {
    LedgerStore.Head end = store.head();
    if (end.equals(head)) {
      return;
    }
    List<Row> now = tolls();
    List<TollChange> changes = TollChange.between(tolls, now);
    tolls = now;
    head = end;
    if (!changes.isEmpty()) {
      changed.accept(changes);
    }
  }

  private List<Row> tolls() {
    return new LedgerViews(store, Version.current())
        .table(new TollsView(Policies.standard()))
        .rows();
  }
}
