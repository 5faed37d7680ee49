package org.zicht.command.decision;

import org.zicht.command.terminal.ExitStatus;
import org.zicht.command.terminal.Surroundings;
import org.zicht.ledger.store.LedgerStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zicht redact}. */
@Command(
    name = "redact",
    description = {
      "Strikes words, a name for instance, out of every report, claim and decision of the ledger.",
      "Reports that are read again have them no more. The chain of entries still holds. It cannot be",
      "undone."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  zicht redact 'Jan Jansen'"},
    sortOptions = false)
public final class RedactCommand extends DecisionCommand {

  @Parameters(index = "0", paramLabel = "WORDS", description = "The words, as reports write them.")
  private String words = "";

  public RedactCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  public void check() {
    if (words.isBlank()) {
      throw misused("give the words to strike out");
    }
  }

  @Override
  public int run(LedgerStore store) {
    int redacted = reviewer(store).redact(words, reason());
    if (redacted == 0) {
      surroundings().tell("no report has these words");
      return ExitStatus.FAILED;
    }
    surroundings().say("struck out in " + redacted + " entries");
    return ExitStatus.DONE;
  }
}
