package org.zicht.command.ledger;

import org.zicht.command.terminal.Surroundings;
import org.zicht.views.ledger.LedgerViews;
import org.zicht.views.ledger.UnknownView;
import org.zicht.views.table.Table;
import picocli.CommandLine.Command;

/** {@code zicht unknown}. */
@Command(
    name = "unknown",
    description =
        "Lists what is not known: what reports say is not, what nobody says, where reporting was impaired.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  zicht unknown", "  zicht unknown --format csv"},
    sortOptions = false)
public final class UnknownCommand extends ViewCommand {

  public UnknownCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  Table table(LedgerViews views) {
    return views.table(new UnknownView());
  }
}
