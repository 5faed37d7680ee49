package org.zicht.command.ledger;

import java.util.List;
import org.zicht.command.terminal.ExitStatus;
import org.zicht.command.terminal.Surroundings;
import org.zicht.ledger.account.Quotes;
import org.zicht.ledger.chain.Violation;
import org.zicht.ledger.store.LedgerStore;
import picocli.CommandLine.Command;

/** {@code zicht verify}. */
@Command(
    name = "verify",
    description = {
      "Checks that nothing in a ledger was changed: the chain of its entries, and every quote.",
      "Prints the end of the chain: note it down, and a later ledger can be held against it."
    },
    mixinStandardHelpOptions = true,
    footerHeading = "%nExamples:%n",
    footer = {"  zicht verify", "  zicht verify --ledger crisis.db"},
    sortOptions = false)
public final class VerifyCommand extends LedgerCommand {

  public VerifyCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  public int run(LedgerStore store) {
    List<Violation> chain = store.verify();
    chain.forEach(violation -> surroundings().tell(violation.toString()));
    List<Violation> quotes = chain.isEmpty() ? Quotes.violations(store) : List.of();
    quotes.forEach(violation -> surroundings().tell(violation.toString()));
    LedgerStore.Head head = store.head();
    boolean holds = chain.isEmpty() && quotes.isEmpty();
    surroundings()
        .say(
            (holds ? "holds" : "does NOT hold")
                + " · "
                + head.entries()
                + " entries · "
                + head.hash());
    return holds ? ExitStatus.DONE : ExitStatus.FAILED;
  }
}
