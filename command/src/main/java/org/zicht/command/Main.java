package org.zicht.command;

import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.Callable;
import org.zicht.command.decision.AcceptCommand;
import org.zicht.command.decision.CorrectCommand;
import org.zicht.command.decision.CrisisAddCommand;
import org.zicht.command.decision.CrisisCommand;
import org.zicht.command.decision.DecisionsCommand;
import org.zicht.command.decision.DecisionsExportCommand;
import org.zicht.command.decision.DecisionsImportCommand;
import org.zicht.command.decision.EraseCommand;
import org.zicht.command.decision.GradeCommand;
import org.zicht.command.decision.MergeCommand;
import org.zicht.command.decision.NoteCommand;
import org.zicht.command.decision.RedactCommand;
import org.zicht.command.decision.RejectCommand;
import org.zicht.command.decision.RetractCommand;
import org.zicht.command.decision.SplitCommand;
import org.zicht.command.decision.UndoCommand;
import org.zicht.command.exchange.ExportCommand;
import org.zicht.command.exchange.ImportCommand;
import org.zicht.command.ledger.AddCommand;
import org.zicht.command.ledger.ClaimsCommand;
import org.zicht.command.ledger.ContradictionsCommand;
import org.zicht.command.ledger.DemoCommand;
import org.zicht.command.ledger.DisagreementsCommand;
import org.zicht.command.ledger.ExplainCommand;
import org.zicht.command.ledger.IncidentsCommand;
import org.zicht.command.ledger.LogCommand;
import org.zicht.command.ledger.RebuildCommand;
import org.zicht.command.ledger.ReportsCommand;
import org.zicht.command.ledger.SourcesCommand;
import org.zicht.command.ledger.TollsCommand;
import org.zicht.command.ledger.UnknownCommand;
import org.zicht.command.ledger.VerifyCommand;
import org.zicht.command.reading.AttributionsCommand;
import org.zicht.command.reading.EvalCommand;
import org.zicht.command.reading.GazetteerCommand;
import org.zicht.command.reading.GazetteerImportCommand;
import org.zicht.command.reading.NamesCommand;
import org.zicht.command.reading.ParseCommand;
import org.zicht.command.reading.ReadCommand;
import org.zicht.command.reading.RulesCommand;
import org.zicht.command.reading.TextCommand;
import org.zicht.command.serve.ServeCommand;
import org.zicht.command.terminal.Engine;
import org.zicht.command.terminal.ExitStatus;
import org.zicht.command.terminal.Surroundings;
import org.zicht.command.terminal.Version;
import org.zicht.command.watch.WatchCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code zicht}: hands its work to a subcommand. */
@Command(
    name = "zicht",
    description = "Reads crisis reports and says who claims what, on whose word.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = CommandLine.HelpCommand.class,
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  zicht read report.txt --date 2019-06-06      the claims of a report, to read",
      "  zicht read reports/ --format jsonl           of a folder of reports, a claim a line",
      "  zicht read report.txt --output report.html   as a page with the claims marked",
      "  zicht attributions report.txt                who says what, whatever it is about",
      "  zicht explain report.txt                     why each claim reads as it does",
      "  zicht rules --word strike                    the rules and words it reads by",
      "  zicht parse report.txt --format tree         the sentences and trees that are read from",
      "  zicht help read                              all that 'read' can do"
    })
public final class Main implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  private Main() {}

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] arguments) {
    Engine.begin(arguments);
    System.exit(run(Surroundings.ofProcess(), arguments));
  }

  /** Runs the command: 0 done, 1 some input could not be read, 2 wrong usage. */
  static int run(Surroundings surroundings, String... arguments) {
    CommandLine line = commandLine(surroundings);
    line.setOut(writer(surroundings.out()));
    line.setErr(writer(surroundings.err()));
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(surroundings.wantsColour() ? Ansi.ON : Ansi.OFF));
    line.setUsageHelpWidth(Math.clamp(surroundings.columns(), 60, 100));
    line.setParameterExceptionHandler((wrong, given) -> misused(surroundings, wrong));
    line.setExecutionExceptionHandler(
        (defect, command, parsed) -> {
          surroundings.tellDefect(command.getCommandName(), defect);
          return ExitStatus.FAILED;
        });
    return line.execute(arguments);
  }

  /** The command with all its subcommands, as it is parsed and completed. */
  static CommandLine commandLine(Surroundings surroundings) {
    CommandLine line = new CommandLine(new Main());
    line.addSubcommand(new ReadCommand(surroundings));
    line.addSubcommand(new TextCommand(surroundings));
    line.addSubcommand(new AttributionsCommand(surroundings));
    line.addSubcommand(new NamesCommand(surroundings));
    line.addSubcommand(new ExplainCommand(surroundings));
    line.addSubcommand(new RulesCommand(surroundings));
    line.addSubcommand(new EvalCommand(surroundings));
    line.addSubcommand(new ParseCommand(surroundings));
    line.addSubcommand(
        new CommandLine(new GazetteerCommand())
            .addSubcommand(new GazetteerImportCommand(surroundings)));
    line.addSubcommand(new AddCommand(surroundings));
    line.addSubcommand(WatchCommand.ofWeb(surroundings));
    line.addSubcommand(new ReportsCommand(surroundings));
    line.addSubcommand(new ClaimsCommand(surroundings));
    line.addSubcommand(new IncidentsCommand(surroundings));
    line.addSubcommand(new TollsCommand(surroundings));
    line.addSubcommand(new SourcesCommand(surroundings));
    line.addSubcommand(new ContradictionsCommand(surroundings));
    line.addSubcommand(new UnknownCommand(surroundings));
    line.addSubcommand(new AcceptCommand(surroundings));
    line.addSubcommand(new CorrectCommand(surroundings));
    line.addSubcommand(new RejectCommand(surroundings));
    line.addSubcommand(new NoteCommand(surroundings));
    line.addSubcommand(new GradeCommand(surroundings));
    line.addSubcommand(new MergeCommand(surroundings));
    line.addSubcommand(new SplitCommand(surroundings));
    line.addSubcommand(new RetractCommand(surroundings));
    line.addSubcommand(
        new CommandLine(new CrisisCommand()).addSubcommand(new CrisisAddCommand(surroundings)));
    line.addSubcommand(new UndoCommand(surroundings));
    line.addSubcommand(new LogCommand(surroundings));
    line.addSubcommand(new DisagreementsCommand(surroundings));
    line.addSubcommand(
        new CommandLine(new DecisionsCommand())
            .addSubcommand(new DecisionsExportCommand(surroundings))
            .addSubcommand(new DecisionsImportCommand(surroundings)));
    line.addSubcommand(new ExportCommand(surroundings));
    line.addSubcommand(new ImportCommand(surroundings));
    line.addSubcommand(new EraseCommand(surroundings));
    line.addSubcommand(new RedactCommand(surroundings));
    line.addSubcommand(new VerifyCommand(surroundings));
    line.addSubcommand(new RebuildCommand(surroundings));
    line.addSubcommand(new DemoCommand(surroundings));
    line.addSubcommand(new ServeCommand(surroundings));
    line.addSubcommand(new CompletionCommand(surroundings));
    line.setExpandAtFiles(false);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return line;
  }

  private static PrintWriter writer(java.io.OutputStream bytes) {
    return new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), true);
  }

  private static int misused(Surroundings surroundings, ParameterException wrong) {
    String message = wrong.getMessage();
    surroundings.tell(message == null ? "the arguments cannot be understood" : message);
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      String first = unmatched.getUnmatched().isEmpty() ? "" : unmatched.getUnmatched().getFirst();
      CommandSpec command = wrong.getCommandLine().getCommandSpec();
      boolean top = wrong.getCommandLine().getParent() == null;
      if (top && isThere(first)) {
        surroundings.tell("to read it: zicht read " + first);
      } else {
        Collection<String> known =
            first.startsWith("-") ? command.optionsMap().keySet() : command.subcommands().keySet();
        Slips.nearest(first, known)
            .ifPresent(close -> surroundings.tell("did you mean " + close + "?"));
      }
    }
    surroundings.tell("see " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return ExitStatus.MISUSED;
  }

  private static boolean isThere(String name) {
    try {
      return !name.isEmpty() && Files.exists(Path.of(name));
    } catch (InvalidPathException noName) {
      return false;
    }
  }

  /** Without a subcommand: what there is. */
  @Override
  public Integer call() {
    CommandLine line = spec.commandLine();
    line.usage(line.getErr());
    return ExitStatus.MISUSED;
  }
}
