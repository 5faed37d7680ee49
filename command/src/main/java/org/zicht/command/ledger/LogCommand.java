package org.zicht.command.ledger;

import org.zicht.command.terminal.Surroundings;
import org.zicht.views.ledger.LedgerViews;
import org.zicht.views.table.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zicht log}. */
@Command(
    name = "log",
    description = {
      "Lists the entries of a ledger as sentences, in order: what was added, and who decided what,",
      "when and why. An undone decision stays and is marked; so is one that finds its claim no more."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  zicht log", "  zicht log --decisions --format csv --output decisions.csv"},
    sortOptions = false)
public final class LogCommand extends ViewCommand {

  @Option(names = "--decisions", description = "Only what was decided.")
  private boolean decisions;

  public LogCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  Table table(LedgerViews views) {
    return views.log(decisions);
  }
}
