package org.zicht.command.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.zicht.report.Inputs;
import org.zicht.report.Opening;
import org.zicht.views.View;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zicht read}: from inputs to claims. */
@Command(
    name = "read",
    description = "Reads reports and writes the claims in them: who says what, on whose word.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  zicht read report.txt --date 2019-06-06",
      "      The claims of a report of 6 June 2019, to read. 'Yesterday' is the 5th.",
      "  zicht read reports/ --format jsonl | jq -r 'select(.type == \"killed\") | .count.wording'",
      "      Of all reports in a folder, what is said of the dead.",
      "  zicht read report.txt --output report.html",
      "      A page with the claims marked. The name says the format.",
      "  zicht read news.warc.gz articles.csv https://example.org/report --columns text=body",
      "      Of all that is in an archive and a table, and of a page on the web.",
      "",
      "Claims go to standard output, everything else to standard error.",
      "Exit status: 0 read; 1 some input could not be read (the rest was); 2 wrong usage."
    })
public final class ReadCommand implements Callable<Integer> {

  /** Warnings alike, up to so many, are given one by one. */
  private static final int A_FEW = 3;

  private static final String UNDATED =
      "'yesterday', 'Wednesday' and the like stay unresolved. Give the day of publication:"
          + " --date YYYY-MM-DD.";

  private enum Colour {
    AUTO,
    ALWAYS,
    NEVER;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "INPUT", arity = "1..*", description = ReportReader.INPUTS)
  private List<String> inputs = List.of();

  @Mixin private ReportOptions reports = new ReportOptions();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "${COMPLETION-CANDIDATES}. Without it, what the name of --output says; else text.")
  private @Nullable Form form;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write, instead of standard output; there only when it is complete.")
  private @Nullable Path output;

  @Option(
      names = {"--colour", "--color"},
      paramLabel = "WHEN",
      description =
          "${COMPLETION-CANDIDATES}: colours in text. auto: on a terminal, unless NO_COLOR is set.")
  private Colour colour = Colour.AUTO;

  @Mixin private ColumnOptions columns = new ColumnOptions();

  private int failures;
  private final List<String> undated = new ArrayList<>();

  public ReadCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    ReportReader reader = reports.reader();
    try (Destination destination = destination()) {
      return read(reader, destination);
    } catch (UncheckedIOException stopped) {
      return unwritten(Destination.reason(stopped));
    } catch (IOException notWritten) {
      return unwritten(notWritten);
    }
  }

  private int read(ReportReader reader, Destination destination) throws IOException {
    boolean onScreen = output == null && surroundings.outIsTerminal();
    View view = form().view(coloured(), surroundings.columns());
    StringBuilder piece = new StringBuilder();
    view.begin(piece);
    try (Progress progress = Progress.of(inputs, surroundings, onScreen);
        InOrder<Outcome> queue =
            new InOrder<>(
                Runtime.getRuntime().availableProcessors(),
                outcome -> {
                  take(outcome, view, piece, destination);
                  progress.step();
                })) {
      Inputs.read(
          inputs,
          surroundings.in(),
          new Opening(columns.columns(), reading -> queue.give(() -> reader.read(reading))));
      queue.finish();
    }
    view.end(piece);
    destination.write(piece);
    destination.finish();
    warnOfUndated();
    return failures == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private void take(Outcome outcome, View view, StringBuilder piece, Destination destination) {
    switch (outcome) {
      case Outcome.Done done -> {
        done.problems().forEach(problem -> surroundings.tell("warning: " + problem));
        if (done.shown().report().published().isEmpty()) {
          undated.add(done.shown().input());
        }
        try {
          view.report(piece, done.shown());
          destination.write(piece);
        } catch (IOException notWritten) {
          throw new UncheckedIOException(notWritten);
        }
        piece.setLength(0);
      }
      case Outcome.Failed failed -> {
        failures++;
        surroundings.tell(failed.message());
      }
      case Outcome.Defect defect -> {
        failures++;
        surroundings.tellDefect(defect.input(), defect.cause());
      }
    }
  }

  private void warnOfUndated() {
    if (undated.size() > A_FEW) {
      surroundings.tell("warning: no date is known of " + undated.size() + " reports: " + UNDATED);
      return;
    }
    for (String input : undated) {
      surroundings.tell("warning: " + input + ": no date is known: " + UNDATED);
    }
  }

  private int unwritten(IOException reason) {
    if (output == null && Destination.isBrokenPipe(reason)) {
      // whoever read the results has seen enough
      return failures == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
    }
    surroundings.tell(
        (output == null ? "standard output" : output)
            + ": cannot be written ("
            + reason.getMessage()
            + "). Check the disk, and try again; nothing incomplete was left in its place.");
    return ExitStatus.FAILED;
  }

  private Destination destination() {
    if (output == null) {
      return Destination.stream(surroundings.out());
    }
    if (Files.isDirectory(output)) {
      throw misused("--output " + output + " is a folder; name a file in it");
    }
    try {
      return Destination.file(output);
    } catch (IOException | SecurityException notThere) {
      throw misused(
          "--output "
              + output
              + " cannot be written ("
              + notThere.getClass().getSimpleName().replace("Exception", "")
              + "): check that the folder is there and that you may write in it");
    }
  }

  private Form form() {
    if (form != null) {
      return form;
    }
    return output == null ? Form.TEXT : Form.ofName(output).orElse(Form.TEXT);
  }

  private boolean coloured() {
    return switch (colour) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO -> output == null && surroundings.wantsColour();
    };
  }

  private ParameterException misused(String message) {
    CommandLine line = spec.commandLine();
    return new ParameterException(line, message);
  }
}
