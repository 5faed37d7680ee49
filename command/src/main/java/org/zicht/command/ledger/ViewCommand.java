package org.zicht.command.ledger;

import org.zicht.command.terminal.Surroundings;
import org.zicht.command.terminal.TableOptions;
import org.zicht.command.terminal.Version;
import org.zicht.ledger.store.LedgerStore;
import org.zicht.views.ledger.LedgerViews;
import org.zicht.views.table.Table;
import picocli.CommandLine.Mixin;

/** A command that shows one view of a ledger. */
public abstract class ViewCommand extends LedgerCommand {

  @Mixin private TableOptions options = new TableOptions();

  public ViewCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  public final int run(LedgerStore store) {
    return options.write(surroundings(), table(new LedgerViews(store, Version.current())));
  }

  /** What is shown. */
  abstract Table table(LedgerViews views);
}
