package org.zicht.command;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command {@code zicht}: hands its work to a subcommand. */
@Command(
    name = "zicht",
    description = "Reads crisis reports and says who claims what, on whose word.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {ReadCommand.class, CommandLine.HelpCommand.class},
    footerHeading = "%nExamples:%n",
    footer = {
      "  zicht read report.txt                       the claims of one report, to read",
      "  zicht read --format jsonl reports/          of a folder of reports, a claim a line",
      "  zicht help read                             all that 'read' can do"
    })
public final class Main {

  private Main() {}

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Runs the command: 0 done, 1 some input could not be read, 2 wrong usage. */
  static int run(String... arguments) {
    return new CommandLine(new Main()).execute(arguments);
  }
}
