package org.zicht.command.decision;

import java.util.concurrent.Callable;
import org.zicht.command.terminal.ExitStatus;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code zicht crisis}: what victims are counted for. */
@Command(
    name = "crisis",
    description = "Defines what victims are counted for: a place and a span of days.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  zicht crisis add 'January 2022' --place Kazakhstan --from 2022-01-02 --to 2022-01-20"
    })
public final class CrisisCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Without a subcommand: what there is. */
  @Override
  public Integer call() {
    CommandLine line = spec.commandLine();
    line.usage(line.getErr());
    return ExitStatus.MISUSED;
  }
}
