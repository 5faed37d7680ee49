package org.zicht.command.decision;

import org.zicht.command.terminal.ExitStatus;
import org.zicht.command.terminal.Surroundings;
import org.zicht.ledger.store.LedgerStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zicht erase}. */
@Command(
    name = "erase",
    description = {
      "Erases a report, its text, its claims and what was decided of these alone, from the ledger;",
      "what is left says that something was erased, when and why, and not what. The chain of entries",
      "still holds. It cannot be undone."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  zicht erase 8cd30aef"},
    sortOptions = false)
public final class EraseCommand extends DecisionCommand {

  @Parameters(index = "0", paramLabel = "REPORT", description = "The id of a report.")
  private String report = "";

  public EraseCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  public int run(LedgerStore store) {
    int erased = reviewer(store).erase(report, reason());
    if (erased == 0) {
      surroundings().tell("there is no report " + report + ": zicht reports lists them");
      return ExitStatus.FAILED;
    }
    surroundings().say("erased: " + erased + " entries");
    return ExitStatus.DONE;
  }
}
