package org.zicht.command.ledger;

import org.zicht.command.terminal.Surroundings;
import org.zicht.views.ledger.LedgerViews;
import org.zicht.views.ledger.ReportsView;
import org.zicht.views.table.Table;
import picocli.CommandLine.Command;

/** {@code zicht reports}. */
@Command(
    name = "reports",
    description = "Lists the reports of a ledger, and the inputs that could not be read.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  zicht reports", "  zicht reports --format csv --output reports.csv"},
    sortOptions = false)
public final class ReportsCommand extends ViewCommand {

  public ReportsCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  Table table(LedgerViews views) {
    return views.table(new ReportsView());
  }
}
