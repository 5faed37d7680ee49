package org.zicht.command;

import org.zicht.ledger.store.LedgerStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zicht erase}. */
@Command(
    name = "erase",
    description = {
      "Erases a report, its text and its claims, from the ledger; what is left says that something",
      "was erased, when and why, and not what. The chain of entries still holds."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  zicht erase 8cd30aef"},
    sortOptions = false)
final class EraseCommand extends DecisionCommand {

  @Parameters(index = "0", paramLabel = "REPORT", description = "The id of a report.")
  private String report = "";

  EraseCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  int run(LedgerStore store) {
    int entries = reviewer(store).erase(report, reason());
    if (entries == 0) {
      surroundings().tell("there is no report " + report + ": zicht reports lists them");
      return Main.FAILED;
    }
    surroundings().say("erased: " + entries + " entries");
    return Main.DONE;
  }
}
