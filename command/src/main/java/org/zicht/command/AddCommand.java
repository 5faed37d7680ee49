package org.zicht.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.zicht.ledger.chain.Digests;
import org.zicht.ledger.copy.CreditFinder;
import org.zicht.ledger.entry.ClaimsRead;
import org.zicht.ledger.entry.InputFailed;
import org.zicht.ledger.entry.Publication;
import org.zicht.ledger.entry.ReportAdded;
import org.zicht.ledger.store.LedgerException;
import org.zicht.ledger.store.LedgerStore;
import org.zicht.report.Inputs;
import org.zicht.report.Reading;
import org.zicht.report.Report;
import org.zicht.text.Language;
import org.zicht.views.Shown;
import org.zicht.views.ledger.LedgerViews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zicht add}: from inputs to entries of the ledger. */
@Command(
    name = "add",
    description = "Reads reports and keeps them with their claims in a ledger, one file.",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    usageHelpAutoWidth = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  zicht add report.txt --published 2022-01-06 --publisher 'The Paper'",
      "  zicht add reports/ --ledger almaty.db",
      "      All reports of a folder. Stopped half-way, run it again: what is there is left alone.",
      "",
      "A line for each report says what was new; it stands on the disk by then.",
      "Exit status: 0 added; 1 some input could not be read (the rest was added); 2 wrong usage."
    })
final class AddCommand implements Callable<Integer> {

  private final Surroundings surroundings;
  private final Map<Language, CreditFinder> credits = new HashMap<>();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private LedgerOptions ledger = new LedgerOptions();

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "A file of plain text, a folder of them, or - for standard input.")
  private List<String> inputs = List.of();

  @Option(
      names = {"-d", "--date", "--published"},
      paramLabel = "YYYY-MM-DD",
      converter = ReadCommand.Day.class,
      description = "The day on which the reports were published.")
  private @Nullable LocalDate published;

  @Option(
      names = {"-p", "--publisher"},
      paramLabel = "NAME",
      description = "Who published the reports.")
  private @Nullable String publisher;

  @Option(
      names = {"-l", "--language"},
      paramLabel = "CODE",
      description = "The language of the reports. Without it, told from each text.")
  private @Nullable String language;

  @Option(
      names = "--url",
      paramLabel = "ADDRESS",
      description = "Where the report was published; of one report.")
  private @Nullable String url;

  @Option(
      names = "--title",
      paramLabel = "TITLE",
      description = "The title of the report; of one report.")
  private @Nullable String title;

  private int added;
  private int known;
  private int failures;
  private long claims;

  AddCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** What came of one input. */
  private sealed interface Result {
    record Known(String input) implements Result {}

    record Read(String input, Outcome outcome) implements Result {}
  }

  @Override
  public Integer call() {
    if (inputs.size() > 1 && (url != null || title != null)) {
      throw new ParameterException(
          spec.commandLine(), "--url and --title are of one report; name one INPUT");
    }
    ReportReader reader =
        new ReportReader(ReadCommand.language(language, spec.commandLine()), published, publisher);
    try (LedgerStore store = ledger.openOrMake()) {
      add(reader, store);
      new LedgerViews(store, Version.current()).prepare();
    } catch (LedgerException failed) {
      surroundings.tell(String.valueOf(failed.getMessage()));
      return Main.FAILED;
    } catch (UncheckedIOException stopped) {
      if (!Destination.isBrokenPipe(ReadCommand.reason(stopped))) {
        surroundings.tell("standard output: cannot be written (" + stopped.getMessage() + ").");
        return Main.FAILED;
      }
    }
    return failures == 0 ? Main.DONE : Main.FAILED;
  }

  private void add(ReportReader reader, LedgerStore store) {
    try (Destination out = Destination.stream(surroundings.out());
        Progress progress = Progress.of(inputs, surroundings, surroundings.outIsTerminal());
        InOrder<Result> queue =
            new InOrder<>(
                Runtime.getRuntime().availableProcessors(),
                result -> {
                  take(result, store, out);
                  progress.step();
                })) {
      Inputs.read(
          inputs,
          surroundings.in(),
          reading ->
              queue.give(
                  isKnown(reading, store)
                      ? () -> new Result.Known(reading.input())
                      : () -> new Result.Read(reading.input(), reader.read(reading))));
      queue.finish();
      tellNew(out);
    }
  }

  private boolean isKnown(Reading reading, LedgerStore store) {
    return reading instanceof Reading.Read read
        && store.holds(
            "report "
                + ReportAdded.telling(
                    Digests.plain(read.report().text()), publication(read.report())));
  }

  private Publication publication(Report report) {
    return new Publication(
        publisher == null ? report.publisher().orElse(null) : publisher,
        url,
        title,
        published == null ? report.published().orElse(null) : published);
  }

  private void take(Result result, LedgerStore store, Destination out) {
    switch (result) {
      case Result.Known there -> {
        known++;
        say(out, there.input() + ": already there");
      }
      case Result.Read read -> take(read.input(), read.outcome(), store, out);
    }
  }

  private void take(String input, Outcome outcome, LedgerStore store, Destination out) {
    switch (outcome) {
      case Outcome.Done done -> {
        done.problems().forEach(problem -> surroundings.tell("warning: " + problem));
        Shown shown = done.shown();
        ReportAdded report = report(shown);
        Instant now = surroundings.clock().instant();
        int entries =
            store.append(
                now,
                List.of(
                    report,
                    new ClaimsRead(
                        report.telling(), report.report(), Version.current(), shown.claims())));
        if (entries == 0) {
          known++;
          say(out, input + ": already there");
        } else {
          added++;
          claims += shown.claims().size();
          say(out, input + ": added, " + counted(shown.claims().size(), "claim"));
        }
      }
      case Outcome.Failed failed -> {
        failures++;
        fail(input, failed.message(), store);
        surroundings.tell(failed.message());
      }
      case Outcome.Defect defect -> {
        failures++;
        fail(input, "Zicht made an error of its own: " + defect.cause(), store);
        surroundings.tellDefect(defect.input(), defect.cause());
      }
    }
  }

  private void fail(String input, String message, LedgerStore store) {
    String named = input + ": ";
    String reason = message.startsWith(named) ? message.substring(named.length()) : message;
    int unused =
        store.append(surroundings.clock().instant(), List.of(new InputFailed(input, reason)));
  }

  private ReportAdded report(Shown shown) {
    Report report = shown.report();
    Publication publication = publication(report);
    String sha256 = Digests.plain(report.text());
    return new ReportAdded(
        ReportAdded.telling(sha256, publication),
        report.id(),
        sha256,
        shown.input(),
        report.text(),
        report.titled(),
        publication,
        surroundings.clock().instant(),
        shown.language(),
        credits.computeIfAbsent(shown.language(), CreditFinder::of).credits(report.text()));
  }

  private void tellNew(Destination out) {
    say(
        out,
        counted(added, "new report")
            + " with "
            + counted(claims, "claim")
            + (known == 0 ? "" : ", " + known + " already there")
            + (failures == 0 ? "" : ", " + failures + " not read")
            + " · "
            + ledger.file());
  }

  private static String counted(long number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }

  private static void say(Destination out, String line) {
    try {
      out.write(org.zicht.views.TextView.printable(line) + "\n");
    } catch (IOException notWritten) {
      throw new UncheckedIOException(notWritten);
    }
  }
}
