package org.zicht.command.reading;

import java.io.IOException;
import org.zicht.command.terminal.Outcome;
import org.zicht.command.terminal.Surroundings;
import org.zicht.views.NameView;
import picocli.CommandLine.Command;

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
public final class NamesCommand extends FindingsCommand {

  public NamesCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  void page(Outcome.Done done, Appendable out, int columns) throws IOException {
    new NameView(columns)
        .page(out, done.shown().input(), done.read().parsed(), done.read().names());
  }

  @Override
  void lines(Outcome.Done done, Appendable out) throws IOException {
    new NameView(Surroundings.USUAL_COLUMNS).lines(out, done.read().parsed(), done.read().names());
  }
}
