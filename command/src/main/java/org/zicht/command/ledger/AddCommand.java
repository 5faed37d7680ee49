package org.zicht.command.ledger;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zicht.command.terminal.ColumnOptions;
import org.zicht.command.terminal.Destination;
import org.zicht.command.terminal.ExitStatus;
import org.zicht.command.terminal.InOrder;
import org.zicht.command.terminal.Outcome;
import org.zicht.command.terminal.Progress;
import org.zicht.command.terminal.ReportOptions;
import org.zicht.command.terminal.ReportReader;
import org.zicht.command.terminal.Surroundings;
import org.zicht.command.terminal.Version;
import org.zicht.ledger.store.LedgerException;
import org.zicht.ledger.store.LedgerStore;
import org.zicht.report.Inputs;
import org.zicht.report.Opening;
import org.zicht.views.ledger.LedgerViews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zicht add}: from inputs to entries of the ledger. */
@Command(
    name = "add",
    description = "Reads reports and keeps them with their claims in a ledger, one file.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  zicht add report.txt --published 2022-01-06 --publisher 'The Paper'",
      "  zicht add reports/ --ledger almaty.db",
      "      All reports of a folder. Stopped half-way, run it again: what is there is left alone.",
      "",
      "A line for each report says what was new; it stands on the disk by then.",
      "Exit status: 0 added; 1 some input could not be read (the rest was added); 2 wrong usage."
    })
public final class AddCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private LedgerOptions ledger = new LedgerOptions();

  @Parameters(paramLabel = "INPUT", arity = "1..*", description = ReportReader.INPUTS)
  private List<String> inputs = List.of();

  @Mixin private ReportOptions reports = new ReportOptions();

  @Option(
      names = "--url",
      paramLabel = "ADDRESS",
      description = "Where the report was published; of one report.")
  private @Nullable String url;

  @Option(
      names = "--title",
      paramLabel = "TITLE",
      description = "The title of the report; of one report.")
  private @Nullable String title;

  @Mixin private ColumnOptions columns = new ColumnOptions();

  public AddCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** What came of one input. */
  private sealed interface Result {
    record Known(String input) implements Result {}

    record Read(String input, Outcome outcome) implements Result {}
  }

  @Override
  public Integer call() {
    if (inputs.size() > 1 && (url != null || title != null)) {
      throw new ParameterException(
          spec.commandLine(), "--url and --title are of one report; name one INPUT");
    }
    ReportReader reader = reports.reader();
    try (LedgerStore store = ledger.openOrMake()) {
      int status = add(reader, store);
      new LedgerViews(store, Version.current()).prepare();
      return status;
    } catch (LedgerException failed) {
      surroundings.tell(String.valueOf(failed.getMessage()));
      return ExitStatus.FAILED;
    } catch (UncheckedIOException stopped) {
      if (Destination.isBrokenPipe(Destination.reason(stopped))) {
        return ExitStatus.DONE;
      }
      surroundings.tell("standard output: cannot be written (" + stopped.getMessage() + ").");
      return ExitStatus.FAILED;
    }
  }

  private int add(ReportReader reader, LedgerStore store) {
    Recorder.Imprint imprint =
        new Recorder.Imprint(reports.published(), reports.publisher(), url, title);
    try (Destination out = Destination.stream(surroundings.out());
        Progress progress = Progress.of(inputs, surroundings, surroundings.outIsTerminal())) {
      Recorder recorder = new Recorder(store, surroundings, out);
      try (InOrder<Result> queue =
          new InOrder<>(
              Runtime.getRuntime().availableProcessors(),
              result -> {
                switch (result) {
                  case Result.Known there -> recorder.known(there.input());
                  case Result.Read read -> recorder.take(read.input(), read.outcome(), imprint);
                }
                progress.step();
              })) {
        Inputs.read(
            inputs,
            surroundings.in(),
            new Opening(
                columns.columns(),
                reading ->
                    queue.give(
                        recorder.isKnown(reading, imprint)
                            ? () -> new Result.Known(reading.input())
                            : () -> new Result.Read(reading.input(), reader.read(reading)))));
        queue.finish();
      }
      return recorder.finish(ledger.file());
    }
  }
}
