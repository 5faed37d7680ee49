package org.zicht.command.reading;

import java.io.IOException;
import org.zicht.command.terminal.Outcome;
import org.zicht.command.terminal.Surroundings;
import org.zicht.views.AttributionView;
import picocli.CommandLine.Command;

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
public final class AttributionsCommand extends FindingsCommand {

  public AttributionsCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  void page(Outcome.Done done, Appendable out, int columns) throws IOException {
    new AttributionView(columns)
        .page(out, done.shown().input(), done.read().parsed(), done.read().attributions());
  }

  @Override
  void lines(Outcome.Done done, Appendable out) throws IOException {
    new AttributionView(Surroundings.USUAL_COLUMNS)
        .lines(out, done.read().parsed(), done.read().attributions());
  }
}
