package org.zicht.command.decision;

import java.util.List;
import java.util.Optional;
import org.zicht.command.terminal.ExitStatus;
import org.zicht.command.terminal.Surroundings;
import org.zicht.ledger.account.Account;
import org.zicht.ledger.entry.ClaimMark;
import org.zicht.ledger.entry.Decision;
import org.zicht.ledger.origin.Statement;
import org.zicht.ledger.store.LedgerStore;
import picocli.CommandLine.Parameters;

/** A command by which somebody decides how two claims stand to each other. */
public abstract class PairDecisionCommand extends DecisionCommand {

  @Parameters(index = "0", paramLabel = "CLAIM", description = "The id of a claim.")
  private String first = "";

  @Parameters(index = "1", paramLabel = "CLAIM", description = "The id of another.")
  private String second = "";

  public PairDecisionCommand(Surroundings surroundings) {
    super(surroundings);
  }

  /** What is decided of the two. */
  abstract Decision of(ClaimMark one, ClaimMark other);

  @Override
  public final int run(LedgerStore store) {
    Account account = account(store);
    Optional<Statement> one = claim(account, first);
    Optional<Statement> other = claim(account, second);
    return one.isEmpty() || other.isEmpty()
        ? ExitStatus.FAILED
        : decide(store, account, List.of(of(account.mark(one.get()), account.mark(other.get()))));
  }
}
