package org.zicht.command.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zicht.command.ledger.LedgerCommand;
import org.zicht.command.terminal.Day;
import org.zicht.command.terminal.Destination;
import org.zicht.command.terminal.ExitStatus;
import org.zicht.command.terminal.Surroundings;
import org.zicht.command.terminal.Version;
import org.zicht.exchange.Format;
import org.zicht.exchange.format.Exported;
import org.zicht.exchange.format.Geography;
import org.zicht.exchange.format.Losses;
import org.zicht.exchange.format.What;
import org.zicht.exchange.privacy.Masked;
import org.zicht.exchange.privacy.Masking;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.policy.Policies;
import org.zicht.ledger.policy.Policy;
import org.zicht.ledger.store.LedgerStore;
import org.zicht.views.ledger.LedgerViews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zicht export}: from a ledger to a file of another format. */
@Command(
    name = "export",
    description = {
      "Writes a ledger in a format of the field: csv and jsonl (ours), plover, acled, ucdp, hxl,",
      "geojson, rdf, xlsx. What the format cannot hold is told on standard error. Names of private",
      "persons are masked."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {
      "  zicht export --format acled --output events.csv",
      "  zicht export --format jsonl --with-names --output ledger.jsonl",
      "      All that the ledger holds; 'zicht import' makes the same ledger of it.",
      "  zicht export --output incidents.geojson",
      "",
      "docs/formats has a page for each format, with what it holds and what it cannot hold."
    },
    sortOptions = false)
public final class ExportCommand extends LedgerCommand {

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}. Without it, what the name of --output says.")
  private @Nullable Format format;

  @Option(
      names = "--what",
      paramLabel = "WHAT",
      description = "${COMPLETION-CANDIDATES}. Without it, what the format usually holds.")
  private @Nullable What what;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write, instead of standard output; there only when it is complete.")
  private @Nullable Path output;

  @Option(
      names = "--with-names",
      description = "With the names of private persons, which are masked otherwise.")
  private boolean withNames;

  @Option(
      names = "--policy",
      paramLabel = "NAME",
      description =
          "How figures are made, where the format does not say: zicht (ours), ucdp, ibc, acled,"
              + " airwars.",
      defaultValue = "zicht")
  private String policy = "zicht";

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM-DD",
      converter = Day.class,
      description = "What was known at the end of that day.")
  private @Nullable LocalDate asOf;

  /** A command in these surroundings. */
  public ExportCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  public void check() {
    Format chosen = format();
    if (what != null && !chosen.holds().contains(what)) {
      throw misused(
          "--format "
              + chosen
              + " holds "
              + chosen.holds().stream().map(What::toString).collect(Collectors.joining(", "))
              + ", not "
              + what);
    }
    if (chosen == Format.XLSX && output == null && surroundings().outIsTerminal()) {
      throw misused("a workbook is nothing to look at here: name a file with --output");
    }
    var unused = policy();
  }

  private Format format() {
    if (format != null) {
      return format;
    }
    Path file = output;
    return (file == null
            ? java.util.Optional.<Format>empty()
            : Format.ofFile(file.getFileName().toString()))
        .orElseThrow(() -> misused("name a --format: " + formats()));
  }

  private static String formats() {
    return java.util.Arrays.stream(Format.values())
        .map(Format::toString)
        .collect(Collectors.joining(", "));
  }

  private Policy policy() {
    return Policies.named(policy)
        .orElseThrow(
            () ->
                misused(
                    "--policy "
                        + policy
                        + " is not known; there are "
                        + Policies.all().stream()
                            .map(Policy::name)
                            .collect(Collectors.joining(", "))));
  }

  @Override
  public int run(LedgerStore store) {
    LedgerViews views = new LedgerViews(store, Version.current());
    Account account = asOf == null ? views.account() : views.account(asOf);
    Masked masked = withNames ? Masked.withNames(account) : Masking.standard().masked(account);
    Format chosen = format();
    What part = Objects.requireNonNullElse(what, chosen.holds().getFirst());
    Losses losses = new Losses();
    try (Destination destination =
        output == null ? Destination.stream(surroundings().out()) : Destination.file(output)) {
      chosen
          .exporter()
          .write(
              new Exported(masked, part, policy(), Geography.standard()),
              destination.bytes(),
              losses);
      destination.finish();
    } catch (IOException notWritten) {
      if (output == null && Destination.isBrokenPipe(notWritten)) {
        return ExitStatus.DONE;
      }
      surroundings()
          .tell(
              (output == null ? "standard output" : output)
                  + ": cannot be written ("
                  + notWritten.getMessage()
                  + "). Check the disk and the folder, and try again.");
      return ExitStatus.FAILED;
    }
    losses.sentences().forEach(sentence -> surroundings().tell(chosen + ": " + sentence));
    if (!masked.claims().isEmpty() || !masked.reports().isEmpty()) {
      surroundings()
          .tell(
              "names of private persons are masked in "
                  + counted(masked.claims().size(), "claim")
                  + " and "
                  + counted(masked.reports().size(), "report")
                  + "; --with-names shows them");
    }
    return ExitStatus.DONE;
  }

  private static String counted(int number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }
}
