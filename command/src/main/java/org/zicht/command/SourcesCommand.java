package org.zicht.command;

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
final class SourcesCommand extends ViewCommand {

  SourcesCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  Table table(LedgerViews views) {
    return views.table(new SourcesView());
  }
}
