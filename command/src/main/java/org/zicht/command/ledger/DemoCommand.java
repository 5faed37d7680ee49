package org.zicht.command.ledger;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.zicht.command.terminal.Destination;
import org.zicht.command.terminal.ExitStatus;
import org.zicht.command.terminal.LanguageChoice;
import org.zicht.command.terminal.ReportReader;
import org.zicht.command.terminal.Surroundings;
import org.zicht.command.terminal.Version;
import org.zicht.ledger.policy.Policies;
import org.zicht.ledger.sqlite.SqliteStore;
import org.zicht.ledger.store.LedgerException;
import org.zicht.ledger.store.LedgerStore;
import org.zicht.report.ReportFile;
import org.zicht.views.ledger.ContradictionsView;
import org.zicht.views.ledger.LedgerViews;
import org.zicht.views.ledger.TollsView;
import org.zicht.views.table.TableForm;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zicht demo}: a ledger of reports that were written for it. */
@Command(
    name = "demo",
    description = {
      "Builds a ledger of reports on Kazakhstan in January 2022, written for Zicht after public facts,",
      "and shows what it makes of them: tolls that rise and one that was withdrawn, agencies' copies,",
      "and what sources say against each other."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  zicht demo", "  zicht demo --ledger almaty.db"},
    sortOptions = false)
public final class DemoCommand implements Callable<Integer> {

  private static final String FOLDER = "/org/zicht/demo/";

  private final Surroundings surroundings;

  @Option(
      names = "--ledger",
      paramLabel = "FILE",
      description = "Where to build it. Without it ${DEFAULT-VALUE} in this folder.",
      defaultValue = "almaty-2022.db")
  private Path file = Path.of("almaty-2022.db");

  public DemoCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /**
   * A report of the demonstration.
   *
   * @param file its name
   * @param published the day
   * @param publisher who
   */
  record Example(String file, LocalDate published, String publisher) {}

  @Override
  public Integer call() {
    try (LedgerStore store = SqliteStore.open(file);
        Destination out = Destination.stream(surroundings.out())) {
      int status = build(store, out, examples());
      LedgerViews views = new LedgerViews(store, Version.current());
      StringBuilder shown = new StringBuilder();
      shown.append("\nHow many, by the claims (zicht tolls --ledger ").append(file).append(")\n\n");
      TableForm.TABLE.write(
          shown, views.table(new TollsView(Policies.standard())), surroundings.columns());
      shown.append("\nWho contradicts whom (zicht contradictions --ledger ").append(file);
      shown.append(")\n\n");
      TableForm.TABLE.write(shown, views.table(new ContradictionsView()), surroundings.columns());
      shown.append("\nSee also zicht incidents, sources, unknown, and tolls --as-of 2022-01-09\n");
      out.write(shown);
      return status;
    } catch (LedgerException failed) {
      surroundings.tell(String.valueOf(failed.getMessage()));
      return ExitStatus.FAILED;
    } catch (IOException notWritten) {
      return Destination.isBrokenPipe(notWritten) ? ExitStatus.DONE : ExitStatus.FAILED;
    }
  }

  private int build(LedgerStore store, Destination out, List<Example> examples) {
    Recorder recorder = new Recorder(store, surroundings, out);
    for (Example example : examples) {
      Recorder.Imprint imprint =
          new Recorder.Imprint(example.published(), example.publisher(), null, null);
      var reading = ReportFile.read(example.file(), stream("almaty-2022/" + example.file()));
      if (recorder.isKnown(reading, imprint)) {
        recorder.known(example.file());
        continue;
      }
      ReportReader reader =
          new ReportReader(new LanguageChoice(null), example.published(), example.publisher());
      recorder.take(example.file(), reader.read(reading), imprint);
    }
    return recorder.finish(file);
  }

  /** The reports, in the order in which they were published. */
  static List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(stream("almaty-2022.tsv"), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          String[] cells = line.split("\t", -1);
          examples.add(new Example(cells[0], LocalDate.parse(cells[1]), cells[2]));
        }
      }
      return examples;
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the program's own reports cannot be read", unreadable);
    }
  }

  private static InputStream stream(String name) {
    InputStream bytes = DemoCommand.class.getResourceAsStream(FOLDER + name);
    if (bytes == null) {
      throw new IllegalStateException("the program's own file " + FOLDER + name + " is missing");
    }
    return bytes;
  }
}
