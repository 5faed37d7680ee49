package org.zicht.command.decision;

import org.zicht.command.terminal.Surroundings;
import org.zicht.ledger.entry.ClaimMark;
import org.zicht.ledger.entry.Decision;
import picocli.CommandLine.Command;

/** {@code zicht split}. */
@Command(
    name = "split",
    description = "Decides that two claims are not about one incident.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  zicht split 3f2a91 b07c44"},
    sortOptions = false)
public final class SplitCommand extends PairDecisionCommand {

  public SplitCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  Decision of(ClaimMark one, ClaimMark other) {
    return new Decision.Split(one, other);
  }
}
