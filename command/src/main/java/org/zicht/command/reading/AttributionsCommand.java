package org.zicht.command.reading;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zicht.command.terminal.LanguageChoice;
import org.zicht.command.terminal.LineForm;
import org.zicht.command.terminal.ReportReader;
import org.zicht.command.terminal.ReportRun;
import org.zicht.command.terminal.Surroundings;
import org.zicht.views.AttributionView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zicht attributions}: who says what in a text, whatever it is about. */
@Command(
    name = "attributions",
    description = {
      "Prints every attribution of texts, of a crisis or not: who says so, by which words, what is",
      "told, and through whom it came."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  zicht attributions report.txt",
      "      Every attribution, to read: speaker, cue, content, and who passed it on.",
      "  zicht attributions reports/ --format jsonl | jq -r '.source.text'",
      "      One attribution a line, with offsets into what 'zicht text' prints.",
      "",
      "Sorts: says, reports, shows, confirms, denies, doubts, warns, thinks, knows, wants, asks,",
      "urges, promises, threatens, accuses, judges, calls, hearsay, credit.",
      "Exit status: 0 read; 1 some input could not be read (the rest was); 2 wrong usage."
    })
public final class AttributionsCommand implements Callable<Integer> {

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

  public AttributionsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    ReportReader reader = new ReportReader(LanguageChoice.ofOption(language, spec), null, null);
    AttributionView view = new AttributionView(surroundings.columns());
    return new ReportRun(surroundings)
        .run(
            inputs,
            reader,
            (done, out) -> {
              switch (form) {
                case TEXT ->
                    view.page(
                        out,
                        done.shown().input(),
                        done.read().parsed(),
                        done.read().attributions());
                case JSONL -> view.lines(out, done.read().parsed(), done.read().attributions());
              }
            });
  }
}
