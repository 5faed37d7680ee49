package org.zicht.command.ledger;

import org.zicht.command.terminal.Surroundings;
import org.zicht.views.ledger.ContradictionsView;
import org.zicht.views.ledger.LedgerViews;
import org.zicht.views.table.Table;
import picocli.CommandLine.Command;

/** {@code zicht contradictions}. */
@Command(
    name = "contradictions",
    description =
        "Lists what sources say against each other: numbers, who did it, whether it happened, place, date.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  zicht contradictions", "  zicht contradictions --format jsonl"},
    sortOptions = false)
public final class ContradictionsCommand extends ViewCommand {

  public ContradictionsCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  Table table(LedgerViews views) {
    return views.table(new ContradictionsView());
  }
}
