package org.zicht.command.decision;

import java.util.Map;
import org.zicht.command.terminal.ExitStatus;
import org.zicht.command.terminal.Surroundings;
import org.zicht.ledger.account.Redaction;
import org.zicht.ledger.entry.Content;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.store.LedgerStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zicht redact}. */
@Command(
    name = "redact",
    description = {
      "Strikes words, a name for instance, out of every report and claim of the ledger. Reports that",
      "are read again have them no more. The chain of entries still holds."
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
    Map<Long, Content> redacted = Redaction.of(store, words);
    if (redacted.isEmpty()) {
      surroundings().tell("no report has these words");
      return ExitStatus.FAILED;
    }
    store.redact(
        surroundings().clock().instant(),
        redacted,
        digests -> new Decision.Redacted(digests, reason()));
    surroundings().say("struck out in " + redacted.size() + " entries");
    return ExitStatus.DONE;
  }
}
