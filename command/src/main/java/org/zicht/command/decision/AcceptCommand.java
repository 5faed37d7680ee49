package org.zicht.command.decision;

import org.zicht.command.terminal.Surroundings;
import org.zicht.ledger.entry.ClaimMark;
import org.zicht.ledger.entry.Decision;
import picocli.CommandLine.Command;

/** {@code zicht accept}. */
@Command(
    name = "accept",
    description = "Decides that claims are right as they stand.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  zicht accept 3f2a91", "  zicht accept 3f2a91 b07c44 --by Anna"},
    sortOptions = false)
public final class AcceptCommand extends ClaimDecisionCommand {

  public AcceptCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  Decision of(ClaimMark claim) {
    return new Decision.Accepted(claim);
  }
}
