package org.zicht.command.decision;

import java.util.concurrent.Callable;
import org.zicht.command.terminal.ExitStatus;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code zicht decisions}: from one ledger to another. */
@Command(
    name = "decisions",
    description = "Carries decisions from one ledger to another that has the same reports.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  zicht decisions export --output anna.jsonl",
      "  zicht decisions import anna.jsonl --ledger ours.db"
    })
public final class DecisionsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Without a subcommand: what there is. */
  @Override
  public Integer call() {
    CommandLine line = spec.commandLine();
    line.usage(line.getErr());
    return ExitStatus.MISUSED;
  }
}
