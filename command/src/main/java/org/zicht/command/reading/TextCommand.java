package org.zicht.command.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zicht.command.terminal.ColumnOptions;
import org.zicht.command.terminal.Destination;
import org.zicht.command.terminal.Engine;
import org.zicht.command.terminal.ExitStatus;
import org.zicht.command.terminal.ReportReader;
import org.zicht.command.terminal.Surroundings;
import org.zicht.report.Inputs;
import org.zicht.report.Opening;
import org.zicht.report.Reading;
import org.zicht.report.Report;
import org.zicht.text.language.Detection;
import org.zicht.views.ReportJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zicht text}: the canonical text, into which every offset of a claim points. */
@Command(
    name = "text",
    description = {
      "Prints the canonical text of reports, into which the offsets of claims point,",
      "in UTF-16 code units. Of several reports, one after another."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  zicht text page.html", "  zicht text reports/ --format jsonl"},
    sortOptions = false)
public final class TextCommand implements Callable<Integer> {

  private enum Shape {
    TEXT,
    JSONL,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Surroundings surroundings;
  private final ReportJson json = new ReportJson();

  @Parameters(paramLabel = "INPUT", arity = "1..*", description = ReportReader.INPUTS)
  private List<String> inputs = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description =
          "${COMPLETION-CANDIDATES}. jsonl: a line for each report with input, url, title,"
              + " publisher, author, published, modified, language and text; json: an array of"
              + " these.")
  private Shape shape = Shape.TEXT;

  @Mixin private ColumnOptions columns = new ColumnOptions();

  private int failures;
  private boolean first = true;

  public TextCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    try (Destination destination = Destination.stream(surroundings.out())) {
      Opening opening = new Opening(columns.columns(), reading -> take(reading, destination));
      Inputs.read(inputs, surroundings.in(), opening);
      if (shape == Shape.JSON) {
        destination.write(first ? "[]\n" : "\n]\n");
      }
    } catch (UncheckedIOException stopped) {
      return unwritten(Destination.reason(stopped));
    } catch (IOException stopped) {
      return unwritten(stopped);
    }
    return failures == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private int unwritten(IOException reason) {
    if (Destination.isBrokenPipe(reason)) {
      return failures == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
    }
    surroundings.tell("standard output: cannot be written (" + reason.getMessage() + ").");
    return ExitStatus.FAILED;
  }

  private void take(Reading reading, Destination destination) {
    switch (reading) {
      case Reading.Failed failed -> {
        failures++;
        surroundings.tell(failed.toString());
      }
      case Reading.Linked linked -> {
        failures++;
        surroundings.tell(linked.toString());
      }
      case Reading.Read read -> {
        read.problems().forEach(problem -> surroundings.tell("warning: " + problem));
        try {
          destination.write(written(read.input(), read.report()));
        } catch (IOException notWritten) {
          throw new UncheckedIOException(notWritten);
        }
        first = false;
      }
    }
  }

  private String written(String input, Report report) throws IOException {
    return switch (shape) {
      case TEXT -> report.text();
      case JSONL -> json.line(input, report, language(report)) + "\n";
      case JSON -> (first ? "[\n" : ",\n") + json.line(input, report, language(report));
    };
  }

  /** The language as the text shows it, else as the report declares it. */
  private static @Nullable String language(Report report) {
    return switch (Engine.detector().detect(report.text())) {
      case Detection.Detected detected -> detected.language().code();
      case Detection.NotSupported other -> other.code();
      case Detection.TooLittleText few -> report.imprint().language();
    };
  }
}
