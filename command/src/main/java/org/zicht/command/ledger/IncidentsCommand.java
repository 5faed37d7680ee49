package org.zicht.command.ledger;

import org.zicht.command.terminal.Surroundings;
import org.zicht.views.ledger.IncidentsView;
import org.zicht.views.ledger.LedgerViews;
import org.zicht.views.table.Table;
import picocli.CommandLine.Command;

/** {@code zicht incidents}. */
@Command(
    name = "incidents",
    description = "Lists what happened: claims about one occurrence together, with the reasons.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  zicht incidents", "  zicht incidents --format json --ledger crisis.db"},
    sortOptions = false)
public final class IncidentsCommand extends ViewCommand {

  public IncidentsCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  Table table(LedgerViews views) {
    return views.table(new IncidentsView());
  }
}
