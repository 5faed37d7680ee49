package org.zicht.command.decision;

import java.util.Optional;
import org.zicht.command.terminal.ExitStatus;
import org.zicht.command.terminal.Surroundings;
import org.zicht.ledger.entry.ClaimMark;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.store.LedgerStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zicht retract}. */
@Command(
    name = "retract",
    description = "Decides that who said a claim has taken it back: its number counts no more.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  zicht retract 3f2a91"},
    sortOptions = false)
public final class RetractCommand extends DecisionCommand {

  @Parameters(index = "0", paramLabel = "CLAIM", description = "The id of a claim.")
  private String claim = "";

  public RetractCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  public int run(LedgerStore store) {
    Optional<ClaimMark> mark = mark(store, claim);
    return mark.isEmpty()
        ? ExitStatus.FAILED
        : decide(store, new Decision.Retracted(mark.get(), reason()));
  }
}
