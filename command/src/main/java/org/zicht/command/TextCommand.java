package org.zicht.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.zicht.report.Inputs;
import org.zicht.report.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zicht text}: the canonical text, into which every offset of a claim points. */
@Command(
    name = "text",
    description = {
      "Prints the canonical text of reports, into which the offsets of claims point,",
      "in UTF-16 code units. Of several reports, one after another."
    },
    mixinStandardHelpOptions = true)
final class TextCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "A file of plain text, a folder of them, or - for standard input.")
  private List<String> inputs = List.of();

  private int failures;

  TextCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    try (Destination destination = Destination.stream(surroundings.out())) {
      Inputs.read(inputs, surroundings.in(), reading -> write(reading, destination));
    } catch (UncheckedIOException stopped) {
      if (!Destination.isBrokenPipe(ReadCommand.reason(stopped))) {
        surroundings.tell("standard output: cannot be written (" + stopped.getMessage() + ").");
        return Main.FAILED;
      }
    }
    return failures == 0 ? Main.DONE : Main.FAILED;
  }

  private void write(Reading reading, Destination destination) {
    switch (reading) {
      case Reading.Failed failed -> {
        failures++;
        surroundings.tell(failed.toString());
      }
      case Reading.Read read -> {
        read.problems().forEach(problem -> surroundings.tell("warning: " + problem));
        try {
          destination.write(read.report().text());
        } catch (IOException notWritten) {
          throw new UncheckedIOException(notWritten);
        }
      }
    }
  }
}
