package org.zicht.command.decision;

import org.zicht.command.terminal.Surroundings;
import org.zicht.ledger.entry.ClaimMark;
import org.zicht.ledger.entry.Decision;
import picocli.CommandLine.Command;

/** {@code zicht retract}. */
@Command(
    name = "retract",
    description = "Decides that who said a claim has taken it back: its number counts no more.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  zicht retract 3f2a91 --because \"the ministry withdrew it\""},
    sortOptions = false)
public final class RetractCommand extends ClaimDecisionCommand {

  public RetractCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  Decision of(ClaimMark claim) {
    return new Decision.Retracted(claim);
  }
}
