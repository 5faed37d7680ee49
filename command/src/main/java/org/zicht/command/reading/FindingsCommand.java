package org.zicht.command.reading;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zicht.command.terminal.LanguageChoice;
import org.zicht.command.terminal.LineForm;
import org.zicht.command.terminal.Outcome;
import org.zicht.command.terminal.ReportReader;
import org.zicht.command.terminal.ReportRun;
import org.zicht.command.terminal.Surroundings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command that prints what one stage of the reader has found in texts, one text at a time. */
abstract class FindingsCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "A file, a folder of them, or - for standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = {"-l", "--language"},
      paramLabel = "CODE",
      description = "The language of the texts. Without it, told from each text.")
  private @Nullable String language;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}. Without it, text.")
  private LineForm form = LineForm.TEXT;

  FindingsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public final Integer call() {
    ReportReader reader = new ReportReader(LanguageChoice.ofOption(language, spec), null, null);
    return new ReportRun(surroundings)
        .run(
            inputs,
            reader,
            (done, out) -> {
              switch (form) {
                case TEXT -> page(done, out, surroundings.columns());
                case JSONL -> lines(done, out);
              }
            });
  }

  /** Writes what was found in one text as a page to read, so many columns wide. */
  abstract void page(Outcome.Done done, Appendable out, int columns) throws IOException;

  /** Writes the same as JSON, one thing found a line. */
  abstract void lines(Outcome.Done done, Appendable out) throws IOException;
}
