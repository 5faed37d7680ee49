package org.zicht.command.reading;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zicht.command.terminal.Destination;
import org.zicht.command.terminal.Engine;
import org.zicht.command.terminal.ExitStatus;
import org.zicht.command.terminal.Surroundings;
import org.zicht.command.terminal.Version;
import org.zicht.evaluation.Measured;
import org.zicht.evaluation.QualityPage;
import org.zicht.evaluation.Sets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zicht eval}: how well it reads, measured on sets that people annotated. */
@Command(
    name = "eval",
    description = {
      "Measures the reader on annotated sets below folders: golden reports (index.tsv), PolNeAR",
      "(attribution), PLOVER and PETRARCH records (events), MUC-4 tst2 (incidents)."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  zicht eval reader/src/test/resources/org/zicht/gold",
      "      On the golden reports of the repository, by language and set.",
      "  zicht eval data/ --page docs/quality.md",
      "      On every set below 'data', as a table and as a page with the hashes of the files.",
      "  zicht eval data/attribution/polnear/dev --words",
      "      Every word of PolNeAR with its role in the corpus and as found.",
      "",
      "Exit status: 0 measured; 1 no set was found, or a file could not be read; 2 wrong usage."
    })
public final class EvalCommand implements Callable<Integer> {

  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "FOLDER",
      arity = "1..*",
      description = "Folders below which the sets lie, as their makers published them.")
  private List<Path> folders = List.of();

  @Option(
      names = {"--page"},
      paramLabel = "FILE",
      description = "Also write the figures as a page of Markdown.")
  private @Nullable Path page;

  @Option(
      names = {"--words"},
      description = "Of a folder of PolNeAR, list every word instead.")
  private boolean words;

  public EvalCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    List<Measured> all = new ArrayList<>();
    try (Destination destination = Destination.stream(surroundings.out())) {
      for (Path folder : folders) {
        if (words) {
          list(folder);
          continue;
        }
        int found =
            Sets.measure(
                folder,
                Engine.pipeline(),
                measured -> {
                  all.add(measured);
                  write(destination, measured);
                });
        if (found == 0) {
          surroundings.tell(folder + ": no set that is known lies there; see zicht eval --help");
          return ExitStatus.FAILED;
        }
      }
      if (page != null) {
        String version = String.join(" ", new Version().getVersion());
        Files.writeString(page, QualityPage.of(version.replace("zicht ", ""), all));
      }
    } catch (UncheckedIOException stopped) {
      return failed(Destination.reason(stopped));
    } catch (IOException unreadable) {
      return failed(unreadable);
    } catch (IllegalArgumentException wrong) {
      surroundings.tell(String.valueOf(wrong.getMessage()));
      return ExitStatus.FAILED;
    }
    return ExitStatus.DONE;
  }

  private int failed(IOException unreadable) {
    surroundings.tell("cannot measure: " + unreadable);
    return ExitStatus.FAILED;
  }

  private void list(Path folder) throws IOException {
    PrintStream lines = new PrintStream(surroundings.out(), false, StandardCharsets.UTF_8);
    Sets.listWords(folder, lines);
    lines.flush();
  }

  private static void write(Destination destination, Measured measured) {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(
            Locale.ROOT,
            "%s · %d items · %s%n",
            measured.set(),
            measured.items(),
            measured.hash()));
    for (Measured.Figure figure : measured.figures()) {
      table.append(String.format(Locale.ROOT, "  %-32s %s%n", figure.what(), figure.shown()));
    }
    try {
      destination.write(table.append('\n'));
    } catch (IOException notWritten) {
      throw new UncheckedIOException(notWritten);
    }
  }
}
