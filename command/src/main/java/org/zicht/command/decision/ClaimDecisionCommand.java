package org.zicht.command.decision;

import java.util.ArrayList;
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

/** A command by which somebody decides the same of one claim or of several. */
public abstract class ClaimDecisionCommand extends DecisionCommand {

  @Parameters(
      paramLabel = "CLAIM",
      arity = "1..*",
      description = "The id of a claim, or how it begins.")
  private List<String> claims = List.of();

  public ClaimDecisionCommand(Surroundings surroundings) {
    super(surroundings);
  }

  /** What is decided of a claim. */
  abstract Decision of(ClaimMark claim);

  @Override
  public final int run(LedgerStore store) {
    Account account = account(store);
    List<Decision> decisions = new ArrayList<>();
    for (String id : claims) {
      Optional<Statement> claim = claim(account, id);
      if (claim.isEmpty()) {
        return ExitStatus.FAILED;
      }
      decisions.add(of(account.mark(claim.get())));
    }
    return decide(store, account, decisions);
  }
}
