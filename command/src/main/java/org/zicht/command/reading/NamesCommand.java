package org.zicht.command.reading;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zicht.command.terminal.LanguageChoice;
import org.zicht.command.terminal.LineForm;
import org.zicht.command.terminal.ReportReader;
import org.zicht.command.terminal.ReportRun;
import org.zicht.command.terminal.Surroundings;
import org.zicht.views.NameView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zicht names}: who is called by name in a text. */
@Command(
    name = "names",
    description = {
      "Prints the people, bodies and media that texts call by name, with what the text says they",
      "are, and the shorter forms under which the same ones come back."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  zicht names report.txt",
      "      Each name with its kind, country and role, and the forms it takes in the text.",
      "  zicht names reports/ --format jsonl | jq -r 'select(.role) | [.name, .role] | @tsv'",
      "      One name a line, with offsets into what 'zicht text' prints.",
      "",
      "A form that two of them share names neither. Kinds are those of claims.",
      "Exit status: 0 read; 1 some input could not be read (the rest was); 2 wrong usage."
    })
public final class NamesCommand implements Callable<Integer> {

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

  public NamesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    ReportReader reader = new ReportReader(LanguageChoice.ofOption(language, spec), null, null);
    NameView view = new NameView(surroundings.columns());
    return new ReportRun(surroundings)
        .run(
            inputs,
            reader,
            (done, out) -> {
              switch (form) {
                case TEXT ->
                    view.page(out, done.shown().input(), done.read().parsed(), done.read().names());
                case JSONL -> view.lines(out, done.read().parsed(), done.read().names());
              }
            });
  }
}
