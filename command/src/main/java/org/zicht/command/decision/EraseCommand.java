package org.zicht.command.decision;

import java.util.List;
import org.zicht.command.terminal.ExitStatus;
import org.zicht.command.terminal.Surroundings;
import org.zicht.ledger.account.Erasure;
import org.zicht.ledger.entry.Decision;
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
public final class EraseCommand extends DecisionCommand {

  @Parameters(index = "0", paramLabel = "REPORT", description = "The id of a report.")
  private String report = "";

  public EraseCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  public int run(LedgerStore store) {
    List<Long> entries = Erasure.entriesOf(store, report);
    if (entries.isEmpty()) {
      surroundings().tell("there is no report " + report + ": zicht reports lists them");
      return ExitStatus.FAILED;
    }
    store.erase(surroundings().clock().instant(), new Decision.Erased(entries, reason()));
    surroundings().say("erased: " + entries.size() + " entries");
    return ExitStatus.DONE;
  }
}
