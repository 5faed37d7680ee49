package org.zicht.command.reading;

import java.util.concurrent.Callable;
import org.zicht.command.terminal.ExitStatus;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code zicht gazetteer}: the places by whose names texts are read. */
@Command(
    name = "gazetteer",
    description = "Adds places to those that Zicht knows.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  zicht gazetteer import UA.zip"})
public final class GazetteerCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Without a subcommand: what there is. */
  @Override
  public Integer call() {
    CommandLine line = spec.commandLine();
    line.usage(line.getErr());
    return ExitStatus.MISUSED;
  }
}
