package org.zicht.command.decision;

import org.zicht.command.terminal.Surroundings;
import org.zicht.ledger.entry.ClaimMark;
import org.zicht.ledger.entry.Decision;
import picocli.CommandLine.Command;

/** {@code zicht merge}. */
@Command(
    name = "merge",
    description = "Decides that two claims are about one incident.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  zicht merge 3f2a91 b07c44"},
    sortOptions = false)
public final class MergeCommand extends PairDecisionCommand {

  public MergeCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  Decision of(ClaimMark one, ClaimMark other) {
    return new Decision.Merged(one, other);
  }
}
