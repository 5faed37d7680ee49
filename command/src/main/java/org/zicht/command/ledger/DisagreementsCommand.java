package org.zicht.command.ledger;

import org.zicht.command.terminal.Surroundings;
import org.zicht.views.ledger.DisagreementsView;
import org.zicht.views.ledger.LedgerViews;
import org.zicht.views.table.Table;
import picocli.CommandLine.Command;

/** {@code zicht disagreements}. */
@Command(
    name = "disagreements",
    description =
        "Lists the claims on which reviewers differ: whether the report says it, or what a field is.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  zicht disagreements", "  zicht disagreements --format jsonl"},
    sortOptions = false)
public final class DisagreementsCommand extends ViewCommand {

  public DisagreementsCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  Table table(LedgerViews views) {
    return views.table(new DisagreementsView());
  }
}
