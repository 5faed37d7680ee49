package org.zicht.views.ledger;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.entry.Entry;
import org.zicht.ledger.holdings.Holdings;
import org.zicht.ledger.incident.Places;
import org.zicht.ledger.policy.Policies;
import org.zicht.ledger.store.LedgerStore;
import org.zicht.views.table.Row;
import org.zicht.views.table.RowJson;
import org.zicht.views.table.Table;

/**
 * The views of one ledger. What was derived once at an end of the chain is kept with the ledger and
 * shown again until an entry is added; it can be forgotten at any time and comes back the same. For
 * one thread.
 */
public final class LedgerViews {

  private final LedgerStore store;
  private final String derivation;
  private @Nullable Account account;

  /**
   * @param program the version of the program; what another version, or another build of it, has
   *     derived is not shown
   */
  public LedgerViews(LedgerStore store, String program) {
    this.store = store;
    this.derivation = program + "/" + Build.mark();
  }

  /** The account of the whole ledger. */
  public Account account() {
    Account derived = account;
    if (derived == null) {
      derived = Account.of(Holdings.of(store), Places.standard());
      account = derived;
    }
    return derived;
  }

  /** The account of what was published by the end of that day. */
  public Account account(LocalDate day) {
    return Account.of(Holdings.of(store).asOf(day), Places.standard());
  }

  /** Derives ahead what is asked for most. */
  public void prepare() {
    var unused = lines(new IncidentsView());
    unused = lines(new TollsView(Policies.standard()));
  }

  /** A view of the whole ledger. */
  public Table table(LedgerView view) {
    return new Table(view.columns(), lines(view), view.none());
  }

  /**
   * Every entry as a sentence, in order.
   *
   * @param decisions whether only what was decided is wanted
   */
  public Table log(boolean decisions) {
    LogView view = new LogView(account());
    List<Row> rows = new ArrayList<>();
    store.read(
        entry -> {
          if (!decisions || entry.kind() == Entry.Kind.DECISION) {
            rows.add(view.row(entry));
          }
        });
    return Table.of(
        LogView.columns(), rows, decisions ? "Nothing was decided." : "Nothing was added.");
  }

  /** A view of what was known on a day, or of the whole ledger where none is given. */
  public Table table(LedgerView view, @Nullable LocalDate asOf) {
    return asOf == null
        ? table(view)
        : Table.of(view.columns(), view.rows(account(asOf)), view.none());
  }

  private List<String> lines(LedgerView view) {
    Optional<byte[]> kept = store.derived(view.name(), derivation);
    if (kept.isPresent()) {
      return new String(kept.get(), StandardCharsets.UTF_8).lines().toList();
    }
    LedgerStore.Head head = store.head();
    List<String> lines = view.rows(account()).stream().map(RowJson::line).toList();
    StringBuilder body = new StringBuilder();
    lines.forEach(line -> body.append(line).append('\n'));
    store.keep(view.name(), derivation, head, body.toString().getBytes(StandardCharsets.UTF_8));
    return lines;
  }
}
