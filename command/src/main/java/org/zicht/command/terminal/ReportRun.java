package org.zicht.command.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.zicht.report.Inputs;

/** Reads inputs one after another for a command that prints what was found in each. */
public final class ReportRun {

  /** Appends what one report gives to the output. */
  @FunctionalInterface
  public interface Printer {
    /**
     * Appends what {@code done} gives to {@code out}.
     *
     * @throws IOException if the output cannot be written
     */
    void print(Outcome.Done done, StringBuilder out) throws IOException;
  }

  private final Surroundings surroundings;
  private int failures;

  public ReportRun(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * Reads {@code inputs} and prints each to standard output as it is read; names those that fail on
   * standard error.
   *
   * @return the exit status
   */
  public int run(List<String> inputs, ReportReader reader, Printer printer) {
    try (Destination destination = Destination.stream(surroundings.out())) {
      Inputs.read(
          inputs, surroundings.in(), reading -> take(reader.read(reading), printer, destination));
    } catch (UncheckedIOException stopped) {
      if (!Destination.isBrokenPipe(Destination.reason(stopped))) {
        surroundings.tell("standard output: cannot be written (" + stopped.getMessage() + ").");
        return ExitStatus.FAILED;
      }
    }
    return failures == 0 ? ExitStatus.DONE : ExitStatus.FAILED;
  }

  private void take(Outcome outcome, Printer printer, Destination destination) {
    switch (outcome) {
      case Outcome.Done done -> {
        done.problems().forEach(problem -> surroundings.tell("warning: " + problem));
        try {
          StringBuilder piece = new StringBuilder();
          printer.print(done, piece);
          destination.write(piece);
        } catch (IOException notWritten) {
          throw new UncheckedIOException(notWritten);
        }
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
}
