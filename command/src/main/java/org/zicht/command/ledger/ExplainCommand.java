package org.zicht.command.ledger;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.zicht.claims.Claim;
import org.zicht.command.terminal.ReportOptions;
import org.zicht.command.terminal.ReportReader;
import org.zicht.command.terminal.ReportRun;
import org.zicht.command.terminal.Surroundings;
import org.zicht.command.terminal.TableOptions;
import org.zicht.rules.RuleBook;
import org.zicht.text.Language;
import org.zicht.views.ExplainView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code zicht explain}: why each claim of a report reads as it does. */
@Command(
    name = "explain",
    description = {
      "Says of each claim, field by field, from which words it is read, how it is known and by",
      "which rule. Of a claim in a ledger, also what the ledger makes of it: on whose word, in which",
      "incident and why, in which tolls and figures, and what contradicts it."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  zicht explain report.txt --date 2019-06-06",
      "      Every claim of the report, explained.",
      "  zicht explain report.txt --claim 3f2a",
      "      Only the claims whose id begins so ('zicht read --format jsonl' prints ids).",
      "  zicht explain 3f2a91",
      "      A claim of the ledger ('zicht claims' lists their ids).",
      "",
      "Exit status: 0 read; 1 some input could not be read (the rest was); 2 wrong usage."
    })
public final class ExplainCommand implements Callable<Integer> {

  private static final Pattern CLAIM = Pattern.compile("[0-9a-f]{4,16}");

  private final Surroundings surroundings;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "INPUT|CLAIM",
      arity = "1..*",
      description =
          "A file, a folder of them, or - for standard input; or the id of a claim in the ledger.")
  private List<String> inputs = List.of();

  @Mixin private ReportOptions reports = new ReportOptions();

  @Option(
      names = {"-c", "--claim"},
      paramLabel = "ID",
      description = "Explain only claims whose id begins so.")
  private String claim = "";

  @Mixin private LedgerOptions ledger = new LedgerOptions();

  @Mixin private TableOptions options = new TableOptions();

  public ExplainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (spec.commandLine().getParseResult().hasMatchedOption("--ledger") || namesClaim()) {
      return new LedgerExplanation(surroundings, ledger, options).print(inputs.getFirst());
    }
    ReportReader reader = reports.reader();
    ExplainView view = new ExplainView(surroundings.columns());
    Map<Language, RuleBook> books = new HashMap<>();
    return new ReportRun(surroundings)
        .run(
            inputs,
            reader,
            (done, out) -> {
              RuleBook book = books.computeIfAbsent(done.shown().language(), RuleBook::of);
              for (Claim one : done.read().claims()) {
                if (one.id().startsWith(claim)) {
                  view.claim(out, done.read(), one, book);
                }
              }
            });
  }

  /** Whether the only argument can be the beginning of a claim's id, and is no file. */
  private boolean namesClaim() {
    String only = inputs.getFirst();
    return inputs.size() == 1
        && CLAIM.matcher(only).matches()
        && !Files.exists(Path.of(only))
        && Files.exists(ledger.file());
  }
}
