package org.zicht.command.decision;

import org.zicht.command.terminal.Surroundings;
import org.zicht.ledger.entry.ClaimMark;
import org.zicht.ledger.entry.Decision;
import picocli.CommandLine.Command;

/** {@code zicht reject}. */
@Command(
    name = "reject",
    description = {
      "Decides that a report makes no such claim: nothing is derived of it any more. It stays in the",
      "ledger, and zicht claims --review rejected lists it. Needs a reason."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  zicht reject 3f2a91 --reason \"the report quotes a song\""},
    sortOptions = false)
public final class RejectCommand extends ClaimDecisionCommand {

  public RejectCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  public void check() {
    if (reason().isBlank()) {
      throw misused("a rejection needs a reason: --reason WORDS");
    }
  }

  @Override
  Decision of(ClaimMark claim) {
    return new Decision.Rejected(claim);
  }
}
