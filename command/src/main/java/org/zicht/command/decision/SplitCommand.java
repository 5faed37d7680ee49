package org.zicht.command.decision;

import java.util.Optional;
import org.zicht.command.terminal.ExitStatus;
import org.zicht.command.terminal.Surroundings;
import org.zicht.ledger.entry.ClaimMark;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.store.LedgerStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code zicht split}. */
@Command(
    name = "split",
    description = "Decides that two claims are not about one incident.",
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  zicht split 3f2a91 b07c44"},
    sortOptions = false)
public final class SplitCommand extends DecisionCommand {

  @Parameters(index = "0", paramLabel = "CLAIM", description = "The id of a claim.")
  private String first = "";

  @Parameters(index = "1", paramLabel = "CLAIM", description = "The id of another.")
  private String second = "";

  public SplitCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  public int run(LedgerStore store) {
    Optional<ClaimMark> one = mark(store, first);
    Optional<ClaimMark> other = mark(store, second);
    return one.isEmpty() || other.isEmpty()
        ? ExitStatus.FAILED
        : decide(store, new Decision.Split(one.get(), other.get(), reason()));
  }
}
