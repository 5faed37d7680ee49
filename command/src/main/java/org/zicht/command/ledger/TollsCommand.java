package org.zicht.command.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.zicht.command.terminal.Day;
import org.zicht.command.terminal.Surroundings;
import org.zicht.ledger.policy.Policies;
import org.zicht.ledger.policy.Policy;
import org.zicht.views.ledger.LedgerViews;
import org.zicht.views.ledger.TollsView;
import org.zicht.views.table.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zicht tolls}. */
@Command(
    name = "tolls",
    description = {
      "Lists what is said of numbers of victims, crisis by crisis, as low, best and high by a policy.",
      "Each figure names the claims that bound it and those it leaves out: --format json."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  zicht tolls", "  zicht tolls --policy ucdp --as-of 2022-01-08"},
    sortOptions = false)
public final class TollsCommand extends ViewCommand {

  @Option(
      names = "--policy",
      paramLabel = "NAME",
      description = "How figures are made: zicht (ours), ucdp, ibc, acled, airwars.",
      defaultValue = "zicht")
  private String policy = "zicht";

  @Option(
      names = "--as-of",
      paramLabel = "YYYY-MM-DD",
      converter = Day.class,
      description = "Show what was known at the end of that day.")
  private @Nullable LocalDate asOf;

  public TollsCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  public void check() {
    var unused = policy();
  }

  @Override
  Table table(LedgerViews views) {
    return views.table(new TollsView(policy()), asOf);
  }

  private Policy policy() {
    return Policies.named(policy)
        .orElseThrow(
            () ->
                misused(
                    "--policy "
                        + policy
                        + " is not known; there are "
                        + String.join(", ", Policies.all().stream().map(Policy::name).toList())));
  }
}
