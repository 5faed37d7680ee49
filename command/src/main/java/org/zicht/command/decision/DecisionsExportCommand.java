package org.zicht.command.decision;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.zicht.command.ledger.LedgerCommand;
import org.zicht.command.terminal.Destination;
import org.zicht.command.terminal.ExitStatus;
import org.zicht.command.terminal.Surroundings;
import org.zicht.ledger.entry.Decided;
import org.zicht.ledger.form.DecisionJson;
import org.zicht.ledger.holdings.Holdings;
import org.zicht.ledger.store.LedgerStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zicht decisions export}. */
@Command(
    name = "export",
    description = {
      "Writes all decisions, also those undone, as JSON lines (zicht.decision/1): who decided what,",
      "when and why, and the words of the report by which its claim is found. What erased or redacted",
      "entries of this ledger is left out."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  zicht decisions export --output anna.jsonl"},
    sortOptions = false)
public final class DecisionsExportCommand extends LedgerCommand {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write, instead of standard output; there only when it is complete.")
  private @Nullable Path output;

  public DecisionsExportCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  public int run(LedgerStore store) {
    StringBuilder lines = new StringBuilder();
    for (Decided decided : Holdings.of(store).decisions()) {
      if (decided.decision().canBeUndone()) {
        lines.append(DecisionJson.line(decided)).append('\n');
      }
    }
    try (Destination destination =
        output == null ? Destination.stream(surroundings().out()) : Destination.file(output)) {
      destination.write(lines);
      destination.finish();
      return ExitStatus.DONE;
    } catch (IOException notWritten) {
      if (output == null && Destination.isBrokenPipe(notWritten)) {
        return ExitStatus.DONE;
      }
      surroundings()
          .tell(
              (output == null ? "standard output" : output)
                  + ": cannot be written ("
                  + notWritten.getMessage()
                  + "). Check the disk and the folder, and try again.");
      return ExitStatus.FAILED;
    }
  }
}
