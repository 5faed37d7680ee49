package org.zicht.command.ledger;

import org.zicht.command.terminal.Surroundings;
import org.zicht.views.ledger.LedgerViews;
import org.zicht.views.ledger.SourcesView;
import org.zicht.views.table.Table;
import picocli.CommandLine.Command;

/** {@code zicht sources}. */
@Command(
    name = "sources",
    description = "Lists on whose word claims stand: who first said them, whatever the outlet.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  zicht sources", "  zicht sources --format csv"},
    sortOptions = false)
public final class SourcesCommand extends ViewCommand {

  public SourcesCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  Table table(LedgerViews views) {
    return views.table(new SourcesView());
  }
}
